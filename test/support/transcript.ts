/**
 * The notation of test/transcripts: conversations as they go, one file each, played to whatever can answer them.
 *
 * `# about`, `channel: ko-KR` and `saved: fr-FR` set the scene; `> text` is typed and `press 2` chooses;
 * `< text` must be in the reply, `! text` must not, and `= answer sv-SE` is its kind and language.
 *
 * `today: 2026-11-18` and `zone: Asia/Seoul` start policy checks; what is remembered of them goes from reply to turn
 * as the bot hands it on. `start 1`, `change`, `resume` and `stop` press their buttons; `fill purchase-date=2026-10-28`
 * sends the card, the fields not named left empty.
 *
 * `button Ask a person` presses the button with that label, `none` the one below the choices, `related 1` a related
 * question, `feedback down outdated` a thumb; `experts` sets somebody up to ask. `[ label` is a button that must be
 * there, `+ save-locale sv-SE` an effect that must be asked for. A language that is saved is known from then on.
 *
 * A file named `dated-` goes through every dated check, and corrects a result of each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './own-content.js';

export interface Transcript {
  /** The name of its file. */
  readonly name: string;
  readonly lines: readonly Line[];
}

/** A line that says something. */
export type Line = LineOf<SceneSign> | LineOf<ActSign> | LineOf<CheckSign>;

export interface LineOf<S> {
  readonly sign: S;
  readonly text: string;
  /** File and number of the line, for messages. */
  readonly where: string;
}

export type SceneSign = (typeof SCENE)[number];
export type ActSign = (typeof ACTS)[number];
export type CheckSign = (typeof CHECKS)[number];

/** What answers: the assistant alone, or the whole bot. */
export interface Player {
  setScene(line: LineOf<SceneSign>): Promise<void> | void;
  /** Says or presses something; the checks that follow are about what came of it. */
  act(line: LineOf<ActSign>): Promise<void> | void;
  check(line: LineOf<CheckSign>): Promise<void> | void;
}

/** All of `test/transcripts`, by name. */
export function readTranscripts(): Transcript[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, lines: linesOf(name, readFileSync(join(FOLDER, name), 'utf8')) }));
}

export async function play({ lines }: Transcript, player: Player): Promise<void> {
  for (const line of lines) {
    if (isOf(line, SCENE)) await player.setScene(line);
    else if (isOf(line, ACTS)) await player.act(line);
    else if (isOf(line, CHECKS)) await player.check(line);
  }
}

/** @throws RangeError for a line in no notation of ours: it would be a check that never runs */
export function linesOf(name: string, text: string): Line[];
export function linesOf<S extends string>(name: string, text: string, signs: readonly S[]): LineOf<S>[];
export function linesOf(name: string, text: string, signs: readonly string[] = SIGNS): LineOf<string>[] {
  return text.split('\n').flatMap((line, at): LineOf<string>[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const where = `${name}:${at + 1}`;
    const sign = signs.find((known) => line === known || line.startsWith(`${known} `));
    if (sign === undefined) throw new RangeError(`${where}: what is "${line}"?`);
    return [{ sign, text: line.slice(sign.length).trim(), where }];
  });
}

/** The fields that `fill` names. */
export function fieldsIn(text: string): Map<string, string> {
  return new Map(text.split(' ').map((field) => field.split('=') as [string, string]));
}

function isOf<S extends string>(
  line: LineOf<string>,
  signs: readonly S[],
): line is LineOf<string> & LineOf<S> {
  return signs.some((sign) => sign === line.sign);
}

const FOLDER = join(ROOT, 'test/transcripts');

const SCENE = ['channel:', 'saved:', 'today:', 'zone:', 'experts'] as const;
const ACTS = [
  ...(['>', 'joins', 'press', 'button', 'none', 'related', 'feedback'] as const),
  ...(['start', 'change', 'resume', 'fill', 'stop'] as const),
] as const;
const CHECKS = ['<', '!', '=', '[', '+'] as const;
const SIGNS = [...SCENE, ...ACTS, ...CHECKS];
