/** Makes replies of answers: the last stage, and the only one that speaks to people. */
import {
  answerBlockPairs,
  answerBlocks,
  answerText,
  placeOf,
  questionText,
  sourceNote,
  versionFor,
  type AlignedEntry,
  type Answer,
  type BilingualBlock,
  type Choice,
  type EntryVersion,
  type KnowledgeBase,
  type Reply,
  type SourceNote,
} from '../model/index.js';
import { ENGLISH, languageOf, scriptOf, type Locale } from '../text/index.js';
import type { Messages } from './messages.js';

export class Replies {
  readonly #knowledgeBase: KnowledgeBase;
  readonly #messages: Messages;

  constructor(knowledgeBase: KnowledgeBase, messages: Messages) {
    this.#knowledgeBase = knowledgeBase;
    this.#messages = messages;
  }

  /** @param wanted the language to answer in */
  forAnswer(answer: Answer, wanted: Locale): Reply {
    const [first] = answer.hits;
    if (answer.kind === 'found' && first !== undefined) return this.entry(first.entry, wanted);
    if (answer.kind === 'ambiguous') {
      return this.#choices(
        'didYouMean',
        'ambiguous',
        answer.hits.slice(0, answer.choices).map((hit) => hit.entry),
        wanted,
      );
    }
    const nearest = answer.hits.slice(0, NEAREST).map((hit) => hit.entry);
    return this.#choices(nearest.length === 0 ? 'nothingClose' : 'noAnswer', 'none', nearest, wanted);
  }

  /** One entry in full, in the wanted language or the one it fell back to, with its English. */
  entry(place: number, wanted: Locale): Reply {
    const entry = this.#knowledgeBase.entries[place] as AlignedEntry;
    const version = versionFor(entry, wanted);
    const { document, place: text } = placeOf(this.#knowledgeBase, version);
    const locale = this.#messages.localeFor(wanted);
    const question = questionText(document, text, version.side);
    const isEnglish = version.locale === ENGLISH;
    const source = sourceNote(this.#knowledgeBase, version);
    const notices = this.#notices(version, wanted, locale);
    const sourceLine = this.#sourceLine(source, version, locale);
    return {
      kind: 'answer',
      locale,
      entryId: entry.id,
      question,
      ...(isEnglish ? {} : { englishQuestion: questionText(document, text, 'source') }),
      blocks: this.#blocks(version, isEnglish, locale),
      contentLocale: version.locale,
      source,
      sourceLine,
      notices,
      showEnglish: this.#messages.say(locale, 'showEnglish'),
      hideEnglish: this.#messages.say(locale, 'hideEnglish'),
      text: [question, ...notices, answerText(document, text, version.side), sourceLine].join('\n\n'),
    };
  }

  /** The first thing a user reads, with a few entries to try. */
  welcome(wanted: Locale): Reply {
    const own = this.#knowledgeBase.entries.flatMap((entry, place) =>
      entry.kind === 'question' && isReadBy(versionFor(entry, wanted).locale, wanted) ? [place] : [],
    );
    return this.#choices('welcome', 'welcome', own.slice(0, STARTERS), wanted);
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
    key: 'didYouMean' | 'noAnswer' | 'nothingClose' | 'welcome',
    reason: 'ambiguous' | 'none' | 'welcome',
    places: readonly number[],
    wanted: Locale,
  ): Reply {
    const locale = this.#messages.localeFor(wanted);
    const prompt = this.#messages.say(locale, key);
    const choices = places.map((place) => this.#choice(place, wanted));
    const text = [prompt, ...choices.map(({ title }, index) => `${index + 1}. ${title}`)].join('\n');
    return { kind: 'choices', locale, reason, prompt, choices, text };
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

  #notices(version: EntryVersion, wanted: Locale, locale: Locale): string[] {
    const notices: string[] = [];
    if (version.locale !== wanted) {
      const [wantedName, shownName] = tellApart(wanted, version.locale, locale);
      notices.push(this.#messages.say(locale, 'notice.fallback', { wanted: wantedName, shown: shownName }));
    }
    if (!version.newest) notices.push(this.#messages.say(locale, 'notice.dropped'));
    else if (version.changed.length + version.added.length > 0)
      notices.push(this.#messages.say(locale, 'notice.changed'));
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

/** A reader of `fr-CA` reads `fr-FR` too; one of `zh-CN` does not start with `zh-TW`. */
function isReadBy(shown: Locale, wanted: Locale): boolean {
  return languageOf(shown) === languageOf(wanted) && scriptOf(shown) === scriptOf(wanted);
}

/** A calendar date as people write it: no time, so no time zone. */
export function longDate(isoDate: string, locale: Locale): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDate;
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  // The first of a month is an ordinal in French, which the locale data leave out.
  return languageOf(locale) === 'fr' ? text.replace(/^1(?=\s)/u, '1er') : text;
}

/** The name of a language in another, `coréen` for `ko-KR` in `fr-FR`; Chinese by its script, others without region. */
export function languageName(tag: Locale, locale: Locale): string {
  const language = languageOf(tag) === 'zh' ? `zh-${scriptOf(tag)}` : languageOf(tag);
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? tag;
}

/** The names of two locales; with their regions where the languages alone are the same, as for `fr-CA` and `fr-FR`. */
function tellApart(one: Locale, other: Locale, locale: Locale): [string, string] {
  const names: [string, string] = [languageName(one, locale), languageName(other, locale)];
  if (names[0] !== names[1]) return names;
  const full = new Intl.DisplayNames(locale, { type: 'language' });
  return [full.of(one) ?? one, full.of(other) ?? other];
}

/** The alerts that have a name in the catalogues. */
const ALERTS = ['alert.note', 'alert.tip', 'alert.important', 'alert.warning', 'alert.caution'] as const;

const NEAREST = 3;
const STARTERS = 3;
