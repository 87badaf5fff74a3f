/** What partners type beside a check, as they type it: nobody is held in one, and a purchase told alone is asked about. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assistant, Reply, Turn } from '../src/index.js';
import { ownAssistant } from './support/own-index.js';

const DAY = { today: '2026-11-18', timeZone: 'UTC' };

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

/** Says one thing after the other; what is remembered goes from reply to turn, as the bot hands it on. */
function talk(channelLocale: string, ...texts: readonly string[]): Reply {
  let before: Partial<Turn> = {};
  let reply: Reply | undefined;
  for (const text of texts) {
    reply = assistant.respond({ ...DAY, channelLocale, input: { kind: 'question', text }, ...before });
    const { pending, recent, last } = reply;
    before = { ...(pending && { pending }), ...(recent && { recent }), ...(last && { last }) };
  }
  if (reply === undefined) throw new RangeError('nothing was said');
  return reply;
}

describe('a date with two meanings', () => {
  const asked = ['Quand pouvons-nous renouveler notre Action Pack ?', 'acheté le 01/12/2025'] as const;

  it.each([
    ['c’est quoi le MPN ID', 'asks by its words'],
    ['MFA obligatoire ?', 'asks by its mark'],
    ['comment ajouter un utilisateur', 'asks how'],
  ])('does not keep from asking: %s %s', (text) => {
    const reply = talk('fr-FR', ...asked, text);
    expect(['answer', 'choices', 'message']).toContain(reply.kind);
    expect(reply.waiting?.resume.check).toBe('renewal-window');
    expect(reply.pending?.candidates).toEqual(['2025-12-01', '2025-01-12']);
  });

  it('is not said of words that are no date, and its days are offered again', () => {
    const reply = talk('fr-FR', ...asked, 'je ne sais plus');
    expect(reply.text).not.toContain('peut désigner');
    expect(reply.text).toContain('1er décembre 2025');
    expect(talk('fr-FR', ...asked, 'je ne sais plus', 'la première').kind).toBe('policy-result');
  });
});

describe('a check that asks yes or no', () => {
  it.each([
    ['en-US', 'Can we get a refund? We bought it 10 days ago.', 'what does the Action Pack cost', 'no stop'],
    ['sv-SE', 'Kan vi få återbetalning? Vi köpte för 10 dagar sedan.', 'vad kostar det', 'nej avbryt'],
    ['fr-FR', 'Un remboursement ? Acheté il y a 10 jours.', 'combien ça coûte', 'non annule'],
    ['ko-KR', '10일 전에 샀는데 환불되나요?', '얼마예요', '아니 취소'],
    ['zh-TW', '我們 10 天前買的，可以退款嗎？', '怎麼新增使用者', '算了'],
  ])('in %s lets a question by, and ends where it is told to', (locale, begun, question, end) => {
    expect(talk(locale, begun).kind).toBe('policy-question');
    const beside = talk(locale, begun, question);
    expect(beside.kind).not.toMatch(/^policy/);
    expect(beside.waiting?.resume.check).toBe('refund');
    const ended = talk(locale, begun, end);
    expect([ended.kind, ended.pending]).toEqual(['message', undefined]);
  });
});

describe('a purchase told with nothing asked', () => {
  it.each([
    ['en-US', 'we bought it 5 days ago', 'November 13, 2026'],
    ['zh-TW', '我們五天前買的', '2026年11月13日'],
    ['ko-KR', '우리는 2025년 12월 1일에 구매했어', '2025년 12월 1일'],
    ['sv-SE', 'vi köpte för 5 dagar sen', '13 november 2026'],
    ['fr-FR', 'on a acheté il y a 5 jours', '13 novembre 2026'],
  ])('in %s is asked about: %s', (locale, text, day) => {
    const reply = talk(locale, text);
    expect([reply.kind, reply.locale]).toEqual(['message', locale]);
    expect(reply.text).toContain(day);
    expect(reply.buttons?.map(({ press }) => press.kind === 'policy' && press.check)).toEqual([
      'renewal-window',
      'refund',
    ]);
  });
});

describe('none of the choices, in words', () => {
  it.each([
    ['en-US', 'renewal', 'none of these'],
    ['zh-TW', '續約', '以上都不是'],
    ['ko-KR', '갱신', '찾는 질문이 없어요'],
    ['sv-SE', 'förnyelse', 'inget av det'],
    ['fr-FR', 'renouvellement', 'aucune de ces questions'],
  ])('in %s keeps the question, as the button does', (locale, vague, none) => {
    expect(talk(locale, vague).kind).toBe('choices');
    const reply = talk(locale, vague, none);
    const kept = { kind: 'keep-question', text: vague, locale, outcome: 'none' };
    expect(reply.effects).toEqual([kept]);
    // Said out of the blue it is no question either.
    expect(talk(locale, none).effects).toBeUndefined();
  });
});

describe('small talk in letters', () => {
  it.each<[channel: string | undefined, text: string, locale: string, because: string]>([
    ['fr-FR', 'slt', 'fr-FR', 'that look Swedish'],
    [undefined, 'bjr', 'fr-FR', 'that only French has'],
    ['sv-SE', 'tja', 'sv-SE', 'of its own'],
    [undefined, 'ok', 'en-US', 'of many languages'],
    ['ko-KR', '/reminders', 'ko-KR', 'of a command, which is in no language'],
    ['ko-KR', 'Bonjour', 'fr-FR', 'of another language than the channel’s'],
  ])('from %s, %s is answered in %s: %s', (channel, text, locale) => {
    expect(talk(channel ?? '', text).locale).toBe(locale);
  });
});
