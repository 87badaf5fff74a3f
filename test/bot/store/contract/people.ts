/** Preferences, conversation references, tickets and keys of programs. */
import { expect, it } from 'vitest';
import { after, MINUTE, NOON, storeOf, type Subject } from '../support/subjects.js';

const ANNA = { channelId: 'msteams', userId: '29:anna' };
const BO = { channelId: 'msteams', userId: '29:bo' };

export function peopleContract(subject: Subject): void {
  const store = storeOf(subject);

  it('a preference is what was set last, whole', async () => {
    const { preferences } = store();
    expect(await preferences.get(ANNA)).toBeUndefined();
    const first = { locale: 'sv-SE', replyLocale: 'en-US', timeZone: 'Europe/Stockholm', updatedAt: NOON };
    await preferences.set(ANNA, first);
    expect(await preferences.get(ANNA)).toEqual(first);
    expect(await preferences.get(store().addressOf({ ...ANNA, conversationId: 'a:home' }))).toEqual(first);
    await preferences.set(ANNA, { locale: 'ko-KR', updatedAt: after(1) });
    expect(await preferences.get(ANNA)).toEqual({ locale: 'ko-KR', updatedAt: after(1) });
    expect(await preferences.get({ ...ANNA, channelId: 'webchat' })).toBeUndefined();
    expect(await preferences.get(BO)).toBeUndefined();
    expect(await preferences.delete(ANNA)).toBe(true);
    expect(await preferences.delete(ANNA)).toBe(false);
  });

  it('a conversation is found by its names, by its address and by its user, the latest first', async () => {
    const { conversations } = store();
    const home = { ...ANNA, conversationId: 'a:home' };
    const team = { ...ANNA, conversationId: '19:team@thread.tacv2' };
    const reference = { serviceUrl: 'https://smba.example/', user: { id: ANNA.userId, name: '안나' } };
    await conversations.upsert(home, {}, NOON);
    await conversations.upsert(home, reference, after(1));
    await conversations.upsert(team, {}, after(2));
    await conversations.upsert({ ...BO, conversationId: 'a:home' }, {}, after(3));
    expect(await conversations.get(home)).toEqual(reference);
    expect(await conversations.get(store().addressOf(home))).toEqual(reference);
    expect(await conversations.byUser(ANNA)).toEqual([
      { address: store().addressOf(team), reference: {}, updatedAt: after(2) },
      { address: store().addressOf(home), reference, updatedAt: after(1) },
    ]);
    expect(await conversations.delete(store().addressOf(home))).toBe(true);
    expect(await conversations.delete(home)).toBe(false);
    expect(await conversations.get(home)).toBeUndefined();
    expect(await conversations.byUser(BO)).toHaveLength(1);
  });

  it('a ticket is found by its ID and by the message to the experts, and answered once', async () => {
    const { experts } = store();
    const from = { ...ANNA, conversationId: 'a:home' };
    const ticket = { id: 'T-1', question: '퇴사자 라이선스는?', locale: 'ko-KR', from, at: NOON };
    const message = { conversationId: '19:experts', activityId: '1700' };
    expect(await experts.add(ticket)).toBe(true);
    expect(await experts.add({ ...ticket, question: 'another' })).toBe(false);
    const open = { ...ticket, from: store().addressOf(from), state: 'open' };
    expect(await experts.byId('T-1')).toEqual(open);
    expect(await experts.asked('T-0', message)).toBe(false);
    expect(await experts.asked('T-1', message)).toBe(true);
    expect(await experts.byMessage(message)).toEqual({ ...open, message });
    expect(await experts.byMessage({ ...message, conversationId: '19:others' })).toBeUndefined();
    const both = await Promise.all([experts.answered('T-1', after(1)), experts.answered('T-1', after(2))]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await experts.byId('T-1')).toMatchObject({ state: 'answered' });
    expect(await experts.answered('T-1', after(3))).toBe(false);
  });

  it('a question of a user is kept once a day, whatever its ID', async () => {
    const { experts } = store();
    const from = { ...ANNA, conversationId: 'a:home' };
    const ticket = { id: 'T-10', question: 'Who renews?', locale: 'sv-SE', from, at: NOON };
    const later = { ...ticket, id: 'T-11', at: after(11 * 60 * MINUTE) };
    const added = await Promise.all([experts.add(ticket), experts.add(ticket), experts.add(later)]);
    expect(added.filter(Boolean)).toHaveLength(1);
    const kept = await experts.sameAs(later);
    expect(kept).toMatchObject({ question: 'Who renews?', state: 'open', from: store().addressOf(from) });
    expect(kept).not.toHaveProperty('message');
    for (const [n, other] of [
      { at: after(12 * 60 * MINUTE) },
      { question: 'Who renews' },
      { from: { ...from, conversationId: '19:team' } },
      { from: { ...from, userId: '29:bo' } },
    ].entries()) {
      expect(await experts.sameAs({ ...ticket, ...other })).toBeUndefined();
      expect(await experts.add({ ...ticket, ...other, id: `T-2${n}` })).toBe(true);
    }
  });

  it('a key of a program is told once, and opens until it is revoked', async () => {
    const { apiKeys } = store();
    const key = await apiKeys.create('support-desk', NOON);
    expect(key).toMatch(/^spanwise_[\w-]{43}$/);
    expect(await apiKeys.verify(key, after(MINUTE))).toBe('support-desk');
    expect(await apiKeys.verify(key, after(MINUTE + 1))).toBe('support-desk');
    for (const wrong of ['', key.slice(1), `${key}\n`, key.toLowerCase(), `spanwise_${'A'.repeat(43)}`])
      expect(await apiKeys.verify(wrong, NOON)).toBeUndefined();
    expect(await apiKeys.list()).toEqual([
      { name: 'support-desk', createdAt: NOON, lastUsedAt: after(MINUTE) },
    ]);
    expect(JSON.stringify(await apiKeys.list())).not.toContain(key);
    expect(await apiKeys.revoke('support-desk', after(2 * MINUTE))).toBe(true);
    expect(await apiKeys.revoke('support-desk', after(3 * MINUTE))).toBe(false);
    expect(await apiKeys.verify(key, after(3 * MINUTE))).toBeUndefined();
    expect(await apiKeys.list()).toMatchObject([{ revokedAt: after(2 * MINUTE) }]);
  });

  it.each(['', ' ', 'two words', 'é', 'x'.repeat(65), 'taken'])('"%s" names no key', async (name) => {
    if (name === 'taken') await store().apiKeys.create(name, NOON);
    await expect(store().apiKeys.create(name, NOON)).rejects.toMatchObject({ code: 'argument-invalid' });
  });
}
