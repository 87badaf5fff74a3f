/** Reminders that were given up, by command: when, for which day, and why; not whose. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../bot/store/open-store.js';
import { compile, run, Workplace } from '../support/command.js';

const NOW = new Date('2026-11-21T09:00:00Z');
const place = new Workplace();
const file = place.path('reminders.db');
const command = ['reminders', '--data', file];
beforeAll(() => compile());
afterAll(() => place.remove());

describe('reminders', () => {
  it('refuses a file that is not there, and makes none', () => {
    const missing = place.path('missing.db');
    const { code, out, err } = run(['reminders', '--data', missing]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(missing);
    expect(existsSync(missing)).toBe(false);
  });

  it('says so where none was given up', async () => {
    await (await openStore({ file, now: () => NOW, keepDays: 1 })).close();
    expect(run(command)).toEqual({ code: 0, out: 'No reminder was given up.\n', err: '' });
    expect(run([...command, '--json']).out).toBe('[]\n');
  });

  it('tells what was given up', async () => {
    await giveUp();
    expect(run(command).out).toBe(
      '2026-11-21T09:00:00.000Z  2026-11-21 renewal-window opens        MessageWritesBlocked        r1\n',
    );
    const { out } = run([...command, '--json']);
    expect(JSON.parse(out)).toMatchObject([{ id: 'r1', kind: 'opens', code: 'MessageWritesBlocked' }]);
    expect(out).not.toContain('29:anna');
  });

  it.each([['all'], ['--all']])('refuses %s', (argument) => {
    const { code, out, err } = run([...command, argument]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(argument);
  });
});

async function giveUp(): Promise<void> {
  const store = await openStore({ file, now: () => NOW, keepDays: 1 });
  await store.reminders.add({
    ...{ id: 'r1', locale: 'sv-SE', timeZone: 'UTC', check: 'renewal-window', kind: 'opens' },
    ...{ date: '2026-11-21', dueAt: NOW, payload: {} },
    to: { channelId: 'msteams', userId: '29:anna', conversationId: 'a:home' },
  });
  await store.reminders.claimDue({ now: NOW, limit: 1, leaseMs: 60_000, owner: 'A' });
  await store.reminders.giveUp('r1', 'A', 'MessageWritesBlocked');
  await store.close();
}
