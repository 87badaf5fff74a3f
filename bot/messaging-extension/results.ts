/** Makes the list of results that Teams shows: a preview of each, and the card that picking it inserts. */
import type {
  Attachment,
  CardAction,
  MessagingExtensionAttachment,
  MessagingExtensionResponse,
} from 'botbuilder';
import type { Locale } from '../../src/index.js';
import { answerCard, type AnswerReply } from '../cards/answer-card.js';
import { card, textBlock, type Card } from '../cards/elements.js';
import { shorten } from '../cards/escape.js';
import { bytesOf, fitting } from '../cards/fitting.js';
import { toPlainCardText } from '../cards/rich-text.js';
import type { ExtensionTexts } from './extension-texts.js';
import { fairShare } from './fair-share.js';
import type { Selected } from './requests.js';

export interface ResultOptions {
  readonly texts: ExtensionTexts;
  /** Where the articles stand online, `{locale}` in it. */
  readonly docsUrl: string;
  /** The language of what is around the texts. */
  readonly locale: Locale;
  /** How sure it is that the first of them answers, 0 to 1. */
  readonly confidence?: number;
}

/** At most 100 KB in all: the longest answers give way, and are fetched in full when they are picked. */
export function resultList(
  replies: readonly AnswerReply[],
  { confidence, ...options }: ResultOptions,
): MessagingExtensionResponse {
  const whole = replies.map((reply, at) =>
    resultOf(reply, at === 0 && confidence !== undefined ? { ...options, confidence } : options),
  );
  const most = fairShare(whole.map(bytesOf), MAX_RESPONSE_BYTES);
  return asList(
    whole.map((result, at) =>
      bytesOf(result) <= most ? result : cut(replies[at] as AnswerReply, result, { most, ...options }),
    ),
  );
}

/** One result in full. */
export function resultOf(reply: AnswerReply, options: ResultOptions): MessagingExtensionAttachment {
  const content = contentOf(reply, options.docsUrl, MAX_CARD_BYTES);
  return withPreview(content, preview(reply, options));
}

export function withPreview(content: Card, shown: Attachment): MessagingExtensionAttachment {
  return { contentType: ADAPTIVE, content, preview: shown };
}

export function asList(attachments: MessagingExtensionAttachment[]): MessagingExtensionResponse {
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

export function asMessage(text: string): MessagingExtensionResponse {
  return { composeExtension: { type: 'message', text } };
}

/** What stands in the list; plain text, as the clients differ in what markup they show. */
export function preview(
  reply: AnswerReply,
  { texts, locale, confidence }: Omit<ResultOptions, 'docsUrl'>,
): Attachment {
  const subtitle = texts.subtitle(reply.contentLocale, locale, confidence);
  const content = {
    title: plain(reply.question, MAX_TITLE),
    subtitle,
    text: plain(beginning(reply), MAX_EXCERPT),
  };
  return { contentType: HERO, content };
}

/** The same with less of its text, and with what fetches the rest where the client can. */
function cut(
  reply: AnswerReply,
  result: MessagingExtensionAttachment,
  { most, docsUrl }: { readonly most: number; readonly docsUrl: string },
): MessagingExtensionAttachment {
  const spanwise: Selected = { entryId: reply.entryId, locale: reply.contentLocale };
  const shown = result.preview?.content as { readonly title: string };
  const tap: CardAction = { type: 'invoke', title: shorten(shown.title, MAX_ACTION), value: { spanwise } };
  const empty = withPreview(minimalCard(reply), { contentType: HERO, content: { ...shown, tap } });
  const room = most - (bytesOf(empty) - bytesOf(empty.content));
  return { ...empty, content: shortened(reply, docsUrl, room) };
}

/** Each part with its English below it where the whole fits so; else as much as fits, the English behind it. */
function contentOf(reply: AnswerReply, docsUrl: string, maxBytes: number): Card {
  const whole = answerCard(withoutButtons(reply), { docsUrl, fallbackText: fallbackOf(reply) });
  return bytesOf(whole) <= maxBytes ? whole : shortened(reply, docsUrl, maxBytes);
}

function shortened(reply: AnswerReply, docsUrl: string, maxBytes: number): Card {
  const fallbackText = fallbackOf(reply);
  const alone = withoutButtons(reply);
  const fitted = fitting(
    reply.blocks.length,
    (blocks) => answerCard(alone, { docsUrl, fallbackText, blocks, english: 'behind' }),
    maxBytes,
  );
  return bytesOf(fitted) <= maxBytes ? fitted : minimalCard(reply);
}

function fallbackOf(reply: AnswerReply): string {
  return shorten(`${reply.question}\n\n${beginning(reply)}`, MAX_FALLBACK);
}

/** Only the bot could answer them, and it need not be where the card is inserted. */
function withoutButtons({
  related: _related,
  checks: _checks,
  buttons: _buttons,
  waiting: _waiting,
  ...rest
}: AnswerReply): AnswerReply {
  return rest;
}

/** For content that is far from any we know: its question and where it is from always fit. */
function minimalCard({ contentLocale, question, sourceLine }: AnswerReply): Card {
  const [heading, source] = [plain(question, MAX_TITLE), plain(sourceLine, MAX_TITLE)];
  return card(contentLocale, heading, [
    textBlock(toPlainCardText(heading), { weight: 'Bolder' }),
    textBlock(toPlainCardText(source), { isSubtle: true, size: 'Small' }),
  ]);
}

function beginning({ blocks }: AnswerReply): string {
  const texts = blocks
    .filter(({ target }) => target.kind !== 'image' && target.kind !== 'code')
    .slice(0, MAX_EXCERPT)
    .map(({ target }) =>
      target.cells.flatMap((cell) => cell.flatMap(({ runs }) => runs.map(({ text }) => text))),
    );
  return texts.map((parts) => parts.join('').trim()).join(' ');
}

/** Angle brackets would be read as tags. */
function plain(text: string, most: number): string {
  return shorten(text.replace(BLANKS, ' ').trim(), most).replaceAll('<', '‹').replaceAll('>', '›');
}

/** Matches what parts words and lines; not the blanks that keep a French question mark with its word. */
const BLANKS = /[^\S\u00a0\u202f]+/g;

const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';
const HERO = 'application/vnd.microsoft.card.hero';

const MAX_CARD_BYTES = 28_000;
/** Of a whole answer; what is around the results takes the rest of 100 KB. */
const MAX_RESPONSE_BYTES = 99_000;
const MAX_TITLE = 160;
/** Shown nowhere, but a press must have one. */
const MAX_ACTION = 40;
const MAX_EXCERPT = 120;
const MAX_FALLBACK = 400;
