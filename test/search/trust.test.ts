/** What the answers are trusted for, measured on the real files and the development questions handed over. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, readQuestions } from '../../scripts/ask.js';
import { figuresOf, type Asked, type Figures } from '../../scripts/evaluate.js';
import { listContent, readContent } from '../../scripts/lib/content-files.js';
import { readWordLists } from '../../scripts/lib/word-lists.js';
import { buildIndex, loadIndex, type LoadedIndex } from '../../src/index.js';
import { parseLocale } from '../../src/text/index.js';
import { sharedFolder } from '../support/shared.js';

const shared = sharedFolder();

describe.skipIf(shared === undefined)('answers from the reference documents', () => {
  let asked: readonly Asked[];
  let all: Figures;
  beforeAll(async () => {
    const root = join(shared ?? '', 'reference');
    asked = await askAll(await indexOf(root), 'questions-dev.jsonl');
    all = figuresOf(asked);
  }, 60_000);

  it('put the right entry first, or among the first three', () => {
    expect(all.hit1).toBeGreaterThanOrEqual(0.8);
    expect(all.hit3).toBeGreaterThanOrEqual(0.93);
  });

  it.each(['en-US', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'])('do so in %s like in any other language', (tag) => {
    const { hit1, language } = figuresOf(asked.filter(({ locale }) => locale === parseLocale(tag)));
    expect(hit1).toBeGreaterThanOrEqual(0.72);
    expect(language).toBeGreaterThanOrEqual(0.97);
  });

  it('are surer of questions that the documents answer than of those that they do not', () => {
    expect(all.auc).toBeGreaterThanOrEqual(0.95);
  });

  it('are given outright to most questions, hardly ever wrongly, hardly ever out of scope', () => {
    expect(all.coverage).toBeGreaterThanOrEqual(0.6);
    expect(all.wrong).toBeLessThanOrEqual(0.05);
    expect(all.answeredOutOfScope).toBeLessThanOrEqual(0.05);
  });

  it('tell the language from the text', () => {
    expect(all.language).toBeGreaterThanOrEqual(0.985);
  });
});

describe.skipIf(shared === undefined)('answers from the whole corpus', () => {
  let all: Figures;
  beforeAll(async () => {
    const index = await indexOf(join(shared ?? '', 'corpus'));
    all = figuresOf(await askAll(index, 'questions-corpus-dev.jsonl'));
  }, 120_000);

  it('put the right one of 660 entries first, or among the first three', () => {
    expect(all.hit1).toBeGreaterThanOrEqual(0.6);
    expect(all.hit3).toBeGreaterThanOrEqual(0.78);
  });

  it('tell the language from the text', () => {
    expect(all.language).toBeGreaterThanOrEqual(0.97);
  });
});

async function indexOf(root: string): Promise<LoadedIndex> {
  const { text } = await buildIndex(
    readContent(listContent([root]).files, () => undefined),
    { lists: readWordLists([root]) },
  );
  return loadIndex(text, root);
}

async function askAll(index: LoadedIndex, file: string): Promise<Asked[]> {
  const asked: Asked[] = [];
  for await (const question of readQuestions(join(shared ?? '', 'eval', file))) {
    const locale = question.locale === undefined ? undefined : parseLocale(question.locale);
    const answer = ask(index, { today: '2026-11-21', ...question }, locale).json;
    asked.push({ question, answer, locale: locale ?? answer.locale });
  }
  return asked;
}
