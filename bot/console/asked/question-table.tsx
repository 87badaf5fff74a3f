/** Questions without a good answer, the latest first, page by page as they are asked for. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { Problem } from '../frame/problem.js';
import { showNumber, showTime } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import type { Kind } from './address.js';

export interface QuestionFilter {
  readonly from: string;
  readonly locale?: string;
  readonly kind?: Kind;
}

export function QuestionTable({ filter }: { filter: QuestionFilter }): ReactNode {
  const { say } = useTexts();
  const [places, setPlaces] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <section className="panel" aria-label={say('asked.questions')}>
      <h2>{say('asked.questions')}</h2>
      <div className="table-holder">
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{say('asked.question')}</th>
              <th scope="col">{say('asked.language')}</th>
              <th scope="col">{say('asked.why')}</th>
              <th scope="col" className="number">
                {say('asked.times')}
              </th>
              <th scope="col">{say('asked.last')}</th>
            </tr>
          </thead>
          {places.map((after, n) => (
            <QuestionRows
              key={after ?? ''}
              filter={filter}
              after={after}
              onMore={n === places.length - 1 ? (next) => setPlaces([...places, next]) : undefined}
            />
          ))}
        </table>
      </div>
    </section>
  );
}

interface QuestionRowsProps {
  readonly filter: QuestionFilter;
  readonly after: string | undefined;
  /** Only below the last page. */
  readonly onMore: ((next: string) => void) | undefined;
}

function QuestionRows({ filter, after, onMore }: QuestionRowsProps): ReactNode {
  const { say } = useTexts();
  const query = { ...filter, limit: PAGE, ...(after !== undefined && { after }) };
  const { data, error, refetch } = useAsk(['questions', query], (api, signal) =>
    api.GET('/api/v1/questions/unanswered', { params: { query }, signal }),
  );
  const next = data?.next;
  return (
    <tbody>
      {error !== null && (
        <FullRow>
          <Problem fault={error} onRetry={() => void refetch()} />
        </FullRow>
      )}
      {data?.questions.length === 0 && after === undefined && (
        <FullRow>
          <span className="quiet">{say('asked.questions.none')}</span>
        </FullRow>
      )}
      {data?.questions.map((question) => (
        <QuestionRow key={question.id} question={question} />
      ))}
      {next !== undefined && onMore !== undefined && (
        <FullRow>
          <Button onClick={() => onMore(next)}>{say('asked.more')}</Button>
        </FullRow>
      )}
    </tbody>
  );
}

function FullRow({ children }: { children: ReactNode }): ReactNode {
  return (
    <tr>
      <td colSpan={5}>{children}</td>
    </tr>
  );
}

function QuestionRow({
  question,
}: {
  question: Told['UnansweredQuestions']['questions'][number];
}): ReactNode {
  const { say, language } = useTexts();
  const { text, locale, kind, count, lastAt } = question;
  return (
    <tr>
      <td>
        <Link
          href={`/?${new URLSearchParams({ q: text }).toString()}`}
          lang={locale}
          title={say('asked.search')}
        >
          {text}
        </Link>
      </td>
      <td>{nameIn(locale, language)}</td>
      <td>{say(`asked.kind.${kind}`)}</td>
      <td className="number" data-label={say('asked.times')}>
        {showNumber(count, language)}
      </td>
      <td data-label={say('asked.last')}>{showTime(lastAt, language)}</td>
    </tr>
  );
}

const PAGE = 20;
