/** The sentences that have the term, both sides beside each other, with where they stand. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import type { FoundSentence, FoundTerm } from './found.js';
import { Marked } from './marked.js';

export interface SentenceTableProps {
  readonly found: FoundTerm;
  readonly onPage: (page: number) => void;
}

export function SentenceTable({ found, onPage }: SentenceTableProps): ReactNode {
  const { say, language } = useTexts();
  const { sentences, total } = found;
  return (
    <section aria-labelledby="terms-sentences">
      <h2 id="terms-sentences">{say('terms.sentences', { count: showNumber(total, language) })}</h2>
      <div className="panel table-holder">
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{say('terms.source')}</th>
              <th scope="col">{say('terms.target')}</th>
              <th scope="col">{say('terms.place')}</th>
            </tr>
          </thead>
          <tbody>
            {sentences.map((sentence) => (
              <SentenceRow key={sentence.spanId} sentence={sentence} />
            ))}
          </tbody>
        </table>
      </div>
      <Pages found={found} onPage={onPage} />
    </section>
  );
}

function SentenceRow({ sentence }: { sentence: FoundSentence }): ReactNode {
  const { say, language } = useTexts();
  const { spanId, locale, document, entryId, count, source, target, marks } = sentence;
  return (
    <tr>
      <td>
        <Marked text={source} marks={marks.source} lang="en-US" />
      </td>
      <td>
        <Marked text={target} marks={marks.target} lang={locale} />
      </td>
      <td className="terms-place">
        <span>{nameIn(locale, language)}</span>
        <Link className="terms-span" href={`/spans/${spanId}`}>
          {spanId}
        </Link>
        {entryId === null ? (
          <span className="quiet">{document}</span>
        ) : (
          <Link href={`/entries/${entryId}?a=${locale}&span=${spanId}`}>{document}</Link>
        )}
        {count > 1 && (
          <span className="quiet">{say('terms.places', { count: showNumber(count, language) })}</span>
        )}
      </td>
    </tr>
  );
}

function Pages({ found: { page, pageSize, total }, onPage }: SentenceTableProps): ReactNode {
  const { say, language } = useTexts();
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  return (
    <nav className="terms-pages" aria-label={say('terms.pages')}>
      <Button disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {say('terms.before')}
      </Button>
      <span>{say('terms.page', { page: showNumber(page, language), last: showNumber(last, language) })}</span>
      <Button disabled={page >= last} onClick={() => onPage(page + 1)}>
        {say('terms.next')}
      </Button>
    </nav>
  );
}
