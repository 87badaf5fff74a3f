/** The transcripts of test/transcripts, played to the whole bot over HTTP: its adapter, its cards, its store. */
import { afterEach, beforeAll, describe, it } from 'vitest';
import type { Assistant } from '../../src/index.js';
import { ownAssistant } from '../support/own-index.js';
import { play, readTranscripts } from '../support/transcript.js';
import { BotPlayer } from './support/transcript-player.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

let player: BotPlayer | undefined;
afterEach(() => player?.close());

describe('conversations through the bot', () => {
  it.each(readTranscripts())('$name', async (transcript) => {
    player = await BotPlayer.start(assistant);
    await play(transcript, player);
  });
});
