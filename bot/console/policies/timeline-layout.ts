/** Where everything of a timeline stands: lying where there is room for its labels side by side, else upright. */
import { scaleUtc } from 'd3-scale';
import { dateOf, dayNumber } from '../plots/days.js';
import { spread } from '../plots/spread.js';
import { wrap, type Measure } from '../plots/wrap.js';
import type { Mark, Timeline } from './timeline.js';

export interface PlacedMark extends Mark {
  /** Along the axis. */
  readonly at: number;
  /** Along the axis: the middle of its label. */
  readonly labelAt: number;
  readonly lines: readonly string[];
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

export interface Layout {
  readonly isUpright: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  /** The time to act along the axis; at least wide enough to be seen. */
  readonly band: { readonly from: number; readonly to: number };
  readonly axis: { readonly from: number; readonly to: number };
  /** Where the axis is broken. */
  readonly breakAt?: number;
  readonly ticks: readonly Tick[];
}

export interface LayoutParts {
  /** Pixels there are. */
  readonly width: number;
  readonly measure: Measure;
  readonly showDay: (day: string) => string;
  /** What a tick of the axis says. */
  readonly showTick: (date: Date) => string;
}

export function layOut(timeline: Timeline, parts: LayoutParts): Layout {
  return parts.width >= LEAST_LYING ? lying(timeline, parts) : upright(timeline, parts);
}

function lying(timeline: Timeline, { width, measure, showDay, showTick }: LayoutParts): Layout {
  const room = Math.min(WIDEST_LABEL, (width - (timeline.marks.length - 1) * GAP) / timeline.marks.length);
  const texts = timeline.marks.map(({ label, day }) => [...wrap(label, room, measure), showDay(day)]);
  const axis = { from: PAD, to: width - PAD };
  const { at, breakAt } = scaleOf(timeline, axis);
  const labels = timeline.marks.map(({ day }, n) => ({
    at: at(day),
    size: Math.max(...(texts[n] ?? []).map(measure)) + 2,
  }));
  const places = spread(labels, { from: 0, to: width, gap: GAP });
  const lines = Math.max(...texts.map(({ length }) => length));
  return {
    isUpright: false,
    width,
    height: LYING_AXIS + LEADER + (lines + 0.5) * LINE,
    marks: placed(timeline, { at, places, texts }),
    band: bandOf(timeline, at),
    axis,
    ...(breakAt !== undefined && { breakAt }),
    ticks: ticksOf(timeline, { at, axis, breakAt, showTick, room: TICK_ROOM }),
  };
}

function upright(timeline: Timeline, { width, measure, showDay, showTick }: LayoutParts): Layout {
  const room = width - UPRIGHT_AXIS - LEADER - TEXT_GAP;
  const texts = timeline.marks.map(({ label, day }) => [...wrap(label, room, measure), showDay(day)]);
  const sizes = texts.map(({ length }) => length * LINE);
  const needed = sizes.reduce((sum, size) => sum + size + GAP, 0);
  const height = Math.max(LEAST_HEIGHT, needed + 2 * PAD);
  const axis = { from: PAD, to: height - PAD };
  const { at, breakAt } = scaleOf(timeline, axis);
  const labels = timeline.marks.map(({ day }, n) => ({ at: at(day), size: sizes[n] ?? LINE }));
  return {
    isUpright: true,
    width,
    height,
    marks: placed(timeline, { at, places: spread(labels, { from: 2, to: height - 2, gap: GAP / 2 }), texts }),
    band: bandOf(timeline, at),
    axis,
    ...(breakAt !== undefined && { breakAt }),
    ticks: ticksOf(timeline, { at, axis, breakAt, showTick, room: UPRIGHT_TICK_ROOM }),
  };
}

interface Placing {
  readonly at: Scale;
  readonly places: readonly number[];
  readonly texts: readonly (readonly string[])[];
}

function placed({ marks }: Timeline, { at, places, texts }: Placing): PlacedMark[] {
  return marks.map((mark, n) => ({
    ...mark,
    at: at(mark.day),
    labelAt: places[n] ?? 0,
    lines: texts[n] ?? [],
  }));
}

type Scale = (day: string) => number;

/** Where a day stands; before a break there is the first mark alone. */
function scaleOf(
  { marks, isBroken }: Timeline,
  axis: { from: number; to: number },
): { at: Scale; breakAt: number | undefined } {
  const days = marks.map(({ day }) => dayNumber(day));
  const [first = 0, second = 0] = days;
  const from = isBroken ? axis.from + BREAK : axis.from;
  const scale = scaleUtc([dateOf(isBroken ? second : first), dateOf(days.at(-1) ?? 0)], [from, axis.to]);
  const at = (day: string): number =>
    isBroken && dayNumber(day) === first ? axis.from : scale(dateOf(dayNumber(day)));
  return { at, breakAt: isBroken ? axis.from + BREAK / 2 : undefined };
}

function bandOf({ opens, closes }: Timeline, at: Scale): { from: number; to: number } {
  const [from, to] = [at(opens), at(closes)];
  const lacking = Math.max(0, LEAST_BAND - (to - from)) / 2;
  return { from: from - lacking, to: to + lacking };
}

interface TickParts {
  readonly at: Scale;
  readonly axis: { readonly from: number; readonly to: number };
  readonly breakAt: number | undefined;
  readonly showTick: (date: Date) => string;
  /** What a tick takes of the axis. */
  readonly room: number;
}

function ticksOf({ marks, isBroken }: Timeline, { at, axis, breakAt, showTick, room }: TickParts): Tick[] {
  const days = marks.map(({ day }) => dayNumber(day));
  const begin = days[isBroken ? 1 : 0] ?? 0;
  const from = breakAt === undefined ? axis.from : breakAt + BREAK / 2;
  const count = Math.max(1, Math.floor((axis.to - from) / room));
  const ticks = scaleUtc([dateOf(begin), dateOf(days.at(-1) ?? 0)], [from, axis.to]).ticks(count);
  const places = ticks
    // Between two days there is nothing to name.
    .filter((date) => date.getTime() % DAY_MS === 0)
    .map((date) => ({ at: at(date.toISOString().slice(0, 'YYYY-MM-DD'.length)), text: showTick(date) }));
  // d3 takes the count as a wish.
  const kept: Tick[] = [];
  for (const tick of places) if (tick.at - (kept.at(-1)?.at ?? -Infinity) >= room * 0.7) kept.push(tick);
  return kept;
}

const LEAST_LYING = 720;
const WIDEST_LABEL = 190;
const PAD = 14;
const GAP = 16;
const BREAK = 64;
const LEAST_BAND = 6;
const LEAST_HEIGHT = 340;
const TICK_ROOM = 90;
const UPRIGHT_TICK_ROOM = 44;
const DAY_MS = 86_400_000;

/** Line height of labels. */
export const LINE = 18;
/** From the axis to the labels. */
export const LEADER = 62;
/** From a glyph to an upright axis's label. */
export const TEXT_GAP = 8;
/** From the top to a lying axis, where ticks stand; from the left to an upright one. */
export const LYING_AXIS = 44;
export const UPRIGHT_AXIS = 66;
