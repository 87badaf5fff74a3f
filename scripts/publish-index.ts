/** `publish:index`: puts a checked index live without a restart, or the one before it again. */
import { existsSync, readFileSync } from 'node:fs';
import { packIndex, unpackIndex } from '../bot/live/published-rows.js';
import { publishedFile, publishedFolder, readPublications } from '../bot/live/published-folder.js';
import { openStore, type Store } from '../bot/store/open-store.js';
import {
  checkKnowledgeBase,
  describeChecks,
  loadIndex,
  messageOf,
  SpanwiseError,
  type LoadedIndex,
} from '../src/index.js';
import { acceptFindings, isAcceptedCheck, readBaseline } from './lib/check-baseline.js';
import { print, printError, readArguments, runCommand } from './lib/command.js';
import { DEFAULT_INDEX, readIndexText } from './lib/index-file.js';
import { newsLines, policyNews, type PolicyNews } from './lib/policy-news.js';
import { assertPublishable, publishToFolder, rollbackFolder } from './lib/publish-folder.js';
import { findingLine } from './lib/terminal.js';
import { machineToday } from './lib/today.js';

const USAGE =
  'npm run --silent publish:index -- [--index FILE] [--to FILE] [--baseline FILE] [--json] | --changes [--index FILE] [--to FILE] [--json] | --rollback [--to FILE] [--json]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(args, OPTIONS, USAGE);
    if (positionals.length > 0) refuse(`Unexpected argument "${positionals[0]}".`);
    const isRollback = values.rollback === true;
    if (isRollback && (values.index ?? values.baseline ?? values.changes) !== undefined) {
      refuse('Unexpected --index, --baseline or --changes beside --rollback.');
    }
    const place = placeOf(values.to);
    if (isRollback) {
      const version = await rollback(place);
      tell({ version, place, isRollback, json: values.json === true });
      return 0;
    }
    const file = values.index ?? DEFAULT_INDEX;
    const text = readIndexText(file);
    const index = await loadIndex(text, file);
    const { version } = index.knowledgeBase;
    if (values.changes === true && values.baseline !== undefined)
      refuse('Unexpected --baseline beside --changes, which refuses nothing.');
    if (values.changes === true) {
      const news = await policyNews(await publishedText(place, version), index);
      tellChanges({ version, place, json: values.json === true, news });
      return 0;
    }
    assertAccepted(index, file, values.baseline);
    const news = await policyNews(await publishedText(place), index);
    await publish(place, version, text);
    const toTellAll = tellingAll(values);
    tell({ version, place, isRollback, json: values.json === true, news, toTellAll });
    return 0;
  });
}

/** Where the bot looks: its own settings say so. */
interface Place {
  readonly databaseUrl: string;
  readonly folder: string;
}

function placeOf(to: string | undefined): Place {
  const beside = to?.replace(PUBLISHED_FOLDER, '');
  if (beside !== to) refuse(`Unexpected --to "${to}", expected the index file it lies beside: "${beside}".`);
  const databaseUrl = to === undefined ? (process.env['DATABASE_URL']?.trim() ?? '') : '';
  const setting = process.env['SPANWISE_INDEX']?.trim() ?? '';
  return { databaseUrl, folder: publishedFolder(to ?? (setting === '' ? DEFAULT_INDEX : setting)) };
}

/**
 * Checks the very sentences that are to go live, and looks at what the build counted beside them: files left out,
 * IDs that clash, worked examples that disagree.
 * @throws SpanwiseError `index-unaccepted`
 */
function assertAccepted(
  { knowledgeBase, findings }: LoadedIndex,
  file: string,
  baseline: string | undefined,
): void {
  const accepted = readBaseline(baseline, ['content']);
  const today = machineToday();
  const errors = acceptFindings(checkKnowledgeBase(knowledgeBase), accepted, today).filter(
    ({ severity, accepted: isAccepted }) => severity === 'error' && !isAccepted,
  );
  const checked = new Set(describeChecks().map(({ name }) => name));
  // The index keeps no places of these, so that whoever accepts one of a check accepts all that the build found.
  const counted = findings.filter(
    ({ check, severity }) =>
      severity === 'error' && !checked.has(check) && !isAcceptedCheck(check, accepted, today),
  );
  for (const finding of errors) printError(findingLine(finding));
  for (const { check, count } of counted)
    printError(`${file} error Found ${count} times by its build [${check}]`);
  const total = counted.reduce((sum, { count }) => sum + count, errors.length);
  if (total === 0) return;
  throw new SpanwiseError(
    'index-unaccepted',
    `The index ${file} has ${total === 1 ? 'an error' : `${total} errors`} that nobody has accepted; what is live stays.`,
    'Mend the content and build again, or accept them with a reason in check-baseline.yaml.',
  );
}

async function publish({ databaseUrl, folder }: Place, version: string, text: string): Promise<void> {
  if (databaseUrl === '') publishToFolder(folder, { version, text, at: new Date() });
  else await inDatabase(databaseUrl, async (rows) => rows.publish(version, await packIndex(text)));
}

/**
 * The index that is live, if any can be read.
 * @param besides of another version than this: what was live before it
 */
async function publishedText({ databaseUrl, folder }: Place, besides?: string): Promise<string | undefined> {
  if (databaseUrl === '') {
    const version = readPublications(folder).findLast((one) => one.version !== besides)?.version;
    if (version === undefined) return undefined;
    const file = publishedFile(folder, version);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }
  return inDatabase(databaseUrl, async (rows) => {
    const version = (await rows.history()).find((one) => one !== besides);
    if (version === undefined) return undefined;
    // What cannot be unpacked is replaced; there is nothing to compare with.
    return unpackIndex(await rows.body(version)).catch(() => undefined);
  });
}

async function rollback({ databaseUrl, folder }: Place): Promise<string> {
  if (databaseUrl === '') return rollbackFolder(folder);
  return inDatabase(databaseUrl, (rows) =>
    rows.rollback(async (version, body) => {
      // What cannot be unpacked is no index either.
      const text = await unpackIndex(body).catch((thrown: unknown) => `not packed: ${messageOf(thrown)}`);
      assertPublishable(text, version);
    }),
  );
}

async function inDatabase<T>(
  databaseUrl: string,
  work: (rows: NonNullable<Store['published']>) => Promise<T>,
): Promise<T> {
  const store = await openStore({ databaseUrl, file: '', now: () => new Date(), keepDays: 1 });
  try {
    if (store.published === undefined) refuse('Unexpected DATABASE_URL, expected one of PostgreSQL.');
    return await work(store.published);
  } finally {
    await store.close();
  }
}

interface Outcome {
  readonly version: string;
  readonly place: Place;
  readonly isRollback: boolean;
  readonly json: boolean;
  readonly news?: PolicyNews;
  readonly toTellAll?: string;
}

function tell({ version, place: { databaseUrl, folder }, isRollback, json, news, toTellAll }: Outcome): void {
  const where = databaseUrl === '' ? folder : 'the database';
  if (json)
    print(
      JSON.stringify({
        version,
        rolledBack: isRollback,
        where,
        ...(news === undefined ? {} : { policies: news }),
      }),
    );
  else if (isRollback)
    print(`Rolled back to ${version} in ${where}. Servers answer from it within 2 seconds.`);
  else print(`Published ${version} in ${where}. Servers answer from it within 2 seconds.`);
  if (!json && news !== undefined) for (const line of newsLines(news, toTellAll)) print(line);
}

/** What publishing changes, or changed, for partners; nothing is published. */
function tellChanges({
  version,
  place: { databaseUrl, folder },
  json,
  news,
}: Pick<Outcome, 'version' | 'place' | 'json'> & { readonly news: PolicyNews }): void {
  const where = databaseUrl === '' ? folder : 'the database';
  const lines = newsLines(news);
  if (json) print(JSON.stringify({ version, published: false, where, policies: news }));
  else print(lines.length === 0 ? `No policy changes with ${version}.` : lines.join('\n'));
}

/** The command that tells all that this one changes. */
function tellingAll({
  index,
  to,
}: {
  readonly index?: string | undefined;
  readonly to?: string | undefined;
}): string {
  const places = [
    ...(index === undefined ? [] : ['--index', index]),
    ...(to === undefined ? [] : ['--to', to]),
  ];
  const quoted = places.map((place) => (/^[\w./:-]+$/.test(place) ? place : JSON.stringify(place)));
  return ['npm run --silent publish:index -- --changes', ...quoted].join(' ');
}

function refuse(problem: string): never {
  throw new SpanwiseError('argument-invalid', problem, `Usage: ${USAGE}`);
}

/** Matches the end of a folder that publications lie in; not of an index file. */
const PUBLISHED_FOLDER = /\.published[/\\]*$/;

const OPTIONS = {
  index: { type: 'string' },
  to: { type: 'string' },
  baseline: { type: 'string' },
  changes: { type: 'boolean' },
  rollback: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;
