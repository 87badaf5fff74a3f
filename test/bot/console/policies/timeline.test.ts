/** What a timeline shows of each check, and where: labels never cover each other, at any width, in any language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf } from '../../../../bot/console/plots/days.js';
import { roughMeasure } from '../../../../bot/console/plots/wrap.js';
import { layOut, LINE } from '../../../../bot/console/policies/timeline-layout.js';
import { timelineOf, type DatedResult } from '../../../../bot/console/policies/timeline.js';

const RENEWAL: DatedResult = {
  check: 'renewal-window',
  inputs: { 'purchase-date': '2025-12-01' },
  dates: { anniversary: '2026-12-01', windowOpens: '2026-12-02', windowCloses: '2026-12-31' },
  parts: {
    inputs: [{ name: 'purchase-date', label: 'Acheté le' }],
    dates: [
      { name: 'anniversary', label: 'Anniversaire' },
      { name: 'windowOpens', label: 'Ouverture de la période de renouvellement' },
      { name: 'windowCloses', label: 'Dernier jour pour renouveler' },
    ],
  },
};
const on = (day: string): { day: string; label: string } => ({ day, label: 'Aujourd’hui' });

describe('the timeline of a renewal window', () => {
  it.each([
    ['before it', '2026-11-18', ['start', 'today', 'anniversary', 'opens', 'closes']],
    ['within it', '2026-12-10', ['start', 'anniversary', 'opens', 'today', 'closes']],
    ['on the day it opens', '2026-12-02', ['start', 'anniversary', 'opens', 'today', 'closes']],
    ['on its last day', '2026-12-31', ['start', 'anniversary', 'opens', 'closes', 'today']],
  ])('%s', (_when, today, kinds) => {
    const timeline = timelineOf(RENEWAL, on(today));
    expect(timeline?.marks.map(({ kind }) => kind)).toEqual(kinds);
    expect(timeline).toMatchObject({ opens: '2026-12-02', closes: '2026-12-31' });
    expect(timeline?.marks[0]?.label).toBe('Acheté le');
  });

  it.each([
    ['leaves the time out between a purchase far back and what follows', '2025-12-01', '2026-11-18', true],
    ['and years', '2019-12-01', '2026-12-05', true],
    ['not where today is soon after the purchase', '2025-12-01', '2025-12-20', false],
  ])('%s', (_what, bought, today, isBroken) => {
    const result = { ...RENEWAL, inputs: { 'purchase-date': bought } };
    expect(timelineOf(result, on(today))?.isBroken).toBe(isBroken);
  });
});

describe('other checks', () => {
  const parts = { inputs: [], dates: [] };
  it.each<[string, DatedResult, readonly string[] | undefined]>([
    [
      'a refund: from the purchase to the last day',
      { check: 'refund', inputs: { 'purchase-date': '2026-11-01' }, dates: { lastDay: '2026-12-01' }, parts },
      ['opens', 'today', 'closes'],
    ],
    [
      'a verdict without days',
      { check: 'refund', inputs: { activated: 'yes' }, dates: {}, parts },
      undefined,
    ],
    ['a check without days', { check: 'role', inputs: { role: 'other' }, dates: {}, parts }, undefined],
    ['a check that there is not', { check: '__proto__', inputs: {}, dates: {}, parts }, undefined],
  ])('%s', (_what, result, kinds) => {
    expect(timelineOf(result, on('2026-11-18'))?.marks.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a timeline laid out', () => {
  const parts = { measure: roughMeasure(13), showDay: (day: string) => day, showTick: () => '1 déc.' };

  it('lies where it has room and stands on phones', () => {
    const timeline = timelineOf(RENEWAL, on('2026-11-18'));
    if (timeline === undefined) throw new RangeError('Expected a timeline.');
    expect(layOut(timeline, { ...parts, width: 960 })).toMatchObject({ isUpright: false, width: 960 });
    expect(layOut(timeline, { ...parts, width: 340 })).toMatchObject({ isUpright: true, width: 340 });
  });

  it('keeps every mark on the axis and every label off its neighbours', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 400 }));
    fc.assert(
      fc.property(days, fc.constantFrom(340, 720, 1_100), ([sinceBought, sinceToday], width) => {
        const opens = dayNumber('2026-12-02');
        const bought = dayOf(opens - 1 - sinceBought);
        const result = { ...RENEWAL, inputs: { 'purchase-date': bought } };
        const timeline = timelineOf(result, on(dayOf(opens + 29 - sinceToday)));
        if (timeline === undefined) throw new RangeError('Expected a timeline.');
        const { marks, axis, band, height, isUpright, ticks } = layOut(timeline, { ...parts, width });
        const size = (lines: readonly string[]): number =>
          isUpright ? lines.length * LINE : Math.max(...lines.map(parts.measure));
        marks.forEach(({ at, labelAt, lines }, n) => {
          expect(at).toBeGreaterThanOrEqual(axis.from - 1e-6);
          expect(at).toBeLessThanOrEqual(axis.to + 1e-6);
          expect(labelAt - size(lines) / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(labelAt + size(lines) / 2).toBeLessThanOrEqual((isUpright ? height : width) + 1e-6);
          const next = marks[n + 1];
          if (next !== undefined)
            expect(next.labelAt - size(next.lines) / 2).toBeGreaterThan(labelAt + size(lines) / 2);
        });
        expect(band.to - band.from).toBeGreaterThanOrEqual(6);
        ticks.slice(1).forEach(({ at }, n) => expect(at).toBeGreaterThan(ticks[n]?.at ?? 0));
      }),
    );
  });
});
