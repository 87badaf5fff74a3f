/** Leads from page to page. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { showNumber } from '../texts/format.js';
import { useTexts } from '../texts/texts.js';

export interface PagerProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

export function Pager({ page, pageSize, total, onPage }: PagerProps): ReactNode {
  const { say, language } = useTexts();
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return null;
  return (
    <nav className="pager" aria-label={say('pager')}>
      <Button disabled={page <= 1} onClick={() => onPage(Math.min(page - 1, pages))}>
        {say('pager.before')}
      </Button>
      <span>{say('pager.at', { page: showNumber(page, language), pages: showNumber(pages, language) })}</span>
      <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {say('pager.next')}
      </Button>
    </nav>
  );
}
