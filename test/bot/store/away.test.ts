/** Which faults mean that the database is away, and what a watched store does about them. */
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { DeadlineError } from '../../../bot/deadline.js';
import { isAwayFault, isStoreAway, storeAway, unlessAway } from '../../../bot/store/away.js';
import { StoreWatch } from '../../../bot/store/store-watch.js';
import { SpanwiseError } from '../../../src/index.js';

function fault(message: string, code?: string): Error {
  return Object.assign(new TypeError(message), code === undefined ? {} : { code });
}

describe('a fault of a query', () => {
  it.each([
    ['the server ends', fault('terminating connection', '57P01')],
    ['the server begins', fault('the database system is starting up', '57P03')],
    ['too many are connected', fault('sorry, too many clients already', '53300')],
    ['the connection breaks', fault('read ECONNRESET', 'ECONNRESET')],
    ['nobody listens', fault('connect ECONNREFUSED', 'ECONNREFUSED')],
    ['the connection ends amid a query', fault('Connection terminated unexpectedly')],
    ['no answer comes', fault('Query read timeout')],
    ['it takes too long', fault('canceling statement due to statement timeout', '57014')],
    ['a standby only reads', fault('cannot execute INSERT in a read-only transaction', '25006')],
    ['the disk is full', fault('database or disk is full', 'SQLITE_FULL')],
    ['the disk fails', fault('disk I/O error', 'SQLITE_IOERR_WRITE')],
    ['the file is locked', fault('database is locked', 'SQLITE_BUSY')],
    ['nobody waits any longer', new DeadlineError('Asking', 1)],
    ['it is said already', storeAway()],
  ])('means that the database is away where %s', (_what, error) => {
    expect(isAwayFault(error)).toBe(true);
  });

  it.each([
    ['a value is there already', fault('duplicate key', '23505')],
    ['a value is there already in a file', fault('constraint failed', 'SQLITE_CONSTRAINT_UNIQUE')],
    ['the query is wrong', fault('syntax error', '42601')],
    ['a bug of ours', fault('x is not a function')],
    ['a message that quotes one', fault('He said: Connection terminated')],
    ['a conflict', new SpanwiseError('store-conflict', 'Changed.', 'Again.')],
    ['no error at all', 'ECONNRESET'],
  ])('is a fault of its own where it is %s', (_what, error) => {
    expect(isAwayFault(error)).toBe(false);
  });
});

describe('a watched store', () => {
  const logger = pino({ enabled: false });

  it('is not asked while it is away, and is found again', async () => {
    let isThere = false;
    let asked = 0;
    const ping = async (): Promise<void> =>
      isThere ? Promise.resolve() : Promise.reject(fault('', 'ECONNREFUSED'));
    const watch = new StoreWatch({ store: { ping }, logger, probeMs: 2 });
    const ask = async (): Promise<number | undefined> =>
      unlessAway(
        watch.ask(async () => {
          asked += 1;
          return isThere ? Promise.resolve(7) : Promise.reject(fault('', 'ECONNREFUSED'));
        }),
      );
    expect([await ask(), await ask(), asked, watch.isAway]).toEqual([undefined, undefined, 1, true]);
    expect(await watch.isThere()).toBe(false);
    isThere = true;
    for (let tries = 0; watch.isAway; tries += 1) {
      expect(tries).toBeLessThan(1_000);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect([await ask(), await watch.isThere(), asked]).toEqual([7, true, 2]);
    watch.stop();
  });

  it('is away where no answer comes, and lets every other fault by', async () => {
    const never = (): Promise<never> => new Promise<never>(() => undefined);
    const watch = new StoreWatch({ store: { ping: never }, logger, deadlineMs: 5, probeMs: 60_000 });
    const bug = fault('a bug');
    await expect(watch.ask(() => Promise.reject(bug))).rejects.toBe(bug);
    expect(watch.isAway).toBe(false);
    const away: unknown = await watch.ask(never).catch((error: unknown) => error);
    expect([isStoreAway(away), watch.isAway]).toEqual([true, true]);
    watch.stop();
  });
});
