import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryRefused } from '../../bot/delivery-errors.js';
import { adapterOf, referenceTo } from './support/adapter-alone.js';
import { accept, refuse, startTeamsEnd, type TeamsEnd } from './support/teams-end.js';

describe('a message that nobody asked for just now', () => {
  let teams: TeamsEnd;
  beforeEach(async () => {
    teams = await startTeamsEnd();
  });
  afterEach(() => teams.close());

  it('goes to its conversation, in answer to nothing', async () => {
    const id = await adapterOf().sendProactively(referenceTo(teams.serviceUrl), {
      type: 'message',
      text: 'Due',
    });
    expect(id).toBe('reply-1');
    expect(teams.replies).toMatchObject([
      {
        text: 'Due',
        conversation: { id: 'a:conversation' },
        recipient: { id: '29:user' },
        from: { id: '28:bot' },
      },
    ]);
    expect(teams.replies[0]).not.toHaveProperty('replyToId');
  });

  it.each<[number, unknown, string]>([
    [403, { error: { code: 'MessageWritesBlocked', message: 'x' } }, 'MessageWritesBlocked'],
    [403, { error: { code: 'BotNotInConversationRoster' } }, 'BotNotInConversationRoster'],
    [
      403,
      { error: { code: 'Forbidden', innerHttpError: { body: { error: { code: 'MessageWritesBlocked' } } } } },
      'MessageWritesBlocked',
    ],
    [403, { errorCode: 'SomethingNew' }, 'SomethingNew'],
    [403, { error: { code: 'a sentence, in place of a code' } }, 'HTTP_403'],
    [403, 'no object', 'HTTP_403'],
    [404, { error: { code: 'ConversationNotFound' } }, 'ConversationNotFound'],
    [404, undefined, 'HTTP_404'],
  ])('is refused with %i %j: %s', async (status, body, code) => {
    teams.answerWith((response) => refuse(response, status, body));
    const sent = adapterOf().sendProactively(referenceTo(teams.serviceUrl), { type: 'message', text: 'Due' });
    const error: unknown = await sent.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeliveryRefused);
    expect(error).toMatchObject({ status, code });
    expect(teams.requests()).toBe(1);
  });

  it('says how long to wait where the channel asks for longer than a message may take', async () => {
    teams.answerWith((response) => refuse(response, 429, {}, { 'retry-after': '3600' }));
    const sent = adapterOf().sendProactively(referenceTo(teams.serviceUrl), { type: 'message', text: 'Due' });
    await expect(sent).rejects.toMatchObject({ code: 'HTTP_429', retryAfterMs: 3_600_000 });
    expect(teams.requests()).toBe(1);
  });

  it.each([['https://evil.example/'], ['http://169.254.169.254/'], [undefined]])(
    'does not go to %s',
    async (serviceUrl) => {
      const sent = adapterOf().sendProactively(referenceTo(serviceUrl), { type: 'message', text: 'Due' });
      await expect(sent).rejects.toMatchObject({ code: 'EHOST' });
    },
  );

  it('waits as long as a date says', async () => {
    let refusals = 1;
    teams.answerWith((response) => {
      // Whole seconds, as HTTP dates are.
      const date = new Date(Date.now() + 1_000).toUTCString();
      if (refusals-- > 0) refuse(response, 429, {}, { 'retry-after': date });
      else accept(response);
    });
    await adapterOf().sendProactively(referenceTo(teams.serviceUrl), { type: 'message', text: 'Due' });
    expect(teams.requests()).toBe(2);
  });
});
