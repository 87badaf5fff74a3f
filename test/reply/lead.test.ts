/** What an answer begins with: the sentence that was asked for where it stands behind the short answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerBlock, BilingualBlock, SpanId } from '../../src/model/index.js';
import { withLead } from '../../src/reply/lead.js';
import { answerReply } from '../support/stub-assistant.js';

type Pair = readonly [id: string, target: string, english: string];

function bilingual(pairs: readonly Pair[], changes: Partial<AnswerBlock> = {}): BilingualBlock {
  const side = (texts: readonly (readonly [string, string])[]): AnswerBlock => ({
    kind: 'paragraph',
    level: 0,
    cells: [texts.map(([id, text]) => ({ runs: [{ text }], spanId: id as SpanId }))],
    ...changes,
  });
  return {
    target: side(pairs.map(([id, target]) => [id, target])),
    source: side(pairs.map(([id, , english]) => [id, english])),
  };
}

const FIRST = bilingual([['a', 'Det görs i Partnercenter.', 'It is done in Partner Center.']]);
const MAILS = bilingual([
  ['b', 'Perioden börjar dagen efter.', 'The window starts a day later.'],
  ['c', 'Administratören får mejlen.', 'The admin gets the mails.'],
  ['d', 'De kan delegera det.', 'They can delegate it.'],
]);
const STEP = bilingual([['e', 'Välj Aktivera.', 'Select Activate.']], {
  kind: 'item',
  level: 1,
  marker: '2.',
});
const BULLET = bilingual([['f', 'Bara guld.', 'Gold only.']], { kind: 'item', level: 1, marker: '-' });
const REPLY = answerReply({ blocks: [FIRST, MAILS, STEP, BULLET], short: 1 });

describe('the sentence that was asked for', () => {
  const lead = (shares: Readonly<Record<string, number>>, reply = REPLY): string[] | undefined =>
    withLead(
      reply,
      Object.entries(shares).map(([id, share]) => ({ spanId: id as SpanId, share })),
    )
      .lead?.target.cells.flat()
      .flatMap(({ spanId }) => spanId ?? []);

  it.each<[because: string, shares: Readonly<Record<string, number>>, ids: readonly string[] | undefined]>([
    ['it clearly holds more than what is shown', { a: 0.1, c: 0.6 }, ['c']],
    ['the one before it comes along where it refers back', { a: 0.1, d: 0.6 }, ['c', 'd']],
    ['an item of a list without order can stand alone', { a: 0.1, f: 0.6 }, ['f']],
    ['a step never does', { a: 0.1, e: 0.9 }, undefined],
    ['the short answer holds as much', { a: 0.5, c: 0.6 }, undefined],
    ['nothing holds enough', { a: 0, c: 0.2 }, undefined],
    ['nothing is known', {}, undefined],
  ])('%s', (_because, shares, ids) => {
    expect(lead(shares)).toEqual(ids);
  });

  it('has its English beside it, and is the very sentence that was published', () => {
    const reply = withLead(REPLY, [{ spanId: 'c' as SpanId, share: 0.8 }]);
    expect(reply.lead).toMatchObject({
      target: { kind: 'paragraph', cells: [[{ runs: [{ text: 'Administratören får mejlen.' }] }]] },
      source: { cells: [[{ runs: [{ text: 'The admin gets the mails.' }] }]] },
    });
    expect({ ...reply, lead: undefined }).toEqual({ ...REPLY, lead: undefined });
  });

  it('is not parted from an answer that is shown whole', () => {
    expect(lead({ c: 0.9 }, { ...REPLY, short: REPLY.blocks.length })).toBeUndefined();
  });

  it('is always one of the answer, whatever the shares', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (all) => {
          const chosen =
            lead(Object.fromEntries(all.map((share, at): [string, number] => [ids[at] ?? '', share]))) ?? [];
          expect(chosen.length).toBeLessThanOrEqual(2);
          expect(chosen.every((id) => ['b', 'c', 'd', 'f'].includes(id))).toBe(true);
        },
      ),
    );
  });
});
