/** The transcripts of test/transcripts, played to the whole bot, its cards and its store, over HTTP and through TestAdapter. */
import { afterEach, beforeAll, describe, it } from 'vitest';
import type { Assistant } from '../../src/index.js';
import { ownAssistant } from '../support/own-index.js';
import { play, readTranscripts } from '../support/transcript.js';
import { BotPlayer } from './support/transcript-player.js';
import { WAYS } from './support/ways.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

let player: BotPlayer | undefined;
afterEach(() => player?.close());

describe.each(WAYS)('conversations through the bot over %s', (way) => {
  it.each(readTranscripts())('$name', async (transcript) => {
    player = await BotPlayer.start(assistant, way);
    await play(transcript, player);
  });
});
