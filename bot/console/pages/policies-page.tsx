/** Stands in until the page of policies is there. */
import type { ReactNode } from 'react';
import { useTitle } from '../frame/use-title.js';
import { useTexts } from '../texts/texts.js';

export function PoliciesPage(): ReactNode {
  const { say } = useTexts();
  useTitle(say('page.policies'));
  return <h1 className="page-title">{say('page.policies')}</h1>;
}
