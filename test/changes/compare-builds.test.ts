/** What changes for readers from one build to the next. */
import { describe, expect, it } from 'vitest';
import { compareBuilds, isSameForReaders, type BuildChanges } from '../../src/changes/index.js';
import { buildIndex, loadIndex, type LoadedIndex, type Locale, type SourceFile } from '../../src/index.js';
import { localizedFile, numbered } from '../support/markdown.js';

type Item = readonly [question: string, answer: string];

const ORDER: Item = ['How do I order seats?', 'Open the Orders page.'];
const CANCEL: Item = ['How do I cancel an order?', 'You can cancel within 7 days.'];
const PARK: Item = ['Where do visitors park?', 'Visitors park behind the main house.'];
const LUNCH: Item = ['When is lunch served?', 'Lunch is served at noon.'];

describe('two builds', () => {
  it.each<{
    readonly reason: string;
    readonly before: readonly Item[];
    readonly after: readonly Item[];
    readonly expected: Partial<Record<'added' | 'removed' | 'reworded' | 'moved', readonly string[]>>;
  }>([
    { reason: 'nothing changed', before: [ORDER, CANCEL], after: [ORDER, CANCEL], expected: {} },
    { reason: 'one came', before: [ORDER], after: [ORDER, PARK], expected: { added: [PARK[0]] } },
    { reason: 'one went', before: [ORDER, PARK], after: [ORDER], expected: { removed: [PARK[0]] } },
    {
      reason: 'an answer was put in other words',
      before: [ORDER, CANCEL],
      after: [ORDER, [CANCEL[0], 'You can cancel within 14 days.']],
      expected: { reworded: [CANCEL[0]] },
    },
    {
      reason: 'a question was put in other words, and is the same entry still',
      before: [ORDER, CANCEL],
      after: [ORDER, ['How do I cancel my order?', CANCEL[1]]],
      expected: { reworded: ['How do I cancel my order?'] },
    },
    {
      reason: 'the last stands first; the others stayed in their order',
      before: [ORDER, CANCEL, PARK, LUNCH],
      after: [LUNCH, ORDER, CANCEL, PARK],
      expected: { moved: [LUNCH[0]] },
    },
  ])('$reason', async ({ before, after, expected }) => {
    const changes = await changesFrom([fileOf(before)], [fileOf(after)]);
    const questions = (list: BuildChanges['added']): string[] => list.map(({ question }) => question);
    const { added, removed, reworded, moved } = changes;
    expect({
      added: questions(added),
      removed: questions(removed),
      reworded: questions(reworded),
      moved: questions(moved),
    }).toEqual({ added: [], removed: [], reworded: [], moved: [], ...expected });
    expect(isSameForReaders(changes)).toBe(Object.keys(expected).length === 0);
  });

  it('name the sentences, in each language, and the ID of the English that is new', async () => {
    const after: Item = [CANCEL[0], 'You can cancel within 14 days.'];
    const changes = await changesFrom([fileOf([CANCEL])], [fileOf([after])]);
    expect(changes.reworded[0]?.languages).toEqual([
      { locale: 'en-US', kind: 'reworded', sentences: [{ before: CANCEL[1], after: after[1] }] },
      {
        locale: 'sv-SE',
        kind: 'reworded',
        sentences: [{ before: `sv: ${CANCEL[1]}`, after: `sv: ${after[1]}` }],
      },
    ]);
    expect(changes.english).toEqual([
      { document: 'seat-orders', before: CANCEL[1], after: after[1], spanId: '4f2c1-104' },
    ]);
  });

  it('say that an entry came to a language or left it', async () => {
    const [swedish, french] = [fileOf([ORDER]), fileOf([ORDER], 'fr-FR', 'c0ffe')];
    const came = await changesFrom([swedish], [swedish, french]);
    expect(came.reworded[0]?.languages).toMatchObject([{ locale: 'fr-FR', kind: 'added' }]);
    const went = await changesFrom([swedish, french], [swedish]);
    expect(went.reworded[0]?.languages).toMatchObject([{ locale: 'fr-FR', kind: 'removed' }]);
  });
});

describe('a heading', () => {
  it.each([
    ['in other words moves nothing', 'Orders', 'Orders and seats', 0],
    ['of others moves what comes under it', 'Orders', 'Visits', 1],
  ])('%s', async (_reason, from, to, moved) => {
    const under = (heading: string): SourceFile =>
      sectioned([
        [heading, ORDER],
        ['Visits', PARK],
      ]);
    expect((await changesFrom([under(from)], [under(to)])).moved).toHaveLength(moved);
  });
});

describe('probe questions', () => {
  const PROBES = [
    {
      id: '1',
      locale: 'sv-SE' as Locale,
      query: 'sv: How do I order seats?',
      entry: 'seat-orders/order-seat',
    },
    { id: '2', locale: 'sv-SE' as Locale, query: 'sv: Where do visitors park?', entry: null },
  ];

  it('that get another answer are told with both; the same words are no change', async () => {
    const { probes } = await changesFrom([fileOf([ORDER, PARK, LUNCH])], [fileOf([ORDER, LUNCH])], PROBES);
    expect(probes.asked).toBe(2);
    expect(probes.changed).toMatchObject([
      { id: '2', change: 'answer', before: { kind: 'found', entryIds: ['seat-orders/visitor-park'] } },
    ]);
    expect(probes.changed[0]?.after.entryIds).not.toContain('seat-orders/visitor-park');
  });

  it('that get the same entry in other words say so', async () => {
    const after: Item = [ORDER[0], 'Open the Seats page.'];
    const { probes } = await changesFrom([fileOf([ORDER, PARK])], [fileOf([after, PARK])], PROBES);
    expect(probes.changed).toMatchObject([{ id: '1', change: 'wording' }]);
  });

  it('that miss the entry they name are told, changed or not', async () => {
    const files = [fileOf([ORDER, PARK])];
    const { probes } = await changesFrom(files, files, PROBES);
    expect(probes.changed).toEqual([]);
    expect(probes.missed.map(({ id }) => id)).toEqual(['2']);
  });
});

async function changesFrom(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  probes: Parameters<typeof compareBuilds>[2] = [],
): Promise<BuildChanges> {
  const old = await indexOf(before);
  const fresh = await indexOf(after, old);
  return compareBuilds(old, fresh, probes);
}

async function indexOf(files: readonly SourceFile[], previous?: LoadedIndex): Promise<LoadedIndex> {
  const options = previous === undefined ? {} : { previous: previous.knowledgeBase };
  return loadIndex((await buildIndex(files, options)).text, 'build/test.json');
}

function fileOf(items: readonly Item[], locale = 'sv-SE', prefix = '4f2c1'): SourceFile {
  const write = numbered(prefix);
  const body = items.map(([question, answer]) => entryText(write, locale, [question, answer])).join('\n');
  return localizedFile({ locale, body });
}

function sectioned(sections: readonly (readonly [heading: string, item: Item])[]): SourceFile {
  const write = numbered();
  const body = sections
    .map(([heading, item]) => `## ${write(`sv: ${heading}`, heading)}\n\n#${entryText(write, 'sv-SE', item)}`)
    .join('\n');
  return localizedFile({ body });
}

function entryText(write: ReturnType<typeof numbered>, locale: string, [question, answer]: Item): string {
  const [language] = locale.split('-');
  return `## ${write(`${language}: ${question}`, question)}\n\n${write(`${language}: ${answer}`, answer)}\n`;
}
