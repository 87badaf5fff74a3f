/** Chooses what an answer begins with where the sentence that was asked for stands behind the short answer. */
import type { AnswerBlock, BilingualBlock, Reply, Sentence, SpanId } from '../model/index.js';

type AnswerReply = Extract<Reply, { kind: 'answer' }>;

/** How much of the question a sentence holds, 0 to 1. */
export interface Share {
  readonly spanId: SpanId;
  readonly share: number;
}

/**
 * The answer with the sentence that clearly holds more of the question than any of the short answer, and the one
 * before it where it refers back; the very sentences that were published. Steps are not taken out of their order.
 */
export function withLead(reply: AnswerReply, shares: readonly Share[]): AnswerReply {
  if (reply.short >= reply.blocks.length) return reply;
  const shareOf = new Map(shares.map(({ spanId, share }) => [spanId, share]));
  const places = reply.blocks.flatMap((block, at) =>
    sentencesOf(block.target).map((sentence, inBlock) => ({
      block,
      at,
      inBlock,
      share: sentence.spanId === undefined ? 0 : (shareOf.get(sentence.spanId) ?? 0),
    })),
  );
  const shown = Math.max(0, ...places.filter(({ at }) => at < reply.short).map(({ share }) => share));
  const best = places
    .filter(({ at, block }) => at >= reply.short && canLead(block.target))
    .reduce<(typeof places)[number] | undefined>(
      (most, one) => (most !== undefined && most.share >= one.share ? most : one),
      undefined,
    );
  if (best === undefined || best.share < Math.max(LEAST_SHARE, shown * CLEARLY_MORE + CLEARLY)) return reply;
  return { ...reply, lead: leadOf(best.block, best.inBlock) };
}

function leadOf(block: BilingualBlock, inBlock: number): BilingualBlock {
  const sentences = sentencesOf(block.target);
  const english = sentencesOf(block.source ?? block.target);
  const isReferring = inBlock > 0 && REFERS.test(textOf(english[inBlock]));
  const chosen = sentences.slice(isReferring ? inBlock - 1 : inBlock, inBlock + 1);
  const ids = new Set(chosen.map(({ spanId }) => spanId));
  return {
    ...block,
    target: alone(block.target, chosen),
    ...(block.source !== undefined && {
      source: alone(
        block.source,
        sentencesOf(block.source).filter(({ spanId }) => spanId !== undefined && ids.has(spanId)),
      ),
    }),
  };
}

/** A step alone is none; a cell says little without its row. */
function canLead({ kind, marker }: AnswerBlock): boolean {
  return kind === 'paragraph' || (kind === 'item' && (marker === undefined || BULLET.test(marker)));
}

/** As a paragraph of its own, in no list; the label of an alert stays. */
function alone({ alert }: AnswerBlock, sentences: readonly Sentence[]): AnswerBlock {
  return { kind: 'paragraph', level: 0, ...(alert !== undefined && { alert }), cells: [spaced(sentences)] };
}

/** Without the blanks at either end that stood between it and its neighbours. */
function spaced(sentences: readonly Sentence[]): readonly Sentence[] {
  const seen = sentences.map((sentence) => textOf(sentence).trim() !== '');
  return sentences.slice(Math.max(0, seen.indexOf(true)), seen.lastIndexOf(true) + 1);
}

/** Text between sentences, which is mostly a blank, goes with none of them. */
function sentencesOf({ cells }: AnswerBlock): readonly Sentence[] {
  return cells.flat();
}

function textOf(sentence: Sentence | undefined): string {
  return sentence === undefined ? '' : sentence.runs.map(({ text }) => text).join('');
}

/** Less of the question than this is chance. */
const LEAST_SHARE = 0.3;
/** How far a sentence must be above all that is shown anyway. */
const CLEARLY_MORE = 1.3;
const CLEARLY = 0.08;

/** Matches English that refers to the sentence before: `These admins`, `It takes`; not `This` within a sentence. */
const REFERS = /^\s*(?:This|These|That|Those|It|They|Such|Then|Also|However|To find out how)\b/u;

/** Matches the marker of an unnumbered item; not `1.` nor `a.` */
const BULLET = /^[-*+•]$/;
