/** What stands below an entry: English that its translation lacks, date checks that rest on it, and its neighbours. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { placeOfEntry } from '../search/places.js';
import { useTexts } from '../texts/texts.js';
import { newSentences } from './changes.js';
import { articleAddress } from './links.js';
import type { Chosen } from './versions.js';

export function EntryFoot({ entry, chosen }: { entry: Told['Entry']; chosen: Chosen }): ReactNode {
  const { say } = useTexts();
  const { left } = chosen;
  const added = [left, chosen.right].map(newSentences).find((list) => list.length > 0) ?? [];
  const { docsUrl, document } = entry;
  const article = articleAddress({ docsUrl, locale: left.locale, document });
  return (
    <footer className="entry-foot">
      {added.length > 0 && (
        <section>
          <h2>{say('entry.added')}</h2>
          <ul className="added" lang="en-US">
            {added.map(({ spanId, source }) => (
              <li key={spanId}>
                <ins>{source}</ins> <Link href={`/spans/${spanId}`}>{spanId}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {entry.checks.length > 0 && <Checks checks={entry.checks} />}
      <section className="no-print">
        <h2>{say('entry.neighbours')}</h2>
        <ul className="neighbours">
          {entry.neighbours.map(({ id, title }) => (
            <li key={id}>
              <Link href={placeOfEntry(id)}>{title}</Link>
            </li>
          ))}
        </ul>
        {article !== undefined && (
          <a href={article} target="_blank" rel="noopener noreferrer">
            {say('entry.article')}
          </a>
        )}
      </section>
    </footer>
  );
}

function Checks({ checks }: { checks: readonly string[] }): ReactNode {
  const { say, language } = useTexts();
  const { data } = useAsk(['policies', language], (api, signal) =>
    api.GET('/api/v1/policies', { params: { query: { locale: language } }, signal }),
  );
  const titles = new Map<string, string>(data?.policies.map(({ check, title }) => [check, title]));
  return (
    <section className="no-print">
      <h2>{say('entry.checks')}</h2>
      <ul className="neighbours">
        {checks.map((check) => (
          <li key={check}>
            <Link href={`/policies?check=${encodeURIComponent(check)}`}>{titles.get(check) ?? check}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
