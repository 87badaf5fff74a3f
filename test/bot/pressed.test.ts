/** What comes back from cards: every press of ours is read, and nothing that was altered by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPressed, readStalePress } from '../../bot/pressed.js';
import type { TurnInput } from '../../src/index.js';

const PRESSES: readonly TurnInput[] = [
  { kind: 'entry', entryId: 'benefits-faq/expiry', locale: 'ko-KR' },
  { kind: 'policy', check: 'refund', inputs: { purchased: '2026-10-01' }, locale: 'sv-SE' },
  { kind: 'policy-cancel', locale: 'fr-FR' },
  { kind: 'language' },
  { kind: 'language', chosen: 'zh-TW', locale: 'en-US' },
  { kind: 'none-of-these', question: '혜택은?', locale: 'ko-KR' },
  { kind: 'ask-person', question: 'Who helps?' },
  { kind: 'ask-person', question: 'Who helps?', consent: true, locale: 'en-US' },
  { kind: 'ask-person', question: 'Who helps?', consent: false, locale: 'en-US' },
  { kind: 'feedback', receipt: 'SW-7K3M-Q2XD-9H', rating: 'up', locale: 'zh-TW' },
  { kind: 'feedback', receipt: 'SW-7K3M-Q2XD-9H', rating: 'down', reason: 'outdated' },
  { kind: 'forget' },
  { kind: 'forget', consent: true, locale: 'sv-SE' },
  { kind: 'forget', consent: false },
  { kind: 'remind', opens: '2026-11-01', closes: '2026-12-01', locale: 'fr-FR' },
  { kind: 'reminders', locale: 'fr-FR' },
  { kind: 'reminder-cancel' },
  { kind: 'reminder-cancel', id: 'r-17', locale: 'fr-FR' },
];

const FEEDBACK = { kind: 'feedback', receipt: 'SW-7K3M-Q2XD-9H', rating: 'down' } as const;

describe('a press', () => {
  it.each(PRESSES)('of $kind comes back as it went', (press) => {
    expect(readPressed({ spanwise: press })).toStrictEqual(press);
  });

  it.each(PRESSES)('of $kind loses a locale that is none, and what does not belong to it', (press) => {
    const { locale: _locale, ...bare } = press as { locale?: string };
    const altered = { ...bare, locale: 7, admin: true, __proto__: { rating: 'up' } };
    expect(readPressed({ spanwise: altered, extra: 1 })).toStrictEqual(bare);
  });
});

describe('an altered press is none', () => {
  it.each<[because: string, spanwise: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'feedback'],
    ['a list', [FEEDBACK]],
    ['no kind', { receipt: 'SW-1', rating: 'up' }],
    ['a kind of the conversation', { kind: 'question', text: 'x' }],
    ['a kind of the channel', { kind: 'welcome' }],
    ['a kind that an object has anyway', { kind: 'constructor' }],
    ['a language that is a number', { kind: 'language', chosen: 5 }],
    ['a language without letters', { kind: 'language', chosen: '' }],
    ['a huge language', { kind: 'language', chosen: 'x'.repeat(65) }],
    ['no question', { kind: 'none-of-these' }],
    ['an empty question', { kind: 'none-of-these', question: '' }],
    ['a huge question', { kind: 'none-of-these', question: 'x'.repeat(60_000) }],
    ['a question that is a list', { kind: 'ask-person', question: ['x'] }],
    ['consent in words', { kind: 'ask-person', question: 'x', consent: 'true' }],
    ['no receipt', { kind: 'feedback', rating: 'up' }],
    ['a receipt with markup', { ...FEEDBACK, receipt: '<b>' }],
    ['a huge receipt', { ...FEEDBACK, receipt: 'S'.repeat(65) }],
    ['another rating', { ...FEEDBACK, rating: 'sideways' }],
    ['a rating that is true', { ...FEEDBACK, rating: true }],
    ['another reason', { ...FEEDBACK, reason: 'boring' }],
    ['a huge comment', { ...FEEDBACK, comment: 'x'.repeat(1_001) }],
    ['a comment that is an object', { ...FEEDBACK, comment: {} }],
    ['one day only', { kind: 'remind', opens: '2026-11-01' }],
    ['a day that no calendar has', { kind: 'remind', opens: '2026-02-30', closes: '2026-03-30' }],
    ['a day out of reach', { kind: 'remind', opens: '9026-02-03', closes: '9026-03-03' }],
    ['days the wrong way round', { kind: 'remind', opens: '2026-12-01', closes: '2026-11-01' }],
    ['a time', { kind: 'remind', opens: '2026-11-01T00:00:00Z', closes: '2026-12-01' }],
    ['a path for a reminder', { kind: 'reminder-cancel', id: '../7' }],
    ['a reminder that is a number', { kind: 'reminder-cancel', id: 7 }],
  ])('%s', (_because, spanwise) => {
    expect(readPressed({ spanwise })).toBeUndefined();
  });

  it('whatever it is: nothing throws, and what is read has a kind of ours', () => {
    const kinds = new Set(PRESSES.map(({ kind }) => kind));
    const press = fc.oneof(
      fc.anything(),
      fc.record({ spanwise: fc.anything() }),
      fc.record({
        spanwise: fc.dictionary(
          fc.constantFrom('kind', 'question', 'receipt', 'rating', 'id'),
          fc.anything(),
        ),
        'input-comment': fc.anything(),
      }),
    );
    fc.assert(
      fc.property(press, (value) => {
        const read = readPressed(value);
        expect(read === undefined || kinds.has(read.kind)).toBe(true);
      }),
    );
  });

  it('with a prototype of its own gets none of it', () => {
    const value: unknown = JSON.parse(
      '{"__proto__":{"spanwise":{"kind":"forget","consent":true}},"spanwise":{"kind":"forget","__proto__":{"consent":true}}}',
    );
    expect(readPressed(value)).toStrictEqual({ kind: 'forget' });
    expect(readPressed(JSON.parse('{"__proto__":{"spanwise":{"kind":"forget"}}}'))).toBeUndefined();
    const inputs: unknown = JSON.parse(
      '{"spanwise":{"kind":"policy","check":"refund","inputs":{"__proto__":"x"}}}',
    );
    expect(Object.getPrototypeOf((readPressed(inputs) as { inputs: object }).inputs)).toBe(Object.prototype);
  });
});

describe('a press that cannot be read', () => {
  it.each<[because: string, value: unknown, expected: unknown]>([
    ['of another kind', { spanwise: { kind: 'admin' } }, { kind: 'stale-press' }],
    [
      'with a locale',
      { spanwise: { kind: 'admin', locale: 'ko-KR' } },
      { kind: 'stale-press', locale: 'ko-KR' },
    ],
    ['with a locale that is none', { spanwise: { locale: 7 } }, { kind: 'stale-press' }],
    ['of another bot', { other: { kind: 'entry' } }, undefined],
    ['that is a text', { spanwise: 'entry' }, undefined],
    ['that is nothing', undefined, undefined],
    ['of a prototype', JSON.parse('{"__proto__":{"spanwise":{}}}'), undefined],
  ])('%s', (_because, value, expected) => {
    expect(readStalePress(value)).toStrictEqual(expected);
  });
});

describe('the fields of a feedback card', () => {
  it.each<[because: string, fields: Record<string, unknown>, read: { reason?: string; comment?: string }]>([
    [
      'both',
      { 'input-reason': 'wrong', 'input-comment': ' Out of date ' },
      { reason: 'wrong', comment: 'Out of date' },
    ],
    ['none', {}, {}],
    ['an empty comment, as clients send it', { 'input-comment': '  ' }, {}],
    ['a reason that is none', { 'input-reason': 'boring' }, {}],
    ['a reason that an object has anyway', { 'input-reason': 'toString' }, {}],
    ['a comment that is a list', { 'input-comment': ['x'] }, {}],
    ['a comment that is a number', { 'input-comment': 42 }, { comment: '42' }],
    ['a huge comment', { 'input-comment': `${'x'.repeat(999)}🙂` }, { comment: 'x'.repeat(999) }],
  ])('%s', (_because, fields, read) => {
    expect(readPressed({ spanwise: FEEDBACK, ...fields })).toStrictEqual({ ...FEEDBACK, ...read });
  });

  it('give way to a reason that stands on the button', () => {
    const value = { spanwise: { ...FEEDBACK, reason: 'translation' }, 'input-reason': 'other' };
    expect(readPressed(value)).toMatchObject({ reason: 'translation' });
  });
});
