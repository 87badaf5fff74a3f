/** The message extension: what it answers to a search, a dialog, a picked result and a pasted link. */
import type { Activity, MessagingExtensionActionResponse, MessagingExtensionResponse } from 'botbuilder';
import { ENGLISH, parseLocale, type Assistant, type Found, type Locale } from '../../src/index.js';
import type { AnswerReply } from '../cards/answer-card.js';
import { bilingualCard } from '../cards/bilingual-card.js';
import { shorten } from '../cards/escape.js';
import { INSERT_COMMAND, SEARCH_COMMAND } from './commands.js';
import { readEntryLink } from './entry-links.js';
import type { ExtensionTexts } from './extension-texts.js';
import { firstOfSections, type MostAsked } from './most-asked.js';
import { readLink, readQuery, readSelected, readSubmitted, readTask, type QueryRequest } from './requests.js';
import { asList, asMessage, preview, resultList, resultOf, withPreview } from './results.js';
import { OFFERED, taskModule, type TaskModuleOptions } from './task-module.js';

export interface MessagingExtensionParts {
  readonly assistant: Assistant;
  readonly texts: ExtensionTexts;
  /** Where the articles stand online, `{locale}` in it. */
  readonly docsUrl: string;
  /** Where people reach this server; without it no link is unfolded. */
  readonly publicUrl: () => string | undefined;
  /** The first entries of all sections follow what it names, or stand alone without it. */
  readonly mostAsked?: MostAsked;
}

type Asked = Pick<Activity, 'value' | 'locale'>;

/** Each answers the body of an invoke response. @throws BadRequest where the value is not of the form at all */
export class MessagingExtension {
  readonly #parts: MessagingExtensionParts;

  constructor(parts: MessagingExtensionParts) {
    this.#parts = parts;
  }

  /** `composeExtension/query` */
  async query(activity: Asked): Promise<MessagingExtensionResponse> {
    const { texts, docsUrl } = this.#parts;
    const request = readQuery(activity.value);
    const reader = localeOf(activity);
    if (request.commandId !== SEARCH_COMMAND) return asMessage(texts.say('unknownCommand', reader));
    const { replies, total, locale, confidence } =
      request.query === '' ? await this.#startsFor(request, reader) : this.#find(request, activity);
    // Nothing on a later page is the end of the list.
    if (replies.length === 0 && (total === 0 || request.skip === 0)) {
      return asMessage(this.#nothing(request.query, locale));
    }
    const sure = request.skip === 0 && confidence !== undefined ? { confidence } : {};
    return resultList(replies, { texts, docsUrl, locale, ...sure });
  }

  /** `composeExtension/selectItem`: a result that was too long for the list. */
  select(activity: Asked): MessagingExtensionResponse {
    const { texts, docsUrl } = this.#parts;
    const { entryId, locale } = readSelected(activity.value);
    const reader = parseLocale(locale) ?? localeOf(activity);
    const reply = this.#entry(entryId, reader);
    if (reply === undefined) return asMessage(texts.say('task.entryGone', reader));
    return asList([resultOf(reply, { texts, docsUrl, locale: reader })]);
  }

  /** `composeExtension/queryLink` */
  link(activity: Asked): MessagingExtensionResponse {
    const { assistant, texts, docsUrl, publicUrl } = this.#parts;
    const link = readEntryLink(readLink(activity.value), publicUrl());
    if (link === undefined) return asList([]);
    const reader = parseLocale(link.locale ?? '') ?? localeOf(activity);
    const { kind, id } = link.target;
    const [reply] =
      kind === 'span'
        ? assistant.find(id, { replyLocale: reader, count: 1 }).replies
        : [this.#entry(id, reader)];
    return asList(reply === undefined ? [] : [resultOf(reply, { texts, docsUrl, locale: reader })]);
  }

  /** `composeExtension/fetchTask` */
  fetchTask(activity: Asked): MessagingExtensionActionResponse {
    const { commandId, message } = readTask(activity.value);
    if (commandId !== INSERT_COMMAND) return this.#unknownAction(activity);
    return this.#task({ query: message, language: '' }, activity);
  }

  /** `composeExtension/submitAction` */
  submit(activity: Asked): MessagingExtensionActionResponse {
    const { texts, docsUrl } = this.#parts;
    const { commandId, query, language, entry, press } = readSubmitted(activity.value);
    if (commandId !== INSERT_COMMAND) return this.#unknownAction(activity);
    const fields = { query, language };
    if (press === undefined) return this.#task({ ...fields, note: 'task.unread' }, activity);
    if (press.kind === 'search') return this.#task(fields, activity);
    if (entry === '') return this.#task({ ...fields, note: 'task.noPick' }, activity);
    const locale = parseLocale(language) ?? parseLocale(press.locale) ?? localeOf(activity);
    const reply = this.#entry(entry, locale);
    if (reply === undefined) return this.#task({ ...fields, note: 'task.entryGone' }, activity);
    const fallbackText = shorten(reply.text, LONGEST_FALLBACK);
    return asList([
      withPreview(bilingualCard(reply, { docsUrl, fallbackText }), preview(reply, { texts, locale })),
    ]);
  }

  #task(
    fields: Pick<TaskModuleOptions, 'query' | 'language' | 'note'>,
    activity: Asked,
  ): MessagingExtensionActionResponse {
    const { assistant, texts } = this.#parts;
    const found =
      fields.query === '' ? {} : { found: this.#find({ ...fields, skip: 0, count: OFFERED }, activity) };
    return taskModule({
      texts,
      locale: localeOf(activity),
      languages: assistant.locales,
      ...fields,
      ...found,
    });
  }

  #find(
    { query, language, skip, count }: Omit<QueryRequest, 'commandId'>,
    { locale: channelLocale = '' }: Asked,
  ): Found {
    return this.#parts.assistant.find(query, { replyLocale: language, channelLocale, skip, count });
  }

  async #startsFor({ language, skip, count }: QueryRequest, reader: Locale): Promise<Found> {
    const locale = parseLocale(language) ?? reader;
    const { assistant, mostAsked } = this.#parts;
    const asked = (await mostAsked?.entries(locale, skip + count)) ?? [];
    const first = await firstOfSections(assistant).entries(locale, skip + count);
    // Few may have been asked for yet, and what was can be gone by now.
    const replies = [...new Set([...asked, ...first])].flatMap((id) => this.#entry(id, locale) ?? []);
    return { replies: replies.slice(skip, skip + count), total: replies.length, locale };
  }

  #entry(entryId: string, locale: Locale): AnswerReply | undefined {
    const reply = this.#parts.assistant.respond({ input: { kind: 'entry', entryId, locale } });
    return reply.kind === 'answer' ? reply : undefined;
  }

  #nothing(query: string, locale: Locale): string {
    const { texts } = this.#parts;
    if (query === '') return texts.say('nothingPublished', locale);
    return texts.say('nothingFound', locale, { query: shorten(query, LONGEST_ECHO) });
  }

  #unknownAction(activity: Asked): MessagingExtensionActionResponse {
    return { task: { type: 'message', value: this.#parts.texts.say('unknownCommand', localeOf(activity)) } };
  }
}

function localeOf({ locale = '' }: Asked): Locale {
  return parseLocale(locale) ?? ENGLISH;
}

const LONGEST_ECHO = 80;
const LONGEST_FALLBACK = 400;
