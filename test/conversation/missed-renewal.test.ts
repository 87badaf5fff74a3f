/** Whoever says that a renewal was missed is told what can still be done; a window that closed lately is told first. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Assistant, type Reply, type Turn } from '../../src/index.js';
import { assistantCatalogues, ownIndex } from '../support/own-content.js';

const DAY = { today: '2026-11-21', timeZone: 'UTC' };
const LOCALES = ['en-US', 'zh-TW', 'ko-KR', 'sv-SE', 'fr-FR'] as const;

let assistant: Assistant;
beforeAll(async () => {
  assistant = createAssistant(await ownIndex(), assistantCatalogues());
});

function ask(text: string, turn: Partial<Turn> = {}): Reply {
  return assistant.respond({ ...DAY, input: { kind: 'question', text }, ...turn });
}

function pressed(check: 'renewal-window' | 'refund', purchase: string, locale: string): Partial<Turn> {
  const inputs = { 'purchase-date': purchase, ...(check === 'refund' && { activated: 'no' }) };
  const { recent } = assistant.respond({ ...DAY, input: { kind: 'policy', check, inputs, locale } });
  return recent === undefined ? {} : { recent };
}

describe('a purchase and a missed renewal in one message', () => {
  it.each([
    'bought on 1 October 2025 and we missed the renewal, what now?',
    'We bought the Action Pack on October 1, 2025 and forgot to renew it',
    'Action Pack purchased 2025-10-01, nobody renewed. We have not renewed yet',
    '작년 10월 1일에 샀는데 갱신 못했어요. 어떻게 해요?',
    '2025년 10월 1일에 액션 팩을 구매했는데 갱신을 깜빡했어요',
    '2025년 10월 1일에 구매했는데 아직 갱신 안 했어요',
    '去年10月1日買的，忘了續約，怎麼辦',
    '我們2025年10月1日買的，還沒續約',
    '2025年10月1日購買，錯過了續約期間，還能補救嗎',
    'acheté le 1er octobre 2025, on a oublié de renouveler',
    "Nous avons acheté l'Action Pack le 1er octobre 2025 et raté la période de renouvellement",
    "acheté le 1er octobre 2025, nous n'avons pas renouvelé",
    'köpt den 1 oktober 2025, vi glömde att förnya',
    'Vi köpte Action Pack den 1 oktober 2025 och missade förnyelsen, vad gör vi nu?',
    'köpt 1 oktober 2025, vi har inte förnyat',
  ])('%s', (text) => {
    const inputs = { 'anniversary-date': '2026-10-01' };
    expect(ask(text)).toMatchObject({ check: 'missed-renewal', verdict: 'support-ticket', inputs });
  });

  it.each([
    'bought on 1 November 2025, we have not renewed yet',
    '2025년 11월 1일에 구매했는데 아직 갱신 안 했어요',
    '我們2025年11月1日買的，還沒續約',
    "acheté le 1er novembre 2025, nous n'avons pas encore renouvelé",
    'köpt den 1 november 2025, vi har inte förnyat än',
  ])('is the window while it is open: %s', (text) => {
    expect(ask(text)).toMatchObject({ check: 'renewal-window', verdict: 'open' });
  });

  it.each([
    'bought on 1 October 2025, have we missed the renewal?',
    '我們2025年10月1日買的，是不是錯過續約了',
    '2025년 10월 1일에 구매했는데 갱신을 놓친 건가요?',
    'köpt den 1 oktober 2025, har vi redan missat förnyelsen?',
    'acheté le 1er octobre 2025, est-ce que nous avons raté le renouvellement ?',
  ])('is told of the window that closed where it is only asked: %s', (text) => {
    const reply = ask(text);
    expect(reply).toMatchObject({ check: 'renewal-window', verdict: 'upcoming' });
    expect(reply).toHaveProperty('parts.facts.0', expect.stringContaining('2026'));
  });
});

describe('a window that closed lately', () => {
  it.each(LOCALES)('is told of first, with a way on, in %s', (locale) => {
    const inputs = { 'purchase-date': '2025-10-01' };
    const input = { kind: 'policy', check: 'renewal-window', inputs, locale } as const;
    const reply = assistant.respond({ ...DAY, input });
    const [first = ''] = reply.kind === 'policy-result' ? [reply.parts.verdict] : [];
    expect(first.indexOf('2026')).toBeGreaterThan(-1);
    expect(first.indexOf('2026')).toBeLessThan(first.indexOf('2027'));
    const press = { check: 'missed-renewal', inputs: { 'anniversary-date': '2026-10-01' }, locale };
    expect(reply.buttons?.[0]).toMatchObject({ press });
  });

  it.each([
    ['2026-05-02', true],
    ['2026-05-03', false],
    ['2025-10-30', false],
  ])('on %s: %s', (today, isRecent) => {
    const inputs = { 'purchase-date': '2024-10-01' };
    const input = { kind: 'policy', check: 'renewal-window', inputs, locale: 'en-US' } as const;
    const { buttons } = assistant.respond({ ...DAY, today, input });
    expect(buttons?.some(({ press }) => press.kind === 'policy')).toBe(isRecent);
  });

  it.each([
    ['en-US', 'we have not renewed yet'],
    ['en-US', 'we forgot to renew, what now?'],
    ['zh-TW', '我們還沒續約'],
    ['zh-TW', '忘了續約'],
    ['ko-KR', '아직 갱신 안 했어요'],
    ['ko-KR', '갱신을 놓쳤어요'],
    ['sv-SE', 'vi har inte förnyat än'],
    ['sv-SE', 'vi missade förnyelsen'],
    ['fr-FR', "nous n'avons pas encore renouvelé"],
    ['fr-FR', 'on a oublié le renouvellement'],
  ])('%s: %s after it starts the missed renewal', (locale, text) => {
    const reply = ask(text, { ...pressed('renewal-window', '2025-10-01', locale), channelLocale: locale });
    expect(reply).toMatchObject({ check: 'missed-renewal', verdict: 'support-ticket', locale });
  });
});

describe('benefits that were activated after all', () => {
  it.each([
    ['ko-KR', '소프트웨어 혜택은 활성화했어요'],
    ['ko-KR', '아, 활성화했어요'],
    ['ko-KR', '혜택을 이미 활성화했습니다'],
    ['zh-TW', '其實啟用了'],
    ['zh-TW', '啊，軟體權益已經啟用了'],
    ['en-US', 'Oh, we activated the software benefits'],
    ['en-US', 'The benefits were activated'],
    ['sv-SE', 'Ah, vi har aktiverat programvaruförmånerna'],
    ['fr-FR', 'Ah, nous avons activé les avantages logiciels'],
  ])('%s: %s corrects the refund', (locale, text) => {
    const reply = ask(text, { ...pressed('refund', '2026-11-10', locale), channelLocale: locale });
    expect(reply).toMatchObject({ check: 'refund', verdict: 'activated', locale });
  });

  it.each([
    ['ko-KR', '소프트웨어 혜택은 어떻게 활성화하나요?'],
    ['zh-TW', '如何啟用軟體權益'],
    ['en-US', 'How do we activate software benefits?'],
    ['sv-SE', 'Hur aktiverar vi programvaruförmåner?'],
    ['fr-FR', 'Comment activer les avantages logiciels ?'],
  ])('%s: %s asks anew', (locale, text) => {
    const reply = ask(text, { ...pressed('refund', '2026-11-10', locale), channelLocale: locale });
    expect(reply.kind).not.toMatch(/^policy/);
  });
});
