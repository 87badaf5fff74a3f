/** What writers should look at: rules that are no longer read from the content, versions behind the newest English. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { Folded } from '../plots/folded.js';
import { Table } from '../plots/table.js';
import { placeOfEntry } from '../search/places.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';

type IndexFindings = Told['Index']['findings'];

export interface FindingsProps {
  readonly findings: IndexFindings;
  /** The title of an entry. */
  readonly titleOf: (entryId: string) => string;
}

export function Findings({ findings: { checks, rules, outdated }, titleOf }: FindingsProps): ReactNode {
  const { say, language } = useTexts();
  return (
    <section className="panel" aria-label={say('coverage.findings')}>
      <h2>{say('coverage.findings')}</h2>
      {rules.length + outdated.length === 0 && <p className="quiet">{say('coverage.findings.none')}</p>}
      {checks.length > 0 && <Checks checks={checks} />}
      {rules.length > 0 && <Rules rules={rules} />}
      {outdated.length > 0 && (
        <Folded
          className="plot-table"
          isOpen={outdated.length <= FEW}
          summary={say('coverage.outdated', { count: showNumber(outdated.length, language) })}
        >
          <ul className="coverage-findings">
            {outdated.map(({ entryId, locale, state, changed, added }) => (
              <li key={`${entryId} ${locale}`}>
                <Link href={placeOfEntry(entryId, { a: locale })}>{titleOf(entryId)}</Link>{' '}
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
        </Folded>
      )}
    </section>
  );
}

/** What the build found in the files, by check; the gravest first, as the API tells them. */
function Checks({ checks }: { checks: IndexFindings['checks'] }): ReactNode {
  const { say, language } = useTexts();
  const columns = [
    { name: say('coverage.check') },
    { name: say('coverage.severity') },
    { name: say('coverage.count'), isNumber: true },
  ];
  const total = checks.reduce((sum, { count }) => sum + count, 0);
  return (
    <Folded
      className="plot-table"
      isOpen={checks.length <= FEW}
      summary={say('coverage.checks', { count: showNumber(total, language) })}
    >
      <Table className="coverage-checks" columns={columns}>
        {checks.map(({ check, severity, count }) => (
          <tr key={`${check} ${severity}`}>
            <th scope="row">
              <code>{check}</code>
            </th>
            <td>{say(`coverage.severity.${severity}`)}</td>
            <td className="number">{showNumber(count, language)}</td>
          </tr>
        ))}
      </Table>
    </Folded>
  );
}

function Rules({ rules }: { rules: IndexFindings['rules'] }): ReactNode {
  const { say, language } = useTexts();
  const { data } = useAsk(['policies', language], (api, signal) =>
    api.GET('/api/v1/policies', { params: { query: { locale: language } }, signal }),
  );
  const titleOf = (name: string): string => data?.policies.find(({ check }) => check === name)?.title ?? name;
  return (
    <Folded
      className="plot-table"
      isOpen={rules.length <= FEW}
      summary={say('coverage.rules', { count: showNumber(rules.length, language) })}
    >
      <ul className="coverage-findings">
        {byCheck(rules).map(({ check, status, names }) => (
          <li key={`${check} ${status}`}>
            <Link href={`/policies?check=${encodeURIComponent(check)}`}>{titleOf(check)}</Link>
            {' · '}
            <span className="quiet">{say(`coverage.rule.${status}`)}</span>{' '}
            <span className="coverage-rules">
              {names.map((name) => (
                <code key={name}>{name}</code>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

type Rule = IndexFindings['rules'][number];

interface RuleGroup extends Pick<Rule, 'check' | 'status'> {
  readonly names: string[];
}

/** Rules of one check that fail in one way, together. */
function byCheck(rules: readonly Rule[]): RuleGroup[] {
  const groups = new Map<string, RuleGroup>();
  for (const { check, status, rule } of rules) {
    const key = `${check} ${status}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { check, status, names: [rule] });
    else group.names.push(rule);
  }
  return [...groups.values()];
}

const FEW = 12;
