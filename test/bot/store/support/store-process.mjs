/** The store in a process of its own, which a test can kill: what to do and with what comes in the environment. */
import { once } from 'node:events';
import { openStore } from '../../../../dist/bot/store/open-store.js';

const { TASK, SETTINGS, NOW, OWNER = '', DIE_AFTER = '' } = process.env;
const now = new Date(NOW);
const tell = (line) => process.stdout.write(`${line}\n`);
const store = await openStore({ ...JSON.parse(SETTINGS), now: () => now, keepDays: 90 });

const TASKS = {
  open: () => tell('open'),
  write: async () => {
    for (let n = 0; n < 1_000; n += 1) {
      const id = `f${n}`;
      const what = { entryId: 'e', locale: 'sv-SE', revision: 'r', rating: 'up', reason: 'kept', at: now };
      await store.feedback.add({ id, ...what });
      tell(id);
    }
  },
  send: async () => {
    const lease = { now, owner: OWNER, leaseMs: 60_000 };
    let sent = 0;
    for (;;) {
      const due = await store.reminders.claimDue({ ...lease, limit: 10 });
      if (due.length === 0) return;
      for (const { id } of due) {
        if (!(await store.reminders.beginSend(id, lease))) continue;
        if (String(sent) === DIE_AFTER) process.kill(process.pid, 'SIGKILL');
        tell(id);
        sent += 1;
        await store.reminders.markSent(id, OWNER);
      }
    }
  },
};

// Whoever is up first would have done the work of both before the other has loaded.
process.send('ready');
await once(process, 'message');
process.disconnect();
await TASKS[TASK]();
await store.close();
