/** The adapter without a server, for what no request can show. */
import type { ConversationReference } from 'botbuilder';
import { pino } from 'pino';
import { SpanwiseAdapter, type AdapterParts } from '../../../bot/adapter.js';
import { readConfig } from '../../../bot/config.js';

export function adapterOf(changes: Partial<AdapterParts> = {}): SpanwiseAdapter {
  return new SpanwiseAdapter({
    config: readConfig({}),
    logger: pino({ enabled: false }),
    apologise: (_activity, reference) => ({ type: 'message', text: reference }),
    ...changes,
  });
}

/** A reference as it is kept from a message in a personal chat. */
export function referenceTo(serviceUrl: string | undefined): Partial<ConversationReference> {
  return {
    activityId: 'activity-0',
    channelId: 'msteams',
    ...(serviceUrl !== undefined && { serviceUrl }),
    user: { id: '29:user', name: 'Kim' },
    bot: { id: '28:bot', name: 'Spanwise' },
    conversation: { id: 'a:conversation', conversationType: 'personal', name: '', isGroup: false },
  };
}
