/** Our own content: its probe questions, and the policies that an edit of a sentence touches. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readProbes } from '../../scripts/lib/probe-files.js';
import { compareBuilds, compareProbes, parseProbes } from '../../src/changes/index.js';
import { SpanwiseError, type LoadedIndex, type Locale } from '../../src/index.js';
import { indexOf, ownFiles, ownIndex, ROOT } from '../support/own-content.js';

describe('the probe questions of our content', () => {
  const probes = readProbes([join(ROOT, 'content')]);
  let index: LoadedIndex;
  beforeAll(async () => {
    index = await ownIndex();
  });

  it('are 25 in each of five languages, each with an id of its own', () => {
    const counts = new Map<string, number>();
    for (const { locale } of probes) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      'en-US': 25,
      'fr-FR': 25,
      'ko-KR': 25,
      'sv-SE': 25,
      'zh-TW': 25,
    });
    expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
  });

  it('name entries that are there', () => {
    const ids = new Set<string>(index.knowledgeBase.entries.map(({ id }) => id));
    expect(probes.filter(({ entry }) => typeof entry === 'string' && !ids.has(entry))).toEqual([]);
  });

  it('find the entry that they name, but for three', () => {
    const asked = { knowledgeBase: index.knowledgeBase, answer: index.search.answer };
    const { missed } = compareProbes(probes, undefined, asked);
    expect(missed.length).toBeLessThanOrEqual(3);
  });

  it('are no phrasings of the content, which would be found by their words alone', () => {
    const folder = join(ROOT, 'content', 'phrasings');
    const lists = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(probes.filter(({ query }) => lists.some((list) => list.includes(`- ${query}\n`)))).toEqual([]);
  });
});

describe('an edit', () => {
  it('of a sentence that a policy rests on names the policy, its rule and what it now says', async () => {
    const before = await indexOf(ownFiles());
    const edited = ownFiles().map((file) => {
      const text = new TextDecoder().decode(file.bytes);
      const rest = text.replace(
        'only within 30 days after the original',
        'only within 45 days after the original',
      );
      return { ...file, bytes: new TextEncoder().encode(rest) };
    });
    const { policies, reworded } = compareBuilds(before, await indexOf(edited), []);
    const change = policies.find(({ check }) => check === 'replacement-token');
    const deadline = change?.rules.find(({ rule }) => rule === 'deadline');
    expect(deadline?.before).toEqual({ status: 'on', readings: ['days 30'] });
    expect(deadline?.after.readings).not.toEqual(deadline?.before.readings);
    expect(deadline?.sentences.some(({ locale }) => locale === 'en-US')).toBe(true);
    expect(reworded.map(({ id }) => id)).toContain(
      'benefits-faq/new-token-cloud-service-token-wrong-tenant-added',
    );
    expect(policies.map(({ check }) => check)).not.toContain('role');
  });
});

describe('a file of probes', () => {
  const sv = 'sv-SE' as Locale;

  it('is a JSON object a line; empty lines are passed over', () => {
    const text = '{"id":"1","query":"Hej?","entry":"a/b"}\r\n\n{"id":"2","query":"Du?","entry":null}\n';
    expect(parseProbes(text, 'sv-SE.jsonl', sv)).toEqual([
      { id: '1', query: 'Hej?', entry: 'a/b', locale: sv },
      { id: '2', query: 'Du?', entry: null, locale: sv },
    ]);
  });

  it.each([
    ['no JSON', '{"id":"1"', 'expected a JSON object'],
    ['a list', '["1"]', 'expected a JSON object'],
    ['an unknown key', '{"id":"1","query":"a","entri":"x"}', '"entri"'],
    ['no id', '{"query":"a"}', '"id"'],
    ['an empty query', '{"id":"1","query":" "}', '"query"'],
    ['a number for an entry', '{"id":"1","query":"a","entry":3}', '"entry"'],
    ['an id twice', '{"id":"1","query":"a"}\n{"id":"1","query":"b"}', ':2'],
  ])('that holds %s is refused in a sentence with its line', (_name, text, part) => {
    const read = (): unknown => parseProbes(text, 'sv-SE.jsonl', sv);
    expect(read).toThrow(SpanwiseError);
    expect(read).toThrow(part);
  });
});
