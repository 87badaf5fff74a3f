/** The dialog of the command that inserts a bilingual answer: a search field, a language, and results to pick from. */
import type { MessagingExtensionActionResponse } from 'botbuilder';
import type { Found, Locale } from '../../src/index.js';
import { card, textBlock, type Action, type Card, type CardElement } from '../cards/elements.js';
import { shorten } from '../cards/escape.js';
import { toPlainCardText } from '../cards/rich-text.js';
import type { ExtensionKey, ExtensionTexts } from './extension-texts.js';

export interface TaskModuleOptions {
  readonly texts: ExtensionTexts;
  /** The language of the dialog itself. */
  readonly locale: Locale;
  /** The languages of the index, to choose from. */
  readonly languages: readonly Locale[];
  /** What the fields hold. */
  readonly query: string;
  readonly language: string;
  /** Missing before anything is looked for. */
  readonly found?: Found;
  /** What went wrong with the press before. */
  readonly note?: ExtensionKey;
}

export function taskModule(options: TaskModuleOptions): MessagingExtensionActionResponse {
  const { texts, locale } = options;
  const content = taskCard(options);
  return {
    task: {
      type: 'continue',
      value: {
        title: texts.say('task.title', locale),
        width: 'medium',
        height: 'large',
        card: { contentType: 'application/vnd.microsoft.card.adaptive', content },
      },
    },
  };
}

function taskCard({ texts, locale, languages, query, language, found, note }: TaskModuleOptions): Card {
  const say = (key: ExtensionKey): string => toPlainCardText(texts.say(key, locale));
  const known = languages.find((tag) => tag === language) ?? '';
  return card(texts.localeFor(locale), texts.say('task.title', locale), [
    ...(note === undefined ? [] : [warning(say(note))]),
    textBlock(say('task.query'), { weight: 'Bolder' }),
    { type: 'Input.Text', id: 'query', value: shorten(query, LONGEST_QUERY), maxLength: LONGEST_QUERY },
    textBlock(say('task.language'), { weight: 'Bolder' }),
    {
      type: 'Input.ChoiceSet',
      id: 'language',
      style: 'compact',
      wrap: true,
      value: known,
      choices: [
        { title: texts.say('task.sameLanguage', locale), value: '' },
        ...languages.map((tag) => ({ title: texts.language(tag, tag), value: tag })),
      ],
    },
    press(texts.say('task.search', locale), { kind: 'search' }),
    ...(found === undefined ? [] : resultPart(found, query, { texts, locale })),
  ]);
}

function resultPart(
  { replies, locale: shown }: Found,
  query: string,
  { texts, locale }: Pick<TaskModuleOptions, 'texts' | 'locale'>,
): CardElement[] {
  const [first] = replies;
  if (first === undefined) {
    const text = texts.say('nothingFound', locale, { query: shorten(query, LONGEST_ECHO) });
    return [textBlock(toPlainCardText(text), { spacing: 'Medium' })];
  }
  const choices = replies.map(({ question, entryId }) => ({
    title: shorten(question, LONGEST_TITLE),
    value: entryId,
  }));
  return [
    textBlock(toPlainCardText(texts.say('task.pick', locale)), { weight: 'Bolder', spacing: 'Medium' }),
    { type: 'Input.ChoiceSet', id: 'entry', style: 'expanded', wrap: true, value: first.entryId, choices },
    // The language the results were shown in: the field can say "that of the query".
    press(texts.say('task.insert', locale), { kind: 'insert', locale: shown }),
  ];
}

function warning(text: string): CardElement {
  return { type: 'Container', style: 'warning', items: [textBlock(text)] };
}

function press(title: string, spanwise: Readonly<Record<string, string>>): CardElement {
  const action: Action = { type: 'Action.Submit', title, data: { spanwise } };
  return { type: 'ActionSet', spacing: 'Medium', actions: [action] };
}

/** How many results the dialog offers. */
export const OFFERED = 8;
const LONGEST_QUERY = 500;
const LONGEST_TITLE = 200;
const LONGEST_ECHO = 80;
