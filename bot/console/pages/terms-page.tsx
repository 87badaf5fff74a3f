/** Stands in until the page of terms is there. */
import type { ReactNode } from 'react';
import { useTitle } from '../frame/use-title.js';
import { useTexts } from '../texts/texts.js';

export function TermsPage(): ReactNode {
  const { say } = useTexts();
  useTitle(say('page.terms'));
  return <h1 className="page-title">{say('page.terms')}</h1>;
}
