/** What is seen before anything is searched for: what the box takes, and the documents to leaf through. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../data/api.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import type { TextKey } from '../texts/text-key.js';
import { useTexts } from '../texts/texts.js';
import { ENGLISH } from '../entry/versions.js';

export function Start({ to }: { to: string }): ReactNode {
  const { say, language } = useTexts();
  const { data } = useAsk(['documents'], (api, signal) => api.GET('/api/v1/documents', { signal }));
  const titles = [to, language].filter((tag) => tag !== ENGLISH);
  return (
    <div className="start">
      <section aria-labelledby="start-how">
        <h2 id="start-how">{say('start.how')}</h2>
        <ul className="ways">
          {WAYS.map(({ text, example }) => (
            <li key={text}>
              <strong>{say(text)}</strong>
              <span>{say(example)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="start-documents">
        <h2 id="start-documents">{say('start.documents')}</h2>
        <ul className="documents">
          {data?.documents.map(({ name, entries, files }) => {
            const file = files.find(({ locale }) => titles.includes(locale));
            return (
              <li key={name}>
                <Link href={`/?document=${encodeURIComponent(name)}`}>{name}</Link>
                {file !== undefined && <span lang={file.locale}>{file.title}</span>}
                <span className="document-notes">
                  {say('start.entries', { count: showNumber(entries, language) })}
                  {' · '}
                  {[...new Set(files.map(({ locale }) => nameIn(locale, language)))].join(', ')}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}

const WAYS: readonly { readonly text: TextKey; readonly example: TextKey }[] = [
  { text: 'start.question', example: 'start.question-text' },
  { text: 'start.sentence', example: 'start.sentence-text' },
  { text: 'start.span', example: 'start.span-text' },
  { text: 'start.receipt', example: 'start.receipt-text' },
];
