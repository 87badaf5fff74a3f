/** Wrong usage and broken set-up: one sentence, the right exit code, never a stack trace. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, run, RUN, Workplace } from '../support/command.js';

const place = new Workplace();

beforeAll(() => {
  compile();
  place.writeLocalized('content', { locale: 'sv-SE', name: 'seat-orders' });
  run(['build-index', '--content', place.path('content'), '--out', place.path('good.json')]);
  const good = readFileSync(place.path('good.json'), 'utf8');
  place.write('cut.json', good.slice(0, -200));
  place.write('changed.json', good.replace('seats', 'stairs'));
  place.write('newer.json', good.replace(/"version":\d+/, '"version":99'));
  place.write('other.json', '{"format":"something-else","version":1}');
  place.write('empty.json', '');
  place.write('text.jsonl', '{"query":"seats"}\n');
  mkdirSync(place.path('folder'));
});
afterAll(() => place.remove());

type Row = readonly [command: string, says: RegExp];

describe('wrong usage ends with 2 and one sentence that names what is wrong', () => {
  it.each<Row>([
    ['build-index --contents x', /--contents.*Usage/],
    ['start --index x', /"--index".*SPANWISE_INDEX/],
    ['build-index stray', /"stray".*Usage/],
    ['build-index --content', /--content.*Usage/],
    ['build-index --content {place}/nowhere --out {place}/x.json', /--content .*nowhere.*folder/],
    [
      'build-index --content {place}/content/sv-SE/seat-orders.md --out {place}/x.json',
      /--content .*seat-orders\.md.*folder/,
    ],
    ['build-index --content {place}/content --out {place}/folder', /failure to write .*folder/],
    ['build-index --content {place}/content --out {place}/good.json/x.json', /failure to write .*good\.json/],
    ['ask', /lack of a question.*Usage/],
    ['ask --json', /lack of a question.*Usage/],
    ['ask --local sv-SE seats', /--local.*Usage/],
    ['ask --index {place}/good.json --locale klingonish seats', /--locale "klingonish".*ko-KR/],
    ['ask --index {place}/good.json --today 2021-02-30 seats', /--today "2021-02-30".*YYYY-MM-DD/],
    ['ask --index {place}/good.json --today tomorrow seats', /--today "tomorrow"/],
    ['ask --index {place}/good.json --batch {place}/nowhere.jsonl', /nowhere\.jsonl.*does not exist/],
    ['ask --index {place}/good.json --batch {place}/folder', /failure to read .*folder/],
    ['lookup', /lack of a span ID.*Usage/],
    ['lookup --index {place}/good.json --jsn 4f2c1-103', /--jsn.*Usage/],
    ['evaluate', /expected one.*Usage/],
    ['evaluate a.jsonl b.jsonl', /expected one.*Usage/],
    ['evaluate {place}/nowhere.jsonl --index {place}/good.json', /nowhere\.jsonl/],
    ['evaluate {place}/folder --index {place}/good.json', /failure to read .*folder/],
    ['nonsense', /"nonsense".*package\.json/],
  ])('%s', (command, says) => expectSentence(command, says));
});

describe('an index that cannot be read ends with 2 and says how to build another', () => {
  it.each<Row>([
    [
      'ask --index {place}/nowhere.json seats',
      /lack of an index at .*nowhere\.json.*build:index.*\[index-not-found\]/,
    ],
    ['ask --index {place}/folder seats', /folder.*build:index.*\[index-not-found\]/],
    ['ask --index {place}/cut.json seats', /cut\.json.*checksum.*build:index.*\[index-damaged\]/],
    ['ask --index {place}/changed.json seats', /changed\.json.*checksum.*\[index-damaged\]/],
    ['ask --index {place}/empty.json seats', /empty\.json.*build:index.*\[index-damaged\]/],
    ['ask --index {place}/other.json seats', /other\.json.*\[index-damaged\]/],
    [
      'ask --index {place}/newer.json seats',
      /99.*newer\.json.*expected .* \d+\..*build:index.*\[index-version\]/,
    ],
    ['lookup --index {place}/newer.json 4f2c1-103', /\[index-version\]/],
    ['lookup --index {place}/cut.json --json 4f2c1-103', /\[index-damaged\]/],
    ['evaluate {place}/text.jsonl --index {place}/nowhere.json', /\[index-not-found\]/],
  ])('%s', (command, says) => expectSentence(command, says));

  it('does not keep a build from replacing it', () => {
    for (const name of ['cut.json', 'newer.json', 'empty.json']) {
      expect(
        run(['build-index', '--content', place.path('content'), '--out', place.path(name)]),
      ).toMatchObject({ code: 0, err: '' });
      expect(readFileSync(place.path(name)).equals(readFileSync(place.path('good.json')))).toBe(true);
    }
  });
});

describe('a disk that fills up half-way', () => {
  it.skipIf(process.platform === 'win32')('leaves the old index whole and says so', () => {
    // An index larger than the 4 blocks (of 1 kB) that a file may have here: the first write comes out short.
    const before = readFileSync(place.path('good.json'));
    const file = place.write('full.json', before);
    const command = `ulimit -f 4; '${process.execPath}' '${RUN}' build-index --content '${place.path('content')}' --out '${file}' 2>&1; echo "exit $?"`;
    place.writeLocalized('content', { locale: 'sv-SE', name: 'long', body: LONG });
    const said = execFileSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(said).toMatch(/failure to write .*full\.json \(E\w+\).*\nexit 2\n$/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

const LONG = Array.from({ length: 60 }, (_, at) => {
  const id = (number: number): string => `abcde-${103 + 2 * at + number}`;
  const pairOf = (number: number, text: string): string =>
    `<span data-ttu-id="${id(number)}">${text}</span><span class="sxs-lookup"><span data-stu-id="${id(number)}">${text}</span></span>`;
  return `## ${pairOf(0, `What about number ${at}?`)}\n\n${pairOf(1, `That is number ${at}.`)}\n`;
}).join('\n');

function expectSentence(command: string, says: RegExp): void {
  const args = command.split(' ').map((part) => part.replace('{place}', place.folder));
  const { code, out, err } = run(args, place.folder);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(says);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
}
