/** `package:teams`: the zip that is uploaded to Teams. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf, SpanwiseError } from '../src/index.js';
import { appPackage } from '../bot/teams/app-package.js';
import { readIcons } from '../bot/teams/icons.js';
import { readCatalogues } from './lib/catalogues.js';
import { print, readArguments, runCommand } from './lib/command.js';
import { packageRoot } from './lib/package-root.js';

const USAGE =
  'npm run package:teams -- --app-id GUID --domain HOST [--out FILE] [--name NAME] [--version X.Y.Z]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(() => {
    const options = readArguments(args, OPTIONS, USAGE);
    const [extra] = options.positionals;
    if (extra !== undefined)
      throw new SpanwiseError(
        'argument-invalid',
        `Unexpected "${extra}", expected options alone.`,
        `Usage: ${USAGE}`,
      );
    const { values } = options;
    const details = {
      appId: checked('--app-id', values['app-id']).toLowerCase(),
      domain: checked('--domain', values.domain).toLowerCase(),
      name: checked('--name', values.name ?? 'Spanwise'),
      version: checked('--version', values.version ?? '1.0.0'),
    };
    const root = packageRoot();
    const zip = appPackage({ details, texts: readCatalogues('teams.json'), icons: readIcons(root) });
    const out = values.out ?? join(root, 'build', 'spanwise-teams.zip');
    write(out, zip);
    print(`Wrote ${out}, ${zip.length} bytes: upload it in Teams under Apps, Manage your apps.`);
    return 0;
  });
}

/** @throws SpanwiseError naming the option and what it must look like */
function checked(option: keyof typeof FORMS, value: string | undefined): string {
  const [pattern, expected, remedy] = FORMS[option];
  if (value === undefined)
    throw new SpanwiseError(
      'argument-missing',
      `Unexpected lack of ${option}, expected ${expected}.`,
      `Usage: ${USAGE}`,
    );
  if (pattern.test(value)) return value;
  throw new SpanwiseError(
    'argument-invalid',
    `Unexpected ${option} "${value}", expected ${expected}.`,
    remedy,
  );
}

function write(out: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, bytes);
  } catch (thrown) {
    throw new SpanwiseError(
      'argument-invalid',
      `Unexpected failure to write ${out}: ${messageOf(thrown)}.`,
      'Name a file in a folder that can be written with --out.',
      { cause: thrown },
    );
  }
}

const OPTIONS = {
  'app-id': { type: 'string' },
  domain: { type: 'string' },
  out: { type: 'string' },
  name: { type: 'string' },
  version: { type: 'string' },
} as const;

/** What each option must look like, in a pattern and in words, and how to mend it. */
const FORMS = {
  '--app-id': [
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    'a GUID such as 11111111-2222-3333-4444-555555555555',
    'Take the Microsoft App ID of the bot.',
  ],
  '--domain': [
    /^(?=.{1,253}(?::|$))(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}(?::\d{1,5})?$/i,
    'a host name such as bot.example.com',
    'Leave the scheme and the path out.',
  ],
  '--name': [/^(?=\S)[^\p{C}]{1,30}(?<=\S)$/u, 'a name of 1 to 30 characters', 'Shorten it.'],
  '--version': [
    /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/,
    'three numbers such as 1.0.0',
    'Teams takes an update only where the version is higher.',
  ],
} as const satisfies Record<string, readonly [RegExp, string, string]>;
