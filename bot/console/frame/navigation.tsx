/** The bar of pages: at the left where there is room, below on a phone. */
import {
  BookSearch24Regular,
  Calculator24Regular,
  ChatHelp24Regular,
  Grid24Regular,
  Search24Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { TextKey } from '../texts/text-key.js';
import { useTexts } from '../texts/texts.js';

export function Navigation(): ReactNode {
  const { say } = useTexts();
  const [place] = useLocation();
  return (
    <nav className="pages" aria-label={say('pages')}>
      {PAGES.map(({ path, text, icon }) => (
        <Link key={path} href={path} aria-current={isAt(place, path) ? 'page' : undefined}>
          {icon}
          <span>{say(text)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** Entries, spans and receipts are what a search leads to. */
function isAt(place: string, path: string): boolean {
  if (path !== '/') return place.startsWith(path);
  return PAGES.every((page) => page.path === '/' || !place.startsWith(page.path));
}

interface Page {
  readonly path: string;
  readonly text: TextKey;
  readonly icon: ReactNode;
}

const PAGES: readonly Page[] = [
  { path: '/', text: 'page.search', icon: <Search24Regular /> },
  { path: '/terms', text: 'page.terms', icon: <BookSearch24Regular /> },
  { path: '/policies', text: 'page.policies', icon: <Calculator24Regular /> },
  { path: '/asked', text: 'page.asked', icon: <ChatHelp24Regular /> },
  { path: '/coverage', text: 'page.coverage', icon: <Grid24Regular /> },
];
