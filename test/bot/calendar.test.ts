/** The calendar file of a renewal window, read again by another library. */
import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldLines } from '../../bot/calendar/fold-lines.js';
import { renewalFile, type RenewalDays, type RenewalWords } from '../../bot/calendar/renewal-file.js';
import {
  daysBetween,
  isoOf,
  Messages,
  parseDate,
  parseLocale,
  plusDays,
  type Locale,
  type PlainDate,
} from '../../src/index.js';
import { compile } from '../support/command.js';
import { cataloguesIn, ownIndex, ROOT } from '../support/own-content.js';
import { call, startBot, type Harness, type HttpAnswer } from './support/bot-harness.js';
import { ownRoutes } from './support/own-routes.js';

const messages = new Messages<string>(cataloguesIn('calendar.json'), 'calendar.json');
const WORDS: RenewalWords = { messages, rulesOf: '2020-12-10' };
const WINDOW: RenewalDays = { opens: '2021-09-02', closes: '2021-10-01' };
const TAGS = ['en-US', 'zh-TW', 'ko-KR', 'sv-SE', 'fr-FR'];

describe('the file', () => {
  it.each([
    ['a usual window', '2021-09-02', '2021-10-01', '2021-09-03', '2021-10-02'],
    ['a last day before a leap day', '2024-01-30', '2024-02-28', '2024-01-31', '2024-02-29'],
    ['a leap day', '2024-02-29', '2024-03-29', '2024-03-01', '2024-03-30'],
    ['28 February of a common year', '2023-02-28', '2023-03-29', '2023-03-01', '2023-03-30'],
    ['the end of a year', '2021-12-31', '2022-01-29', '2022-01-01', '2022-01-30'],
    ['a last day at the end of a year', '2021-12-02', '2021-12-31', '2021-12-03', '2022-01-01'],
    ['the night summer time begins', '2021-03-28', '2021-04-26', '2021-03-29', '2021-04-27'],
    ['a window of one day', '2021-09-02', '2021-09-02', '2021-09-03', '2021-09-03'],
  ])(
    'has %s as two days without time, each ending the next day',
    (_name, opens, closes, afterOpens, afterCloses) => {
      const days = eventsIn(renewalFile({ opens, closes }, WORDS, locale('en-US'))).map((event) => [
        valueOf(event, 'dtstart'),
        valueOf(event, 'dtend'),
      ]);
      expect(days).toEqual([
        [`date ${opens}`, `date ${afterOpens}`],
        [`date ${closes}`, `date ${afterCloses}`],
      ]);
    },
  );

  it('reminds at nine of the first day, and at nine a week before the last', () => {
    const alarms = eventsIn(renewalFile(WINDOW, WORDS, locale('sv-SE'))).map((event) => {
      const [alarm, ...more] = event.getAllSubcomponents('valarm');
      expect(more).toEqual([]);
      return ['action', 'trigger', 'description'].map((name) => String(alarm?.getFirstPropertyValue(name)));
    });
    expect(alarms).toEqual([
      ['DISPLAY', 'PT9H', 'Microsofts partnerförmåner: förnyelseperioden börjar'],
      ['DISPLAY', '-P6DT15H', 'Microsofts partnerförmåner: sista dagen att förnya'],
    ]);
  });

  it.each([
    ['en-US', 'renewal window opens', 'from September 2, 2021 to October 1, 2021'],
    ['zh-TW', '續約期間開始', '您可以在2021年9月2日至2021年10月1日之間續約'],
    ['ko-KR', '갱신 기간 시작', '2021년 9월 2일부터 2021년 10월 1일까지'],
    [
      'sv-SE',
      'förnyelseperioden börjar',
      'från och med den 2 september 2021 till och med den 1 oktober 2021',
    ],
    ['fr-FR', 'début du renouvellement', 'du 2 septembre 2021 au 1er octobre 2021'],
    ['fr-CA', 'début du renouvellement', 'du 2 septembre 2021 au 1er octobre 2021'],
    ['de-DE', 'renewal window opens', 'from September 2, 2021'],
  ])('speaks %s: %s', (tag, title, description) => {
    const [first] = eventsIn(renewalFile(WINDOW, WORDS, locale(tag)));
    expect(String(first?.getFirstPropertyValue('summary'))).toContain(title);
    expect(String(first?.getFirstPropertyValue('description'))).toContain(description);
  });

  it.each(TAGS)(
    'keeps the rules of RFC 5545 in %s: line ends, 75 octets, whole characters, what must be there',
    (tag) => {
      const text = renewalFile(WINDOW, WORDS, locale(tag));
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = text.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(lines.filter((line) => BROKEN.test(line))).toEqual([]);
      const calendar = ICAL.Component.fromString(text);
      expect(valueOf(calendar, 'version')).toBe('text 2.0');
      for (const name of ['prodid', 'version']) expect(calendar.getAllProperties(name)).toHaveLength(1);
      for (const event of eventsIn(text))
        for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'description'])
          expect(event.getAllProperties(name)).toHaveLength(1);
    },
  );

  it('is the same for the same link, and another for other dates and languages', () => {
    const file = (days: RenewalDays, tag: string): string => renewalFile(days, WORDS, locale(tag));
    expect(file(WINDOW, 'ko-KR')).toBe(file(WINDOW, 'ko-KR'));
    const uids = [
      file(WINDOW, 'ko-KR'),
      file(WINDOW, 'sv-SE'),
      file({ ...WINDOW, closes: '2021-10-02' }, 'ko-KR'),
    ].flatMap((text) => eventsIn(text).map((event) => valueOf(event, 'uid')));
    expect(new Set(uids).size).toBe(6);
  });

  it.each([
    ['the day of the rules, where the window is later', '2027-09-02', '2026-03-01', '2026-03-01'],
    ['a purchase before the window, where the rules are newer', '2021-09-02', '2026-03-01', '2020-08-31'],
    ['the day of the rules, however far ahead a link points', '2099-09-02', '2020-12-10', '2020-12-10'],
  ])('is stamped with %s', (_name, opens, rulesOf, stamp) => {
    for (const event of eventsIn(
      renewalFile({ opens, closes: opens }, { messages, rulesOf }, locale('ko-KR')),
    ))
      expect(valueOf(event, 'dtstamp')).toBe(`date-time ${stamp}T00:00:00Z`);
  });

  it('holds for any window', () => {
    const day = fc.integer({ min: 0, max: 36_000 }).map((days) => plusDays(dayOf('1992-01-01'), days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), fc.constantFrom(...TAGS), (opens, length, tag) => {
        const closes = plusDays(opens, length);
        const events = eventsIn(
          renewalFile({ opens: isoOf(opens), closes: isoOf(closes) }, WORDS, locale(tag)),
        );
        const spans = events.map((event) => {
          const dayIn = (name: string): PlainDate => dayOf(valueOf(event, name).slice('date '.length));
          const [start, end] = [dayIn('dtstart'), dayIn('dtend')];
          return [isoOf(start), daysBetween(start, end)];
        });
        expect(spans).toEqual([
          [isoOf(opens), 1],
          [isoOf(closes), 1],
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines', () => {
  it('are folded anew between characters, and read as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${text.replace(/[\r\n]/g, '')}`;
        const folded = foldLines(`${line}\r\nEND:X\r\n`);
        expect(
          folded.split('\r\n').every((part) => Buffer.byteLength(part) <= 75 && !BROKEN.test(part)),
        ).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\nEND:X\r\n`);
      }),
      { numRuns: 100 },
    );
  });
});

describe('GET /calendar/renewal-window.ics', () => {
  let bot: Harness;
  beforeAll(async () => {
    bot = await startBot({ routes: ownRoutes(await ownIndex()) });
  });
  afterAll(() => bot.close());
  const get = async (path: string): Promise<HttpAnswer> => call(bot.url, { method: 'GET', path });

  it.each(TAGS)('sends the file in %s, to be kept and named', async (tag) => {
    const answer = await get(calendarPath(WINDOW, locale(tag)));
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="renewal-window-2021-09-02.ics"',
      'cache-control': 'public, max-age=86400',
      'content-language': tag,
      'content-length': String(Buffer.byteLength(answer.body)),
    });
    expect(answer.body).toBe(renewalFile(WINDOW, WORDS, locale(tag)));
  });

  it('answers in English where there is no such language', async () => {
    const answer = await get(calendarPath(WINDOW, locale('de-DE')));
    expect([answer.status, answer.headers['content-language']]).toEqual([200, 'en-US']);
  });

  it.each([
    ['opens=2021-09-02&closes=2021-10-01', /“locale” is missing.*ko-KR/],
    ['opens=2021-09-02&closes=2021-10-01&locale=', /“locale” is missing/],
    ['opens=2021-09-02&closes=2021-10-01&locale=klingonish', /klingonish.*ko-KR/],
    ['locale=en-US', /“opens” is missing.*YYYY-MM-DD/],
    ['opens=2021-09-02&locale=en-US', /“closes” is missing/],
    ['opens=2021-02-29&closes=2021-10-01&locale=en-US', /2021-02-29.*“opens”.*calendar/],
    ['opens=2021-9-2&closes=2021-10-01&locale=en-US', /2021-9-2.*not a date/],
    ['opens=0019-09-02&closes=2021-10-01&locale=en-US', /out of range/],
    ['opens=2021-09-02&closes=soon&locale=sv-SE', /soon.*closes.*ÅÅÅÅ-MM-DD/],
    ['opens=2021-09-02&closes=2021-09-01&locale=ko-KR', /“closes”.*“opens”.*YYYY-MM-DD/],
    ['opens=2021-09-02&closes=2022-10-08&locale=zh-TW', /超過 400 ?天/],
    ['opens=2021-09-02&closes=9999-12-31&locale=fr-FR', /9999-12-31/],
    ['opens=2021-09-02%0D%0ASUMMARY:x&closes=2021-10-01&locale=en-US', /not a date/],
  ])('refuses %s', async (query, detail) => {
    const answer = await get(`/calendar/renewal-window.ics?${query}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'application/problem+json']);
    const problem = JSON.parse(answer.body) as { detail: string };
    expect(problem.detail).toMatch(detail);
    expect(problem.detail).not.toContain('--');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('tells who only looks at it what would come', async () => {
    const path = calendarPath(WINDOW, locale('en-US'));
    const [head, whole] = [await call(bot.url, { method: 'HEAD', path }), await get(path)];
    expect([head.status, head.body, head.headers['content-type']]).toEqual([
      ...[200, '', 'text/calendar; charset=utf-8'],
    ]);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    const wrong = await call(bot.url, {
      method: 'HEAD',
      path: `${path}x`.replace('2021-09-02', '2021-02-30'),
    });
    expect([wrong.status, wrong.body]).toEqual([400, '']);
  });

  it('takes 400 days and no more', async () => {
    const status = async (closes: string): Promise<number> =>
      (await get(calendarPath({ opens: '2021-09-02', closes }, locale('en-US')))).status;
    expect([await status('2022-10-07'), await status('2022-10-08')]).toEqual([200, 400]);
  });

  it('does not log the dates', () => {
    expect(bot.logs()).toContain('/calendar/renewal-window.ics');
    expect(bot.logs()).not.toContain('2021-09-02');
  });
});

describe('a machine in another time zone', () => {
  beforeAll(compile);
  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Africa/Cairo'])('%s makes the same file', (TZ) => {
    expect(fileIn(TZ)).toBe(fileIn('UTC'));
  });
});

/** The address that the card of a result links to. */
function calendarPath({ opens, closes }: RenewalDays, tag: Locale): string {
  return `/calendar/renewal-window.ics?${new URLSearchParams({ opens, closes, locale: tag }).toString()}`;
}

/** The file as a process of its own makes it, compiled. */
function fileIn(TZ: string): string {
  const code = `
    import { readFileSync } from 'node:fs';
    import { renewalFile } from './dist/bot/calendar/renewal-file.js';
    import { Messages } from './dist/src/index.js';
    const english = JSON.parse(readFileSync('locales/en-US/calendar.json', 'utf8'));
    const days = { opens: '2024-02-29', closes: '2024-03-29' };
    process.stdout.write(renewalFile(days, { messages: new Messages({ 'en-US': english }), rulesOf: '2020-12-10' }, 'en-US'));`;
  const options = { cwd: ROOT, env: { ...process.env, TZ }, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], options);
}

function eventsIn(text: string): ICAL.Component[] {
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  expect(events).toHaveLength(2);
  return events;
}

/** Type and value of a property, as the parser reads them. */
function valueOf(component: ICAL.Component, name: string): string {
  return `${component.getFirstProperty(name)?.type ?? ''} ${String(component.getFirstPropertyValue(name))}`;
}

function dayOf(text: string): PlainDate {
  const day = parseDate(text);
  if (day === undefined) throw new RangeError(`no date: ${text}`);
  return day;
}

function locale(tag: string): Locale {
  return parseLocale(tag) as Locale;
}

/** Matches half of a character; not a whole one. */
const BROKEN = /\p{Surrogate}/u;
