/** `build:lexicon`: what it writes, what is refused, and what the one that ships holds. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredLexicon } from '../../src/index.js';
import { compile, run, Workplace, type Ran } from '../support/command.js';
import { numbered } from '../support/markdown.js';
import { ROOT } from '../support/own-content.js';

const SHIPPED = join(ROOT, 'content', 'lexicon', 'general.json.gz');

const place = new Workplace();
beforeAll(() => {
  compile();
  for (const locale of ['sv-SE', 'fr-FR'])
    place.writeLocalized('content', { locale, name: 'rooms', body: roomsIn(locale) });
});
afterAll(() => place.remove());

describe('building a lexicon', () => {
  it('writes it, and says what it holds', () => {
    const ran = build('made/lexicon.json.gz');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^en \d+, fr \d+, sv \d+ terms from 2 files in \d/);
    expect(ran.out).toContain(`Written: ${place.path('made/lexicon.json.gz')}`);
    const { format, lexicon } = read(place.path('made/lexicon.json.gz'));
    expect(format).toBe('spanwise-lexicon-1');
    expect(lexicon.languages.map(({ language }) => language)).toEqual(['en', 'fr', 'sv']);
    expect(lexicon.languages[0]?.terms.split('\n')).toContain('room');
  });

  it('writes the same bytes from the same files, and leaves the one that ships alone', () => {
    const before = statSync(SHIPPED).mtimeMs;
    build('first.json.gz');
    build('second.json.gz');
    const [first, second] = ['first', 'second'].map((name) => readFileSync(place.path(`${name}.json.gz`)));
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
    expect(statSync(SHIPPED).mtimeMs).toBe(before);
  });

  it.each([
    ['--content {place}/nowhere', 2, /nowhere.*folder.*\[content-not-found\]/],
    ['--content {place}/made', 1, /\[content-empty\]/],
    ['--contents x', 2, /--contents.*Usage/],
  ])('%s ends with %i and one sentence', (args, code, says) => {
    const out = place.path('refused.json.gz');
    const ran = run(['build-lexicon', ...args.replace('{place}', place.folder).split(' '), '--out', out]);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toMatch(says);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a damaged lexicon', () => {
  const good = readFileSync(SHIPPED);
  it.each<[name: string, bytes: Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['no archive', Buffer.from('{"format":"spanwise-lexicon-1"}')],
    ['half of it', good.subarray(0, good.length / 2)],
    ['no JSON inside', gzipSync('not JSON')],
    ['another format', gzipSync('{"format":"spanwise-lexicon-99","lexicon":{}}')],
    ['an empty lexicon', gzipSync('{"format":"spanwise-lexicon-1","lexicon":{}}')],
    ['rows that end early', gzipSync(shortened())],
    ['no lexicon inside', gzipSync('{"format":"spanwise-lexicon-1"}')],
    ['null', gzipSync('null')],
  ])('is refused with one sentence and exit code 2: %s', (name, bytes) => {
    const copy = `copy of ${name}`;
    // A package of its own, so that the lexicon that ships is left alone.
    for (const part of ['package.json', 'dist'])
      cpSync(join(ROOT, part), place.path(join(copy, part)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), place.path(join(copy, 'node_modules')));
    const lexicon = place.write(join(copy, 'content/lexicon/general.json.gz'), bytes);
    const out = place.path(join(copy, 'index.json'));
    const ran = runIn(copy, 'build-index', ['--content', place.path('content'), '--out', out]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(`Unexpected content in ${lexicon}, expected a Spanwise lexicon: `);
    expect(ran.err).toMatch(/npm run build:lexicon.*\[index-damaged\]\n$/);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });
});

describe('the lexicon that ships', () => {
  const { format, lexicon } = read(SHIPPED);

  it('is below 1.5 MB', () => {
    expect(statSync(SHIPPED).size).toBeLessThan(1.5e6);
  });

  it('is of the format that is read, in our five languages', () => {
    expect(format).toBe('spanwise-lexicon-1');
    expect(lexicon.languages.map(({ language }) => language)).toEqual(['en', 'fr', 'ko', 'sv', 'zh']);
  });

  it('holds single terms, sorted, and so no run of eight words of any text', () => {
    for (const { language, terms } of lexicon.languages) {
      const all = terms.split('\n');
      expect(all.filter((term) => !/^[\p{L}\p{M}\p{N}]+$/u.test(term))).toEqual([]);
      expect(new Set(all).size).toBe(all.length);
      if (language === 'ko' || language === 'zh') {
        const runs = /^(?:\p{Script=Han}|\p{Script=Hangul}){3,}$/u;
        expect(all.filter((term) => runs.test(term))).toEqual([]);
      }
      // In the order of the alphabet, terms do not stand as they stood in a sentence.
      expect(all).toEqual([...all].sort());
    }
  });

  it('holds nothing else: numbers, and rows of as many bytes as there are terms', () => {
    expect(Object.keys(lexicon).sort()).toEqual(['dimensions', 'languages']);
    for (const { terms, vectors, scales, rarity, translations, ...rest } of lexicon.languages) {
      const count = terms.split('\n').length;
      expect(Object.keys(rest)).toEqual(['language']);
      expect(bytesIn(vectors)).toBe(count * lexicon.dimensions);
      expect(bytesIn(scales)).toBe(count * 4);
      expect(bytesIn(rarity)).toBe(count);
      expect(translations).toMatch(/^[\d.,\n]*$/);
      expect(translations.split('\n')).toHaveLength(count);
    }
  });
});

/** The lexicon that ships, without the last row of its first language. */
function shortened(): string {
  const content = read(SHIPPED);
  const [first, ...others] = content.lexicon.languages;
  const vectors = Buffer.from(first?.vectors ?? '', 'base64').subarray(0, -content.lexicon.dimensions);
  const languages = [{ ...first, vectors: vectors.toString('base64') }, ...others];
  return JSON.stringify({ ...content, lexicon: { ...content.lexicon, languages } });
}

function build(out: string): Ran {
  return run(['build-lexicon', '--general', '--content', place.path('content'), '--out', place.path(out)]);
}

function read(file: string): { format: string; lexicon: StoredLexicon } {
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as {
    format: string;
    lexicon: StoredLexicon;
  };
}

/** Runs a compiled command of a copy of the package. */
function runIn(copy: string, command: string, args: readonly string[]): Ran {
  const url = pathToFileURL(place.path(join(copy, 'dist', 'scripts', `${command}.js`))).href;
  const script = `const { main } = await import(${JSON.stringify(url)}); await main(${JSON.stringify(args)});`;
  const env = { ...process.env, NO_COLOR: '1' };
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

function bytesIn(base64: string): number {
  return Buffer.from(base64, 'base64').length;
}

/** Enough sentences for every word to be met three times. */
function roomsIn(locale: string): string {
  const write = numbered(locale === 'sv-SE' ? '5e001' : 'f4001');
  return ['book', 'cancel', 'find', 'share']
    .map((verb, at) => {
      const [own, answer] =
        locale === 'sv-SE'
          ? [`Hur gör jag med rum ${at}?`, 'Öppna kalendern.']
          : [`Que faire de la salle ${at} ?`, 'Ouvrez le calendrier.'];
      return `## ${write(own, `How do I ${verb} a room?`)}\n\n${write(`${answer} ${at}`, `Open the calendar to ${verb}.`)}\n`;
    })
    .join('\n');
}
