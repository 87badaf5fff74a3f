/** Stands in until the page of asked is there. */
import type { ReactNode } from 'react';
import { useTitle } from '../frame/use-title.js';
import { useTexts } from '../texts/texts.js';

export function AskedPage(): ReactNode {
  const { say } = useTexts();
  useTitle(say('page.asked'));
  return <h1 className="page-title">{say('page.asked')}</h1>;
}
