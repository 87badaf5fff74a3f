/** The catalogues of `locales/`: English is the master, every other one says the same things. */
import { describe, expect, it } from 'vitest';
import { parseLocale } from '../src/index.js';
import { cataloguesIn, ownCatalogues, policyCatalogues } from './support/own-content.js';

/** Texts that are right although they read like the English, or stand in no script: names, and marks alone. */
const SAME_AS_ENGLISH: readonly (readonly [locale: string, key: string, because: string])[] = [
  ['fr-FR', 'alert.important', 'the French word is spelt the same'],
  ['fr-FR', 'search.query.title', 'the French word is spelt the same'],
  ...['fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'].flatMap((tag) => [
    [tag, 'choice.edition.professional', 'the name of a product'] as const,
    [tag, 'choice.edition.enterprise', 'the name of a product'] as const,
    [tag, 'choice.level.action-pack', 'the name of an offer'] as const,
  ]),
  ...['text.item', 'talk.footer'].flatMap((key) =>
    ['ko-KR', 'sv-SE'].map((tag) => [tag, key, 'marks alone'] as const),
  ),
  ['fr-FR', 'talk.footer', 'marks alone'],
  ['ko-KR', 'quoted', 'marks alone'],
  ...[
    'policies.dates',
    'terms.document',
    'asked.question',
    'coverage.version',
    'coverage.count.documents',
  ].map((key) => ['fr-FR', key, 'the French word is spelt the same'] as const),
  ['fr-FR', 'coverage.document', 'the French word is spelt the same'],
  ['fr-FR', 'coverage.date', 'the French word is spelt the same'],
  ['sv-SE', 'terms.term', 'the Swedish word is spelt the same'],
  ['sv-SE', 'coverage.version', 'the Swedish word is spelt the same'],
  ...[
    ...['pages', 'search.suggestions', 'search.document', 'search.kind-question', 'kind.question'],
    ...['sure.possible', 'origin.english'],
  ].map((key) => ['fr-FR', key, 'the French word is spelt the same'] as const),
  ...['kind.span', 'span.title', 'origin.english'].map(
    (key) => ['sv-SE', key, 'the Swedish word is spelt the same'] as const,
  ),
  ...['fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'].map(
    (tag) => [tag, 'copy.markdown', 'the name of a format'] as const,
  ),
];

/** Texts without a letter, and names. */
const IN_NO_SCRIPT = ['text.item', ...SAME_AS_ENGLISH.map(([, key]) => key)];

/** What each placeholder stands for; a catalogue may use no other. */
const PLACEHOLDERS: Readonly<Record<string, readonly string[]>> = {
  bot: [
    'languages',
    'document',
    'date',
    'revision',
    'translation',
    'wanted',
    'shown',
    'reference',
    'receipt',
  ],
  policy: [
    ...['anniversary', 'windowOpens', 'windowCloses', 'lastDay', 'extendedUntil', 'days', 'value', 'label'],
    ...['sentence', 'assumption', 'example', 'min', 'max', 'choices', 'input', 'actual', 'form', 'inputs'],
    ...['checks', 'options', 'check', 'question', 'zone', 'first', 'last', 'second', 'day', 'year', 'number'],
    ...['from', 'to', 'date', 'previousWindowCloses'],
  ],
  api: ['input', 'form', 'actual', 'from', 'to', 'count', 'seconds'],
  calendar: ['opens', 'closes', 'days'],
  talk: [
    ...[
      'languages',
      'language',
      'asked',
      'date',
      'dates',
      'question',
      'link',
      'last',
      'text',
      'opens',
      'closes',
      'code',
    ],
  ],
  teams: [],
  pages: ['days'],
  extension: ['query', 'language', 'confidence'],
  chat: [],
  console: [
    ...['added', 'changed', 'count', 'code', 'id', 'language', 'page', 'pages', 'share', 'time'],
    ...['question', 'from', 'to', 'term', 'total', 'days', 'peak', 'parts', 'document', 'title'],
  ],
};

describe.each([
  ['bot', ownCatalogues()],
  ['policy', policyCatalogues()],
  ['api', cataloguesIn('api.json')],
  ['calendar', cataloguesIn('calendar.json')],
  ['talk', cataloguesIn('talk.json')],
  ['teams', cataloguesIn('teams.json')],
  ['pages', cataloguesIn('pages.json')],
  ['extension', cataloguesIn('extension.json')],
  ['chat', cataloguesIn('chat.json')],
  ['console', cataloguesIn('console.json')],
])('the catalogues %s.json', (name, catalogues) => {
  const english = catalogues['en-US'] ?? {};
  const others = Object.keys(catalogues).filter((tag) => tag !== 'en-US');

  it('are there for the five languages, under canonical tags', () => {
    const tags = Object.keys(catalogues);
    expect(tags.sort()).toEqual(['en-US', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW']);
    expect(tags.filter((tag) => parseLocale(tag) !== tag)).toEqual([]);
  });

  it('say in English only what can be filled in', () => {
    const used = new Set(Object.values(english).flatMap(placeholdersOf));
    expect([...used].sort()).toEqual([...(PLACEHOLDERS[name] ?? [])].sort());
  });

  describe.each(others)('%s', (tag) => {
    const catalogue = catalogues[tag] ?? {};

    it('has the keys of the English one, none more and none less, in its order', () => {
      expect(Object.keys(catalogue)).toEqual(Object.keys(english));
    });

    it.each(Object.keys(english))('says %s with the same placeholders', (key) => {
      expect(placeholdersOf(catalogue[key] ?? '')).toEqual(placeholdersOf(english[key] ?? ''));
    });

    it('has a translation for every key', () => {
      const same = Object.keys(english).filter((key) => catalogue[key] === english[key]);
      const allowed = SAME_AS_ENGLISH.filter(([locale]) => locale === tag).map(([, key]) => key);
      expect(same.filter((key) => !allowed.includes(key))).toEqual([]);
    });
  });

  it.each(Object.entries(catalogues))('%s has no empty, padded or broken text', (_tag, catalogue) => {
    const faulty = Object.entries(catalogue).filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || BROKEN.test(text.replace(PLACEHOLDER, '')),
    );
    expect(faulty).toEqual([]);
  });

  it.each([
    ['zh-TW', /\p{Script=Han}/u, 'Chinese characters'],
    ['ko-KR', /\p{Script=Hangul}/u, 'Hangul'],
  ])('%s is written in its own script: %s', (tag, script) => {
    const foreign = Object.entries(catalogues[tag] ?? {}).filter(
      ([key, text]) => !script.test(text) && !IN_NO_SCRIPT.includes(key),
    );
    expect(foreign).toEqual([]);
  });

  it('zh-TW holds no simplified characters', () => {
    expect(Object.values(catalogues['zh-TW'] ?? {}).join('')).not.toMatch(SIMPLIFIED);
  });
});

function placeholdersOf(text: string): string[] {
  return Array.from(text.matchAll(PLACEHOLDER), (match) => match[1] ?? '').sort();
}

/** Matches `{{name}}`, the name in (1); not `{name}`. */
const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** Matches what a mistyped placeholder or a nested key leaves behind: `{{`, `}}`, `$t(`. */
const BROKEN = /[{}]|\$t\(/;

/** Matches characters that are written so in mainland China only, of the words our sentences use. */
const SIMPLIFIED = /[这个问题没请关于语权编号们发个显隐机译为准项]/;
