/** Told where an address names no page. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from '../frame/use-title.js';
import { useTexts } from '../texts/texts.js';

export function MissingPage(): ReactNode {
  const { say } = useTexts();
  useTitle(say('missing.title'));
  return (
    <div className="missing">
      <h1>{say('missing.title')}</h1>
      <p>{say('missing.text')}</p>
      <Link href="/">{say('home')}</Link>
    </div>
  );
}
