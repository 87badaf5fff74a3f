/** The sentences that have the term, both sides beside each other, with where they stand. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Told } from '../data/told.js';
import { Marked } from '../search/marked.js';
import { Pager } from '../search/pager.js';
import { placeOfEntry } from '../search/places.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';

export interface SentenceTableProps {
  readonly found: Told['Terms'];
  readonly onPage: (page: number) => void;
}

export function SentenceTable({ found, onPage }: SentenceTableProps): ReactNode {
  const { say, language } = useTexts();
  const { sentences, page, pageSize, total } = found;
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
      <Pager {...{ page, pageSize, total, onPage }} />
    </section>
  );
}

function SentenceRow({ sentence }: { sentence: Told['Terms']['sentences'][number] }): ReactNode {
  const { say, language } = useTexts();
  const { spanId, locale, document, entryId, count, source, target, marks } = sentence;
  return (
    <tr>
      <td>
        <span lang="en-US">
          <Marked text={source} marks={marks.source} />
        </span>
      </td>
      <td>
        <span lang={locale}>
          <Marked text={target} marks={marks.target} />
        </span>
      </td>
      <td className="terms-place">
        <span>{nameIn(locale, language)}</span>
        <Link className="terms-span" href={`/spans/${spanId}`}>
          {spanId}
        </Link>
        {entryId === null ? (
          <span className="quiet">{document}</span>
        ) : (
          <Link href={placeOfEntry(entryId, { a: locale, span: spanId })}>{document}</Link>
        )}
        {count > 1 && (
          <span className="quiet">{say('terms.places', { count: showNumber(count, language) })}</span>
        )}
      </td>
    </tr>
  );
}
