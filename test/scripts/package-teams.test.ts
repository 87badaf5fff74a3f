/** `package:teams` as people run it: a zip, or one sentence on what is wrong. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, run, Workplace } from '../support/command.js';

const place = new Workplace();
beforeAll(() => compile());
afterAll(() => place.remove());

const APP = '--app-id 11111111-2222-3333-4444-555555555555';
const HOST = '--domain bot.example.com';

const command = (line: string): ReturnType<typeof run> =>
  run(['package-teams', ...line.split(' ').map((part) => part.replace('{place}', place.folder))]);

describe('package:teams', () => {
  it('writes the same bytes twice', () => {
    for (const name of ['one.zip', 'two.zip']) {
      const { code, out, err } = command(
        `${APP} ${HOST} --version 2.0.0 --name Helper --out {place}/${name}`,
      );
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(name);
    }
    expect(readFileSync(place.path('one.zip')).equals(readFileSync(place.path('two.zip')))).toBe(true);
  });

  it.each<[line: string, says: RegExp]>([
    [HOST, /lack of --app-id.*Usage/],
    [APP, /lack of --domain.*Usage/],
    [`--app-id 1234 ${HOST}`, /--app-id "1234".*GUID/],
    [`${APP} --domain https://bot.example.com`, /--domain "https:.*host name.*scheme/],
    [`${APP} --domain bot.example.com/api`, /--domain "bot\.example\.com\/api".*path/],
    [`${APP} --domain localhost`, /--domain "localhost"/],
    [`${APP} ${HOST} --version 1.0`, /--version "1\.0".*three numbers/],
    [`${APP} ${HOST} --name ${'x'.repeat(31)}`, /--name.*30 characters/],
    [`${APP} ${HOST} --nmae x`, /--nmae.*Usage/],
    [`${APP} ${HOST} stray`, /"stray".*Usage/],
    [`${APP} ${HOST} --out {place}`, /failure to write/],
  ])('%s ends with 2 and one sentence', (line, says) => {
    const { code, out, err } = command(line);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
