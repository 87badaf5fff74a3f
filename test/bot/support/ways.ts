/** The two ways to the bot: over HTTP, as a channel posts to it, and the SDK's adapter for tests, which has no server. */
import type { BotParts } from '../../../bot/main.js';
import { startBot, type Harness } from './bot-harness.js';
import { startOnTestAdapter } from './on-test-adapter.js';

export const WAYS = ['HTTP', 'TestAdapter'] as const;
export type Way = (typeof WAYS)[number];

export async function startOver(way: Way, parts: Partial<BotParts>): Promise<Harness> {
  return way === 'HTTP' ? startBot(parts) : startOnTestAdapter(parts);
}
