/** Lexicons of content: which one a build takes and says so, and that equal input gives equal bytes. */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, jsonOf, run, Workplace, type Ran } from '../support/command.js';
import { numbered } from '../support/markdown.js';

const place = new Workplace();
beforeAll(() => {
  compile();
  place.writeLocalized('small', { locale: 'sv-SE', name: 'rooms', body: rooms(20) });
  for (let part = 0; part < 6; part += 1)
    place.writeLocalized('large', { locale: 'sv-SE', name: `rooms-${part}`, body: rooms(200, part) });
});
afterAll(() => place.remove());

describe('small content', () => {
  it('is learned from in every build, which keeps nothing beside the index', () => {
    expect(build('small', 'a.json').out).toContain('Lexicon: learned from this content\n');
    expect(existsSync(place.path('a.lexicon.json.gz'))).toBe(false);
  });

  it('gives the same bytes again, elsewhere, and with its lexicon kept', () => {
    build('small', 'again.json');
    build('small', 'else/where.json');
    const ran = learn('small', 'kept.json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain(`Written: ${place.path('kept.lexicon.json.gz')}`);
    expect(build('small', 'kept.json').out).toContain(
      'as "npm run build:lexicon" learned it from this content',
    );
    for (const name of ['again.json', 'else/where.json', 'kept.json'])
      expect(bytes(name)).toEqual(bytes('a.json'));
  });

  it('takes no lexicon of other content', () => {
    learn('large', 'other.json');
    expect(build('small', 'other.json').out).toContain('Lexicon: learned from this content\n');
    expect(bytes('other.json')).toEqual(bytes('a.json'));
  });
});

describe('large content', () => {
  it('takes the general lexicon until its own is learned, and says how', () => {
    expect(build('large', 'b.json').out).toMatch(/Lexicon: the general one; "npm run build:lexicon" learns/);
    const first = bytes('b.json');
    build('large', 'b.json');
    expect(bytes('b.json')).toEqual(first);
  });

  it('keeps its own until refreshed: the same lexicon, the same bytes', () => {
    learn('large', 'c.json');
    expect(use(build('large', 'c.json', '--json'))).toBe('of-this-content');
    place.writeLocalized('large', { locale: 'sv-SE', name: 'rooms-7', body: rooms(3, 7) });
    const ran = build('large', 'c.json');
    expect(ran.out).toContain('learned from earlier content; "npm run build:lexicon" refreshes it');
    copyFileSync(place.path('c.lexicon.json.gz'), place.path('d.lexicon.json.gz'));
    build('large', 'd.json');
    expect(bytes('d.json')).toEqual(bytes('c.json'));
    learn('large', 'c.json');
    expect(use(build('large', 'c.json', '--json'))).toBe('of-this-content');
  });

  it('is learned alike twice', () => {
    learn('large', 'e.json');
    learn('large', 'f.json');
    expect(bytes('e.lexicon.json.gz')).toEqual(bytes('f.lexicon.json.gz'));
  });
});

describe('a lexicon beside the index', () => {
  it.each<[name: string, content: Uint8Array]>([
    ['no archive', Buffer.from('{}')],
    ['the general kind', gzipSync('{"format":"spanwise-lexicon-1","lexicon":{}}')],
    ['one without a key', gzipSync('{"format":"spanwise-learned-lexicon-1","lexicon":{}}')],
    ['one of nothing', gzipSync('{"format":"spanwise-learned-lexicon-1","key":"a","lexicon":{}}')],
  ])('that is damaged stops the build with one sentence: %s', (_name, content) => {
    writeFileSync(place.path('bad.lexicon.json.gz'), content);
    const ran = build('small', 'bad.json');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(
      /bad\.lexicon\.json\.gz, expected a Spanwise lexicon: expected .*\[index-damaged\]\n$|incorrect header/,
    );
    expect(existsSync(place.path('bad.json'))).toBe(false);
    rmSync(place.path('bad.lexicon.json.gz'));
  });
});

describe('a translation memory', () => {
  const UNITS = ['Open the chamber', 'Close the chamber', 'The chamber is warm', 'Which chamber is free'];
  const SWEDISH = ['Öppna gemaket', 'Stäng gemaket', 'Ett gemaket är varmt', 'Vilket gemaket är ledigt'];

  it('teaches words that the content has not, answers nothing, and is reported on', () => {
    for (const content of ['with', 'without']) {
      place.writeLocalized(content, { locale: 'sv-SE', name: 'rooms', body: rooms(5) });
      place.writeLocalized(content, { locale: 'sv-SE', name: 'kitchen', body: chamber() });
    }
    place.write('with/memory/old.tmx', memory(UNITS.map((text, at) => [text, SWEDISH[at] ?? ''])));
    place.write('with/memory/broken.TMX', '<tmx>');
    place.write('with/memory/notes.txt', 'no memory');
    const ran = build('with', 'with.json');
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(/^\S*broken\.TMX:1:1 error Unexpected content, expected a translation memory/);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    build('without', 'without.json');
    expect(ask('with.json').results[0]?.entryId).toMatch(/^kitchen\//);
    expect(score('with.json')).toBeGreaterThan(score('without.json'));
    expect(bytes('with.json')).not.toContain(SWEDISH[0]);
  });

  it('is part of what a lexicon is learned from', () => {
    learn('with', 'with.json');
    expect(use(build('with', 'with.json', '--json'))).toBe('of-this-content');
    place.write('with/memory/new.tmx', memory([['A new chamber', 'Nya gemaket']]));
    expect(use(build('with', 'with.json', '--json'))).toBe('learned');
  });

  function ask(index: string): {
    readonly results: readonly { readonly entryId: string; readonly score: number }[];
  } {
    const ran = run(['ask', '--index', place.path(index), '--locale', 'sv-SE', '--json', 'gemaket']);
    return jsonOf(ran) as ReturnType<typeof ask>;
  }

  function score(index: string): number {
    return ask(index).results.find(({ entryId }) => entryId.startsWith('kitchen/'))?.score ?? 0;
  }
});

function build(content: string, out: string, ...more: readonly string[]): Ran {
  return run(['build-index', '--content', place.path(content), '--out', place.path(out), ...more]);
}

function learn(content: string, index: string): Ran {
  return run(['build-lexicon', '--content', place.path(content), '--index', place.path(index)]);
}

function use(ran: Ran): unknown {
  return (jsonOf(ran) as { readonly lexicon: unknown }).lexicon;
}

function bytes(name: string): string {
  return readFileSync(place.path(name), name.endsWith('.json') ? 'utf8' : 'latin1');
}

/** Questions and answers of their own each, two sentences a question. */
function rooms(count: number, part = 0): string {
  const write = numbered(`a0${part}b7`);
  return Array.from({ length: count }, (_, at) => {
    const number = part * 1000 + at;
    return `## ${write(`Hur bokar jag rum ${number}?`, `How do I book room ${number}?`)}\n\n${write(`Öppna kalendern för rum ${number}.`, `Open the calendar of room ${number}.`)}\n`;
  }).join('\n');
}

function chamber(): string {
  const write = numbered('c4a3e');
  return `## ${write('Var ligger kammaren?', 'Where is the chamber?')}\n\n${write('Bakom köket.', 'Behind the kitchen.')}\n`;
}

function memory(units: readonly (readonly [english: string, swedish: string])[]): string {
  const lines = units.map(
    ([english, swedish]) =>
      `<tu><tuv xml:lang="en"><seg>${english}</seg></tuv><tuv xml:lang="sv"><seg>${swedish}</seg></tuv></tu>`,
  );
  return `<tmx version="1.4"><header srclang="en"/><body>${lines.join('\n')}</body></tmx>`;
}
