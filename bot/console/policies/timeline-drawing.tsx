/** Draws a laid-out timeline: marks differ in shape, not in colour alone, and each is named beside it. */
import { line, link, curveBumpX, curveBumpY } from 'd3-shape';
import type { ReactNode } from 'react';
import {
  LEADER,
  LINE,
  LYING_AXIS,
  TEXT_GAP,
  UPRIGHT_AXIS,
  type Layout,
  type PlacedMark,
} from './timeline-layout.js';
import type { MarkKind } from './timeline.js';

type Point = [x: number, y: number];

/** From along and across the axis to the page; across is downwards, or to the right of an upright axis. */
type Place = (along: number, across: number) => Point;

export function TimelineDrawing({ layout, label }: { layout: Layout; label: string }): ReactNode {
  const { width, height, axis, band, breakAt, marks } = layout;
  const place = placeIn(layout);
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="timeline-drawing">
      <Hatch />
      <path className="timeline-axis" d={pathOf([place(axis.from, 0), place(axis.to, 0)])} />
      <Ticks layout={layout} />
      <rect className="timeline-band" rx="4" {...boxOf(place(band.from, -9), place(band.to, 9))} />
      <rect
        className="timeline-band-edge"
        rx="4"
        fill="url(#timeline-hatch)"
        {...boxOf(place(band.from, -9), place(band.to, 9))}
      />
      {breakAt !== undefined && <Break at={breakAt} place={place} />}
      {marks.map((mark) => (
        <MarkDrawing key={mark.kind} mark={mark} layout={layout} />
      ))}
    </svg>
  );
}

function Hatch(): ReactNode {
  return (
    <defs>
      <pattern id="timeline-hatch" width="7" height="7" patternUnits="userSpaceOnUse">
        <path className="timeline-hatch" d="M-2,2 l4,-4 M0,7 l7,-7 M5,9 l4,-4" />
      </pattern>
    </defs>
  );
}

function Ticks({ layout }: { layout: Layout }): ReactNode {
  const place = placeIn(layout);
  return (
    <g className="timeline-ticks">
      {layout.ticks.map(({ at, text }) => {
        const [x, y] = place(at, -18);
        return (
          <g key={at}>
            <path d={pathOf([place(at, -4), place(at, -13)])} />
            <text x={x} y={layout.isUpright ? y + 4 : y} textAnchor={layout.isUpright ? 'end' : 'middle'}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Two strokes through a gap in the axis: time is left out here. */
function Break({ at, place }: { at: number; place: Place }): ReactNode {
  return (
    <>
      <path className="timeline-gap" d={pathOf([place(at - 5, 0), place(at + 5, 0)])} />
      {[-5, 5].map((shift) => (
        <path
          key={shift}
          className="timeline-axis"
          d={pathOf([place(at + shift - 3, 7), place(at + shift + 3, -7)])}
        />
      ))}
    </>
  );
}

function MarkDrawing({ mark, layout }: { mark: PlacedMark; layout: Layout }): ReactNode {
  const place = placeIn(layout);
  const { at, labelAt, lines, kind } = mark;
  const [x, y] = place(labelAt, LEADER - GLYPH);
  const isToday = kind === 'today';
  const leader = { source: place(at, 12), target: place(labelAt, LEADER - 2 * GLYPH - 2) };
  const [textX, textY] = layout.isUpright
    ? [UPRIGHT_AXIS + LEADER + TEXT_GAP, labelAt - (lines.length * LINE) / 2 + 13]
    : [labelAt, LYING_AXIS + LEADER + 14];
  return (
    <g className={`timeline-mark timeline-${kind}`}>
      <path
        className="timeline-tick"
        d={pathOf([place(at, isToday ? -14 : -9), place(at, isToday ? 14 : 12)])}
      />
      <path className="timeline-leader" d={curveOf(leader, layout)} />
      <path className="timeline-glyph" d={GLYPHS[kind]} transform={`translate(${x},${y})`} />
      <text x={textX} y={textY} textAnchor={layout.isUpright ? 'start' : 'middle'}>
        {lines.map((text, n) => (
          <tspan
            key={n}
            x={textX}
            dy={n === 0 ? 0 : LINE}
            className={n === lines.length - 1 ? 'timeline-day' : ''}
          >
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function placeIn({ isUpright }: Layout): Place {
  return (along, across) => (isUpright ? [UPRIGHT_AXIS + across, along] : [along, LYING_AXIS + across]);
}

function pathOf(points: readonly Point[]): string {
  return line()([...points]) ?? '';
}

/** Leaves the axis and meets the label straight, so that lines to neighbours stay apart. */
function curveOf(ends: { source: Point; target: Point }, { isUpright }: Layout): string {
  return link(isUpright ? curveBumpX : curveBumpY)(ends) ?? '';
}

function boxOf(
  [x1, y1]: Point,
  [x2, y2]: Point,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

/** Half of a glyph's size. */
const GLYPH = 6;

/** Around the origin: a ring, a diamond, an arrow into the time, a dot, a square at its end. */
const GLYPHS: Readonly<Record<MarkKind, string>> = {
  start: 'M5,0 A5,5 0 1 1 -5,0 A5,5 0 1 1 5,0 Z',
  anniversary: 'M0,-6 L6,0 L0,6 L-6,0 Z',
  opens: 'M-4.5,-5.5 L5.5,0 L-4.5,5.5 Z',
  today: 'M5,0 A5,5 0 1 1 -5,0 A5,5 0 1 1 5,0 Z',
  closes: 'M-5,-5 H5 V5 H-5 Z',
};
