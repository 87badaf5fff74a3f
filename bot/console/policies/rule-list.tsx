/** The published sentences that a verdict rests on, with their English and links to where they stand. */
import type { ReactNode } from 'react';
import type { Told } from '../data/told.js';
import { SpanLinks } from '../plots/span-links.js';
import { useTexts } from '../texts/texts.js';

type Rules = NonNullable<Told['PolicyResult']['parts']>['rules'];

export function RuleList({ rules }: { rules: Rules }): ReactNode {
  const { say } = useTexts();
  // Said once: it is the same for all.
  const note = rules.find((rule) => rule.note !== undefined)?.note;
  return (
    <>
      {note !== undefined && <p className="policies-note">{note}</p>}
      <ol className="rules">
        {rules.map(({ sentence, locale, english, spanIds, newest }) => (
          <li key={spanIds.join()}>
            <span lang={locale}>{sentence}</span>
            {english !== undefined && (
              <span className="english" lang="en-US">
                {english}
              </span>
            )}
            {!newest && <span className="policies-old">{say('policies.older')}</span>}
            <SpanLinks ids={spanIds} />
          </li>
        ))}
      </ol>
    </>
  );
}
