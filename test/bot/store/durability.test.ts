/** What several processes do to one store, and what is left when one of them is killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store, type StoreSettings } from '../../../bot/store/open-store.js';
import { compile } from '../../support/command.js';
import { after, MINUTE, NOON, subjects, takes } from './support/subjects.js';

const PROCESS = fileURLToPath(new URL('support/store-process.mjs', import.meta.url));

interface Process {
  readonly child: ChildProcess;
  /** The whole lines it has written. */
  readonly lines: () => string[];
  readonly ended: Promise<number | null>;
  /** It is up, and waits to be told to start. */
  readonly ready: Promise<unknown>;
}

const running: ChildProcess[] = [];
beforeAll(compile);
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

describe.each(subjects())('on $name', (subject) => {
  it('every write that was acknowledged is there after a kill', async () => {
    const settings = await subject.settings();
    const [writing] = await startTogether(launch(settings, { TASK: 'write' }));
    const { child, lines, ended } = writing;
    await until(() => lines().length >= 300);
    child.kill('SIGKILL');
    await ended;
    expect(lines().length).toBeLessThan(1_000);
    const store = await openStore(settings);
    const kept = new Set((await store.feedback.remarks({ limit: 1_000 })).map(({ id }) => id));
    expect(lines().filter((id) => !kept.has(id))).toEqual([]);
    // The one that was being written when the kill came may have been kept, too.
    expect(kept.size - lines().length).toBeLessThanOrEqual(1);
    await store.close();
  });

  it('200 reminders go out once each from two processes', async () => {
    const settings = await subject.settings();
    const store = await openStore(settings);
    await addReminders(store, 200);
    const both = await startTogether(...['A', 'B'].map((OWNER) => launch(settings, { TASK: 'send', OWNER })));
    expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
    expectEachOnce(both.flatMap(({ lines }) => lines()));
    await store.close();
  });

  it('200 reminders go out once each, also when one process is killed half-way', async () => {
    const settings = await subject.settings();
    const store = await openStore(settings);
    await addReminders(store, 200);
    const [killed, beside] = await startTogether(
      launch(settings, { TASK: 'send', OWNER: 'A', DIE_AFTER: '25' }),
      launch(settings, { TASK: 'send', OWNER: 'B' }),
    );
    expect(await killed.ended).toBeNull();
    expect(await beside.ended).toBe(0);
    const sent = [...killed.lines(), ...beside.lines()];
    expect(sent.length).toBeLessThan(200);
    // What the dead one had leased is taken over when its lease runs out.
    const [later] = await startTogether(
      launch(settings, { TASK: 'send', OWNER: 'C', NOW: after(MINUTE).toISOString() }),
    );
    expect(await later.ended).toBe(0);
    expectEachOnce([...sent, ...later.lines()]);
    await store.close();
  });

  it('replicas that start at once migrate once', async () => {
    const settings = await subject.settings();
    const launched = Array.from({ length: 3 }, () => launch(settings, { TASK: 'open' }));
    const stores = await Promise.all([openStore(settings), openStore(settings)]);
    const started = await startTogether(...launched);
    expect(await Promise.all(started.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    for (const store of stores) {
      expect(await takes(store, String(stores.indexOf(store)), NOON)).toBe(true);
      await store.close();
    }
  });
});

function launch(settings: StoreSettings, env: Record<string, string>): Process {
  const child = spawn(process.execPath, [PROCESS], {
    env: {
      PATH: process.env['PATH'] ?? '',
      SETTINGS: JSON.stringify(settings),
      NOW: NOON.toISOString(),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  running.push(child);
  let out = '';
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, lines: () => out.split('\n').slice(0, -1), ended, ready: once(child, 'message') };
}

/** Once all are up: none does the work of the others while they load. */
async function startTogether<T extends readonly Process[]>(...processes: T): Promise<T> {
  await Promise.all(processes.map(({ ready }) => ready));
  for (const { child } of processes) child.send('start');
  return processes;
}

async function addReminders(store: Store, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await store.reminders.add({
      id: `r${n}`,
      to: { channelId: 'msteams', userId: `29:${n}`, conversationId: `a:${n}` },
      locale: 'ko-KR',
      timeZone: 'Asia/Seoul',
      check: 'renewal-window',
      kind: 'opens',
      date: '2026-11-21',
      dueAt: NOON,
      payload: {},
    });
  }
}

function expectEachOnce(sent: readonly string[]): void {
  expect([...sent].sort()).toEqual(Array.from({ length: 200 }, (_, n) => `r${n}`).sort());
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    expect(tries).toBeLessThan(3_000);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
