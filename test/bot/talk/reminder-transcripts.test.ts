/**
 * The transcripts of this folder: reminders from the wish to the message, in five languages, through the TestAdapter and
 * over HTTP. The notation is that of test/transcripts, and besides: `scene` begins anew; `at` lets a time come, after
 * which the checks are about what was sent unasked; `refused 403 Code` makes the channel refuse it, `taken` ends that;
 * `given-up opens 2026-11-21 Code` must be on record for the operator; `= nothing` is no message at all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/index.js';
import { ROOT } from '../../support/own-content.js';
import { ownAssistant } from '../../support/own-index.js';
import { linesOf, type LineOf } from '../../support/transcript.js';
import { LANGUAGES } from './support/languages.js';
import { STAGES, type Scene, type Stage } from './support/reminder-stages.js';
import { pressOf, seen, type Seen } from './support/talk.js';

const HEAD = ['channel:', 'zone:', 'today:'] as const;
const SIGNS = [
  ...HEAD,
  'scene',
  '>',
  'button',
  'at',
  'refused',
  'taken',
  '<',
  '!',
  '[',
  '=',
  'given-up',
] as const;
type Line = LineOf<(typeof SIGNS)[number]>;

interface Script {
  readonly name: string;
  readonly head: Scene;
  readonly lines: readonly Line[];
}

const FOLDER = join(ROOT, 'test/bot/talk/transcripts');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const SCRIPTS = FILES.flatMap(scriptsIn);

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

let stage: Stage | undefined;
afterEach(() => stage?.close());

it('the same scenes are there in each language', () => {
  expect(SCRIPTS.map(({ head }) => head.locale).sort()).toEqual(
    LANGUAGES.flatMap(({ locale }) => Array.from({ length: 6 }, () => locale)).sort(),
  );
});

describe.each(STAGES)('through %s', (_stage, start) => {
  it.each(SCRIPTS)('$head.locale: $name', async ({ head, lines }) => {
    const played = await start(assistant, head);
    stage = played;
    let last: Seen | undefined;
    for (const line of lines) {
      if (isDone(line)) last = await act(played, line, last);
      else await check(played, line, last);
    }
  });
});

function scriptsIn(file: string): Script[] {
  const all = linesOf(file, readFileSync(join(FOLDER, file), 'utf8'), SIGNS);
  const [locale = '', zone = '', today = ''] = HEAD.map(
    (sign) => all.find((line) => line.sign === sign)?.text ?? '',
  );
  const head = { locale, localTimezone: zone, now: new Date(`${today}T12:00:00Z`) };
  const starts = all.flatMap(({ sign }, place) => (sign === 'scene' ? [place] : []));
  return starts.map((place, nth) => ({
    name: all[place]?.text ?? '',
    head,
    lines: all.slice(place + 1, starts[nth + 1]),
  }));
}

function isDone({ sign }: Line): boolean {
  return ['>', 'button', 'at', 'refused', 'taken'].includes(sign);
}

/** @returns what the bot said last, unasked or not */
async function act(
  played: Stage,
  { sign, text, where }: Line,
  last: Seen | undefined,
): Promise<Seen | undefined> {
  const [first = '', code = ''] = text.split(' ');
  switch (sign) {
    case '>':
      return played.say({ text });
    case 'button': {
      const { text: spoken = '', value } = pressOf(last ?? seen({}), text);
      return played.say({ text: spoken, value });
    }
    case 'at': {
      const [message, ...more] = await played.at(new Date(text));
      expect(more, where).toEqual([]);
      return message;
    }
    default:
      played.refuse(sign === 'taken' ? undefined : { status: first === '403' ? 403 : 404, code });
      return last;
  }
}

async function check(
  played: Stage,
  { sign, text, where: line }: Line,
  last: Seen | undefined,
): Promise<void> {
  const where = `${line} after: ${last?.text ?? 'nothing'}`;
  if (sign === '<') expect(last?.text, where).toContain(text);
  else if (sign === '!') expect(last?.text, where).not.toContain(text);
  else if (sign === '[')
    expect(
      last?.buttons.map(({ label }) => label),
      where,
    ).toContain(text);
  else if (sign === '=') expect(last?.activity.locale ?? 'nothing', where).toBe(text);
  else {
    const [kind, date, code = ''] = text.split(' ');
    const [record] = await played.store.reminders.givenUp();
    expect(record, where).toMatchObject({ check: 'renewal-window', kind, date, code });
    expect(played.logs(), where).toMatch(new RegExp(`"reminder":"${record?.id}","code":"${code}".*given up`));
  }
}
