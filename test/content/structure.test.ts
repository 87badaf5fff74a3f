/** Our own content: complete, consistent, and written by nobody in particular. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex, type BuildResult } from '../../src/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { ownFiles, OWN_ENTRIES } from '../support/own-content.js';

const files = ownFiles();

/** Which revision each FAQ stands at: those who share one are one English text. */
const FAQ_REVISIONS: Readonly<Record<string, { date: string; like?: string; questions: number }>> = {
  'fr-FR': { date: '2021-02-04', questions: 19 },
  'sv-SE': { date: '2021-02-04', like: 'fr-FR', questions: 19 },
  'ko-KR': { date: '2020-12-10', questions: 20 },
  'zh-TW': { date: '2020-12-10', like: 'ko-KR', questions: 20 },
};

const FRONT_MATTER = [
  'title',
  'description',
  'ms.topic',
  'ms.date',
  'ms.openlocfilehash',
  'ms.sourcegitcommit',
  'ms.translationtype',
  'ms.contentlocale',
  'ms.lasthandoff',
];

let build: BuildResult;
beforeAll(async () => {
  build = await buildIndex(files);
});

describe('the whole of our content', () => {
  it('is two documents in four languages', () => {
    expect(files.map(({ path }) => path)).toEqual(
      ['fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'].flatMap((locale) => [
        `${locale}/benefits-faq.md`,
        `${locale}/manage-your-partner-network-benefits.md`,
      ]),
    );
  });

  it('builds without any finding', () => {
    expect(build.findings).toEqual([]);
  });

  it('has 21 questions and 7 how-to sections', () => {
    const kinds = build.knowledgeBase.entries.map((entry) => entry.kind);
    expect(kinds.filter((kind) => kind === 'question')).toHaveLength(21);
    expect(kinds.filter((kind) => kind === 'how-to')).toHaveLength(7);
  });

  it('has every how-to section in all languages', () => {
    const sections = build.knowledgeBase.entries.filter((entry) => entry.kind === 'how-to');
    for (const section of sections)
      expect(localesOf(section.id)).toEqual(['en-US', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW']);
  });

  it('has the COVID questions where their revision has them', () => {
    expect(localesOf(OWN_ENTRIES.covid2021)).toEqual(['en-US', 'fr-FR', 'sv-SE']);
    for (const dropped of [OWN_ENTRIES.hardship, OWN_ENTRIES.missedRenewal]) {
      expect(localesOf(dropped)).toEqual(['en-US', 'ko-KR', 'zh-TW']);
      expect(versionsOf(dropped).every((version) => !version.newest)).toBe(true);
    }
  });

  it('has all other questions in all languages', () => {
    const everywhere = build.knowledgeBase.entries.filter((entry) => localesOf(entry.id).length === 5);
    expect(everywhere).toHaveLength(28 - 3);
  });

  it.each(Object.entries(FAQ_REVISIONS))(
    '%s has its FAQ at its own revision',
    (locale, { date, like, questions }) => {
      const document = documentOf(locale, 'benefits-faq');
      expect(document?.entries).toHaveLength(questions);
      expect(document?.date).toBe(date);
      if (like !== undefined) expect(document?.revision).toBe(documentOf(like, 'benefits-faq')?.revision);
    },
  );

  it('has its FAQ at two revisions, an older and a newer, and its how-to at one', () => {
    const revisions = (name: string): number =>
      new Set(
        build.knowledgeBase.documents
          .filter((document) => document.name === name)
          .map(({ revision }) => revision),
      ).size;
    expect([revisions('benefits-faq'), revisions('manage-your-partner-network-benefits')]).toEqual([2, 1]);
  });
});

describe.each(files.map((file) => [file.path, file] as const))('%s', (path, file) => {
  const text = new TextDecoder().decode(file.bytes);
  const frontMatter = new Map(
    text
      .split('---\n')[1]
      ?.trimEnd()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const pairs = parseDocument(file).document?.pairs ?? [];

  it('states where it comes from, and no person', () => {
    expect([...frontMatter.keys()]).toEqual(FRONT_MATTER);
    expect(path.startsWith(`${frontMatter.get('ms.contentlocale') ?? ''}/`)).toBe(true);
    expect(frontMatter.get('ms.translationtype')).toMatch(/^(?:MT|HT)$/);
  });

  it('names as its revision the hash of its English', () => {
    const english = pairs.map((pair) => pair.source).join('\n');
    expect(frontMatter.get('ms.sourcegitcommit')).toBe(createHash('sha1').update(english).digest('hex'));
  });

  it('leads to the same places on both sides of every pair', () => {
    const faulty = pairs.filter((pair) => linksOf(pair.target).join(' ') !== linksOf(pair.source).join(' '));
    expect(faulty).toEqual([]);
  });

  it('has every digit of the English on the other side too', () => {
    const faulty = pairs.filter(({ target, source }) =>
      digitsOf(source).some((digits) => !digitsOf(target).includes(digits)),
    );
    expect(faulty.map(({ id, target, source }) => [id, target, source])).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const same = pairs.filter(({ target, source }) => target === source && /\p{L}{3}/u.test(source));
    expect(same.map(({ source }) => source)).toEqual([]);
  });
});

function localesOf(id: string): string[] {
  return [...new Set(versionsOf(id).map((version) => version.locale))];
}

function versionsOf(id: string): BuildResult['knowledgeBase']['entries'][number]['versions'] {
  return build.knowledgeBase.entries.find((entry) => entry.id === id)?.versions ?? [];
}

function documentOf(
  locale: string,
  name: string,
): BuildResult['knowledgeBase']['documents'][number] | undefined {
  return build.knowledgeBase.documents.find(
    (document) => document.locale === locale && document.name === name,
  );
}

/** The addresses a sentence links to, sorted: languages order their words differently. */
function linksOf(text: string): string[] {
  return Array.from(text.matchAll(LINK), (match) => match[1] ?? '').sort();
}

/** The numbers of a sentence outside its addresses, but for months, which a language may write in words. */
function digitsOf(text: string): string[] {
  return text.replace(LINK, ']').match(/\d+/g) ?? [];
}

/** Matches the address of a Markdown link, in (1). */
const LINK = /\]\(([^()\s]*)\)/g;
