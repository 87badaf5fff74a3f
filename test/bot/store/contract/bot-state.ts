/** The SDK's rules for state: what its own storage in memory does, and what two turns at once need. */
import { MemoryStorage, type Storage } from 'botbuilder';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storeOf, type Subject } from '../support/subjects.js';

type Item = Record<string, unknown> & { eTag?: string };

export function botStateContract(subject: Subject): void {
  const store = storeOf(subject);
  const state = (): Storage => store().botState;
  const read = async (key: string): Promise<Item | undefined> =>
    ((await state().read([key])) as Record<string, Item>)[key];

  it('what was never written is missing from what is read', async () => {
    expect(await state().read(['none'])).toEqual({});
    expect(await state().read([])).toEqual({});
  });

  it.each([
    ['an ID of Teams', 'msteams/conversations/19:a_b-c@thread.tacv2;messageid=1/users/29:1x-Y_z/'],
    ['Chinese and an emoji', 'test/users/使用者🙂/'],
    ['signs of SQL and of patterns', 'a\'b"c;--%_\\'],
    ['what objects are born with', '__proto__'],
    ['what objects are born with, too', 'constructor'],
    ['a NUL', 'a\0b'],
    ['half a character', 'a\ud800'],
    ['a very long key', 'k'.repeat(20_000)],
    ['an empty key', ''],
  ])('a key is any text: %s', async (_why, key) => {
    await state().write(Object.fromEntries([[key, { value: key }]]));
    const items = await state().read([key]);
    expect(Object.keys(items)).toEqual([key]);
    expect((Object.getOwnPropertyDescriptor(items, key)?.value as Item).value).toBe(key);
    await state().delete([key]);
    expect(Object.keys(await state().read([key]))).toEqual([]);
  });

  it('keys that differ in capitals or a NUL are two', async () => {
    await state().write({ 'case/a': { is: 'small' }, 'case/A': { is: 'large' }, 'case/a\0': { is: 'NUL' } });
    expect((await read('case/a'))?.is).toBe('small');
    expect((await read('case/A'))?.is).toBe('large');
  });

  it('a value of JSON comes back as it was, with an eTag of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), async (value) => {
        const item = Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'eTag'));
        await state().write({ property: item });
        const { eTag, ...rest } = (await read('property')) ?? {};
        expect(rest).toEqual(JSON.parse(JSON.stringify(item)));
        expect(eTag).toEqual(expect.any(String));
      }),
      { numRuns: 30 },
    );
  });

  it('a value with the name that objects are born with does no harm', async () => {
    await state().write({ born: JSON.parse('{"__proto__":{"evil":true},"x":"\\u0000"}') as Item });
    const item = await read('born');
    expect(Object.hasOwn(item ?? {}, '__proto__')).toBe(true);
    expect(item?.['evil']).toBeUndefined();
    expect(item?.['x']).toBe('\0');
  });

  it('of two who read the same, the second to write fails, and nothing of its write is kept', async () => {
    await state().write({ both: { n: 0 }, other: { n: 0 } });
    const [mine, yours] = [await read('both'), await read('both')];
    await state().write({ both: { ...mine, n: 1 } });
    const late = state().write({ other: { n: 2 }, both: { ...yours, n: 2 } });
    await expect(late).rejects.toThrow(/etag conflict/);
    await expect(late).rejects.toMatchObject({ code: 'store-conflict' });
    expect((await read('both'))?.n).toBe(1);
    expect((await read('other'))?.n).toBe(0);
  });

  it('of twenty at once that read the same, one writes', async () => {
    await state().write({ race: { n: 0 } });
    const { eTag } = (await read('race')) ?? {};
    const ended = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => state().write({ race: { n, eTag } })),
    );
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each([
    ['*', '*'],
    ['none', undefined],
    ['an empty one', ''],
  ])('an eTag that asks for nothing wins: %s', async (_why, eTag) => {
    await state().write({ win: { n: 0 } });
    await state().write({ win: { n: 1, ...(eTag !== undefined && { eTag }) } });
    expect((await read('win'))?.n).toBe(1);
  });

  it('writes of many keys in any order do not stop each other', async () => {
    const keys = Array.from({ length: 10 }, (_, n) => `many/${n}`);
    const write = (order: readonly string[]): Promise<void> =>
      state().write(Object.fromEntries(order.map((key) => [key, { order: order[0] }])));
    await Promise.all([write(keys), write(keys.toReversed()), write(keys), write(keys.toReversed())]);
    expect(Object.keys(await state().read(keys))).toHaveLength(10);
  });

  it('an item may have 1 MiB of JSON, and not a byte more', async () => {
    const most = 'x'.repeat(1_048_576 - '{"x":""}'.length);
    await state().write({ large: { x: most } });
    expect((await read('large'))?.x).toBe(most);
    const over = state().write({ large: { x: `${most}x` } });
    await expect(over).rejects.toMatchObject({ code: 'store-value-too-large' });
    await state().delete(['large']);
  });

  it('does what the storage of the SDK does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { maxLength: 12 }), async (steps) => {
        await state().delete(KEYS);
        expect(await replay(state(), steps)).toEqual(await replay(new MemoryStorage(), steps));
      }),
      { numRuns: 25 },
    );
  });
}

const KEYS = ['a', 'b'];

const STEP = fc.record({
  action: fc.constantFrom('write', 'write read', 'write stale', 'write *', 'delete'),
  key: fc.constantFrom(...KEYS),
  n: fc.nat(9),
});

/** What is read after each step, without eTags, which are each storage's own. */
async function replay(
  storage: Storage,
  steps: readonly { action: string; key: string; n: number }[],
): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const { action, key, n } of steps) {
    const before = ((await storage.read([key])) as Record<string, Item>)[key];
    const eTag = { 'write read': before?.eTag, 'write stale': 'stale', 'write *': '*' }[action];
    if (action === 'delete') await storage.delete([key]);
    else {
      const written = storage.write({ [key]: { n, ...(eTag !== undefined && { eTag }) } });
      seen.push(
        await written.then(
          () => 'written',
          () => 'conflict',
        ),
      );
    }
    const items = (await storage.read(KEYS)) as Record<string, Item>;
    seen.push(
      Object.entries(items)
        .map(([name, item]) => [name, item['n']])
        .sort(),
    );
  }
  return seen;
}
