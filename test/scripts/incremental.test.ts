/** Building again and again, as --watch does: after any edits, the same bytes as a build that starts afresh. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { IndexBuilder } from '../../scripts/lib/index-builder.js';
import { replaceFile } from '../../scripts/lib/index-file.js';
import { SpanwiseError } from '../../src/index.js';
import { Workplace } from '../support/command.js';
import { numbered } from '../support/markdown.js';

const place = new Workplace();
afterAll(() => place.remove());

const NAMES = ['orders', 'rooms', 'badges'];
const LOCALES = ['sv-SE', 'ko-KR'];

/** One thing that a writer does to the content folder. */
type Edit =
  | {
      readonly kind: 'write';
      readonly file: number;
      readonly entries: readonly number[];
      readonly word: string;
    }
  | { readonly kind: 'remove'; readonly file: number }
  | { readonly kind: 'break'; readonly file: number }
  | { readonly kind: 'phrase'; readonly word: string };

const file = fc.integer({ min: 0, max: NAMES.length * LOCALES.length - 1 });
const word = fc.constantFrom('kaffe', 'zebra', 'platser', '주문', 'quorvex');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      file,
      entries: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
      word,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('break' as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('phrase' as const), word }) },
);

describe('builds of one process', () => {
  it('give the same bytes and findings as builds that start afresh, whatever was edited between them', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        run += 1;
        const content = place.path(`content-${run}`);
        const [kept, fresh] = [place.path(`kept-${run}.json`), place.path(`fresh-${run}.json`)];
        for (const at of NAMES.keys())
          apply(content, { kind: 'write', file: at * 2, entries: [at], word: 'start' });
        const builder = new IndexBuilder([content], kept, { again: true });
        for (const step of [undefined, ...edits]) {
          if (step !== undefined) apply(content, step);
          const [again, anew] = [
            await builtBy(builder, kept),
            await builtBy(new IndexBuilder([content], fresh), fresh),
          ];
          expect(again).toEqual(anew);
        }
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

/** What a build gives, and its file written, as the next build finds it. */
async function builtBy(builder: IndexBuilder, out: string): Promise<unknown> {
  try {
    const built = await builder.build();
    replaceFile(out, built.result.text);
    builder.wrote(built.result);
    return { text: built.result.text, findings: built.findings, checked: built.checks.findings };
  } catch (thrown) {
    if (thrown instanceof SpanwiseError) return thrown.code;
    throw thrown;
  }
}

function apply(content: string, edit: Edit): void {
  if (edit.kind === 'phrase') {
    place.write(
      `${content.split('/').at(-1)}/phrasings/sv-SE.yaml`,
      `orders/order-0:\n  - Var finns ${edit.word}?\n`,
    );
    return;
  }
  const name = NAMES[Math.floor(edit.file / LOCALES.length)] ?? '';
  const locale = LOCALES[edit.file % LOCALES.length] ?? '';
  const path = `${content.split('/').at(-1)}/${locale}/${name}.md`;
  if (edit.kind === 'remove') rmSync(place.path(path), { force: true });
  else if (edit.kind === 'break') place.write(path, Uint8Array.of(0xff, 0xfe, 0x00, 0xd8));
  else {
    const write = numbered(`${edit.file}c0de`);
    const body = edit.entries
      .map((entry) => {
        const question = write(`${locale} Hur ${edit.word} ${entry}?`, `How do I order ${entry} of ${name}?`);
        return `## ${question}\n\n${write(`${edit.word} inom ${entry} dagar.`, `Pay within ${entry} days.`)}\n`;
      })
      .join('\n');
    place.writeLocalized(content.split('/').at(-1) ?? '', {
      locale,
      name,
      body,
      revision: `r${edit.entries.join('')}`,
    });
  }
}
