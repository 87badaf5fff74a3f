/** What people asked in vain and how they judged answers, by language and time: what writers look at next. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { KINDS, rangeOf, readAddress, writeAddress, type AskedAddress } from '../asked/address.js';
import { AskedFilters } from '../asked/asked-filters.js';
import '../asked/asked.css';
import { CountsPanel } from '../asked/counts-panel.js';
import { JudgedEntries, Remarks } from '../asked/feedback-lists.js';
import { QuestionTable } from '../asked/question-table.js';
import { stripsOf } from '../asked/strips.js';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useAddress } from '../frame/use-address.js';
import { useTitle } from '../frame/use-title.js';
import { binsOf, type Bin } from '../plots/bins.js';
import '../plots/parts.css';
import { useTexts } from '../texts/texts.js';

export function AskedPage(): ReactNode {
  const { say } = useTexts();
  const params = useAddress();
  const [, setParams] = useSearchParams();
  const address = readAddress(params);
  const range = rangeOf(address.days, new Date());
  const query = { ...range, ...(address.locale !== '' && { locale: address.locale }) };
  useTitle(say('page.asked'));
  const questions = useAsk(
    ['question counts', query],
    (api, signal) => api.GET('/api/v1/questions/summary', { params: { query }, signal }),
    { keep: true },
  );
  const feedback = useAsk(
    ['feedback', query],
    (api, signal) => api.GET('/api/v1/feedback/summary', { params: { query }, signal }),
    { keep: true },
  );
  const fault = questions.error ?? feedback.error;
  const retry = (): void => void Promise.all([questions.refetch(), feedback.refetch()]);
  return (
    <div className="asked">
      <h1 className="page-title">{say('asked.title')}</h1>
      <AskedFilters address={address} onChange={(next) => setParams(writeAddress(next))} />
      {fault !== null ? (
        <Problem fault={fault} onRetry={retry} />
      ) : questions.data === undefined || feedback.data === undefined ? (
        <Waiting />
      ) : (
        <Shown {...{ address, query }} counts={questions.data} feedback={feedback.data} />
      )}
    </div>
  );
}

interface ShownProps {
  readonly address: AskedAddress;
  readonly query: { readonly from: string; readonly to: string; readonly locale?: string };
  readonly counts: Told['UnansweredSummary'];
  readonly feedback: Told['FeedbackSummary'];
}

function Shown({ address, query, counts, feedback }: ShownProps): ReactNode {
  const { say } = useTexts();
  if (counts.byDay.length === 0 && feedback.byDay.length === 0) {
    return (
      <div className="panel empty">
        <h2>{say('asked.empty')}</h2>
        <p>{say('asked.empty.text')}</p>
      </div>
    );
  }
  const bins = binsOf(query.from, query.to);
  const { locale, from } = query;
  const filter = {
    from,
    ...(locale !== undefined && { locale }),
    ...(address.kind !== '' && { kind: address.kind }),
  };
  return (
    <>
      <QuestionPlot counts={counts} bins={bins} kind={address.kind} />
      <QuestionTable key={JSON.stringify(filter)} filter={filter} />
      <CountsPanel
        title={say('asked.feedback')}
        summary="asked.feedback.summary"
        nothing={say('asked.feedback.none')}
        strips={stripsOf(feedback.byDay, bins, [({ up }) => up, ({ down }) => down])}
        bins={bins}
        parts={[say('asked.up'), say('asked.down')]}
        isApart
      />
      <JudgedEntries entries={feedback.byEntry} />
      <Remarks remarks={feedback.remarks} />
      <p className="quiet">{say('asked.utc')}</p>
    </>
  );
}

interface QuestionPlotProps {
  readonly counts: Told['UnansweredSummary'];
  readonly bins: readonly Bin[];
  readonly kind: AskedAddress['kind'];
}

function QuestionPlot({ counts, bins, kind }: QuestionPlotProps): ReactNode {
  const { say } = useTexts();
  const read = KINDS.map(
    (one) => (row: (typeof counts.byDay)[number]) => (kind === '' || kind === one ? row[one] : 0),
  );
  return (
    <CountsPanel
      title={say('asked.unanswered')}
      summary="asked.summary"
      nothing={say('asked.questions.none')}
      strips={stripsOf(counts.byDay, bins, read)}
      bins={bins}
      parts={KINDS.map((one) => say(`asked.kind.${one}`))}
    />
  );
}
