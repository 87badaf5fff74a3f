/** Stands in until the page of coverage is there. */
import type { ReactNode } from 'react';
import { useTitle } from '../frame/use-title.js';
import { useTexts } from '../texts/texts.js';

export function CoveragePage(): ReactNode {
  const { say } = useTexts();
  useTitle(say('page.coverage'));
  return <h1 className="page-title">{say('page.coverage')}</h1>;
}
