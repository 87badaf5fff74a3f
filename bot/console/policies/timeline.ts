/** What a timeline of a policy result shows: its days in order, and the time within which something can be done. */
import { dayNumber } from '../plots/days.js';

export type MarkKind = 'start' | 'anniversary' | 'opens' | 'today' | 'closes';

export interface Mark {
  readonly kind: MarkKind;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly label: string;
}

export interface Timeline {
  /** By day; on one day in the order in which they follow from each other. */
  readonly marks: readonly Mark[];
  readonly opens: string;
  readonly closes: string;
  /** The first mark lies so far back that the time between is not drawn. */
  readonly isBroken: boolean;
}

/** What a result tells about its days. */
export interface DatedResult {
  readonly check: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly dates: Readonly<Record<string, string>>;
  readonly parts: Readonly<
    Record<'inputs' | 'dates', readonly { readonly name: string; readonly label: string }[]>
  >;
}

/** @returns `undefined` for results that name no time within which something can be done */
export function timelineOf(
  result: DatedResult,
  today: { readonly day: string; readonly label: string },
): Timeline | undefined {
  const shape = SHAPES[result.check];
  if (shape === undefined) return undefined;
  const markOf = (kind: MarkKind, name: string | undefined): Mark[] => {
    const day = name === undefined ? undefined : (result.dates[name] ?? result.inputs[name]);
    return name === undefined || day === undefined ? [] : [{ kind, day, label: labelOf(result, name) }];
  };
  const [closes] = markOf('closes', shape.closes);
  const opens = markOf('opens', shape.opens)[0]?.day;
  if (closes === undefined || opens === undefined) return undefined;
  const own = ORDER.flatMap((kind) => (kind === 'today' ? [{ kind, ...today }] : markOf(kind, shape[kind])));
  const marks = own
    .map((mark, order) => ({ mark, order }))
    .sort((one, other) => dayNumber(one.mark.day) - dayNumber(other.mark.day) || one.order - other.order)
    .map(({ mark }) => mark);
  return { marks, opens, closes: closes.day, isBroken: isFarBack(marks, opens, closes.day) };
}

function labelOf({ parts }: DatedResult, name: string): string {
  return [...parts.dates, ...parts.inputs].find((one) => one.name === name)?.label ?? name;
}

/** Drawn in one scale, the time to act would be a sliver at the end of it. */
function isFarBack(marks: readonly Mark[], opens: string, closes: string): boolean {
  const [first, second, ...more] = marks.map(({ day }) => dayNumber(day));
  const last = more.at(-1);
  if (first === undefined || second === undefined || last === undefined) return false;
  const length = dayNumber(closes) - dayNumber(opens) + 1;
  return marks[0]?.kind === 'start' && length / (last - first + 1) < LEAST_SHARE && second - first > A_MONTH;
}

/** Which of its dates and inputs a check draws as what. Both ends of the time to act belong to it. */
type Shape = Readonly<
  Partial<Record<Exclude<MarkKind, 'today'>, string>> & { opens: string; closes: string }
>;

const SHAPES: Readonly<Record<string, Shape>> = {
  'renewal-window': {
    start: 'purchase-date',
    anniversary: 'anniversary',
    opens: 'windowOpens',
    closes: 'windowCloses',
  },
  'missed-renewal': { opens: 'anniversary', closes: 'lastDay' },
  'hardship-extension': { opens: 'anniversary', closes: 'extendedUntil' },
  'replacement-token': { opens: 'activation-date', closes: 'lastDay' },
  refund: { opens: 'purchase-date', closes: 'lastDay' },
};

/** In which marks of one day follow from each other. */
const ORDER: readonly MarkKind[] = ['start', 'anniversary', 'opens', 'closes', 'today'];

const LEAST_SHARE = 0.15;
const A_MONTH = 31;
