/** The adapter of the Direct Line with the SDK's own turns: what a bot sends, changes, takes back and says by itself. */
import { ActivityTypes, TurnContext, type Activity } from 'botbuilder';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { readClientActivity } from '../../../bot/directline/client-activity.js';
import type { Conversation } from '../../../bot/directline/conversation.js';
import { Conversations } from '../../../bot/directline/conversations.js';
import { DirectLineAdapter, type TurnLogic } from '../../../bot/directline/direct-line-adapter.js';

const NOW = Date.parse('2026-11-21T08:00:00Z');

let conversations: Conversations;
let conversation: Conversation;
let adapter: DirectLineAdapter;

beforeEach(() => {
  let count = 0;
  conversations = new Conversations({ clock: () => NOW, random: () => `id${(count += 1)}` });
  conversation = conversations.open() as Conversation;
  adapter = new DirectLineAdapter({
    conversations,
    clock: () => NOW,
    logger: pino({ enabled: false }),
    newCorrelationId: () => 'reference-1',
    apologise: (_activity, reference) => ({ type: 'message', text: `Sorry, ${reference}` }),
  });
});

async function run(logic: TurnLogic, body: Record<string, unknown> = { type: 'message', text: 'x' }) {
  const frame = { conversation, now: NOW, serviceUrl: 'http://127.0.0.1:1/' };
  return adapter.runTurn(readClientActivity(body, frame) as Activity, 'reference-2', logic);
}

function said(): (string | undefined)[] {
  return (conversation.log.since('')?.activities ?? []).map(({ type, text }) => text ?? type);
}

describe('a turn', () => {
  it('puts what the bot sends into the conversation, and gives back its ID', async () => {
    await run(async (context) => {
      const sent = await context.sendActivities([{ type: 'typing' }, { type: 'message', text: 'one' }]);
      expect(sent.map(({ id }) => id)).toEqual([`${conversation.id}|0000001`, `${conversation.id}|0000002`]);
    });
    expect(said()).toEqual(['typing', 'one']);
  });

  it('keeps to itself what the SDK sends for itself', async () => {
    await run(async (context) => {
      await context.sendTraceActivity('trace', 'secret');
      await context.sendActivity({ type: 'delay', value: 1 });
    });
    expect(said()).toEqual([]);
  });

  it('tells the new form of a changed message under its old ID', async () => {
    await run(async (context) => {
      const sent = await context.sendActivity('one');
      await context.sendActivity('two');
      await context.updateActivity({ type: 'message', id: sent?.id ?? '', text: 'one, better' });
    });
    expect(said()).toEqual(['two', 'one, better']);
    expect(conversation.log.since('2')?.activities).toMatchObject([{ id: `${conversation.id}|0000001` }]);
  });

  it('tells that a message was taken back', async () => {
    await run(async (context) => {
      const sent = await context.sendActivity('one');
      await context.deleteActivity(sent?.id ?? '');
    });
    expect(conversation.log.since('')?.activities).toMatchObject([
      { type: 'messageDelete', id: `${conversation.id}|0000001` },
    ]);
  });

  it('hands back the answer to an invoke, which is no message', async () => {
    const body = { type: 'invoke', name: 'adaptiveCard/action', value: { action: {} } };
    const value = { status: 200, body: { statusCode: 200, type: 'x', value: 'done' } };
    const answer = await run(async (context) => {
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
    }, body);
    expect(answer).toEqual(value);
    expect(said()).toEqual([]);
  });

  it('apologises for a fault, with the reference of the request', async () => {
    await run(() => Promise.reject(new TypeError('fault')));
    expect(said()).toEqual(['Sorry, reference-2']);
  });
});

describe('a message of the bot’s own accord', () => {
  it('goes into the conversation that was kept', async () => {
    let reference = {};
    await run(async ({ activity }) => {
      reference = TurnContext.getConversationReference(activity);
      return Promise.resolve();
    });
    await adapter.continueConversation(JSON.parse(JSON.stringify(reference)) as object, async (context) => {
      expect(context.activity.from.id).toBe(conversation.userId);
      await context.sendActivity('It is time.');
    });
    expect(said()).toEqual(['It is time.']);
  });

  it('is refused where the conversation is gone', async () => {
    const reference = { conversation: { id: 'gone' } } as object;
    const sending = adapter.continueConversation(reference, () => Promise.resolve());
    await expect(sending).rejects.toMatchObject({ code: 'conversation-gone' });
  });
});
