/** The results of a search, gone through with the arrow keys and opened with Enter. */
import { useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Told } from '../data/told.js';
import { OriginBadge } from '../entry/side-head.js';
import { useKeys } from '../frame/use-keys.js';
import { showDay, showShare } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { useCopyAnswer } from '../copy/use-copy-answer.js';
import { confidenceWord } from './confidence.js';
import { Marked } from './marked.js';
import { placeOfEntry } from './places.js';

type Results = Told['SearchResults'];
export type Result = Results['results'][number];

export function ResultList({ found }: { found: Results }): ReactNode {
  const { say } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const move = (by: number) => (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a.result-title') ?? [])];
    if (links.length === 0 || event.shiftKey) return;
    event.preventDefault();
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[Math.min(links.length - 1, Math.max(0, at + by))];
    next?.focus({ preventScroll: true });
    next?.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
  const copyAnswer = useCopyAnswer();
  const copy = (isBoth: boolean) => () => {
    const links = [...(list.current?.querySelectorAll('a.result-title') ?? [])];
    // Before any is chosen the best is meant.
    const result = found.results[Math.max(0, links.indexOf(document.activeElement ?? document.body))];
    if (result !== undefined) copyAnswer(result, isBoth);
  };
  useKeys({
    ...{ ArrowDown: move(1), ArrowUp: move(-1), j: move(1), k: move(-1) },
    ...{ c: copy(false), C: copy(true) },
  });
  return (
    <ol
      ref={list}
      className="results"
      aria-label={say('search.results')}
      start={(found.page - 1) * found.pageSize + 1}
    >
      {found.results.map((result) => (
        <ResultItem key={result.entryId} result={result} found={found} />
      ))}
    </ol>
  );
}

function ResultItem({ result, found }: { result: Result; found: Results }): ReactNode {
  const { say, language } = useTexts();
  const { entryId, locale, title, english, path, document, snippet, source } = result;
  const isNamed = found.spanId !== undefined;
  const place = placeOfEntry(entryId, {
    // The file that has it, whatever language the question was said to be in.
    a: isNamed ? found.detectedLocale : locale,
    span: isNamed ? found.spanId : snippet.spanId,
  });
  return (
    <li className="result">
      <p className="result-path" lang={locale}>
        {[document, ...path].join(' › ')}
      </p>
      <Link href={place} className="result-title" lang={locale}>
        {title}
      </Link>
      {english !== title && (
        <p className="result-english" lang="en-US">
          {english}
        </p>
      )}
      {snippet.text !== '' && (
        <p className="result-snippet" lang={locale}>
          <Marked text={snippet.text} marks={snippet.marks} />
        </p>
      )}
      <div className="result-notes">
        <Confidence confidence={result.confidence} />
        <OriginBadge
          locale={locale}
          translation={locale === source.locale ? source.translation : 'unknown'}
        />
        {source.date !== '' && <span>{showDay(source.date, language)}</span>}
        <span title={say('search.in-languages')}>
          {result.locales.map((tag) => nameIn(tag, language)).join(', ')}
        </span>
      </div>
    </li>
  );
}

/** A word and a bar: neither hangs on its colour. */
function Confidence({ confidence }: { confidence: number }): ReactNode {
  const { say, language } = useTexts();
  const word = say(confidenceWord(confidence));
  const share = showShare(confidence, language);
  return (
    <span className="confidence" title={say('sure.title', { share })}>
      <svg viewBox="0 0 40 6" aria-hidden width="40" height="6">
        <rect width="40" height="6" rx="3" className="confidence-all" />
        <rect width={Math.max(3, 40 * confidence)} height="6" rx="3" className="confidence-part" />
      </svg>
      {word} <span className="confidence-share">{share}</span>
    </span>
  );
}
