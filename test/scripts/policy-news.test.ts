/** What whoever publishes is told of policies: all of a small change, the beginning of a big one. */
import { describe, expect, it } from 'vitest';
import { newsLines, type PolicyNews } from '../../scripts/lib/policy-news.js';
import type { Locale, PolicyChange } from '../../src/index.js';

const COMMAND = 'npm run tell';

function rule(name: string, locales: readonly string[] = ['en-US']): PolicyChange['rules'][number] {
  return {
    rule: name,
    before: { status: 'on', readings: ['days 30'] },
    after: { status: 'on', readings: ['days 20'] },
    sentences: locales.map((locale) => ({
      locale: locale as Locale,
      before: `${locale} 30`,
      after: `${locale} 20`,
    })),
  };
}

function many(count: number): PolicyChange['rules'] {
  return Array.from({ length: count }, (_, at) => rule(`rule-${at + 1}`));
}

const off = (count: number): PolicyNews['underReview'] =>
  Array.from({ length: count }, (_, at) => ({ check: 'role', rule: `rule-${at + 1}`, status: 'missing' }));

describe('what is told of policies', () => {
  it.each<[what: string, news: PolicyNews, lines: readonly string[]]>([
    ['nothing of no change', { underReview: [] }, []],
    [
      'all of a small one',
      { changed: [{ check: 'refund', rules: [rule('window')] }], underReview: off(1) },
      [
        'Policies that change for partners:',
        '* refund',
        '  window: on (days 30) → on (days 20)',
        '    - en-US 30 (en-US)',
        '    + en-US 20 (en-US)',
        'Rules under review; partners who ask are told so instead of an answer:',
        '* role: rule-1 (no sentence states it any more)',
      ],
    ],
    [
      'the English alone, where other languages follow it',
      { changed: [{ check: 'refund', rules: [rule('window', ['ko-KR', 'en-US'])] }], underReview: [] },
      [
        'Policies that change for partners:',
        '* refund',
        '  window: on (days 30) → on (days 20)',
        '    - en-US 30 (en-US)',
        '    + en-US 20 (en-US)',
        `All of it, in every language: ${COMMAND}`,
      ],
    ],
    [
      'a translation where the English stays',
      { changed: [{ check: 'refund', rules: [rule('window', ['ko-KR'])] }], underReview: [] },
      [
        'Policies that change for partners:',
        '* refund',
        '  window: on (days 30) → on (days 20)',
        '    - ko-KR 30 (ko-KR)',
        '    + ko-KR 20 (ko-KR)',
      ],
    ],
  ])('is %s', (_what, news, lines) => {
    expect(newsLines(news, COMMAND)).toEqual(lines);
  });

  it('is the first ten rules of a big change, how many more, and the command that tells all', () => {
    const news: PolicyNews = {
      changed: [
        { check: 'refund', rules: many(8) },
        { check: 'role', rules: many(5) },
      ],
      underReview: off(12),
    };
    const lines = newsLines(news, COMMAND);
    expect(lines.filter((line) => /^ {2}rule-/.test(line))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('* role: '))).toHaveLength(10);
    expect(lines).toContain('… and 3 more rules; 2 policy checks in all');
    expect(lines).toContain('… and 2 more rules; 1 policy check in all');
    expect(lines.at(-1)).toBe(`All of it, in every language: ${COMMAND}`);
    const all = newsLines(news);
    expect(all.filter((line) => /^ {2}rule-/.test(line))).toHaveLength(13);
    expect(all.filter((line) => line.startsWith('* role: '))).toHaveLength(12);
    expect(all.join('\n')).not.toContain('All of it');
  });
});
