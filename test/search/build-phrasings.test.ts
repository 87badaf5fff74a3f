/** The phrasings that ship serve content that asks the same under other names, and no other content. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWordLists } from '../../scripts/lib/word-lists.js';
import { buildIndex, loadIndex, type BuildResult, type SourceFile } from '../../src/index.js';
import { localizedFile } from '../support/markdown.js';
import { OWN_ENTRIES, ownFiles, ROOT } from '../support/own-content.js';

const OWN = readWordLists([join(ROOT, 'content')]);
const ELSEWHERE = { ...OWN, phrasings: [], shippedPhrasings: OWN.phrasings };

/** The document under another name, so that no entry has the ID that the lists name. */
function renamed(): SourceFile[] {
  return ownFiles().map((file) => ({
    ...file,
    file: file.file.replace(/([^/]+\.md)$/, 'published-$1'),
    path: file.path.replace(/([^/]+\.md)$/, 'published-$1'),
  }));
}

describe('shipped phrasings', () => {
  it('find every entry of the same FAQ under other names', async () => {
    const { phrased, text, knowledgeBase } = await buildIndex(renamed(), { lists: ELSEWHERE });
    expect(knowledgeBase.entries.map(({ id }) => id)).not.toContain(OWN_ENTRIES.refund);
    expect(phrased).toBe(knowledgeBase.entries.length);
    const { search, knowledgeBase: read } = await loadIndex(text, 'test');
    const first = search.answer('what do I have to do to get my money back').hits[0]?.entry ?? -1;
    expect(read.entries[first]?.id).toContain('refund');
  });

  it('come to nothing in unlike content', async () => {
    const { phrased } = await buildIndex([localizedFile()], { lists: ELSEWHERE });
    expect(phrased).toBe(0);
  });

  it('do not silence questions that other content may well answer', async () => {
    const asked = 'What is the price of the Action Pack?';
    const lists = { ...ELSEWHERE, shippedPhrasings: [unanswered(asked)] };
    expect(await nearness(await buildIndex([localizedFile()], { lists }), asked)).toBe(0);
    const own = { ...ELSEWHERE, phrasings: [unanswered(asked)], shippedPhrasings: [] };
    expect(await nearness(await buildIndex(renamed(), { lists: own }), asked)).toBeCloseTo(1, 2);
  });
});

function unanswered(text: string): { file: string; text: string } {
  return { file: 'phrasings/en-US.yaml', text: `not-answered:\n  - "${text}"\n` };
}

/** How near a question comes to those without an answer. */
async function nearness({ text }: BuildResult, question: string): Promise<number> {
  return (await loadIndex(text, 'test')).search.rank(question).unanswered.cues;
}
