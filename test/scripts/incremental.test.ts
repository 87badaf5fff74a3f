/** Building again and again, as --watch does: after any edits, the same bytes as a build that starts afresh. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { IndexBuilder } from '../../scripts/lib/index-builder.js';
import { replaceFile } from '../../scripts/lib/index-file.js';
import { PartCache } from '../../scripts/lib/part-cache.js';
import { SpanwiseError } from '../../src/index.js';
import { Workplace } from '../support/command.js';
import { faqText } from '../support/faq-yaml.js';
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
  | { readonly kind: 'phrase'; readonly word: string }
  | {
      readonly kind: 'faq';
      readonly locale: string;
      readonly entries: readonly number[];
      readonly revision: string;
    }
  /** Something happens to what builds left on disk. */
  | { readonly kind: 'damage'; readonly how: 'cut' | 'alter' | 'remove' };

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
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('faq' as const),
      locale: fc.constantFrom('en-US', 'sv-SE', 'ko-KR'),
      entries: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
      revision: fc.constantFrom('r1', 'r2'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('damage' as const),
      how: fc.constantFrom('cut' as const, 'alter' as const, 'remove' as const),
    }),
  },
);

describe('builds of one process, and builds on what others left on disk', () => {
  it('give the same bytes and findings as builds that start afresh, whatever was edited between them', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        run += 1;
        const content = place.path(`content-${run}`);
        const [kept, left, fresh] = ['kept', 'left', 'fresh'].map((name) =>
          place.path(`${name}-${run}.json`),
        ) as [string, string, string];
        const folder = place.path(`cache-${run}`);
        for (const at of NAMES.keys())
          apply(content, { kind: 'write', file: at * 2, entries: [at], word: 'start' });
        const builder = new IndexBuilder([content], kept, { again: true });
        for (const step of [undefined, ...edits]) {
          if (step?.kind === 'damage') damage(folder, step.how);
          else if (step !== undefined) apply(content, step);
          const cache = new PartCache(folder, 'stamp');
          const [again, onDisk, anew] = [
            await builtBy(builder, kept),
            await builtBy(new IndexBuilder([content], left, { cache }), left),
            await builtBy(new IndexBuilder([content], fresh), fresh),
          ];
          expect(again).toEqual(anew);
          expect(onDisk).toEqual(anew);
        }
      }),
      { numRuns: 3 },
    );
  }, 300_000);
});

/** What a build gives, and its file written, as the next build finds it. */
async function builtBy(builder: IndexBuilder, out: string): Promise<unknown> {
  try {
    const built = await builder.build();
    replaceFile(out, built.result.text);
    builder.wrote(built.result);
    expect(await builder.leave()).toBeUndefined();
    return { text: built.result.text, findings: built.findings, checked: built.checks.findings };
  } catch (thrown) {
    if (thrown instanceof SpanwiseError) return thrown.code;
    throw thrown;
  }
}

/** What a full disk, a killed build or a curious person does to the first file that a build left. */
function damage(folder: string, how: 'cut' | 'alter' | 'remove'): void {
  const [name] = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (name === undefined) return;
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  if (how === 'remove') rmSync(file);
  else
    writeFileSync(
      file,
      how === 'cut'
        ? text.slice(0, text.length / 2)
        : text.replace('kaffe', 'te').replace('"line":', '"line":1'),
    );
}

function apply(content: string, edit: Exclude<Edit, { readonly kind: 'damage' }>): void {
  if (edit.kind === 'faq') {
    const { locale, revision, entries } = edit;
    const questions = entries.map((entry): [string, string] => [
      `${locale} what ${entry}?`,
      `Within ${entry} days.`,
    ]);
    const text = faqText({ locale, revision, sections: [{ name: 'All', questions }] });
    place.write(`${content.split('/').at(-1)}/${locale}/bike-faq.yml`, text);
    return;
  }
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
