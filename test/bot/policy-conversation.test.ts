/** Policy checks through the whole bot: drafts between activities, forged submits, days in the user's zone. */
import type { Activity } from 'botbuilder';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../src/index.js';
import { ownAssistant } from '../support/own-index.js';
import { message, startBot, type Harness } from './support/bot-harness.js';

const CASE = 'We bought our Action Pack on October 28, 2026. Can we get a refund?';
const WINDOW = 'We bought the Action Pack on September 1, 2025. When can we renew?';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

let bot: Harness | undefined;
afterEach(() => bot?.close());

interface Talk {
  now: Date;
  /** Sends an activity and gives the reply. */
  say(changes: Record<string, unknown>): Promise<Partial<Activity>>;
}

async function start(env: NodeJS.ProcessEnv = {}): Promise<Talk> {
  const talk = { now: new Date('2026-11-18T08:00:00Z') };
  const harness = await startBot({ assistant, now: () => talk.now }, env);
  bot = harness;
  const say: Talk['say'] = async (changes) => {
    const { status } = await harness.send(
      message(harness.teams.serviceUrl, { locale: 'en-US', text: undefined, ...changes }),
    );
    expect(status).toBe(200);
    return harness.teams.replies.at(-1) ?? {};
  };
  return Object.assign(talk, { say });
}

describe('a check that waits', () => {
  it('is gone on with by the next message', async () => {
    const talk = await start();
    expect((await talk.say({ text: CASE })).summary).toContain('Have you already activated');
    expect((await talk.say({ text: 'not yet' })).summary).toContain('if you ask by November 27, 2026');
    // Answered and gone: the same words are a question again.
    expect((await talk.say({ text: 'not yet' })).summary).not.toContain('November 27');
  });

  it('belongs to one user of one conversation', async () => {
    const talk = await start();
    await talk.say({ text: CASE });
    const another = await talk.say({ text: 'no', from: { id: '29:another', name: 'Lee' } });
    expect(another.summary ?? another.text).not.toContain('November 27');
    const elsewhere = { id: 'a:elsewhere', conversationType: 'personal' };
    const there = await talk.say({ text: 'no', conversation: elsewhere });
    expect(there.summary ?? there.text).not.toContain('November 27');
    expect((await talk.say({ text: 'no' })).summary).toContain('November 27');
  });

  it('is dropped after an hour', async () => {
    const talk = await start();
    await talk.say({ text: CASE });
    talk.now = new Date('2026-11-18T09:00:01Z');
    const reply = await talk.say({ text: 'no' });
    expect(reply.summary ?? reply.text).not.toContain('November 27');
  });

  it('is answered by its card, whose fields stand beside our data', async () => {
    const talk = await start();
    const { spanwise } = submitOf(await talk.say({ text: CASE }));
    const reply = await talk.say({ value: { spanwise, 'input-activated': 'no' } });
    expect(reply.summary).toContain('November 27, 2026');
  });

  it('says which field was left empty', async () => {
    const talk = await start();
    const { spanwise } = submitOf(await talk.say({ text: CASE }));
    const { summary } = await talk.say({ value: { spanwise } });
    expect(summary).toContain('“Benefits activated” is still empty. Please answer Yes or No.');
  });

  it('ends with the cancel button', async () => {
    const talk = await start();
    await talk.say({ text: CASE });
    const reply = await talk.say({ value: { spanwise: { kind: 'policy-cancel', locale: 'en-US' } } });
    expect(reply.text).toBe('All right, I have stopped the check “Cancellation and refund”.');
  });
});

describe('a forged submit', () => {
  it.each([
    ['a check that there is not', { kind: 'policy', check: 'constructor', inputs: {} }],
    ['no check', { kind: 'policy', inputs: {} }],
    ['another kind', { kind: 'policy-delete', check: 'refund' }],
    ['a list', [{ kind: 'policy' }]],
    ['a text', 'policy'],
  ])('with %s presses nothing, and the check that waits goes on', async (_name, spanwise) => {
    const talk = await start();
    await talk.say({ text: CASE });
    await talk.say({ value: { spanwise } });
    expect((await talk.say({ text: 'no' })).summary).toContain('November 27, 2026');
  });

  it.each([
    ['inputs of another shape', { inputs: [7] }, {}],
    ['inputs that the check lacks', { inputs: { constructor: 'x', seats: '3' } }, {}],
    ['fields of another type', { asked: ['purchase-date'] }, { 'input-purchase-date': { $ne: 1 } }],
    ['a long field', { asked: ['purchase-date'] }, { 'input-purchase-date': '9'.repeat(100_000) }],
    ['fields that were not asked', { asked: ['__proto__'] }, { 'input-__proto__': 'x' }],
  ])('with %s is asked again', async (_name, changes, fields) => {
    const talk = await start();
    const spanwise = { kind: 'policy', check: 'refund', inputs: {}, locale: 'en-US', ...changes };
    const { summary = '' } = await talk.say({ value: { spanwise, ...fields } });
    expect(summary).toContain('When did you buy the benefit or offer?');
    expect(summary.length).toBeLessThan(400);
  });
});

describe('the day of the user', () => {
  // At 16:00 UTC on the 27th, the last day, it is the 28th in Seoul.
  it.each([
    ['Asia/Seoul', 'It is too late for a refund', 'Korean Standard Time'],
    ['America/New_York', 'Today is the last day', 'Eastern Time'],
    [undefined, 'Today is the last day', 'Coordinated Universal Time'],
    ['Not/A_Zone', 'Today is the last day', 'Coordinated Universal Time'],
    [7, 'Today is the last day', 'Coordinated Universal Time'],
  ])('in %s decides, and is said', async (localTimezone, verdict, zone) => {
    const talk = await start();
    talk.now = new Date('2026-11-27T16:00:00Z');
    await talk.say({ text: CASE, localTimezone });
    const { attachments } = await talk.say({ text: 'no', localTimezone });
    const card = JSON.stringify(attachments);
    expect(card).toContain(verdict);
    expect(card).toContain(`today’s date in ${zone}.`);
  });
});

describe('the calendar file', () => {
  it.each([
    [{ SPANWISE_PUBLIC_URL: 'http://localhost:8080/spanwise' }, 'http://localhost:8080/spanwise/'],
    [{}, undefined],
  ])('is linked under the public address: %o', async (env, base) => {
    const talk = await start(env);
    const card = JSON.stringify((await talk.say({ text: WINDOW })).attachments);
    const url = `${base ?? `${bot?.url}/`}calendar/renewal-window.ics?opens=2027-09-02&closes=2027-10-01&locale=en-US`;
    expect(card).toContain(url);
  });
});

/** The data of the button that sends the card. */
function submitOf(reply: Partial<Activity>): { spanwise: Record<string, unknown> } {
  const { body } = reply.attachments?.[0]?.content as {
    body: { type: string; actions?: { data: never }[] }[];
  };
  const data = body.find(({ type }) => type === 'ActionSet')?.actions?.[0]?.data;
  expect(data).toBeDefined();
  return data as unknown as { spanwise: Record<string, unknown> };
}
