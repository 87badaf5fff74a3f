/** Finds the sentences that state a rule, and decides what it says: the newest revision that states it counts. */
import type { PolicyEvidence, PolicyRule, RuleParameters, RuleReading } from '../model/index.js';
import type { EvidenceRule } from './check.js';
import { cleanEnglish } from './english.js';
import {
  groupBy,
  sentenceKey,
  sentenceName,
  withNeighbours,
  type Passage,
  type SourceText,
} from './passages.js';

/** A passage that states a rule; without parameters where they cannot be read. */
export interface Statement {
  readonly passage: Passage;
  readonly parameters?: RuleParameters;
}

export interface ResolvedRule {
  readonly rule: PolicyRule;
  /** Every passage that states it, the newest first. */
  readonly statements: readonly Statement[];
  /** The first that turns it off. */
  readonly fault?: Statement;
}

/** What the rules are looked for in. */
export interface Sources {
  /** Every sentence by its English. */
  readonly sentences: ReadonlyMap<string, readonly Passage[]>;
  /** Names of the sentences of the newest English, see `sentenceName`. */
  readonly newest: ReadonlySet<string>;
}

export function resolveRule(rule: EvidenceRule, { sentences, newest }: Sources): ResolvedRule {
  const statements = statementsOf(rule, sentences);
  const { name } = rule;
  if (statements.length === 0) return { rule: { name, status: 'missing', readings: [] }, statements };
  const revisions = [...groupBy(statements, ({ passage }) => passage.source.revision).values()];
  const disputed = revisions.map((group) => disputedIn(group, rule)).find((group) => group.length > 0) ?? [];
  // A rule of one value is what its newest revision says; one of several periods is all that any of them says.
  const asked = (rule.isSame === undefined ? revisions.slice(0, 1) : revisions).flat();
  const unread = asked.find(({ parameters }) => parameters === undefined);
  const sound = asked.filter(
    (statement) => !disputed.some((other) => statement === other || clash(statement, other, rule)),
  );
  const readings = readingsOf(sound, statements, rule, newest);
  const fault = disputed[0] ?? unread;
  if (fault === undefined) return { rule: { name, status: 'on', readings }, statements };
  const status = disputed.length > 0 ? 'contradicted' : 'changed';
  const left = rule.isSame === undefined ? [] : readings;
  return { rule: { name, status, readings: left }, statements, fault };
}

/** Every passage that states the rule, the newest first. Two sentences count in files where none states it alone. */
function statementsOf(rule: EvidenceRule, sentences: Sources['sentences']): Statement[] {
  const [first, ...others] = rule.topic;
  if (first === undefined) return [];
  const begun = [...sentences.keys()].filter((text) => first.test(text));
  const files = filesWith(rule.beside ?? [], sentences);
  const fits = ({ text, source, entry }: Passage): boolean =>
    (rule.beside === undefined || files.has(source)) &&
    others.every((pattern) => pattern.test(text)) &&
    rule.not?.test(text) !== true &&
    (rule.context === undefined || rule.context.test(source.entryText(entry)));
  const candidates = begun.flatMap((text) => sentences.get(text) ?? []);
  const alone = candidates.filter(fits);
  const sources = new Set(alone.map(({ source }) => source));
  const spread = candidates
    .filter(({ source }) => rule.alone !== true && !sources.has(source))
    .flatMap(withNeighbours)
    .filter(fits);
  const statements = [...alone, ...spread].map((passage): Statement => {
    const parameters = rule.read === undefined ? {} : rule.read(passage.text);
    return parameters === undefined ? { passage } : { passage, parameters };
  });
  return besideReadable(statements).sort(
    ({ passage: left }, { passage: right }) =>
      left.source.order - right.source.order || left.place - right.place,
  );
}

function filesWith(patterns: readonly RegExp[], sentences: Sources['sentences']): ReadonlySet<SourceText> {
  if (patterns.length === 0) return new Set();
  const found = [...sentences].filter(([text]) => patterns.every((pattern) => pattern.test(text)));
  return new Set(found.flatMap(([, passages]) => passages.map(({ source }) => source)));
}

/** Words like a rule's in a document that never stated it are another matter, as long as one document states it. */
function besideReadable(statements: readonly Statement[]): Statement[] {
  const readable = new Set(
    statements
      .filter(({ parameters }) => parameters !== undefined)
      .map(({ passage }) => passage.source.document.name),
  );
  return statements.filter(
    ({ passage }) => readable.size === 0 || readable.has(passage.source.document.name),
  );
}

/** The statements of one revision that do not agree, those that the fewest agree with first. */
function disputedIn(group: readonly Statement[], rule: EvidenceRule): Statement[] {
  const sayings = [...groupBy(group, ({ parameters }) => JSON.stringify(parameters)).values()];
  const disputed = sayings.filter((saying) =>
    saying.some((one) => group.some((other) => clash(one, other, rule))),
  );
  return disputed.sort((left, right) => left.length - right.length).flat();
}

/**
 * What cannot be read speaks against every reading; where a rule holds for several periods, only against those of
 * another file: in its own it can be about a period of its own.
 */
function clash(one: Statement, other: Statement, { isSame }: EvidenceRule): boolean {
  const [left, right] = [one.parameters, other.parameters];
  if (left === undefined || right === undefined)
    return left !== right && (isSame === undefined || one.passage.source !== other.passage.source);
  return JSON.stringify(left) !== JSON.stringify(right) && (isSame === undefined || isSame(left, right));
}

/** One for each time the rule holds, the newest first; an older saying about the same time is superseded. */
function readingsOf(
  sound: readonly Statement[],
  all: readonly Statement[],
  { isSame, everyRevision }: EvidenceRule,
  newest: ReadonlySet<string>,
): RuleReading[] {
  const taken: RuleParameters[] = [];
  for (const { parameters } of sound) {
    if (parameters === undefined) continue;
    if (!taken.some((known) => isSame?.(known, parameters) ?? true)) taken.push(parameters);
  }
  return taken.map((parameters) => {
    const saying = JSON.stringify(parameters);
    const agreeing = all.filter((statement) => JSON.stringify(statement.parameters) === saying);
    const evidence = evidenceOf(agreeing, newest, everyRevision === true);
    return {
      parameters,
      evidence,
      revisions: [...new Set(agreeing.map(({ passage }) => passage.source.revision))],
      newest: evidence.some((sentence) => sentence.newest),
    };
  });
}

/** The sentences of the newest English, each with its IDs everywhere; older wordings only for locales that lack those. */
function evidenceOf(
  statements: readonly Statement[],
  newest: ReadonlySet<string>,
  keepAll: boolean,
): PolicyEvidence[] {
  const single = statements.flatMap(({ passage }) =>
    passage.pairs.map((pair) => ({
      pair,
      document: passage.source.document,
      text: cleanEnglish(pair.source),
    })),
  );
  const sentences = [...groupBy(single, ({ text }) => sentenceKey(text)).values()].map((places) => ({
    evidence: {
      spanIds: [...new Set(places.map(({ pair }) => pair.id))],
      source: places[0]?.pair.source ?? '',
      newest: places.some(({ document, text }) => newest.has(sentenceName(document, text))),
    },
    locales: new Set<string>(places.map(({ document }) => document.locale)),
  }));
  const current = sentences.filter(({ evidence }) => evidence.newest);
  const covered = new Set(current.flatMap(({ locales }) => [...locales]));
  const older = sentences.filter(
    ({ evidence, locales }) =>
      !evidence.newest && (keepAll || [...locales].some((locale) => !covered.has(locale))),
  );
  return [...current, ...older].map(({ evidence }) => evidence);
}
