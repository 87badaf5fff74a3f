/** `build:index` as a writer runs it: what is written, what is reported, what is refused. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIndex, type Finding } from '../../src/index.js';
import { compile, jsonOf, run, runBeside, Workplace } from '../support/command.js';
import { numbered } from '../support/markdown.js';
import { sharedFolder } from '../support/shared.js';

interface Report {
  readonly index: string;
  readonly written: boolean;
  readonly version: string;
  readonly documents: number;
  readonly spans: number;
  readonly entries: number;
  readonly locales: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Finding['severity'], number>>;
}

const place = new Workplace();
beforeAll(compile);
afterAll(() => place.remove());

describe('building', () => {
  it('takes content/ and writes build/knowledge-base.json unless told otherwise', () => {
    place.writeLocalized('fresh/content', { locale: 'sv-SE', name: 'seat-orders' });
    const ran = run(['build-index'], place.path('fresh'));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('1 entries');
    expect(ran.out).toContain('Written: build/knowledge-base.json');
    expect(existsSync(place.path('fresh/build/knowledge-base.json'))).toBe(true);
  });

  it('reports as one JSON document, with the version a reader will see', async () => {
    place.writeLocalized('json', { locale: 'sv-SE', name: 'seat-orders' });
    const report = build('json', 'json.json');
    expect(report).toMatchObject({
      index: place.path('json.json'),
      written: true,
      documents: 1,
      spans: 2,
      entries: 1,
      locales: { 'en-US': 1, 'sv-SE': 1 },
      findings: [],
      summary: { error: 0, warning: 0, info: 0 },
    });
    const { knowledgeBase } = await loadIndex(readFileSync(place.path('json.json'), 'utf8'), 'json.json');
    expect(knowledgeBase.version).toBe(report.version);
  });

  it('joins several folders', () => {
    place.writeLocalized('one', { locale: 'sv-SE', name: 'seat-orders' });
    place.writeLocalized('two', { locale: 'fr-FR', name: 'seat-orders', body: bodyWith('c0ffe') });
    const ran = run([
      'build-index',
      '--content',
      place.path('one'),
      '--content',
      place.path('two'),
      '--out',
      place.path('both.json'),
      '--json',
    ]);
    expect(jsonOf(ran)).toMatchObject({ entries: 1, locales: { 'en-US': 1, 'fr-FR': 1, 'sv-SE': 1 } });
  });
});

describe('bad content', () => {
  it('is left out and reported with file and line while the rest is built', () => {
    place.writeLocalized('mixed', { locale: 'sv-SE', name: 'seat-orders' });
    place.write('mixed/sv-SE/noise.md', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8));
    place.write('mixed/sv-SE/plain.md', '# Anteckningar\n\nInga par här.\n');
    place.writeLocalized('mixed', {
      locale: 'sv-SE',
      name: 'open',
      body: `${bodyWith('0be17')}\n<span data-ttu-id="0be17-109">Utan slut\n`,
    });
    const ran = run(['build-index', '--content', place.path('mixed'), '--out', place.path('mixed.json')]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('2 entries');
    for (const name of ['noise', 'open'])
      expect(ran.err).toMatch(new RegExp(`${name}\\.md:\\d+:\\d+ (error|warning) Unexpected .+\\[`));
    const [total = 0, ...kinds] = numbersIn(/^\d+ findings?: .*$/m.exec(ran.out)?.[0]);
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(total);
    const sources = [...ran.out.matchAll(/^ {2}\d+ of (?:reading|the checks).*$/gm)].map(([line]) => line);
    const [building = 0] = numbersIn(sources[0]);
    expect(building).toBe(ran.err.trimEnd().split('\n').length);
    expect(sources.reduce((sum, line) => sum + (numbersIn(line)[0] ?? 0), 0)).toBe(total);
    for (const line of sources) {
      const [all, ...checks] = numbersIn(line.replaceAll('utf8', ''));
      expect(checks.reduce((sum, count) => sum + count, 0)).toBe(all);
    }
  });

  it('prints its findings on standard error only, so that --json stays one document', () => {
    const ran = run([
      'build-index',
      '--content',
      place.path('mixed'),
      '--out',
      place.path('mixed.json'),
      '--json',
    ]);
    const report = jsonOf(ran) as Report;
    expect(report.findings.length).toBe(ran.err.trimEnd().split('\n').length);
    expect(report.summary.error + report.summary.warning + report.summary.info).toBe(report.findings.length);
  });

  it('makes --strict refuse: the old index stays, byte for byte', () => {
    place.writeLocalized('strict', { locale: 'sv-SE', name: 'seat-orders' });
    build('strict', 'strict.json');
    const before = readFileSync(place.path('strict.json'));
    place.write('strict/sv-SE/noise.md', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8));
    const ran = run([
      'build-index',
      '--content',
      place.path('strict'),
      '--out',
      place.path('strict.json'),
      '--strict',
      '--json',
    ]);
    expect(ran.code).toBe(1);
    expect(jsonOf(ran)).toMatchObject({ written: false });
    expect(readFileSync(place.path('strict.json')).equals(before)).toBe(true);
  });

  it('of which nothing can be read ends with 1 and keeps the old index', () => {
    place.write('nothing/sv-SE/notes.md', 'Inga par.\n');
    place.write('nothing.json', readFileSync(place.path('strict.json')));
    const ran = run(['build-index', '--content', place.path('nothing'), '--out', place.path('nothing.json')]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('[content-empty]');
    expect(readFileSync(place.path('nothing.json')).equals(readFileSync(place.path('strict.json')))).toBe(
      true,
    );
  });

  it('of an empty folder is the same', () => {
    mkdirSync(place.path('empty'));
    expect(
      run(['build-index', '--content', place.path('empty'), '--out', place.path('empty.json')]).code,
    ).toBe(1);
    expect(existsSync(place.path('empty.json'))).toBe(false);
  });

  it('does not follow a link that leads back to its folder', () => {
    place.writeLocalized('loop', { locale: 'sv-SE', name: 'seat-orders' });
    symlinkSync(place.path('loop'), place.path('loop/sv-SE/again'));
    symlinkSync(place.path('loop/nowhere.md'), place.path('loop/sv-SE/broken.md'));
    const report = build('loop', 'loop.json');
    expect(report.entries).toBe(1);
    expect(report.findings.map((finding) => finding.check).sort()).toEqual(['file-unreadable', 'link-loop']);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read is reported and left out', () => {
    place.writeLocalized('locked', { locale: 'sv-SE', name: 'seat-orders' });
    mkdirSync(place.path('locked/fr-FR'), { mode: 0 });
    const report = build('locked', 'locked.json');
    expect(report.entries).toBe(1);
    expect(report.findings.map((finding) => finding.check)).toEqual(['file-unreadable']);
  });

  it('in a folder named like a file is passed over', () => {
    place.writeLocalized('folders', { locale: 'sv-SE', name: 'seat-orders' });
    mkdirSync(place.path('folders/sv-SE/archive.md'));
    place.write('folders/.git/sv-SE/old.md', readFileSync(place.path('folders/sv-SE/seat-orders.md')));
    expect(build('folders', 'folders.json')).toMatchObject({ entries: 1, findings: [] });
  });
});

describe('the content checks', () => {
  const WRONG = (() => {
    const write = numbered();
    return `## ${write('Hur betalar jag?', 'How do I pay?')}\n\n${write('Betala inom 30 dagar.', 'Pay within 45 days.')}\n`;
  })();

  it('are counted, and hold nothing up unless --strict is given', () => {
    place.writeLocalized('wrong', { locale: 'sv-SE', name: 'seat-orders', body: WRONG });
    const ran = run(['build-index', '--content', place.path('wrong'), '--out', place.path('wrong.json')]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^1 finding: 1 error, 0 warnings, 0 notes, 0 accepted$/m);
    expect(ran.out).toMatch(/^ {2}1 of the checks .*: number-changed 1$/m);
    expect(ran.out).toContain('number-changed 1');
    expect(build('wrong', 'wrong.json')).toMatchObject({
      written: true,
      findings: [],
      checks: { error: 1, accepted: 0, unaccepted: { error: 1 }, byCheck: { 'number-changed': 1 } },
    });
  });

  it('make --strict refuse until the baseline accepts them', () => {
    const strict = [
      'build-index',
      '--content',
      place.path('wrong'),
      '--out',
      place.path('w.json'),
      '--strict',
    ];
    const refused = run(strict);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('Not written');
    expect(existsSync(place.path('w.json'))).toBe(false);
    const acceptance = '{ check: number-changed, spanId: 4f2c1-104, reason: Agreed., expires: 2027-01-01 }';
    const baseline = place.write('accepted.yaml', `accept:\n  - ${acceptance}\n`);
    const at = (today: string): number | null =>
      run([...strict, '--baseline', baseline, '--today', today]).code;
    expect(at('2026-12-31')).toBe(0);
    expect(existsSync(place.path('w.json'))).toBe(true);
    expect(at('2027-01-02')).toBe(1);
  });

  it.each([
    ['report.html', '<!doctype html>'],
    ['report.sarif', '{"$schema"'],
    ['report.xml', '<?xml'],
    ['report.json', '{"findings"'],
    ['report.txt', '1 errors'],
  ])('are written in full by --report %s', (name, part) => {
    const report = place.path(name);
    run(['build-index', '--content', place.path('wrong'), '--out', place.path('w.json'), '--report', report]);
    expect(readFileSync(report, 'utf8')).toContain(part);
  });

  it('of which the report cannot be written are a sentence, and nothing is built', () => {
    const ran = run([
      'build-index',
      '--content',
      place.path('wrong'),
      '--out',
      place.path('never.json'),
      '--report',
      place.path('no/such/folder.html'),
    ]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('--report');
    expect(existsSync(place.path('never.json'))).toBe(false);
  });
});

describe('what changes for readers', () => {
  const written = (name: string): string => readFileSync(place.path(name), 'utf8');

  it('is one line after a build over an index, and nothing where there was none', () => {
    place.writeLocalized('week', { locale: 'sv-SE', name: 'seat-orders' });
    const week = ['build-index', '--content', place.path('week'), '--out', place.path('week.json')];
    expect(run(week).out).not.toContain('Changes');
    expect(run(week).out).toContain('nothing that readers see');
    place.writeLocalized('week', { locale: 'sv-SE', name: 'rooms', body: bodyWith('c0ffe') });
    expect(run(week).out).toMatch(/Changes since [0-9a-f]{16}: 1 added/);
  });

  it('is written as JSON and as text by --diff, with the answers to probe questions before and after', () => {
    place.writeLocalized('next', { locale: 'sv-SE', name: 'rooms', body: bodyWith('c0ffe') });
    place.write('next/probes/sv-SE.jsonl', '{"id":"sv-01","query":"Hur beställer jag platser?"}\n');
    const out = place.path('next.json');
    const args = ['build-index', '--content', place.path('next'), '--out', out];
    const ran = run([...args, '--diff', place.path('week.json'), '--json']);
    expect(jsonOf(ran)).toMatchObject({ changes: { removed: 1, probes: { asked: 1, changed: 1 } } });
    expect(JSON.parse(written('next.changes.json'))).toMatchObject({
      removed: [{ question: 'How do I order seats?' }],
      probes: { changed: [{ id: 'sv-01', locale: 'sv-SE', change: 'answer' }] },
    });
    expect(written('next.changes.txt')).toContain('## Entries removed (1)');
  });

  it.each([
    ['--diff of a file that is none', ['--diff', 'nowhere.json'], 'with --diff. [index-not-found]'],
    ['--diff of a file that is no index', ['--diff', 'week/sv-SE/rooms.md'], 'index-damaged'],
  ])('%s is a sentence', (_name, [option = '', file = ''], code) => {
    const args = ['build-index', '--content', place.path('week'), '--out', place.path('x.json')];
    const ran = run([...args, option, place.path(file)]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(code);
  });

  it('is not asked with a faulty probe: one sentence, and the old index stays', () => {
    place.write('next/probes/sv-SE.jsonl', '{"id":"sv-01"}\n');
    const before = written('next.json');
    const ran = run(['build-index', '--content', place.path('next'), '--out', place.path('next.json')]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('sv-SE.jsonl:1');
    expect(written('next.json')).toBe(before);
  });
});

describe('the same input', () => {
  it('gives the same bytes twice, and over its own result', () => {
    writeMany('same', NAMES);
    build('same', 'same-1.json');
    build('same', 'same-2.json');
    build('same', 'same-2.json');
    expect(readFileSync(place.path('same-2.json')).equals(readFileSync(place.path('same-1.json')))).toBe(
      true,
    );
  });

  it('gives the same bytes from a copy elsewhere, created in another order at other times', () => {
    writeMany('copy', NAMES.toReversed());
    NAMES.forEach((name, at) =>
      utimesSync(place.path(`copy/sv-SE/${name}.md`), 1_600_000_000 + at, 1_500_000_000 - at),
    );
    build('copy', 'copy.json');
    expect(readFileSync(place.path('copy.json')).equals(readFileSync(place.path('same-1.json')))).toBe(true);
  });

  it('survives two builds of one file at once: both end well, one of them stands', async () => {
    const args = ['build-index', '--content', place.path('same'), '--out', place.path('beside.json')];
    const ran = await Promise.all([runBeside(args), runBeside(args)]);
    expect(ran.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(readFileSync(place.path('beside.json')).equals(readFileSync(place.path('same-1.json')))).toBe(
      true,
    );
  });
});

const shared = sharedFolder();

describe.skipIf(shared === undefined)('the five documents Spanwise was asked for', () => {
  it('make 28 entries without an error', () => {
    const content = join(shared ?? '', 'reference');
    const report = jsonOf(
      run(['build-index', '--content', content, '--out', place.path('reference.json'), '--json']),
    ) as Report;
    expect(report).toMatchObject({ entries: 28, documents: 5, summary: { error: 0 } });
    expect(report.locales).toEqual({ 'en-US': 28, 'fr-FR': 19, 'ko-KR': 20, 'sv-SE': 19, 'zh-TW': 27 });
  });

  it('answer at least 55 of 100 labelled questions with the right entry first', () => {
    const questions = join(shared ?? '', 'eval', 'questions-dev.jsonl');
    const table = jsonOf(run(['evaluate', questions, '--index', place.path('reference.json'), '--json']));
    const { all } = table as { all: { hit1: number; questions: number } };
    expect(all.questions).toBeGreaterThan(200);
    expect(all.hit1).toBeGreaterThanOrEqual(0.55);
  });
});

const NAMES = ['orders', 'rooms', 'badges', 'parking', 'visitors'];

function writeMany(content: string, names: readonly string[]): void {
  for (const name of names) {
    place.writeLocalized(content, { locale: 'sv-SE', name, body: bodyWith(`${NAMES.indexOf(name)}abcd`) });
  }
  writeFileSync(place.path(`${content}/README.txt`), 'Not for the index.\n');
}

function bodyWith(prefix: string): string {
  const write = numbered(prefix);
  const question = write(`Hur beställer jag ${prefix}?`, 'How do I order seats?');
  return `## ${question}\n\n${write('Öppna sidan Beställningar.', 'Open the Orders page.')}\n`;
}

/** Builds with `--json`, which must end well. */
function build(content: string, out: string): Report {
  const ran = run(['build-index', '--content', place.path(content), '--out', place.path(out), '--json']);
  expect(ran.code).toBe(0);
  return jsonOf(ran) as Report;
}

function numbersIn(text = ''): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
