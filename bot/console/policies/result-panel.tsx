/** What a check comes to: verdict, timeline, days, what to do, what is assumed, and the sentences it rests on. */
import { useEffect, type ReactNode } from 'react';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { showLongDay } from '../plots/show-days.js';
import { useTexts } from '../texts/texts.js';
import type { CheckAddress } from './address.js';
import { ResultActions } from './result-actions.js';
import { RuleList } from './rule-list.js';
import { TimelinePicture } from './timeline-picture.js';
import { timelineOf } from './timeline.js';

type Result = Told['PolicyResult'];
type Parts = NonNullable<Result['parts']>;

export interface ResultPanelProps {
  readonly address: CheckAddress;
  /** Handed the verdict, to be said to who cannot see that it is there. */
  readonly onTold: (verdict: string) => void;
}

export function ResultPanel({ address: { check, values, on }, onTold }: ResultPanelProps): ReactNode {
  const { language } = useTexts();
  const { data, error, refetch } = useAsk(['policy', check, values, on, language], (api, signal) =>
    api.POST('/api/v1/policies/{check}', {
      params: { path: { check } },
      body: { inputs: values, today: on, locale: language, parts: true },
      signal,
    }),
  );
  const verdict = data?.parts?.verdict ?? '';
  useEffect(() => onTold(verdict), [onTold, verdict]);
  if (error !== null) return <Problem fault={error} onRetry={() => void refetch()} />;
  if (data?.parts === undefined) return <Waiting />;
  return <Shown result={data} parts={data.parts} on={on} />;
}

function Shown({ result, parts, on }: { result: Result; parts: Parts; on: string }): ReactNode {
  const { say } = useTexts();
  const timeline = timelineOf({ ...result, parts }, { day: on, label: say('policies.today') });
  return (
    <section className="panel policies-result" aria-labelledby="policies-verdict">
      <h2 className="policies-verdict" id="policies-verdict">
        {parts.verdict}
      </h2>
      {parts.days !== undefined && <p className="policies-days">{parts.days}</p>}
      {timeline !== undefined && <TimelinePicture timeline={timeline} />}
      <Given parts={parts} on={on} />
      <Sentences title={say('policies.facts')} sentences={parts.facts} />
      <Sentences title={say('policies.assumptions')} sentences={parts.assumptions} />
      {parts.rules.length > 0 && (
        <>
          <h3>{say('policies.rules')}</h3>
          <RuleList rules={parts.rules} />
        </>
      )}
      <ResultActions text={result.text} />
    </section>
  );
}

/** What it was worked out from, beside the days that follow. */
function Given({ parts, on }: { parts: Parts; on: string }): ReactNode {
  const { say, language } = useTexts();
  const day = { name: 'on', label: say('policies.on'), value: showLongDay(on, language) };
  return (
    <div className="policies-facts">
      <div>
        <h3>{say('policies.inputs')}</h3>
        <Named items={[...parts.inputs, day]} />
      </div>
      {parts.dates.length > 0 && (
        <div>
          <h3>{say('policies.dates')}</h3>
          <Named items={parts.dates} />
        </div>
      )}
    </div>
  );
}

function Named({ items }: { items: Parts['dates'] }): ReactNode {
  return (
    <dl>
      {items.map(({ name, label, value }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }): ReactNode {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
