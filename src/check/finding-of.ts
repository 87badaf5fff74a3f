/** Gives a fault its place: the finding of a pair, with both sentences and their odd parts. */
import type { Document, Finding, MarkedSide, SpanPair } from '../model/index.js';
import type { Fault, Mark, PairCheck } from './pair.js';

interface Context {
  readonly check: Pick<PairCheck, 'name' | 'severity'>;
  readonly pair: SpanPair;
  readonly document: Pick<Document, 'file' | 'locale'>;
}

/** @returns the finding of a fault, with both sentences and their odd parts */
export function findingOf(
  { message, severity, expected, actual, sourceMark, targetMark }: Fault,
  { check, pair, document }: Context,
): Finding {
  return {
    check: check.name,
    severity: severity ?? check.severity,
    message,
    file: document.file,
    line: pair.line,
    column: pair.column,
    locale: document.locale,
    spanId: pair.id,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    source: marked(pair.source, sourceMark),
    target: marked(pair.target, targetMark),
  };
}

function marked(text: string, mark: Mark | undefined): MarkedSide {
  return { text, start: mark?.start ?? 0, end: mark?.end ?? 0 };
}
