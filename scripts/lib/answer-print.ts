/** An answer as people read it in a terminal: the texts, where they come from, and what else comes near. */
import {
  answerSentences,
  ENGLISH,
  placeOf,
  questionSentences,
  questionText,
  textWithLinks,
  versionFor,
  type AlignedEntry,
  type Answer,
  type EntryVersion,
  type KnowledgeBase,
  type Locale,
  type PolicyRequest,
  type Result,
  type Sentence,
} from '../../src/index.js';
import { print } from './command.js';
import { paint } from './terminal.js';

/** What is printed of an answer. */
export interface PrintedAnswer {
  readonly kind: Answer['kind'];
  readonly confidence: number;
  readonly results: readonly Result[];
  readonly policy: PolicyRequest | null;
  readonly locale: Locale;
  readonly detectedLocale: Locale;
}

/** One sentence in the language of the answer and, where it has one, its English. */
export interface SentenceTexts {
  readonly target: string;
  readonly source?: string;
}

/** The English beside an answer. */
export interface English {
  /** The question and the answer of the first result; missing where there is none, or where it is English itself. */
  readonly sentences?: readonly SentenceTexts[];
  /** The titles of the results that are not in English, by their entries. */
  readonly titles: ReadonlyMap<string, string>;
}

/**
 * @param english of the answer
 * @param isShown whether it is printed below what it is the English of
 */
export function printAnswer(
  { kind, confidence, results, policy, locale, detectedLocale }: PrintedAnswer,
  english: English,
  isShown = false,
): void {
  const out = process.stdout;
  const language = locale === detectedLocale ? locale : `${locale} (text: ${detectedLocale})`;
  print(paint(out, 'dim', `${kind}, confidence ${confidence.toFixed(2)}, ${language}`));
  if (policy !== null) print(policyLine(policy));
  const [first] = results;
  if (first === undefined) {
    print('No entry comes close.');
    return;
  }
  if (kind === 'found') printResult(first, locale, isShown ? english.sentences : undefined);
  const others = kind === 'found' ? results.slice(1, 4) : results.slice(0, 4);
  if (others.length > 0) print(paint(out, 'dim', kind === 'found' ? '\nAlso:' : '\nNearest:'));
  for (const other of others) {
    const title = english.titles.get(other.entryId);
    const language = paint(out, 'yellow', titleLanguage(other, locale, title));
    print(`  ${other.question} ${paint(out, 'dim', other.entryId)}${language}`);
    if (isShown && title !== undefined) print(`    ${paint(out, 'dim', title)}`);
  }
}

/** What language a title is in, where it is not the one asked in: of another version, or left in English by this one. */
function titleLanguage({ question, locale }: Result, asked: Locale, english: string | undefined): string {
  if (locale !== asked) return `, in ${locale} for want of ${asked}`;
  const isLeft = english === question && (question.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;
  return isLeft ? `, in ${ENGLISH}` : '';
}

/** The English of what is printed of an answer. */
export function englishOf(knowledgeBase: KnowledgeBase, results: readonly Result[]): English {
  const entries = new Map<string, AlignedEntry>(knowledgeBase.entries.map((entry) => [entry.id, entry]));
  const found = results.flatMap(({ entryId, locale }) => {
    const entry = entries.get(entryId);
    return entry === undefined || locale === ENGLISH ? [] : [{ entry, locale }];
  });
  const titles = found.map(({ entry }) => [entry.id, englishTitle(knowledgeBase, entry)] as const);
  const first = found.find(({ entry }) => entry.id === results[0]?.entryId);
  const version = first && versionFor(first.entry, first.locale);
  return {
    titles: new Map(titles),
    ...(version?.side === 'target' && { sentences: sentencesOf(knowledgeBase, version) }),
  };
}

function englishTitle(knowledgeBase: KnowledgeBase, entry: AlignedEntry): string {
  const { document, place } = placeOf(knowledgeBase, versionFor(entry, ENGLISH));
  return questionText(document, place, 'source');
}

function sentencesOf(knowledgeBase: KnowledgeBase, version: EntryVersion): SentenceTexts[] {
  const { document, place } = placeOf(knowledgeBase, version);
  const asked = new Map(questionSentences(document, place, 'source').map(({ pair, text }) => [pair, text]));
  const english = new Map(answerSentences(document, place, 'source').map((one) => [one.spanId, textOf(one)]));
  return [
    ...questionSentences(document, place, 'target').map(({ pair, text }) =>
      withEnglish(text, asked.get(pair)),
    ),
    ...answerSentences(document, place, 'target').map((one) =>
      withEnglish(textOf(one), one.spanId === undefined ? undefined : english.get(one.spanId)),
    ),
  ].filter(({ target }) => target !== '');
}

function withEnglish(target: string, source: string | undefined): SentenceTexts {
  return { target, ...(source === undefined || source === target ? {} : { source }) };
}

function textOf({ runs }: Sentence): string {
  return textWithLinks(runs).trim();
}

/** One line: the check that the message starts, what it told, and what is still to be asked. */
function policyLine({ check, inputs, missing, unclear }: PolicyRequest): string {
  const told = Object.entries(inputs).map(([name, value]) => `${name} ${value}`);
  const parts = [
    told.join(', '),
    missing.length === 0 ? '' : `missing: ${missing.join(', ')}`,
    unclear.length === 0 ? '' : `unclear: ${unclear.join(', ')}`,
  ].filter((part) => part !== '');
  return `Starts the policy check ${check}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`;
}

function printResult(
  { question, answer, source, spanIds, locale }: Result,
  asked: Locale,
  both: readonly SentenceTexts[] | undefined,
): void {
  const out = process.stdout;
  if (both === undefined) print(`\n${paint(out, 'bold', question)}\n\n${answer}\n`);
  else {
    print('');
    for (const { target, source: english } of both)
      print(english === undefined ? `${target}\n` : `${target}\n  ${paint(out, 'dim', english)}\n`);
  }
  const age = source.newest ? '' : paint(out, 'yellow', ', no longer in the newest English');
  const fallback = locale === asked ? '' : paint(out, 'yellow', `, in ${locale} for want of ${asked}`);
  print(
    paint(out, 'dim', `${source.document}, ${source.date}, ${source.translation}, ${spanIds.join(' ')}`) +
      age +
      fallback,
  );
}

/** What is shorter may be a name, which stays as it is. */
const FEWEST_WORDS = 4;
