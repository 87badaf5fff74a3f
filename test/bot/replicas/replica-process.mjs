/**
 * One bot of several on a database, as a process of its own, whose clock its test sets. `REPLICA` names it, also to
 * whom it sends; `TURN_LEASE_MS` is how long a turn counts as going on after its last sign of life; `DIE_AFTER` is how many reminders it notes as sent before it is gone without a word.
 */
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { pino } from 'pino';
import { readConfig } from '../../../dist/bot/config.js';
import { start } from '../../../dist/bot/main.js';
import { loadParts } from '../../../dist/bot/parts.js';

const { REPLICA, NOW, LEASE_MS, LIMIT, DIE_AFTER, TURN_LEASE_MS = '15000' } = process.env;
let now = new Date(NOW);
process.on('message', (moment) => (now = new Date(moment)));
// A test that ends by a fault leaves no bot behind.
process.on('disconnect', () => process.exit(1));

const { request } = http;
http.request = (url, { headers, ...options }) =>
  request(url, { ...options, headers: { ...headers, 'x-replica': REPLICA } });
syncBuiltinESMExports();

const config = readConfig(process.env);
const logger = pino({ level: config.logLevel }, pino.destination(2));
const parts = await loadParts(config, logger);
const { reminders } = parts.store;
let sent = 0;
const store = {
  ...parts.store,
  reminders: {
    ...reminders,
    markSent: async (id, owner) => {
      const isOurs = await reminders.markSent(id, owner);
      sent += 1;
      if (String(sent) === DIE_AFTER) process.kill(process.pid, 'SIGKILL');
      return isOurs;
    },
  },
};
const rounds = { everyMs: 20, leaseMs: Number(LEASE_MS), limit: Number(LIMIT) };
// No indicator comes between what the test counts, however busy the machine.
const adapter = {
  ...{ leaseMs: Number(TURN_LEASE_MS), pollMs: 20 },
  ...{ typingAfterMs: 60_000, earlyAfterMs: 60_000 },
};
const { url } = await start(config, { ...parts, store, rounds, adapter, now: () => now }, logger);
process.send(url);
