/** A date that a message takes back is not among those it names. */
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/policy/dates/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';

describe('of two dates', () => {
  it.each([
    ['en-US', 'not September 1 but October 1', ['2026-10-01']],
    ['en-US', 'It wasn’t on September 1, it was October 1', ['2026-10-01']],
    ['en-US', 'October 1 instead of September 1', ['2026-10-01']],
    ['en-US', 'October 1, not September 1', ['2026-10-01']],
    ['fr-FR', 'pas le 1er septembre mais le 1er octobre', ['2026-10-01']],
    ['fr-FR', 'le 1er octobre et non le 1er septembre', ['2026-10-01']],
    ['sv-SE', 'inte den 1 september utan den 1 oktober', ['2026-10-01']],
    ['sv-SE', '1 oktober i stället för 1 september', ['2026-10-01']],
    ['zh-TW', '不是9月1日，是10月1日', ['2026-10-01']],
    ['zh-TW', '是10月1日而不是9月1日', ['2026-10-01']],
    ['ko-KR', '9월 1일이 아니라 10월 1일', ['2026-10-01']],
    ['ko-KR', '9월 1일 말고 10월 1일이요', ['2026-10-01']],
    // Both are meant.
    ['en-US', 'September 1 and October 1', ['2026-09-01', '2026-10-01']],
    // The first is no denial of the second.
    ['en-US', 'September 1? No, October 1', ['2026-09-01', '2026-10-01']],
    // A denial alone leaves nothing else to mean.
    ['en-US', 'not September 1', ['2026-09-01']],
  ])('%s: %s', (tag, text, dates) => {
    const readings = readDates(text, parseLocale(tag) as Locale, '2026-11-18');
    expect(readings.map((reading) => (reading.kind === 'date' ? reading.date : reading.kind))).toEqual(dates);
  });
});
