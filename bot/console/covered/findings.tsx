/** What writers should look at: rules that are no longer read from the content, versions behind the newest English. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk, type Told } from '../data/api.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';

type IndexFindings = Told['Index']['findings'];

export interface FindingsProps {
  readonly findings: IndexFindings;
  /** The title of an entry. */
  readonly titleOf: (entryId: string) => string;
}

export function Findings({ findings: { rules, outdated }, titleOf }: FindingsProps): ReactNode {
  const { say, language } = useTexts();
  if (rules.length + outdated.length === 0) {
    return <p className="quiet">{say('coverage.findings.none')}</p>;
  }
  return (
    <>
      {rules.length > 0 && <Rules rules={rules} />}
      {outdated.length > 0 && (
        <details className="plot-table" open={outdated.length <= FEW}>
          <summary>{say('coverage.outdated', { count: showNumber(outdated.length, language) })}</summary>
          <ul className="coverage-findings">
            {outdated.map(({ entryId, locale, state, changed, added }) => (
              <li key={`${entryId} ${locale}`}>
                <Link href={`/entries/${entryId}?a=${locale}`}>{titleOf(entryId)}</Link>{' '}
                <span className="quiet">
                  {nameIn(locale, language)}
                  {' · '}
                  {state === 'dropped'
                    ? say('coverage.state.dropped')
                    : say('coverage.differs', {
                        changed: showNumber(changed, language),
                        added: showNumber(added, language),
                      })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Rules({ rules }: { rules: IndexFindings['rules'] }): ReactNode {
  const { say, language } = useTexts();
  const { data } = useAsk(['policies', language], (api, signal) =>
    api.GET('/api/v1/policies', { params: { query: { locale: language } }, signal }),
  );
  const titleOf = (name: string): string => data?.policies.find(({ check }) => check === name)?.title ?? name;
  return (
    <>
      <h3>{say('coverage.rules')}</h3>
      <ul className="coverage-findings">
        {rules.map(({ check, rule, status }) => (
          <li key={`${check} ${rule}`}>
            <Link href={`/policies?check=${encodeURIComponent(check)}`}>{titleOf(check)}</Link>{' '}
            <span className="quiet">
              <code>{rule}</code>
              {' · '}
              {say(`coverage.rule.${status}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const FEW = 12;
