/** A strip of bars for each language above one time axis: kinds differ in texture and place, not in colour alone. */
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { Bin } from '../plots/bins.js';
import { dateOf, dayNumber } from '../plots/days.js';
import { showBin } from '../plots/show-bin.js';
import { showTick } from '../plots/show-days.js';
import { useWidth } from '../plots/use-width.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { highest, type Strip } from './strips.js';

export interface StripPlotProps {
  readonly strips: readonly Strip[];
  readonly bins: readonly Bin[];
  /** What the parts of a bar are called, in their order. */
  readonly parts: readonly string[];
  /** Draws the first part upwards and the second downwards; else they are stacked. */
  readonly isApart?: boolean;
}

export function StripPlot({ strips, bins, parts, isApart = false }: StripPlotProps): ReactNode {
  const { say, language } = useTexts();
  const [watch, width] = useWidth();
  const top = highest(strips, isApart);
  return (
    <div className="strips">
      <p className="strips-legend">
        {parts.map((part, n) => (
          <span key={part}>
            <svg width="14" height="14" aria-hidden="true">
              {n === 0 && <Textures />}
              <rect className={`part-${isApart ? APART[n] : n}`} x="1" y="1" width="12" height="12" />
            </svg>
            {part}
          </span>
        ))}
        <span className="quiet">{say('asked.highest', { count: showNumber(top, language) })}</span>
      </p>
      {strips.map((strip) => (
        <div className="strip" key={strip.locale}>
          <span className="strip-name">{nameIn(strip.locale, language)}</span>
          <span className="strip-total">{showNumber(strip.total, language)}</span>
          <Bars {...{ strip, bins, parts, isApart, width, top }} />
        </div>
      ))}
      <div className="strip">
        <span />
        <span />
        <div ref={watch}>
          <TimeAxis bins={bins} width={width} />
        </div>
      </div>
    </div>
  );
}

interface BarsProps extends Required<StripPlotProps> {
  readonly strip: Strip;
  readonly width: number;
  readonly top: number;
}

function Bars({ strip, bins, parts, isApart, width, top }: Omit<BarsProps, 'strips'>): ReactNode {
  const { language } = useTexts();
  const place = placesOf(bins, width);
  const height = scaleLinear([0, Math.max(1, top)], [0, isApart ? HEIGHT / 2 : HEIGHT]);
  const base = isApart ? HEIGHT / 2 + 1 : HEIGHT + 1;
  const tell = (bar: readonly number[]): string =>
    parts.map((part, n) => `${part}: ${showNumber(bar[n] ?? 0, language)}`).join('; ');
  return (
    <svg
      role="img"
      aria-label={`${nameIn(strip.locale, language)}: ${showNumber(strip.total, language)}`}
      viewBox={`0 0 ${Math.max(1, width)} ${HEIGHT + 2}`}
      className="strip-bars"
    >
      <line className="strip-base" x1="0" x2={width} y1={base} y2={base} />
      {strip.bars.map((bar, n) => (
        <g key={n}>
          <title>{`${showBin(bins[n] ?? EMPTY, language)}: ${tell(bar)}`}</title>
          {boxesOf(bar, { height, base, isApart }).map(({ y, size, look }) => (
            <rect key={look} className={look} x={place(n)} y={y} width={place.bandwidth()} height={size} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface BoxParts {
  readonly height: (count: number) => number;
  readonly base: number;
  readonly isApart: boolean;
}

function boxesOf(
  bar: readonly number[],
  { height, base, isApart }: BoxParts,
): { readonly y: number; readonly size: number; readonly look: string }[] {
  let below = 0;
  return bar.flatMap((count, n) => {
    const size = height(count);
    const y = isApart && n === 1 ? base : base - size - (isApart ? 0 : below);
    below += size;
    return count === 0 ? [] : [{ y, size, look: `part-${isApart ? APART[n] : n}` }];
  });
}

function TimeAxis({ bins, width }: { bins: readonly Bin[]; width: number }): ReactNode {
  const { language } = useTexts();
  const place = placesOf(bins, width);
  const every = Math.max(1, Math.ceil((bins.length * TICK_ROOM) / Math.max(1, width)));
  return (
    <svg className="strip-axis" viewBox={`0 0 ${Math.max(1, width)} 22`} aria-hidden="true">
      {bins.map(({ from }, n) =>
        n % every !== 0 || place(n) + TICK_ROOM * 0.6 > width ? null : (
          <g key={from}>
            <line x1={place(n) + 0.5} x2={place(n) + 0.5} y1="0" y2="5" />
            <text x={place(n)} y="17">
              {showTick(dateOf(dayNumber(from)), language)}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}

type Places = ((bin: number) => number) & { bandwidth(): number };

function placesOf(bins: readonly Bin[], width: number): Places {
  const scale = scaleBand<number>(
    bins.map((_bin, n) => n),
    [0, Math.max(1, width)],
  ).paddingInner(0.2);
  return Object.assign((bin: number) => scale(bin) ?? 0, { bandwidth: () => scale.bandwidth() });
}

/** What tells kinds apart without colour. */
function Textures(): ReactNode {
  return (
    <defs>
      <pattern id="strip-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
        <path className="strip-hatch" d="M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2" />
      </pattern>
    </defs>
  );
}

const HEIGHT = 44;
const TICK_ROOM = 64;
const EMPTY: Bin = { from: '1970-01-01', to: '1970-01-01' };

/** The looks of parts that are drawn apart: up, down. */
const APART = ['up', 'down'];
