/** When a reminder comes: in the morning of the user, only while there is something to be reminded of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reminderTimes } from '../../src/policy/index.js';

const WINDOW = { opens: '2027-09-02', closes: '2027-10-01' };
const EARLY = new Date('2026-11-18T08:00:00Z');

function instants(timeZone: string, now = EARLY, window = WINDOW): string[] {
  return reminderTimes(window, { timeZone, now }).map(
    ({ kind, date, at }) => `${kind} ${date} ${new Date(at).toISOString()}`,
  );
}

describe('the times of reminders', () => {
  it.each([
    ['UTC', ['opens 2027-09-02 2027-09-02T09:00:00.000Z', 'closes-soon 2027-09-24 2027-09-24T09:00:00.000Z']],
    [
      'Asia/Seoul',
      ['opens 2027-09-02 2027-09-02T00:00:00.000Z', 'closes-soon 2027-09-24 2027-09-24T00:00:00.000Z'],
    ],
    [
      'America/Los_Angeles',
      ['opens 2027-09-02 2027-09-02T16:00:00.000Z', 'closes-soon 2027-09-24 2027-09-24T16:00:00.000Z'],
    ],
    [
      'Mars/Olympus',
      ['opens 2027-09-02 2027-09-02T09:00:00.000Z', 'closes-soon 2027-09-24 2027-09-24T09:00:00.000Z'],
    ],
  ])('are nine in the morning in %s', (zone, expected) => {
    expect(instants(zone)).toEqual(expected);
  });

  it('follow the clocks of summer and winter', () => {
    const window = { opens: '2027-10-20', closes: '2027-11-18' };
    expect(instants('Europe/Stockholm', EARLY, window)).toEqual([
      'opens 2027-10-20 2027-10-20T07:00:00.000Z',
      'closes-soon 2027-11-11 2027-11-11T08:00:00.000Z',
    ]);
  });

  it.each([
    ['before the window', '2027-09-02T08:59:59Z', 2],
    ['on the first morning', '2027-09-02T09:00:00Z', 1],
    ['in the last week', '2027-09-24T09:00:00Z', 0],
    ['after it', '2027-10-02T00:00:00Z', 0],
  ])('that lie ahead %s', (_when, now, count) => {
    expect(instants('UTC', new Date(now))).toHaveLength(count);
  });

  it.each([
    [{ opens: '2027-02-30', closes: '2027-03-28' }],
    [{ opens: 'soon', closes: '2027-03-28' }],
    [{ opens: '2027-09-02', closes: '2027-09-01' }],
  ])('are none for %j', (window) => {
    expect(instants('UTC', EARLY, window)).toEqual([]);
  });

  it('never lie behind, whatever the zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.date({ noInvalidDate: true }), (timeZone, now) => {
        for (const { at } of reminderTimes(WINDOW, { timeZone, now })) {
          expect(at).toBeGreaterThan(now.getTime());
        }
      }),
    );
  });
});
