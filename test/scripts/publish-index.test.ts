/** Publishing by command: what is refused in one sentence, and what it leaves behind. */
import { copyFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishedFile, readPublications } from '../../bot/live/published-folder.js';
import { publishToFolder, rollbackFolder } from '../../scripts/lib/publish-folder.js';
import { buildTwo, type TestIndex } from '../bot/live/support/two-indexes.js';
import { compile, jsonOf, run, Workplace, type Ran } from '../support/command.js';
import { pair } from '../support/markdown.js';

const REFUND =
  'To get a refund, cancel the purchase of your benefits within 30 days and only if you have not activated them.';

const PENGAR =
  'För att få pengarna tillbaka måste du säga upp köpet av dina förmåner inom 30 dagar och bara om du inte har aktiverat dem.';

const place = new Workplace();
let spring: TestIndex;
let autumn: TestIndex;
beforeAll(() => {
  compile();
  [spring, autumn] = buildTwo(place);
}, 120_000);
afterAll(() => place.remove());

let live: string;
let count = 0;
beforeEach(() => {
  count += 1;
  live = place.path(`live-${count}.json`);
});

function publish(...args: readonly string[]): Ran {
  return run(['publish-index', '--to', live, ...args]);
}

function liveVersions(): string[] {
  return readPublications(`${live}.published`).map(({ version }) => version);
}

describe('publish:index', () => {
  it('keeps what was live before, and goes back to it', () => {
    expect(jsonOf(publish('--index', spring.file, '--json'))).toEqual({
      version: spring.version,
      rolledBack: false,
      where: `${live}.published`,
      // Nothing was live to compare with, and the content states no policy.
      policies: { underReview: [] },
    });
    expect(publish('--index', autumn.file).out).toContain(`Published ${autumn.version}`);
    expect(liveVersions()).toEqual([spring.version, autumn.version]);
    expect(publish('--rollback').out).toContain(`Rolled back to ${spring.version}`);
    expect(liveVersions()).toEqual([spring.version]);
    expect(publish('--rollback')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing-published') as string,
    });
  });

  it('does nothing for the one that is live', () => {
    publish('--index', spring.file);
    expect(publish('--index', spring.file)).toMatchObject({ code: 0 });
    expect(liveVersions()).toEqual([spring.version]);
  });

  it('says which policies change for partners, and which rules nobody can rely on now', () => {
    const told = (target: string, english: string, name: string): string => {
      const answer = pair('4f2c1-104', target, english);
      const body = `## ${pair('4f2c1-103', 'Hur länge?', 'How long?')}\n\n${answer}\n`;
      place.writeLocalized('policy', { locale: 'sv-SE', name: 'refunds', body });
      const file = place.path(name);
      run(['build-index', '--content', place.path('policy'), '--out', file]);
      return publish('--index', file).out;
    };
    expect(told(PENGAR, REFUND, 'refund-30.json')).not.toContain('Policies that change');
    const shorter = told(PENGAR.replace('30', '20'), REFUND.replace('30', '20'), 'refund-20.json');
    expect(shorter).toContain('Policies that change for partners:\n* refund\n');
    expect(shorter).toMatch(/- To get .* 30 days .*\n.*\+ To get .* 20 days/);
    expect(shorter).not.toContain('pengarna');
    const all = `npm run --silent publish:index -- --changes --index ${place.path('refund-20.json')} --to ${live}`;
    expect(shorter).toContain(`All of it, in every language: ${all}\n`);
    const changes = publish('--index', place.path('refund-20.json'), '--changes').out;
    expect(changes).toMatch(/- För att få .* 30 dagar .*\n.*\+ För att få .* 20 dagar/);
    expect(changes).toMatch(/- To get .* 30 days .*\n.*\+ To get .* 20 days/);
    expect(liveVersions()).toHaveLength(2);
    const lost = told('Fråga din chef.', 'Ask your manager.', 'refund-none.json');
    expect(lost).toContain('Rules under review');
    expect(lost).toContain('no sentence states it any more');
  }, 120_000);

  it.each<[what: string, spoil: (text: string) => string | undefined, told: string]>([
    ['damaged', () => 'half of an ind', 'index-damaged'],
    ['gone', () => undefined, 'index-damaged'],
    ['another', () => readFileSync(autumn.file, 'utf8'), 'index-damaged'],
    ['of an older format', (text) => text.replace(/"version":\d+/, '"version":3'), 'index-version'],
  ])('does not go back to one that is %s: nothing changes', (_what, spoil, code) => {
    const folder = `${live}.published`;
    for (const { file, version } of [spring, autumn])
      publishToFolder(folder, { version, text: readFileSync(file, 'utf8'), at: new Date(0) });
    const copy = publishedFile(folder, spring.version);
    const text = spoil(readFileSync(copy, 'utf8'));
    rmSync(copy);
    if (text !== undefined) writeFileSync(copy, text);
    expect(() => rollbackFolder(folder)).toThrow(expect.objectContaining({ code }) as Error);
    expect(liveVersions()).toEqual([spring.version, autumn.version]);
    expect(existsSync(publishedFile(folder, autumn.version))).toBe(true);
  });

  it('refuses what its build had to leave out, and takes it once somebody has accepted that', () => {
    place.writeLocalized('cut', { locale: 'sv-SE', name: 'seat-orders' });
    place.write('cut/sv-SE/rooms.md', Buffer.from('---\ntitle: k\u00f6p\n---\n', 'latin1'));
    symlinkSync('nowhere', place.path('cut/sv-SE/lost.md'));
    const index = place.path('cut.json');
    run(['build-index', '--content', place.path('cut'), '--out', index]);
    const refused = publish('--index', index);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('[not-utf8]');
    expect(refused.err).toContain('[file-unreadable]');
    expect(refused.err).toContain('[index-unaccepted]');
    const baseline = place.write(
      'cut.yaml',
      ['not-utf8', 'file-unreadable']
        .map(
          (check) =>
            `  - check: ${check}\n    file: content/cut/sv-SE/rooms.md\n    reason: of another team\n`,
        )
        .reduce((text, item) => text + item, 'accept:\n'),
    );
    expect(publish('--index', index, '--baseline', baseline)).toMatchObject({ code: 0 });
  });

  it('keeps five', () => {
    for (let round = 0; round < 4; round += 1) {
      publish('--index', spring.file);
      publish('--index', autumn.file);
    }
    expect(liveVersions()).toHaveLength(5);
  }, 60_000);

  it('refuses an index with an error that nobody has accepted, and takes it once somebody has', () => {
    place.writeLocalized('wrong', {
      locale: 'sv-SE',
      name: 'seat-orders',
      body: bodyWithWrongNumber(),
    });
    const index = place.path('wrong.json');
    run(['build-index', '--content', place.path('wrong'), '--out', index]);
    const refused = publish('--index', index);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('number-changed');
    expect(refused.err).toContain('[index-unaccepted]');
    expect(liveVersions()).toEqual([]);
    const baseline = place.write(
      'baseline.yaml',
      'accept:\n  - check: number-changed\n    file: sv-SE/seat-orders.md\n    reason: the writer knows\n',
    );
    expect(publish('--index', index, '--baseline', baseline)).toMatchObject({ code: 0 });
    // The index names files below the content folder, which a baseline may name too.
    const whole = place.write(
      'whole.yaml',
      `accept:\n  - check: number-changed\n    file: ${place.path('wrong/sv-SE/seat-orders.md')}\n    reason: the writer knows\n`,
    );
    expect(publish('--index', index, '--baseline', whole)).toMatchObject({ code: 0 });
  });

  it.each<[why: string, args: () => string[], told: RegExp]>([
    [
      'no index',
      () => ['--index', place.path('none.json')],
      /Unexpected lack of an index.*\[index-not-found\]/,
    ],
    [
      'half of an index',
      () => ['--index', place.write('half.json', readFileSync(spring.file, 'utf8').slice(0, 2_000))],
      /checksum.*\[index-damaged\]/,
    ],
    [
      'an older format',
      () => [
        '--index',
        place.write('older.json', readFileSync(spring.file, 'utf8').replace(/"version":\d+/, '"version":3')),
      ],
      /\[index-version\]/,
    ],
    ['an argument too many', () => ['now'], /"now".*Usage/],
    ['an index to roll back to', () => ['--rollback', '--index', spring.file], /beside --rollback/],
    [
      'a folder of publications',
      () => ['--to', `${spring.file}.published/`],
      /expected the index file it lies beside: "[^"]*[^d]"/,
    ],
    ['an unknown option', () => ['--force'], /--force/],
  ])('refuses %s in one sentence, and leaves what is live', (_why, args, told) => {
    publish('--index', autumn.file);
    const { code, out, err } = publish(...args());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(liveVersions()).toEqual([autumn.version]);
  });

  it('waits for nobody: a second one at the same time is told so, one that died is in no way', () => {
    publish('--index', spring.file);
    place.write(`live-${count}.json.published/lock`, String(process.pid));
    expect(publish('--index', autumn.file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('[publish-busy]') as string,
    });
    expect(liveVersions()).toEqual([spring.version]);
    place.write(`live-${count}.json.published/lock`, String(NO_PROCESS));
    expect(publish('--index', autumn.file)).toMatchObject({ code: 0 });
    expect(liveVersions()).toEqual([spring.version, autumn.version]);
  });

  it('is not held up by one that was killed with the number that this one has now', () => {
    const folder = `${live}.published`;
    place.write(`live-${count}.json.published/lock`, String(process.pid));
    const text = readFileSync(spring.file, 'utf8');
    publishToFolder(folder, { version: spring.version, text, at: new Date(0) });
    expect(liveVersions()).toEqual([spring.version]);
  });

  it('says so where the folder tells something else', () => {
    copyFileSync(spring.file, place.write(`live-${count}.json.published/current.json`, ''));
    expect(publish('--index', autumn.file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('[index-damaged]') as string,
    });
  });
});

function bodyWithWrongNumber(): string {
  const question = pair('4f2c1-103', 'Hur länge har jag på mig?', 'How long do I have?');
  const answer = pair('4f2c1-104', 'Du har 60 dagar på dig.', 'You have 30 days to do so.');
  return `## ${question}\n\n${answer}\n`;
}

/** Beyond what a machine numbers its processes by. */
const NO_PROCESS = 2 ** 30;
