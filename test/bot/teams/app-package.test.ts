/** The app package as Teams takes it: valid, complete in five languages, the same bytes each time. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { appPackage } from '../../../bot/teams/app-package.js';
import { readIcons } from '../../../bot/teams/icons.js';
import { BOT_COMMANDS } from '../../../bot/teams/manifest.js';
import { parseLocale, readCommand, type Locale } from '../../../src/index.js';
import { cataloguesIn, ROOT } from '../../support/own-content.js';

const DETAILS = {
  appId: '11111111-2222-3333-4444-555555555555',
  domain: 'bot.example.com',
  name: 'Spanwise',
  version: '1.2.3',
};
const TEXTS = cataloguesIn('teams.json');
const LOCALES = Object.keys(TEXTS).map((tag) => parseLocale(tag) as Locale);
const FILES = ['en-us', 'fr-fr', 'ko-kr', 'sv-se', 'zh-tw'].map((tag) => `localization/${tag}.json`);

const made = (): Uint8Array => appPackage({ details: DETAILS, texts: TEXTS, icons: readIcons(ROOT) });

const files = unzipSync(made());
const manifest = jsonIn('manifest.json');

function jsonIn(name: string): Record<string, unknown> {
  return JSON.parse(strFromU8(files[name] ?? new Uint8Array())) as Record<string, unknown>;
}

describe('the package', () => {
  it('holds the manifest, the icons and a file for each language, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', ...FILES, 'manifest.json', 'outline.png'].sort());
  });

  it('is the same, byte by byte, each time', () => {
    expect(Buffer.compare(made(), made())).toBe(0);
  });

  it.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s is a PNG of %i points', (name, size) => {
    const png = Buffer.from(files[name] ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it('says for whom and where', () => {
    expect(manifest).toMatchObject({
      id: DETAILS.appId,
      version: '1.2.3',
      name: { short: 'Spanwise' },
      validDomains: ['bot.example.com'],
      bots: [{ botId: DETAILS.appId }],
      composeExtensions: [
        {
          botId: DETAILS.appId,
          commands: [
            { id: 'searchFaq', initialRun: true },
            { id: 'insertBilingual', type: 'action', fetchTask: true },
          ],
        },
      ],
    });
  });
});

describe('the manifest', () => {
  it('is valid by the schema that it names', async () => {
    const schema = schemaOf('MicrosoftTeams.schema.json');
    const problems = await AppManifestUtils.validateAgainstSchema(
      manifest as unknown as TeamsManifest,
      schema,
    );
    expect(problems).toEqual([]);
  });

  it('would be refused with a text that is too long', async () => {
    const wrong = { ...manifest, name: { short: 'x'.repeat(31), full: 'x' } };
    const schema = schemaOf('MicrosoftTeams.schema.json');
    expect(
      await AppManifestUtils.validateAgainstSchema(wrong as unknown as TeamsManifest, schema),
    ).not.toEqual([]);
  });
});

describe.each(FILES)('%s', (file) => {
  const texts = Object.entries(jsonIn(file)).filter(([place]) => place !== '$schema') as [string, string][];

  it('has a text for every one in the manifest', () => {
    const english = Object.keys(jsonIn(FILES[0] ?? ''));
    expect(Object.keys(jsonIn(file))).toEqual(english);
    // Name and description, two lists of commands, one search with two parameters, one dialog.
    expect(texts).toHaveLength(4 + 2 * (BOT_COMMANDS.length + 2) + 2 + 2 * 2 + 2);
  });

  it('names places that the manifest has, within their limits', () => {
    const faulty = texts.filter(([place, text]) => {
      const limit = LIMITS.find(([pattern]) => pattern.test(place))?.[1] ?? 0;
      return typeof textAt(place) !== 'string' || text.length > limit || text.trim() !== text || text === '';
    });
    expect(faulty).toEqual([]);
  });

  it('has only keys that the schema knows', () => {
    const schema = schemaOf('MicrosoftTeams.Localization.schema.json') as unknown as {
      properties: Record<string, unknown>;
      patternProperties: Record<string, unknown>;
    };
    const patterns = Object.keys(schema.patternProperties).map((pattern) => new RegExp(pattern));
    const unknown = texts.filter(
      ([place]) => !(place in schema.properties) && !patterns.some((known) => known.test(place)),
    );
    expect(unknown).toEqual([]);
  });

  it('offers commands that the bot reads', () => {
    const titles = texts.filter(([place]) => /^bots.*title$/.test(place)).map(([, text]) => text);
    expect(titles.filter((title) => readCommand(title, LOCALES) === undefined)).toEqual([]);
  });
});

/** The text at a place such as `bots[0].commandLists[0].commands[1].title`. */
function textAt(place: string): unknown {
  return place
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], manifest);
}

/** From the package's own folder: nothing is fetched. */
function schemaOf(name: string): Parameters<typeof AppManifestUtils.validateAgainstSchema>[1] {
  const entry = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
  const folder = join(dirname(entry), 'json-schemas', 'teams', `v${String(manifest['manifestVersion'])}`);
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as never;
}

const LIMITS: readonly (readonly [place: RegExp, characters: number])[] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/\.title$/, 32],
  [/\.description$/, 128],
];
