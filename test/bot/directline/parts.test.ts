/** The small parts of the Direct Line, each against what must hold of it whatever comes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActivityLog } from '../../../bot/directline/activity-log.js';
import { Allowance } from '../../../bot/directline/allowance.js';
import { readClientActivity } from '../../../bot/directline/client-activity.js';
import { isOwnOrigin } from '../../../bot/directline/own-origin.js';
import { readStreamUrl, streamUrlOf } from '../../../bot/directline/stream-address.js';
import { isSameSecret, TokenList } from '../../../bot/directline/token-list.js';

describe('the log', () => {
  it('tells everything once to whoever reads on from where they were', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant('read'))), (steps) => {
        const log = new ActivityLog('c');
        const told: unknown[] = [];
        let watermark = '';
        const readOn = (): void => {
          const set = log.since(watermark);
          watermark = set?.watermark ?? 'lost';
          told.push(...(set?.activities ?? []).map(({ text }) => text));
        };
        const texts = steps.filter((step) => step !== 'read');
        for (const step of steps) {
          if (step === 'read') readOn();
          else log.add({ type: 'message', text: step });
        }
        readOn();
        expect(told).toEqual(texts);
      }),
    );
  });

  it('keeps the newest five hundred, and at most two megabytes', () => {
    const many = new ActivityLog('c');
    for (let i = 1; i <= 600; i += 1) many.add({ type: 'message', text: `${i}` });
    const { activities = [], watermark } = many.since('') ?? {};
    expect([activities.length, activities[0]?.text, watermark]).toEqual([500, '101', '600']);

    const large = new ActivityLog('c');
    for (let i = 0; i < 100; i += 1) large.add({ type: 'message', text: 'x'.repeat(60_000) });
    expect(JSON.stringify(large.since('')?.activities).length).toBeLessThan(2_010_000);
  });
});

describe('an allowance', () => {
  it('never gives more than its burst and its rate together, and says when there is more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { maxLength: 200 }), (pauses) => {
        const allowance = new Allowance({ burst: 5, perSecond: 2 });
        let now = 0;
        let taken = 0;
        for (const pause of pauses) {
          now += pause;
          const wait = allowance.take(now);
          if (wait === 0) taken += 1;
          else expect(wait).toBeLessThanOrEqual(500);
        }
        expect(taken).toBeLessThanOrEqual(5 + (now / 1_000) * 2);
      }),
    );
  });

  it('gives again after the time it named, also where the clock went back', () => {
    const allowance = new Allowance({ burst: 1, perSecond: 4 });
    expect([allowance.take(1_000), allowance.take(1_000), allowance.take(1_250)]).toEqual([0, 250, 0]);
    expect(allowance.take(0)).toBe(250);
    expect(allowance.take(250)).toBe(0);
  });
});

describe('what a client posts', () => {
  it('never says who it is from, where it is or when, whatever the body', () => {
    const frame = { conversation: { id: 'c', userId: 'dl_u' }, now: 0, serviceUrl: 'http://127.0.0.1:1' };
    const known = { type: fc.constantFrom('message', 'event', 'typing', 'invoke') };
    const any = {
      from: fc.anything(),
      recipient: fc.anything(),
      conversation: fc.anything(),
      id: fc.anything(),
    };
    const more = {
      channelId: fc.string(),
      serviceUrl: fc.string(),
      timestamp: fc.anything(),
      membersAdded: fc.anything(),
    };
    fc.assert(
      fc.property(fc.record({ ...known, ...any, ...more }), (body) => {
        const read = readClientActivity(body, frame);
        expect(read).toMatchObject({
          from: { id: 'dl_u' },
          recipient: { id: 'spanwise' },
          conversation: { id: 'c' },
          channelId: 'directline',
          serviceUrl: 'http://127.0.0.1:1',
          timestamp: new Date(0),
        });
        expect(read).not.toHaveProperty('membersAdded');
        expect(read).not.toHaveProperty('id');
      }),
    );
  });

  it('is an activity or nothing, and never a fault', () => {
    const frame = { conversation: { id: 'c', userId: 'dl_u' }, now: 0, serviceUrl: 'http://127.0.0.1:1' };
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(() => readClientActivity(body, frame)).not.toThrow();
      }),
    );
  });
});

describe('tokens', () => {
  it('are known by all their letters, in their scope, and in their time', () => {
    const tokens = new TokenList();
    tokens.add('abc', 'client', 0);
    expect(['abc', 'ab', 'abcd', ''].map((token) => tokens.has(token, 'client', 0))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(tokens.has('abc', 'stream', 0)).toBe(false);
    expect(tokens.has('abc', 'client', 30 * 60_000)).toBe(false);
  });

  it('are eight at most of each scope; the oldest goes first', () => {
    const tokens = new TokenList();
    tokens.add('stream', 'stream', 0);
    for (let i = 0; i < 9; i += 1) tokens.add(`t${i}`, 'client', 0);
    expect(['t0', 't1', 't8'].map((token) => tokens.has(token, 'client', 0))).toEqual([false, true, true]);
    expect(tokens.has('stream', 'stream', 0)).toBe(true);
  });

  it('compare as texts do', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => isSameSecret(a, b) === (a === b)));
    expect(isSameSecret('same', 'same')).toBe(true);
  });
});

describe('whose request it is', () => {
  const open = { isOpen: true, publicUrl: '' };
  const guarded = { isOpen: false, publicUrl: '' };
  const named = { isOpen: false, publicUrl: 'https://bot.example.com/' };

  it.each([
    [true, 'a program on this machine', { host: '127.0.0.1:3978' }, open],
    [
      true,
      'the page by another name of this machine',
      { host: 'localhost:3978', origin: 'http://localhost:3978' },
      open,
    ],
    [true, 'the page over the newer Internet', { host: '[::1]:3978', origin: 'http://[::1]:3978' }, open],
    [false, 'a page on another port', { host: 'localhost:3978', origin: 'http://localhost:8080' }, open],
    [false, 'a page by another name', { host: '127.0.0.1:3978', origin: 'http://localhost:3978' }, open],
    [false, 'a name from outside', { host: 'rebound.example:3978' }, open],
    [false, 'a name that begins like this machine', { host: '127.0.0.1.example.com' }, open],
    [false, 'no name', {}, open],
    [false, 'a name that is none', { host: 'a b' }, open],
    [false, 'a proxy', { host: '127.0.0.1:3978', forwarded: 'for=203.0.113.9' }, open],
    [true, 'anybody with the secret', { host: 'bot.example.com', 'x-forwarded-for': '203.0.113.9' }, guarded],
    [true, 'the page behind a proxy', { host: '127.0.0.1:3978', origin: 'https://bot.example.com' }, named],
    [
      false,
      'another page behind a proxy',
      { host: '127.0.0.1:3978', origin: 'https://evil.example.com' },
      named,
    ],
    [false, 'a page of a file', { host: 'bot.example.com', origin: 'null' }, named],
  ])('%s: %s', (expected, _what, headers, rule) => {
    expect(isOwnOrigin(headers, rule)).toBe(expected);
  });
});

describe('the address of a stream', () => {
  it('is read as it was made, also below a path', () => {
    const made = { conversationId: 'abc-_1', watermark: '7', ticket: 'abc.x_y-z' };
    const url = new URL(streamUrlOf({ ...made, base: 'https://bot.example.com/' }));
    expect(url.protocol).toBe('wss:');
    expect(readStreamUrl(`${url.pathname}${url.search}`)).toEqual(made);
    expect(streamUrlOf({ ...made, base: 'http://bot.example.com/faq/' })).toMatch(
      /^ws:\/\/bot\.example\.com\/faq\/v3\//,
    );
  });
});
