/** Two bots in two processes on one PostgreSQL: what one has done the other knows, also when one of them is killed. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../bot/store/open-store.js';
import { readWordLists } from '../../../scripts/lib/word-lists.js';
import { buildIndex } from '../../../src/index.js';
import { compile, Workplace } from '../../support/command.js';
import { ownFiles, ROOT } from '../../support/own-content.js';
import { startPostgres, type Postgres } from '../../support/postgres.js';
import { call, message, type HttpAnswer } from '../support/bot-harness.js';
import { accept, startTeamsEnd, type TeamsEnd } from '../support/teams-end.js';
import { EXPERT, EXPERTS, MENTION, POSTED } from '../talk/support/experts.js';
import { languageOf, says } from '../talk/support/languages.js';
import { seen } from '../talk/support/talk.js';

const PROCESS = fileURLToPath(new URL('replica-process.mjs', import.meta.url));
const NOW = new Date('2026-11-21T09:00:00Z');
const LEASE_MS = 60_000;
/** So many are taken at once: some are always held while others are sent. */
const LIMIT = 20;
const REMINDERS = 200;
/** In the midst of what was taken at once. */
const KILLED_AT = 30;

let place: Workplace;
let postgres: Postgres;
beforeAll(async () => {
  compile();
  place = new Workplace();
  const lists = readWordLists([`${ROOT}/content`]);
  place.write('index.json', (await buildIndex(ownFiles(), { lists })).text);
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  place.remove();
});

let teams: TeamsEnd;
let databaseUrl: string;
let store: Store;
const running: ChildProcess[] = [];
beforeEach(async () => {
  teams = await startTeamsEnd();
  databaseUrl = await postgres.createDatabase();
  store = await openStore({ databaseUrl, file: '', now: () => NOW, keepDays: 180, leaseClock: 'given' });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(kill));
  await store.close();
  await teams.close();
});

interface Replica {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
}

async function startReplica(name: string, env: Record<string, string> = {}): Promise<Replica> {
  const child = fork(PROCESS, {
    env: {
      ...{ PATH: process.env['PATH'] ?? '', PORT: '0', DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' },
      ...{ SPANWISE_INDEX: place.path('index.json'), SPANWISE_CHAT: 'off' },
      // The process opens a store of its own, whose leases go by the clock of the test.
      SPANWISE_PUBLISHED: 'off',
      ...{ REPLICA: name, NOW: NOW.toISOString(), LEASE_MS: String(LEASE_MS), LIMIT: String(LIMIT) },
      ...env,
    },
  });
  running.push(child);
  const [url] = (await once(child, 'message')) as [string];
  return { name, url, child };
}

/** Starts both at once, as a roll-out does. */
async function startBoth(env: Record<string, string> = {}): Promise<readonly [Replica, Replica]> {
  return Promise.all([startReplica('A', env), startReplica('B')]);
}

/** Without notice, as a machine fails. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function post({ url }: Replica, activity: Record<string, unknown>): Promise<HttpAnswer> {
  const body = JSON.stringify(message(teams.serviceUrl, { locale: 'ko-KR', ...activity }));
  return call(url, { headers: { 'content-type': 'application/json' }, body });
}

describe('200 reminders that are due', () => {
  /** By conversation, of which each reminder has its own: who sent it, first to last. */
  let sent: Map<string, string[]>;
  beforeEach(() => {
    sent = new Map();
    teams.answerWith((response, { conversation }) => {
      note(conversation?.id, response);
      accept(response);
    });
  });

  function note(conversation: string | undefined, response: ServerResponse): number {
    const name = replicaOf(response);
    sent.set(conversation ?? '', [...(sent.get(conversation ?? '') ?? []), name]);
    return [...sent.values()].flat().filter((sender) => sender === name).length;
  }

  it('go out once each, whoever sends them', async () => {
    const [both] = await Promise.all([startBoth(), addReminders()]);
    tick(both, DUE);
    await until(() => sent.size === REMINDERS);
    await pause(ROUNDS_MS);
    expect(idsSentOnce()).toHaveLength(REMINDERS);
    expect([...new Set([...sent.values()].flat())].sort()).toEqual(['A', 'B']);
    await expectNothingLeft();
  });

  it('go out once each where one bot is killed between two messages', async () => {
    const [[killed, other]] = await Promise.all([
      startBoth({ DIE_AFTER: String(KILLED_AT) }),
      addReminders(),
    ]);
    await tickUntilGone(killed, other);
    // What the dead one has taken and not sent stays its own while the lease lasts.
    await until(() => [...sent.values()].flat().length >= REMINDERS - LIMIT);
    await pause(ROUNDS_MS);
    expect(sent.size).toBeLessThan(REMINDERS);
    tick([other], new Date(DUE.getTime() + LEASE_MS));
    await until(() => sent.size === REMINDERS);
    await pause(ROUNDS_MS);
    expect(idsSentOnce()).toHaveLength(REMINDERS);
    await expectNothingLeft();
  });

  it('go out once each, but for the one on its way, where one bot is killed while it sends', async () => {
    const [[killed, other]] = await Promise.all([startBoth(), addReminders()]);
    let inFlight: string | undefined;
    teams.answerWith((response, { conversation }) => {
      const count = note(conversation?.id, response);
      if (replicaOf(response) !== killed.name || count < KILLED_AT) {
        accept(response);
        return;
      }
      // Taken by the channel, whose answer comes too late.
      inFlight = conversation?.id;
      killed.child.kill('SIGKILL');
    });
    await tickUntilGone(killed, other);
    await until(() => sent.size >= REMINDERS - LIMIT);
    await pause(ROUNDS_MS);
    expect(sent.size).toBeLessThan(REMINDERS);
    tick([other], new Date(DUE.getTime() + LEASE_MS));
    await until(() => sent.size === REMINDERS && sent.get(inFlight ?? '')?.length === 2);
    await pause(ROUNDS_MS);
    // Nobody can say whether it went out: rather twice than a deadline missed.
    expect(sent.get(inFlight ?? '')).toEqual(['A', 'B']);
    expect(idsSentOnce()).toHaveLength(REMINDERS - 1);
    await expectNothingLeft();
  });

  /** The one that dies has begun before the other joins it, so that it gets as far as it is to get. */
  async function tickUntilGone(killed: Replica, other: Replica): Promise<void> {
    const gone = once(killed.child, 'exit');
    tick([killed], DUE);
    await until(() => sent.size > 0);
    tick([other], DUE);
    await gone;
  }

  function idsSentOnce(): string[] {
    return [...sent].flatMap(([id, senders]) => (senders.length === 1 ? [id] : []));
  }

  async function expectNothingLeft(): Promise<void> {
    const now = new Date(DUE.getTime() + 1_000 * LEASE_MS);
    const claim = { now, limit: REMINDERS, leaseMs: LEASE_MS, owner: 'the test' };
    expect(await store.reminders.claimDue(claim)).toEqual([]);
  }
});

const DUE = new Date('2026-11-22T00:00:00Z');

/** One of each of 200 users, all of the same morning. */
async function addReminders(): Promise<void> {
  for (let n = 0; n < REMINDERS; n += 1) {
    const to = { channelId: 'msteams', userId: `29:${n}`, conversationId: `a:${n}` };
    const reference = {
      ...{ channelId: 'msteams', serviceUrl: teams.serviceUrl },
      ...{ user: { id: to.userId, name: '' }, bot: { id: '28:bot', name: '' } },
      conversation: { id: to.conversationId, conversationType: 'personal', name: '', isGroup: false },
    };
    await store.conversations.upsert(to, reference, NOW);
    await store.reminders.add({
      ...{ id: `r${n}`, to, locale: 'ko-KR', timeZone: 'Asia/Seoul' },
      ...{ check: 'renewal-window', kind: 'opens', date: '2026-11-22', dueAt: DUE },
      payload: { opens: '2026-11-22', closes: '2026-12-21' },
    });
  }
}

function replicaOf({ req }: ServerResponse): string {
  return String(req.headers['x-replica']);
}

/** Sets the clocks. */
function tick(replicas: readonly Replica[], moment: Date): void {
  for (const { child } of replicas) child.send(moment.toISOString());
}

describe('two bots', () => {
  const korean = languageOf('ko-KR');

  async function answerOf(replica: Replica, activity: Record<string, unknown>): Promise<string> {
    const before = teams.replies.length;
    expect((await post(replica, activity)).status).toBe(200);
    expect(teams.replies.length - before).toBe(1);
    return seen(teams.replies.at(-1) ?? {}).text;
  }

  it('know the language that was chosen with one of them', async () => {
    const [a, b] = await startBoth();
    expect(await answerOf(a, { text: '/language sv' })).toContain(
      says('sv-SE', 'languageSet', { language: 'svenska' }),
    );
    expect(await answerOf(b, { text: korean.question })).toContain(languageOf('sv-SE').answered);
    expect(await answerOf(b, { text: '/language fr' })).toContain(
      says('fr-FR', 'languageSet', { language: 'français' }),
    );
    expect(await answerOf(a, { text: korean.question })).toContain(languageOf('fr-FR').answered);
  });

  it('go on with the check that was begun with one of them', async () => {
    const [a, b] = await startBoth();
    const locale = 'en-US';
    await answerOf(a, {
      text: 'We bought our Action Pack on October 28, 2026. Can we get a refund?',
      locale,
    });
    expect(await answerOf(b, { text: 'not yet', locale })).toContain('November 27, 2026');
  });

  it('answer once what both were sent', async () => {
    const both = await startBoth();
    const activities = Array.from({ length: 40 }, (_, place) => ({
      id: `same-${place}`,
      text: korean.hello,
      conversation: { id: `a:${place}`, conversationType: 'personal' },
    }));
    const answers = await Promise.all(
      activities.flatMap((activity) => both.map((replica) => post(replica, activity))),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const answered = teams.replies.map(({ replyToId }) => replyToId);
    expect([...answered].sort()).toEqual(activities.map(({ id }) => id).sort());
  });

  it.each([
    ['an hour fast', 60 * 60_000],
    ['an hour slow', -60 * 60_000],
  ])('answer once what both were sent, also where the clock of one is %s', async (_how, offMs) => {
    const env = { LEASE_CLOCK: 'database' };
    const wrong = { ...env, NOW: new Date(NOW.getTime() + offMs).toISOString() };
    const both = await Promise.all([startReplica('A', env), startReplica('B', wrong)]);
    // Long enough for the other to look while one is at it.
    teams.answerWith((response) => setTimeout(() => accept(response), 50));
    const activities = Array.from({ length: 10 }, (_, place) => ({
      id: `once-${place}`,
      text: korean.hello,
      conversation: { id: `a:${place}`, conversationType: 'personal' },
    }));
    await Promise.all(activities.flatMap((activity) => both.map((replica) => post(replica, activity))));
    for (const activity of activities) for (const replica of both) await post(replica, activity);
    const answered = teams.replies.map(({ replyToId }) => replyToId);
    expect([...answered].sort()).toEqual(activities.map(({ id }) => id).sort());
  });

  it('answer a message whose bot was killed amid its turn', async () => {
    const [a, b] = await startBoth({ TURN_LEASE_MS: '1500' });
    const activity = { id: 'left', text: korean.question };
    let begun = false;
    teams.answerWith((response) => {
      if (replicaOf(response) !== a.name) {
        accept(response);
        return;
      }
      begun = true;
      // Nothing is taken of it: the connection ends with its bot.
      a.child.kill('SIGKILL');
    });
    const left = post(a, activity).catch((error: unknown) => error);
    await until(() => begun);
    const started = performance.now();
    expect((await post(b, activity)).status).toBe(200);
    expect(await left).toBeInstanceOf(Error);
    // Not before the dead one could have been heard of again.
    expect(performance.now() - started).toBeGreaterThan(500);
    expect(seen(teams.replies.at(-1) ?? {}).text).toContain(korean.answered);
    expect(teams.replies).toHaveLength(2);
    // What is done is done: Teams may send it as often as it likes.
    expect((await post(b, activity)).status).toBe(200);
    expect(teams.replies).toHaveLength(2);
  });

  it('send a question to people once, and their answer once', async () => {
    const env = { SPANWISE_EXPERTS: EXPERTS, SPANWISE_EXPERTS_SERVICE_URL: teams.serviceUrl };
    const both = await Promise.all([startReplica('A', env), startReplica('B', env)]);
    const posted = (): number =>
      teams.replies.filter(({ conversation }) => conversation?.id === EXPERTS).length;
    teams.answerWith((response, { conversation }) =>
      // Long enough for the other to look while one is at it.
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id: conversation?.id === EXPERTS ? POSTED : 'reply-1' }));
      }, 50),
    );
    await answerOf(both[0], { text: korean.unanswerable });
    await answerOf(both[1], { text: korean.person });
    const asked = seen(teams.replies.at(-1) ?? {}).buttons;
    const yes = asked.find(({ label }) => label === says('ko-KR', 'askPersonYes'));
    await Promise.all(both.map((replica) => post(replica, { text: undefined, value: yes?.data })));
    expect(posted()).toBe(1);
    const told = teams.replies.slice(-2).map((reply) => seen(reply).text);
    expect(told).toContain(says('ko-KR', 'askPersonAlready'));

    const conversation = { id: `${EXPERTS};messageid=${POSTED}`, conversationType: 'channel', isGroup: true };
    const said = { id: 'answer', text: '<at>Spanwise</at> As of May.', entities: [MENTION], from: EXPERT };
    await Promise.all(both.map((replica) => post(replica, { ...said, conversation })));
    const answers = teams.replies.filter((reply) => seen(reply).text.includes('As of May.'));
    expect(answers).toHaveLength(1);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    expect(tries).toBeLessThan(4_000);
    await pause(10);
  }
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Some rounds of a bot: what comes too often would come now. */
const ROUNDS_MS = 300;
