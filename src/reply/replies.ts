/** Makes replies of answers: the last stage, and the only one that speaks to people. */
import {
  answerBlockPairs,
  answerBlocks,
  answerText,
  isPairedBySequence,
  placeOf,
  questionText,
  sourceNote,
  versionFor,
  type AlignedEntry,
  type Answer,
  type BilingualBlock,
  type Button,
  type Choice,
  type EntryVersion,
  type KnowledgeBase,
  type Reply,
  type SourceNote,
} from '../model/index.js';
import { ENGLISH, languageOf, Recent, scriptOf, type Locale } from '../text/index.js';
import type { Messages } from './messages.js';
import { longDate, tellApart, languageName } from './locale-words.js';
import { newestEnglish } from './newest-english.js';
import { entryPlaces, neighbours, type EntryPlaces } from './related.js';
import { shortCount } from './short-answer.js';

export { languageName, longDate };

type AnswerReply = Extract<Reply, { kind: 'answer' }>;
type ChoicesReply = Extract<Reply, { kind: 'choices' }>;

export class Replies {
  readonly #knowledgeBase: KnowledgeBase;
  readonly #messages: Messages;
  /** Made when the first answer is. */
  #places: EntryPlaces | undefined;
  readonly #entries = new Recent<AnswerReply>(MOST_ENTRIES);

  constructor(knowledgeBase: KnowledgeBase, messages: Messages) {
    this.#knowledgeBase = knowledgeBase;
    this.#messages = messages;
  }

  /**
   * @param wanted the language to answer in
   * @param question what was asked, to come back where none of the choices is meant
   */
  forAnswer(answer: Answer, wanted: Locale, question?: string): Reply {
    const [first] = answer.hits;
    if (answer.kind === 'found' && first !== undefined) return this.entry(first.entry, wanted);
    if (answer.kind === 'ambiguous') {
      const offered = answer.hits.slice(0, answer.choices).map((hit) => hit.entry);
      return this.#withNone(this.#choices(['didYouMean', 'ambiguous'], offered, wanted), question);
    }
    const nearest = answer.hits.slice(0, NEAREST).map((hit) => hit.entry);
    const key = nearest.length === 0 ? 'nothingClose' : 'noAnswer';
    return this.#withNone(this.#choices([key, 'none'], nearest, wanted), question);
  }

  /** One entry in full, in the wanted language or the one it fell back to, with its English. */
  entry(place: number, wanted: Locale): AnswerReply {
    return this.#entries.of(`${place} ${wanted}`, () => this.#entry(place, wanted));
  }

  #entry(place: number, wanted: Locale): AnswerReply {
    const entry = this.#knowledgeBase.entries[place] as AlignedEntry;
    const version = versionFor(entry, wanted);
    const { document, place: text } = placeOf(this.#knowledgeBase, version);
    const locale = this.#messages.localeFor(wanted);
    const question = questionText(document, text, version.side);
    const isEnglish = version.locale === ENGLISH;
    const source = sourceNote(this.#knowledgeBase, version);
    const notices = this.#notices(version, wanted, locale);
    const newest = this.#newest(entry, version, locale);
    const sourceLine = this.#sourceLine(source, version, locale);
    const blocks = this.#blocks(version, isEnglish, locale);
    const answer = answerText(document, text, version.side);
    return {
      kind: 'answer',
      locale,
      entryId: entry.id,
      question,
      ...(isEnglish ? {} : { englishQuestion: questionText(document, text, 'source') }),
      blocks,
      short: shortCount(blocks.map(({ target }) => target)),
      contentLocale: version.locale,
      source,
      sourceLine,
      notices,
      ...(newest !== undefined && { newest }),
      ...this.#labels(locale),
      ...this.#related(place, version, wanted),
      text: [question, ...notices, answer, ...newestText(newest), sourceLine].join('\n\n'),
    };
  }

  /** The first thing a user reads, with a few entries to try. */
  welcome(wanted: Locale): Reply {
    const own = this.#knowledgeBase.entries.flatMap((entry, place) =>
      entry.kind === 'question' && isReadBy(versionFor(entry, wanted).locale, wanted) ? [place] : [],
    );
    return this.#choices(['welcome', 'welcome'], own.slice(0, STARTERS), wanted);
  }

  help(wanted: Locale): Reply {
    const locale = this.#messages.localeFor(wanted);
    const names = this.#knowledgeBase.locales.map((tag) => languageName(tag, locale));
    const languages = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
    return { kind: 'message', locale, text: this.#messages.say(locale, 'help', { languages }) };
  }

  message(
    key: 'entryGone' | 'apology',
    wanted: Locale,
    values: Readonly<Record<string, string>> = {},
  ): Reply {
    const locale = this.#messages.localeFor(wanted);
    return { kind: 'message', locale, text: this.#messages.say(locale, key, values) };
  }

  #choices(
    [key, reason]: readonly [
      key: 'didYouMean' | 'noAnswer' | 'nothingClose' | 'welcome',
      reason: ChoicesReply['reason'],
    ],
    places: readonly number[],
    wanted: Locale,
  ): ChoicesReply {
    const locale = this.#messages.localeFor(wanted);
    const prompt = this.#messages.say(locale, key);
    const choices = places.map((place) => this.#choice(place, wanted));
    const text = [prompt, ...choices.map(({ title }, index) => `${index + 1}. ${title}`)].join('\n');
    return { kind: 'choices', locale, reason, prompt, choices, text };
  }

  /** With the button that none is meant, where there is something to choose from and a question to keep. */
  #withNone(reply: ChoicesReply, question: string | undefined): ChoicesReply {
    if (reply.choices.length === 0 || question === undefined) return reply;
    const asked = question.slice(0, MOST_ASKED).replace(HALF_CHARACTER, '');
    const noneOfThese: Button = {
      label: this.#messages.say(reply.locale, 'noneOfThese'),
      press: { kind: 'none-of-these', question: asked, locale: reply.locale },
    };
    return { ...reply, noneOfThese };
  }

  #choice(place: number, wanted: Locale): Choice {
    const entry = this.#knowledgeBase.entries[place] as AlignedEntry;
    const version = versionFor(entry, wanted);
    const { document, place: text } = placeOf(this.#knowledgeBase, version);
    return { entryId: entry.id, locale: wanted, title: questionText(document, text, version.side) };
  }

  #blocks(version: EntryVersion, isEnglish: boolean, locale: Locale): BilingualBlock[] {
    const { document, place } = placeOf(this.#knowledgeBase, version);
    const labelled = ({ alert }: { alert?: string }): { alertLabel?: string } => {
      const key = ALERTS.find((known) => known === `alert.${alert}`);
      return key === undefined ? {} : { alertLabel: this.#messages.say(locale, key) };
    };
    if (isEnglish) {
      return answerBlocks(document, place, 'source').map((target) => ({ target, ...labelled(target) }));
    }
    return answerBlockPairs(document, place).map(({ target, source }) => ({
      target,
      source,
      ...labelled(target),
    }));
  }

  #labels(
    locale: Locale,
  ): Pick<AnswerReply, 'showAll' | 'showLess' | 'showEnglish' | 'hideEnglish' | 'thumbs' | 'receiptLine'> {
    const say = (key: 'showAll' | 'showLess' | 'showEnglish' | 'hideEnglish' | 'thumbsUp' | 'thumbsDown') =>
      this.#messages.say(locale, key);
    return {
      showAll: say('showAll'),
      showLess: say('showLess'),
      showEnglish: say('showEnglish'),
      hideEnglish: say('hideEnglish'),
      thumbs: { up: say('thumbsUp'), down: say('thumbsDown') },
      receiptLine: this.#messages.say(locale, 'receipt', { receipt: '{receipt}' }),
    };
  }

  #newest(entry: AlignedEntry, version: EntryVersion, locale: Locale): AnswerReply['newest'] {
    const sentences = newestEnglish(this.#knowledgeBase, entry, version).slice(0, MOST_SENTENCES);
    if (sentences.length === 0) return undefined;
    return { heading: this.#messages.say(locale, 'newestEnglish'), sentences };
  }

  /** Only what the reader can read: a fallback of a related question would lead away from their language. */
  #related(place: number, version: EntryVersion, wanted: Locale): Pick<AnswerReply, 'related'> {
    this.#places ??= entryPlaces(this.#knowledgeBase);
    const { entries } = this.#knowledgeBase;
    const places = neighbours(this.#knowledgeBase, this.#places, version)
      .filter((other) => other !== place)
      .filter((other) => isReadBy(versionFor(entries[other] as AlignedEntry, wanted).locale, wanted))
      .slice(0, RELATED);
    if (places.length === 0) return {};
    const heading = this.#messages.say(this.#messages.localeFor(wanted), 'related');
    return { related: { heading, choices: places.map((other) => this.#choice(other, wanted)) } };
  }

  #notices(version: EntryVersion, wanted: Locale, locale: Locale): string[] {
    const notices: string[] = [];
    // To a reader of British English an answer in American English is no fallback.
    if (!isReadBy(version.locale, wanted)) {
      const [wantedName, shownName] = tellApart(wanted, version.locale, locale);
      notices.push(this.#messages.say(locale, 'notice.fallback', { wanted: wantedName, shown: shownName }));
    }
    if (!version.newest) notices.push(this.#messages.say(locale, 'notice.dropped'));
    else if (version.changed.length + version.added.length > 0)
      notices.push(this.#messages.say(locale, 'notice.changed'));
    const { document } = placeOf(this.#knowledgeBase, version);
    if (isPairedBySequence(document)) notices.push(this.#messages.say(locale, 'notice.sequence'));
    return notices;
  }

  #sourceLine(source: SourceNote, version: EntryVersion, locale: Locale): string {
    const kind = version.side === 'source' ? 'source' : source.translation;
    const translation = this.#messages.say(locale, `translation.${kind}`);
    const values = { document: source.document, revision: source.revision.slice(0, 7) || '–', translation };
    if (source.date === '') return this.#messages.say(locale, 'sourceUndated', values);
    return this.#messages.say(locale, 'source', { ...values, date: longDate(source.date, locale) });
  }
}

function newestText(newest: AnswerReply['newest']): string[] {
  return newest === undefined ? [] : [[newest.heading, ...newest.sentences].join('\n')];
}

/** A reader of `fr-CA` reads `fr-FR` too; one of `zh-CN` does not start with `zh-TW`. */
function isReadBy(shown: Locale, wanted: Locale): boolean {
  return languageOf(shown) === languageOf(wanted) && scriptOf(shown) === scriptOf(wanted);
}

/** The alerts that have a name in the catalogues. */
const ALERTS = ['alert.note', 'alert.tip', 'alert.important', 'alert.warning', 'alert.caution'] as const;

/** Of the latest answers; each takes some tens of kilobytes. */
const MOST_ENTRIES = 300;
const NEAREST = 3;
const STARTERS = 3;
const RELATED = 3;
/** More are not read at a glance; the English version has them all. */
const MOST_SENTENCES = 5;
/** Of a question that comes back with a press, in characters. */
const MOST_ASKED = 500;

/** Matches the first half of a character that a cut went through; not a whole one. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;
