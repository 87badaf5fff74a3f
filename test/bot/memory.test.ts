import { describe, expect, it } from 'vitest';
import { BoundedStorage } from '../../bot/memory.js';

describe('the storage in memory', () => {
  it('drops the longest untouched beyond its bound', async () => {
    const storage = new BoundedStorage(2);
    await storage.write({ a: { n: 1 } });
    await storage.write({ b: { n: 2 } });
    await storage.write({ a: { n: 3 } });
    await storage.write({ c: { n: 4 } });
    expect(storage.size).toBe(2);
    expect(await storage.read(['a', 'b', 'c'])).toEqual({ a: { n: 3 }, c: { n: 4 } });
  });

  it('gives copies, and keeps no place for what is empty', async () => {
    const storage = new BoundedStorage();
    const item = { draft: { inputs: {} } };
    await storage.write({ a: item });
    Object.assign(item.draft, { inputs: { seats: '1' } });
    expect(await storage.read(['a'])).toEqual({ a: { draft: { inputs: {} } } });
    await storage.write({ a: { eTag: '*' } });
    expect(storage.size).toBe(0);
  });

  it('forgets what is deleted', async () => {
    const storage = new BoundedStorage();
    await storage.write({ a: { n: 1 } });
    await storage.delete(['a', 'b']);
    expect(await storage.read(['a'])).toEqual({});
  });
});
