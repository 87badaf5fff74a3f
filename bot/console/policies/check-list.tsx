/** Every check: a list at the side, on phones a box to pick from. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../texts/texts.js';

export interface CheckListProps {
  readonly checks: readonly { readonly check: string; readonly title: string }[];
  readonly chosen: string;
  readonly onChoose: (check: string) => void;
}

export function CheckList({ checks, chosen, onChoose }: CheckListProps): ReactNode {
  const { say } = useTexts();
  return (
    <>
      <nav className="policies-checks" aria-label={say('policies.checks')}>
        <ul>
          {checks.map(({ check, title }) => (
            <li key={check}>
              <Link
                href={`/policies?check=${encodeURIComponent(check)}`}
                aria-current={check === chosen ? 'page' : undefined}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Field className="policies-pick" label={say('policies.checks')}>
        <Select value={chosen} onChange={(_event, { value }) => onChoose(value)}>
          {checks.map(({ check, title }) => (
            <option key={check} value={check}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
