/** A message that is a date and little else, in five languages. */
import { describe, expect, it } from 'vitest';
import { readDateOnly } from '../../../src/policy/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';
import { LATER_DATES } from './later-answers.js';

/** A Wednesday. */
const TODAY = '2026-11-18';

const MESSAGES: Readonly<Record<string, readonly (readonly [string, string | undefined])[]>> = {
  'en-US': [
    ['July 2', '2026-07-02'],
    ['sorry, I meant July 2', '2026-07-02'],
    ['no, it was October 1st', '2026-10-01'],
    ['Oops - should be 2025-07-02', '2025-07-02'],
    ['what about 29 February 2024?', '2024-02-29'],
    ['And if it was last Friday?', '2026-11-13'],
    ['what about Feb 29, 2023?', 'impossible'],
    ['not September 1 but October 1', '2026-10-01'],
    ['3 weeks ago', '2026-10-28'],
    ['When does the July 2 promotion end?', undefined],
    ['we bought it on July 2', undefined],
    ['July 2 or July 3', undefined],
    ['last month', undefined],
    ['no', undefined],
    ['how do I renew', undefined],
  ],
  'fr-FR': [
    ['et si c’était le 15 octobre ?', '2026-10-15'],
    ['non, le 15 octobre', '2026-10-15'],
    ['Désolé, je voulais dire le 2 juillet', '2026-07-02'],
    ['pas le 1er septembre mais le 1er octobre', '2026-10-01'],
    ['03/04/2026', 'ambiguous'],
    ['le 2 juillet', '2026-07-02'],
    ['la promotion du 2 juillet', undefined],
  ],
  'ko-KR': [
    ['아니 7월 2일이요', '2026-07-02'],
    ['7월 2일이면요?', '2026-07-02'],
    ['7월 2일', '2026-07-02'],
    ['죄송해요, 7월 2일이었어요', '2026-07-02'],
    ['만약 2024년 2월 29일이라면요?', '2024-02-29'],
    ['9월 1일이 아니라 10월 1일', '2026-10-01'],
    ['7월 2일 행사는 언제 끝나요?', undefined],
  ],
  'sv-SE': [
    ['nej, den 2 juli menade jag', '2026-07-02'],
    ['och om det var den 2 juli?', '2026-07-02'],
    ['förlåt, ska vara 2/7', '2026-07-02'],
    ['inte den 1 september utan den 1 oktober', '2026-10-01'],
    ['kampanjen den 2 juli', undefined],
  ],
  'zh-TW': [
    ['不對，是7月2日', '2026-07-02'],
    ['如果是7月2日呢？', '2026-07-02'],
    ['7月2日', '2026-07-02'],
    ['抱歉我是說 2026/7/2', '2026-07-02'],
    ['2023年2月29日', 'impossible'],
    ['不是9月1日，是10月1日', '2026-10-01'],
    ['7月2日的活動什麼時候結束', undefined],
  ],
};

describe.each(Object.entries(MESSAGES))('in %s', (tag, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text, tag)).toBe(expected);
  });
});

describe('messages written after it', () => {
  it.each(LATER_DATES)('%s: %s', (tag, text, expected) => {
    expect(read(text, tag)).toBe(expected);
  });
});

/** The day, or what kind of reading it is. */
function read(text: string, tag: string): string | undefined {
  const reading = readDateOnly(text, { locales: [parseLocale(tag) as Locale], today: TODAY });
  return reading?.kind === 'date' ? reading.date : reading?.kind;
}
