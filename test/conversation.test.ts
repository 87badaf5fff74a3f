/** What of a policy check's conversation no transcript shows: languages, presses, and turns without a day. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, POLICY_CHECKS, type Assistant, type Reply, type Turn } from '../src/index.js';
import { assistantCatalogues, OWN_ENTRIES, ownIndex } from './support/own-content.js';

const DAY = { today: '2026-11-18', timeZone: 'UTC' };
const CASE = 'We bought the Action Pack, when can we renew?';

let assistant: Assistant;
beforeAll(async () => {
  const index = await ownIndex();
  assistant = createAssistant(index, assistantCatalogues());
});

function ask(text: string, turn: Partial<Turn> = {}): Reply {
  return assistant.respond({ ...DAY, input: { kind: 'question', text }, ...turn });
}

/** The check that waits after a reply, as the next turn brings it. */
function waitingAfter(reply: Reply): Partial<Turn> {
  expect(reply.pending).toBeDefined();
  return reply.pending === undefined ? {} : { pending: reply.pending };
}

describe('a policy check', () => {
  it('starts only where the day of the user is known', () => {
    expect(ask(CASE).kind).toBe('policy-question');
    expect(assistant.respond({ input: { kind: 'question', text: CASE } }).kind).not.toMatch(/^policy/);
    const press = { kind: 'policy', check: 'refund', inputs: {} } as const;
    expect(assistant.respond({ input: press }).kind).toBe('message');
  });

  it('does not start for a question about the rule in general', () => {
    expect(ask('How do I request a cancellation and refund?').kind).toBe('answer');
  });

  it('stays in the language it was begun in, whatever dates look like', () => {
    const begun = ask('저희가 액션 팩을 구매했는데 언제 갱신할 수 있나요?', { channelLocale: 'en-US' });
    expect(begun.locale).toBe('ko-KR');
    const reply = ask('2025-09-01', { channelLocale: 'en-US', ...waitingAfter(begun) });
    expect([reply.kind, reply.locale]).toEqual(['policy-result', 'ko-KR']);
  });

  it('is answered in the language chosen before', () => {
    expect(ask(CASE, { savedLocale: 'fr-FR' }).locale).toBe('fr-FR');
  });

  it('waits on while an entry is picked, and while others join', () => {
    const waiting = waitingAfter(ask(CASE));
    const entry = { kind: 'entry', entryId: OWN_ENTRIES.sharing } as const;
    const picked = assistant.respond({ ...DAY, ...waiting, input: entry });
    expect(picked).toMatchObject({
      kind: 'answer',
      ...waiting,
      waiting: { resume: { check: 'renewal-window' } },
    });
    expect(assistant.respond({ ...DAY, ...waiting, input: { kind: 'welcome' } })).toMatchObject(waiting);
  });

  it('gives its place to another that asks in turn', () => {
    const waiting = waitingAfter(ask(CASE));
    const other = ask('We bought our Action Pack three weeks ago. Can we get a refund?', waiting);
    expect(other.pending).toMatchObject({ check: 'refund', inputs: { 'purchase-date': '2026-10-28' } });
  });

  it('takes what a longer message tells of the same case', () => {
    const waiting = waitingAfter(ask('We bought our Action Pack three weeks ago. Can we get a refund?'));
    const reply = ask('We bought the Action Pack on Nov 3, can we get a refund?', waiting);
    expect(reply.pending).toMatchObject({ check: 'refund', inputs: { 'purchase-date': '2026-11-03' } });
  });

  it.each(POLICY_CHECKS)('%s starts with nothing known and asks, in every language', (check) => {
    for (const locale of ['en-US', 'zh-TW', 'ko-KR', 'sv-SE', 'fr-FR', 'de-DE']) {
      const reply = assistant.respond({ ...DAY, input: { kind: 'policy', check, inputs: {}, locale } });
      expect(reply).toMatchObject({ kind: 'policy-question', faults: [], kept: [] });
      expect(reply.pending?.asking).toBeDefined();
      expect(reply.text).not.toMatch(/\{\{|ask\.|check\.|choice\./);
    }
  });

  it('is offered by the answers that its rules stand in, and by no others', () => {
    const offered = (entryId: string): readonly string[] => {
      const reply = assistant.respond({ ...DAY, input: { kind: 'entry', entryId } });
      return reply.kind === 'answer' ? (reply.checks ?? []).map(({ check }) => check) : [];
    };
    expect(offered(OWN_ENTRIES.refund)).toEqual(['refund']);
    expect(offered(OWN_ENTRIES.wrongTenant)).toEqual(['replacement-token']);
    expect(offered(OWN_ENTRIES.renewActionPack)).toEqual(['renewal-window']);
    expect(offered(OWN_ENTRIES.keyNeeded)).toEqual([]);
  });

  it('gives a calendar file for renewal windows only', () => {
    expect(ask('We bought the Action Pack on September 1, 2025. When can we renew?')).toMatchObject({
      calendar: { opens: '2027-09-02', closes: '2027-10-01' },
    });
    const missed = ask('We missed the renewal, our anniversary date was Oct 5, 2026');
    expect(missed.kind).toBe('policy-result');
    expect(missed).not.toHaveProperty('calendar');
  });

  it.each(['a draft of a check that asks nothing', 'x'.repeat(4_000), '؟؟؟', '2026-99-99', '\u0000'])(
    'is never broken by %j',
    (text) => {
      const pending = {
        check: 'refund',
        inputs: {},
        asking: 'no-such-input',
        locale: 'xx' as never,
      } as const;
      expect(ask(text, { pending }).text).not.toBe('');
      expect(ask(text, waitingAfter(ask(CASE))).text).not.toBe('');
    },
  );
});
