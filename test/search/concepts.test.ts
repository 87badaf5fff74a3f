/** Concepts are found in whatever words the writers' lists have for them, and in no others. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Concept } from '../../src/model/index.js';
import { ConceptFinder, storeConcepts, type StoredConcepts } from '../../src/search/concepts.js';
import type { Locale } from '../../src/text/index.js';
import { CHINESE, ENGLISH, FRENCH, KOREAN, localeOf, SWEDISH } from '../support/search.js';

const CONCEPTS: readonly Concept[] = [
  concept('use', { [ENGLISH]: ['use', 'used'] }),
  concept('exhausted', { [ENGLISH]: ['used up', 'all gone'] }),
  concept('include', { [SWEDISH]: ['ingår'] }),
  concept('leave out', { [SWEDISH]: ['ingår inte'] }),
  concept('certificate', { [CHINESE]: ['認證'], [KOREAN]: ['인증'] }),
  concept('competency', { [CHINESE]: ['專長認證'], [KOREAN]: ['역량 인증', '역량'] }),
  concept('renew', {
    [ENGLISH]: ['renew'],
    [CHINESE]: ['續約'],
    [KOREAN]: ['갱신'],
    [FRENCH]: ['renouveler'],
  }),
  concept('pack', { [ENGLISH]: ['Action Pack'], [KOREAN]: ['액션팩', 'Action Pack 구매', 'Action Pack'] }),
  concept('anniversary', { [FRENCH]: ["date d'anniversaire"] }),
  concept('anniversary too', { [FRENCH]: ['date d’anniversaire'] }),
  concept('cup', { [SWEDISH]: ['pack'] }),
];

let stored: StoredConcepts;
let finder: ConceptFinder;
beforeAll(async () => {
  stored = await storeConcepts(CONCEPTS);
  finder = await ConceptFinder.create(stored);
});

describe('the concepts of a text', () => {
  type Row = readonly [locale: Locale, text: string, names: readonly string[], because: string];
  it.each<Row>([
    [ENGLISH, 'we use it', ['use'], 'a single word'],
    [ENGLISH, 'we are using it', ['use'], 'by its stem'],
    [ENGLISH, 'the seats are used up', ['exhausted'], 'the longest phrase wins: "used up" is not "used"'],
    [ENGLISH, 'used, up to now', ['exhausted'], 'commas do not part words: known and accepted'],
    [ENGLISH, 'used till the end, then used up', ['use', 'exhausted'], 'each where it stands'],
    [ENGLISH, 'use and use again', ['use', 'use'], 'as often as it stands there'],
    [SWEDISH, 'det ingår', ['include'], 'the word alone'],
    [SWEDISH, 'det ingår inte', ['leave out'], 'stop words are kept: "not included" is the opposite'],
    [SWEDISH, 'INGÅR INTE!', ['leave out'], 'case and punctuation do not count'],
    [SWEDISH, 'det ingar inte', ['leave out'], 'nor accents, which people leave out'],
    [CHINESE, '請問專長認證怎麼續約', ['competency', 'renew'], 'no spaces; the longest at each place'],
    [CHINESE, '认证', ['certificate'], 'simplified characters find the traditional ones'],
    [CHINESE, '認 證', ['certificate'], 'a blank inside is no matter'],
    [KOREAN, '역량인증을 갱신하려면', ['competency', 'renew'], 'glued together, with particles behind'],
    [KOREAN, '역량 인증', ['competency'], 'or apart'],
    [KOREAN, 'Action Pack을 갱신', ['pack', 'renew'], 'English inside Korean, found once'],
    [KOREAN, '우리 renew 해야 해요', ['renew'], 'an English word of no Korean list is borrowed'],
    [KOREAN, '액션팩', ['pack'], 'in Korean letters'],
    [FRENCH, "à la date d'anniversaire", ['anniversary', 'anniversary too'], 'a typewriter’s apostrophe'],
    [FRENCH, 'à la date d’anniversaire', ['anniversary', 'anniversary too'], 'a printer’s is the same'],
    [SWEDISH, 'ett Action Pack', ['cup'], 'words that the own language took are not read in English too'],
    [localeOf('de-DE'), 'Action Pack used up', ['pack', 'exhausted'], 'a language without lists has English'],
    [ENGLISH, '專長認證', [], 'another script is not looked up in other lists'],
    [ENGLISH, 'unused', [], 'a word inside another is not the word'],
    [ENGLISH, '', [], 'nothing'],
    [ENGLISH, '__proto__ constructor toString', [], 'names of properties are no concepts'],
    [ENGLISH, '🙂 \u0000 …', [], 'no words'],
  ])('%s %j → %j: %s', (locale, text, names) => {
    expect(finder.find(text, locale).map(({ name }) => name)).toEqual(names);
  });

  it('say in which words they were found', () => {
    expect(finder.find('the seats are Used Up', ENGLISH)).toEqual([
      { name: 'exhausted', words: ['used', 'up'], keep: false },
    ]);
    expect(finder.find('專長認證', CHINESE)).toEqual([
      { name: 'competency', words: ['专长认证'], keep: false },
    ]);
  });

  it('never overlap and never throw, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom('used', 'up', 'ingår', 'inte', '專長認證', '認證', '갱신', 'Action', 'Pack', '역량'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const locale = fc.constantFrom(ENGLISH, SWEDISH, CHINESE, KOREAN, FRENCH, localeOf('de-DE'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), locale, (parts, asked) => {
        const text = parts.join(' ');
        const found = finder.find(text, asked);
        expect(finder.find(text, asked)).toEqual(found);
        const known = new Set(CONCEPTS.map(({ name }) => name));
        expect(found.every(({ name, words }) => known.has(name) && words.length > 0)).toBe(true);
      }),
      { seed: 51, numRuns: 500 },
    );
  });
});

describe('stored concepts', () => {
  it('hold no phrase of two scripts: its parts are found by themselves', async () => {
    const mixed = await storeConcepts([concept('buy', { [KOREAN]: ['Action Pack 구매'] })]);
    expect(mixed.locales).toEqual([{ locale: KOREAN, stemmed: '', joined: '' }]);
    expect(finder.find('Action Pack 구매', KOREAN).map(({ name }) => name)).toEqual(['pack']);
  });

  it('are the same whatever the order of the list, and plain JSON', async () => {
    const names = async (concepts: readonly Concept[]): Promise<string[]> =>
      (await storeConcepts(concepts)).locales.map(({ stemmed, joined }) =>
        `${stemmed}\n${joined}`.replace(/\t.*/g, ''),
      );
    expect(await names([...CONCEPTS].reverse())).toEqual(await names(CONCEPTS));
    expect(JSON.parse(JSON.stringify(stored))).toEqual(stored);
  });

  it.each<[name: string, concepts: Concept[]]>([
    ['no concepts', []],
    ['a concept without words', [concept('bare', {})]],
    ['words that are none', [concept('marks', { [ENGLISH]: ['…', '', ' '] })]],
  ])('of %s find nothing', async (_name, concepts) => {
    const empty = await ConceptFinder.create(await storeConcepts(concepts));
    expect(empty.find('used up … 專長認證', ENGLISH)).toEqual([]);
  });

  it('give both names where two concepts have one word', async () => {
    const both = await ConceptFinder.create(
      await storeConcepts([concept('one', { [ENGLISH]: ['key'] }), concept('two', { [ENGLISH]: ['keys'] })]),
    );
    expect(both.find('a key', ENGLISH).map(({ name }) => name)).toEqual(['one', 'two']);
  });
});

describe('a name that stays as it is', () => {
  type Row = readonly [locale: Locale, text: string, found: boolean, because: string];
  it.each<Row>([
    [SWEDISH, 'köpa Nordpaketet', true, 'in the language of its list'],
    [KOREAN, 'Nordpaketet 구매', true, 'in another language'],
    [localeOf('de-DE'), 'Nord Bundle kaufen', true, 'in a language without lists'],
    [ENGLISH, '노드팩 price', true, 'in a script of its own, inside English'],
    [KOREAN, '노르드세트구매', true, 'of the English list, in letters that are joined, inside others'],
    [localeOf('ja-JP'), '北方套组を買う', true, 'in a language without lists'],
    [CHINESE, '購買北方套組認證', true, 'once, where it stands in the own list too'],
    [CHINESE, '專長認證套組', true, 'longer than a phrase of the own list inside it'],
    [CHINESE, '北方', false, 'a part of a joined name is none'],
    [FRENCH, 'le nord et le pack', false, 'its parts are no name'],
  ])('is found in %s %j (%s): %s', async (locale, text, isFound) => {
    const bundle = concept('bundle', {
      [SWEDISH]: ['Nordpaketet', 'Nord Bundle'],
      [KOREAN]: ['노드팩'],
      [CHINESE]: ['北方套組'],
      [ENGLISH]: ['노르드세트', '北方套組', '專長認證套組'],
    });
    const names = await ConceptFinder.create(await storeConcepts([{ ...bundle, keep: true }, ...CONCEPTS]));
    const found = names.find(text, locale).filter(({ name }) => name === 'bundle');
    expect(found).toHaveLength(isFound ? 1 : 0);
    expect(found.every(({ keep }) => keep)).toBe(true);
  });
});

function concept(name: string, words: Readonly<Record<string, readonly string[]>>): Concept {
  return {
    name,
    keep: false,
    words: new Map(Object.entries(words).map(([tag, list]) => [localeOf(tag), list])),
  };
}
