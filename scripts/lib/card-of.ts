/** What the bot would show for a question: its card as JSON, without a bot running. */
import { toReplyActivity } from '../../bot/cards/reply-activity.js';
import { readConfig } from '../../bot/config.js';
import { createAssistant, type LoadedIndex, type Locale } from '../../src/index.js';
import { readCatalogues } from './catalogues.js';

export interface CardQuestion {
  readonly query: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The language chosen; told from the text where there is none. */
  readonly locale?: Locale | undefined;
}

/**
 * @returns the Adaptive Card, or the activity where the reply is plain text
 * @throws SpanwiseError `setting-invalid` for wrong settings of the bot: its links are theirs
 */
export function cardOf(index: LoadedIndex, { query, today, locale }: CardQuestion): unknown {
  const { docsUrl } = readConfig(process.env);
  const bot = readCatalogues('bot.json');
  const policy = readCatalogues('policy.json');
  const talk = readCatalogues('talk.json');
  const reply = createAssistant(index, { bot, policy, talk }).respond({
    input: { kind: 'question', text: query },
    ...(locale !== undefined && { savedLocale: locale }),
    today,
    timeZone: 'UTC',
  });
  const activity = toReplyActivity(reply, { docsUrl });
  const card: unknown = activity.attachments?.[0]?.content;
  return card ?? activity;
}
