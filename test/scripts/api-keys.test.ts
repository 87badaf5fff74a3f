/** The keys of the API by command: made once, listed without themselves, revoked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../bot/store/open-store.js';
import { compile, run, Workplace } from '../support/command.js';

const place = new Workplace();
const data = ['api-keys', '--data', place.path('keys.db')];
beforeAll(() => compile());
afterAll(() => place.remove());

describe('api:keys', () => {
  it('makes a key that the store takes, lists it, and revokes it', async () => {
    const made = run([...data, 'create', 'support-desk']);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/^spanwise_[\w-]{43}\n$/);
    const key = made.out.trim();
    expect(await nameOf(key)).toBe('support-desk');

    const listed = run([...data, 'list']);
    expect(listed.out).toMatch(/^support-desk +created \d{4}-\d\d-\d\d .*in force\n$/);
    expect(listed.out).not.toContain(key);

    expect(run([...data, 'revoke', 'support-desk']).out).toBe('Revoked support-desk.\n');
    expect(await nameOf(key)).toBeUndefined();
    expect(run([...data, 'list']).out).toMatch(/revoked \d{4}/);
  });

  it.each<[why: string, args: string[], told: RegExp]>([
    ['nothing to do', [], /create NAME, list, or revoke NAME/],
    ['something else to do', ['renew', 'x'], /renew x/],
    ['no name', ['create'], /create NAME/],
    ['two names', ['revoke', 'a', 'b'], /Unexpected "revoke a b"/],
    ['a name with blanks', ['create', 'support desk'], /letters, digits/],
    ['a name that was used', ['create', 'support-desk'], /taken/],
    ['no such key', ['revoke', 'nobody'], /no key "nobody" in force/],
    ['an unknown option', ['--all', 'list'], /--all/],
  ])('refuses %s in one sentence', (_why, args, told) => {
    const { code, out, err } = run([...data, ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
  });
});

async function nameOf(key: string): Promise<string | undefined> {
  const store = await openStore({ file: place.path('keys.db'), now: () => new Date(), keepDays: 1 });
  const name = await store.apiKeys.verify(key, new Date());
  await store.close();
  return name;
}
