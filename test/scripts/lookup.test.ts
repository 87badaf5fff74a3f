/** `lookup`: where a span stands, its two sentences exactly as they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, jsonOf, run, Workplace, type Ran } from '../support/command.js';
import { pair } from '../support/markdown.js';

const place = new Workplace();
const index = place.path('orders.json');

beforeAll(() => {
  compile();
  place.writeLocalized('content', { locale: 'sv-SE', name: 'seat-orders', body: SWEDISH });
  place.writeLocalized('content', { locale: 'fr-FR', name: 'seat-orders', body: FRENCH });
  // Another file that bears the digits of the Swedish one, as happens once in a thousand files.
  place.writeLocalized('content', { locale: 'sv-SE', name: 'room-orders', body: CLASHING });
  run(['build-index', '--content', place.path('content'), '--out', index]);
});
afterAll(() => place.remove());

describe('looking up', () => {
  it('gives a span of a question with its entry and all locales of it', () => {
    expect(jsonOf(lookup('f0001-103'))).toEqual([
      {
        id: 'f0001-103',
        found: true,
        locale: 'fr-FR',
        document: 'seat-orders',
        target: '**Q : Comment commander des postes ?**',
        source: '**Q: How do I order seats?**',
        entryId: 'seat-orders/order-seat',
        role: 'question',
        locales: ['en-US', 'fr-FR', 'sv-SE'],
        file: 'fr-FR/seat-orders.md',
        line: 11,
      },
    ]);
  });

  it('gives both sides as they stand between the tags: markup, entities and blanks kept', () => {
    expect(jsonOf(lookup('f0001-104'))).toMatchObject([
      {
        role: 'answer',
        target: 'R :\u00a0Ouvrez [Commandes](orders.md) &gt; **Ajouter**. ',
        source: 'A: Open [Orders](orders.md) &gt; **Add**.',
      },
    ]);
  });

  it('calls the heading of a how-to a heading, and what lies outside entries other', () => {
    const found = jsonOf(lookup('4f2c1-120', '4f2c1-122')) as { role: string; entryId: string | null }[];
    expect(found.map(({ role, entryId }) => [role, entryId])).toEqual([
      ['heading', 'room-orders/order-room'],
      ['other', null],
    ]);
  });

  it('shows every place of an ID that two files bear', () => {
    const ran = lookup('4f2c1-103');
    expect(ran.code).toBe(0);
    expect(jsonOf(ran)).toMatchObject([
      { id: '4f2c1-103', document: 'room-orders', target: 'Vanliga frågor' },
      { id: '4f2c1-103', document: 'seat-orders', target: '**F: Hur beställer jag platser?**' },
    ]);
  });

  it('says of an unknown ID that it is not there, with nulls and exit code 1, the known ones beside it', () => {
    const ran = lookup('f0001-104', '00000-999', 'nonsense', '__proto__');
    expect(ran.code).toBe(1);
    const found = jsonOf(ran) as Record<string, unknown>[];
    expect(found.map(({ id, found: is }) => [id, is])).toEqual([
      ['f0001-104', true],
      ['00000-999', false],
      ['nonsense', false],
      ['__proto__', false],
    ]);
    expect(found[1]).toEqual({
      id: '00000-999',
      found: false,
      locale: null,
      document: null,
      target: null,
      source: null,
      entryId: null,
      role: null,
      locales: null,
      file: null,
      line: null,
    });
  });

  it('keeps the order of the arguments and answers one asked twice twice', () => {
    const found = jsonOf(lookup('f0001-104', 'f0001-103', 'f0001-104')) as { id: string }[];
    expect(found.map(({ id }) => id)).toEqual(['f0001-104', 'f0001-103', 'f0001-104']);
  });

  it.each([
    ['capitals and blanks', ' F0001-103 '],
    ['a hyphen that does not break', 'f0001\u2011103'],
    ['a dash of a mail', 'f0001–103'],
    ['a minus sign', 'f0001−103'],
    ['wide signs', 'ｆ０００１－１０３'],
  ])('takes an ID with %s', (_how, id) => {
    expect(jsonOf(lookup(id))).toMatchObject([{ id: 'f0001-103', found: true }]);
  });

  it.each(['hello', 'f0001', 'f0001-', '103', 'g0001-103', 'f0001 103'])(
    'says what an ID looks like to who gives "%s"',
    (text) => {
      const ran = run(['lookup', '--index', index, text]);
      expect(ran).toMatchObject({ code: 1, err: '' });
      expect(ran.out).toMatch(/^.* is no span ID: one looks like 7c473-119, .*\n$/);
    },
  );

  it('prints for people what stands where', () => {
    const ran = run(['lookup', '--index', index, 'f0001-103', '00000-999']);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('f0001-103 question, seat-orders/order-seat');
    expect(ran.out).toContain('fr-FR/seat-orders.md:11');
    expect(ran.out).toContain('00000-999 is not in the index');
  });
});

const SWEDISH = `${pair('4f2c1-103', '**F: Hur beställer jag platser?**', '**Q: How do I order seats?**')}

${pair('4f2c1-104', 'S: Öppna [Beställningar](orders.md) &gt; **Lägg till**.', 'A: Open [Orders](orders.md) &gt; **Add**.')}
`;

const FRENCH = `${pair('f0001-103', '**Q : Comment commander des postes ?**', '**Q: How do I order seats?**')}

${pair('f0001-104', 'R :\u00a0Ouvrez [Commandes](orders.md) &gt; **Ajouter**. ', 'A: Open [Orders](orders.md) &gt; **Add**.')}
`;

const CLASHING = `# ${pair('4f2c1-103', 'Vanliga frågor', 'Common questions')}

## ${pair('4f2c1-120', 'Beställa rum', 'Order a room')}

${pair('4f2c1-121', 'Välj ett rum.', 'Pick a room.')}

## ${pair('4f2c1-122', 'Nästa steg', 'Next steps')}

- ${pair('4f2c1-123', 'Avboka', 'Cancel')}
`;

function lookup(...ids: string[]): Ran {
  return run(['lookup', '--index', index, '--json', ...ids]);
}
