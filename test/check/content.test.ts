/** The examples of the checks of whole content, which are their manual too. */
import { describe, expect, it } from 'vitest';
import { checkContentWide, CONTENT_CHECKS, type ExampleFile } from '../../src/check/index.js';
import type { Concept } from '../../src/model/index.js';
import type { Locale } from '../../src/text/index.js';
import { align, documentOf, numbered } from '../support/markdown.js';

describe.each(CONTENT_CHECKS.map((check) => ({ name: check.name, check })))('$name', ({ check }) => {
  it.each([...check.examples])('$reason', ({ files, term = {}, faults }) => {
    const documents = files.map(fileOf);
    const { knowledgeBase } = align(documents);
    const words = new Map(Object.entries(term) as [Locale, readonly string[]][]);
    const terms: Concept[] = [{ name: 'term', words, keep: false }];
    const found = check.run({ ...knowledgeBase, terms });
    expect(found).toHaveLength(faults);
    for (const finding of found) {
      expect(finding).toMatchObject({ check: check.name, severity: check.severity });
      expect(finding.message).toMatch(/^Unexpected .*, expected /);
    }
  });

  it('shows a fault and content that has none', () => {
    expect(check.examples.some(({ faults }) => faults > 0)).toBe(true);
    expect(check.examples.some(({ faults }) => faults === 0)).toBe(true);
  });
});

it('content of nothing has no findings', () => {
  expect(checkContentWide({ documents: [], entries: [], locales: [], terms: [] })).toEqual([]);
});

function fileOf({ locale, name = 'orders', date = '1/1/2021', entries }: ExampleFile, at: number) {
  const write = numbered(`a000${at}`);
  const revision = `${date} ${JSON.stringify(entries.map(({ question, answer }) => [question, answer]))}`;
  const body = entries
    .map(({ question, answer, asked = `${locale} ${question}`, target = `${locale} ${answer}` }) =>
      [`## ${write(asked, question)}`, write(target, answer), ''].join('\n\n'),
    )
    .join('\n');
  return documentOf({ locale, name, date, revision: String(revision.length * 7 + date.length), body });
}
