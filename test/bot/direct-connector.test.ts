/** What leaves past the SDK's pipeline is what would leave through it. */
import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeepingAuthentication } from '../../bot/kept-clients.js';
import { createHttpClient, type Outgoing, type OutgoingClient } from '../../bot/outgoing.js';

type Claims = Parameters<KeepingAuthentication['createConnectorFactory']>[0];
type Connector = Awaited<ReturnType<ReturnType<KeepingAuthentication['createConnectorFactory']>['create']>>;

const CLAIMS = { getClaimValue: () => 'app' } as unknown as Claims;
const CONVERSATION = 'a:één / twee?x=1';

const MESSAGE = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/emea/',
  conversation: { id: CONVERSATION, isGroup: false, conversationType: 'personal', name: '' },
  from: { id: '28:bot', name: 'Spanwise' },
  recipient: { id: '29:user', name: 'A "partner"' },
  replyToId: 'message/1',
  locale: 'ko-KR',
  summary: '환불\u2028✅',
  inputHint: 'acceptingInput',
  channelData: { feedbackLoop: { type: 'default' } },
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { body: [{ text: '“€”', wrap: true }] },
    },
  ],
  suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Yes', value: 'yes' }] },
} as unknown as Activity;

let sent: Outgoing[] = [];
let answer = '{"id":"7"}';
beforeEach(() => {
  [sent, answer] = [[], '{"id":"7"}'];
});

describe.each(['https://smba.example/emea/', 'https://smba.example'])('to %s', (serviceUrl) => {
  it.each<[string, (connector: Connector) => Promise<unknown>]>([
    ['a reply', ({ conversations }) => conversations.replyToActivity(CONVERSATION, 'message/1', MESSAGE)],
    ['a message', ({ conversations }) => conversations.sendToConversation(CONVERSATION, MESSAGE)],
    [
      'a message of text alone',
      ({ conversations }) => conversations.sendToConversation('b', { type: 'message', text: '' }),
    ],
  ])('%s has the same address, body and headers', async (_name, send) => {
    await send(await through(serviceUrl));
    await send(await past(serviceUrl));
    await send(await past(serviceUrl));
    const [expected, ...others] = sent.map(told);
    expect(others).toEqual([expected, expected]);
  });
});

describe('the answer', () => {
  it.each<[string, object | undefined, string]>([
    ['{"id":"7"}', { id: '7' }, 'names the message'],
    ['{"id":7}', undefined, 'has a name of another kind'],
    ['{}', undefined, 'names none'],
    ['', undefined, 'is empty'],
    ['<html>', undefined, 'is no JSON'],
  ])('%s gives %j: it %s', async (text, resource, _reason) => {
    answer = text;
    const { conversations } = await past('https://smba.example/');
    expect(await conversations.sendToConversation('b', MESSAGE)).toEqual(resource);
  });
});

it('a host that is not allowed gets nothing', async () => {
  const client = createHttpClient({ allowedHosts: ['smba.example'] });
  const connector = await new KeepingAuthentication({}, SIGNING, client)
    .createConnectorFactory(CLAIMS)
    .create('https://elsewhere.example/', 'audience');
  await expect(connector.conversations.sendToConversation('b', MESSAGE)).rejects.toMatchObject({
    code: 'EHOST',
  });
});

/** With a token, as the SDK's own credentials set it. */
const SIGNING = {
  createCredentials: () =>
    Promise.resolve({
      signRequest: (request: { headers: { set(name: string, value: string): void } }) => {
        request.headers.set('authorization', 'Bearer token');
        return Promise.resolve(request);
      },
    }),
} as never;

function client(): OutgoingClient {
  const deliver = (request: Outgoing) => {
    sent.push(request);
    return Promise.resolve({ status: 200, headers: {}, text: answer });
  };
  const outgoing = createHttpClient({ allowedHosts: ['smba.example'] });
  return {
    ...outgoing,
    deliver,
    sendRequest: async (request) => {
      const headers = Object.fromEntries(
        request.headers.headersArray().map(({ name, value }) => [name, value]),
      );
      const body = String(request.body);
      const { status, text } = await deliver({ url: request.url, method: request.method, headers, body });
      return { request, status, headers: request.headers, bodyAsText: text };
    },
  };
}

async function through(serviceUrl: string): Promise<Connector> {
  const options = { httpClient: client() };
  return new ConfigurationBotFrameworkAuthentication({}, SIGNING, undefined, undefined, options)
    .createConnectorFactory(CLAIMS)
    .create(serviceUrl, 'audience');
}

async function past(serviceUrl: string): Promise<Connector> {
  return new KeepingAuthentication({}, SIGNING, client())
    .createConnectorFactory(CLAIMS)
    .create(serviceUrl, 'audience');
}

/** What the channel reads; who sends tells its own version, and what the connection needs is not the SDK's. */
function told({ url, method, headers, body }: Outgoing): unknown {
  const named = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const { authorization, accept, 'content-type': type, 'x-ms-conversation-id': conversation } = named;
  return { url, method, authorization, accept, type, conversation, body: JSON.parse(body ?? '') as unknown };
}
