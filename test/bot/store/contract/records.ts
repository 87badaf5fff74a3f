/** Feedback, open questions, activities seen and receipts. */
import { expect, it } from 'vitest';
import type { Feedback } from '../../../../bot/store/feedback.js';
import type { QuestionKind, QuestionPage } from '../../../../bot/store/questions.js';
import { receiptCode } from '../../../../bot/store/receipt-code.js';
import type { Begun } from '../../../../bot/store/seen.js';
import { after, DAY, MINUTE, NOON, storeOf, takes, type Subject } from '../support/subjects.js';

const UP: Feedback = {
  id: 'f1',
  entryId: 'refund',
  locale: 'fr-FR',
  revision: 'r1',
  rating: 'up',
  at: NOON,
};

export function recordsContract(subject: Subject): void {
  const store = storeOf(subject);

  it('feedback counts once, its later rating stands, and a comment is added to it', async () => {
    const { feedback } = store();
    expect(await feedback.add(UP)).toBe(true);
    expect(await feedback.add(UP)).toBe(false);
    expect(await feedback.add({ ...UP, id: 'f2', receipt: 'SW-1' })).toBe(true);
    expect(await feedback.add({ ...UP, id: 'f3', at: after(DAY) })).toBe(true);
    expect(await feedback.add({ ...UP, id: 'f4', locale: 'ko-KR' })).toBe(true);
    const down = { ...UP, id: 'f2', rating: 'down', reason: 'out-of-date', comment: 'Périmé\0 🙂' } as const;
    expect(await feedback.add(down)).toBe(false);
    expect(await feedback.add({ ...UP, id: 'f2', rating: 'down' })).toBe(false);
    const counted = { entryId: 'refund', locale: 'fr-FR', day: '2026-11-21', up: 1, down: 1 };
    const next = { ...counted, day: '2026-11-22', down: 0 };
    expect(await feedback.summary({ locale: 'fr-FR' })).toEqual([counted, next]);
    expect(await feedback.summary({ from: '2026-11-22' })).toEqual([next]);
    expect(await feedback.summary({ entryId: 'refund', to: '2026-11-21' })).toHaveLength(2);
    expect(await feedback.summary({ entryId: 'other' })).toEqual([]);
    expect(await feedback.remarks()).toEqual([{ ...down, receipt: 'SW-1', comment: 'Périmé\ufffd 🙂' }]);
  });

  it('entries shown are added up, and those shown most since a day come first', async () => {
    const { asked } = store();
    const shown = { locale: 'sv-SE', day: '2026-11-20' };
    await asked.add([
      { ...shown, entryId: 'b', count: 2 },
      { ...shown, entryId: 'a', count: 2 },
      { ...shown, entryId: 'old', day: '2026-10-01', count: 99 },
      { ...shown, entryId: 'other', locale: 'ko-KR', count: 99 },
    ]);
    await Promise.all([
      asked.add([{ ...shown, entryId: 'c', count: 1 }]),
      asked.add([{ ...shown, entryId: 'c', day: '2026-11-21', count: 3 }]),
    ]);
    await asked.add([]);
    const since = { locale: 'sv-SE', from: '2026-11-01' };
    expect(await asked.most({ ...since, limit: 10 })).toEqual(['c', 'a', 'b']);
    expect(await asked.most({ ...since, limit: 1 })).toEqual(['c']);
    expect(await asked.most({ ...since, locale: 'fr-FR', limit: 10 })).toEqual([]);
  });

  it('feedback told by twenty at once counts once', async () => {
    const again = { ...UP, id: 'f5', entryId: 'race' };
    const added = await Promise.all(Array.from({ length: 20 }, () => store().feedback.add(again)));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await store().feedback.summary({ entryId: 'race' })).toMatchObject([{ up: 1 }]);
  });

  it('a question asked again in other capitals, widths and marks is counted, not repeated', async () => {
    const { questions } = store();
    const ask = (text: string, minutes: number, kind: QuestionKind = 'none'): Promise<void> =>
      questions.add({ text, locale: 'sv-SE', kind, at: after(minutes * MINUTE) });
    await ask('Hur förnyar jag  avtalet?', 1);
    await ask('  hur förnyar jag avtalet', 3);
    await ask('HUR FÖRNYAR JAG AVTALET ?!', 2);
    await ask('Hur förnyar jag avtalet?', 4, 'ambiguous');
    await ask('Vad kostar version 3.5', 5);
    const { questions: open, next } = await questions.list({ locale: 'sv-SE' });
    expect(next).toBeUndefined();
    expect(open.map(({ kind, count, lastAt }) => [kind, count, lastAt])).toEqual([
      ['none', 1, after(5 * MINUTE)],
      ['ambiguous', 1, after(4 * MINUTE)],
      ['none', 3, after(3 * MINUTE)],
    ]);
    expect(open[2]?.firstAt).toEqual(after(MINUTE));
    expect((await questions.list({ locale: 'sv-SE', kind: 'ambiguous' })).questions).toHaveLength(1);
    expect((await questions.list({ from: after(5 * MINUTE) })).questions).toHaveLength(1);
  });

  it('pages of questions part them, each once, also those of one instant', async () => {
    const { questions } = store();
    for (let n = 0; n < 7; n += 1)
      await questions.add({ text: `q ${n}`, locale: 'zh-TW', kind: 'none', at: NOON });
    const found: string[] = [];
    let page: QuestionPage = { questions: [], next: '' };
    for (let pages = 1; page.next !== undefined; pages += 1) {
      page = await questions.list({ locale: 'zh-TW', limit: 3, after: page.next });
      found.push(...page.questions.map(({ text }) => text));
      expect(pages).toBeLessThan(4);
    }
    expect(found.sort()).toEqual(['q 0', 'q 1', 'q 2', 'q 3', 'q 4', 'q 5', 'q 6']);
  });

  it('questions are counted by day, in UTC, however often the same is asked', async () => {
    const { questions } = store();
    const ask = (minutes: number, locale = 'fr-FR', kind: QuestionKind = 'none'): Promise<void> =>
      questions.add({ text: 'Pourquoi ?', locale, kind, at: after(minutes * MINUTE) });
    await Promise.all([ask(0), ask(1), ask(2), ask(3, 'fr-FR', 'ambiguous'), ask(0, 'ko-KR')]);
    await ask(24 * 60);
    const [today, tomorrow] = [NOON, after(24 * 60 * MINUTE)].map((at) => at.toISOString().slice(0, 10));
    expect(await questions.summary({ locale: 'fr-FR' })).toEqual([
      { locale: 'fr-FR', kind: 'ambiguous', day: today, count: 1 },
      { locale: 'fr-FR', kind: 'none', day: today, count: 3 },
      { locale: 'fr-FR', kind: 'none', day: tomorrow, count: 1 },
    ]);
    expect(await questions.summary({ locale: 'fr-FR', from: tomorrow })).toHaveLength(1);
    expect(await questions.summary({ locale: 'ko-KR', to: today })).toHaveLength(1);
    expect(await questions.summary({ locale: 'ko-KR', from: tomorrow })).toEqual([]);
  });

  it('an activity is new to one of many who ask, and again after ten minutes', async () => {
    const { seen } = store();
    const begin = async (owner: string, at: Date): Promise<Begun> =>
      seen.begin('a/1', { owner, at, leaseMs: 15_000 });
    const asked = await Promise.all(Array.from({ length: 20 }, (_, n) => begin(`${n}`, NOON)));
    expect(asked.filter((begun) => begun === 'taken')).toHaveLength(1);
    expect(asked.filter((begun) => begun === 'busy')).toHaveLength(19);
    await seen.done('a/1', String(asked.indexOf('taken')));
    expect(await begin('B', after(10 * MINUTE - 1))).toBe('done');
    expect(await takes(store(), 'a/2', NOON)).toBe(true);
    expect(await begin('B', after(10 * MINUTE))).toBe('taken');
    expect(await begin('C', after(10 * MINUTE))).toBe('busy');
  });

  it('an activity whose replica is gone is taken over when its lease is over, by one', async () => {
    const { seen } = store();
    const begin = async (owner: string, at: Date): Promise<Begun> =>
      seen.begin('lapsed', { owner, at, leaseMs: 15_000 });
    expect(await begin('A', NOON)).toBe('taken');
    expect(await begin('B', after(14_999))).toBe('busy');
    const both = await Promise.all([begin('B', after(15_000)), begin('C', after(15_000))]);
    expect([...both].sort()).toEqual(['busy', 'taken']);
    // The first, back again: it is not its own any more.
    expect(await seen.renew('lapsed', { owner: 'A', at: after(15_001), leaseMs: 15_000 })).toBe(false);
    await seen.done('lapsed', 'A');
    await seen.release('lapsed', 'A');
    expect(await begin('D', after(15_002))).toBe('busy');
  });

  it('an activity stays with who gives signs of life, and is free when it is given back', async () => {
    const { seen } = store();
    const claim = (owner: string, at: Date) => ({ owner, at, leaseMs: 15_000 });
    expect(await seen.begin('long', claim('A', NOON))).toBe('taken');
    expect(await seen.renew('long', claim('A', after(10_000)))).toBe(true);
    expect(await seen.begin('long', claim('B', after(24_999)))).toBe('busy');
    await seen.release('long', 'A');
    expect(await seen.begin('long', claim('B', after(25_000)))).toBe('taken');
    await Promise.all([seen.done('long', 'B'), seen.done('never begun', 'B')]);
    expect(await seen.renew('long', claim('B', after(25_001)))).toBe(false);
    expect(await seen.begin('long', claim('C', after(MINUTE)))).toBe('done');
  });

  it('many that are done at once are all done', async () => {
    const { seen } = store();
    const keys = Array.from({ length: 250 }, (_, n) => `many/${n}`);
    for (const key of keys) await seen.begin(key, { owner: key, at: NOON, leaseMs: 15_000 });
    await Promise.all(keys.map((key) => seen.done(key, key)));
    for (const key of keys) expect(await takes(store(), key, after(MINUTE))).toBe(false);
    expect(await seen.begin('many/0', { owner: 'B', at: after(MINUTE), leaseMs: 15_000 })).toBe('done');
  });

  it('a receipt tells what was shown first under its code, however the code is written', async () => {
    const { receipts } = store();
    const text = { title: '更新', spans: ['7c473-119'] };
    const receipt = { entryId: 'e', locale: 'zh-TW', revision: 'r1', text, indexVersion: 'v1', at: NOON };
    const code = receiptCode(JSON.stringify(text));
    expect(await receipts.put(code, receipt)).toBe(true);
    expect(await receipts.put(code, { ...receipt, indexVersion: 'v2', at: after(DAY) })).toBe(true);
    expect(await receipts.get(code)).toEqual({ code, ...receipt });
    expect(await receipts.get(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toEqual({ code, ...receipt });
    expect(await receipts.put(code, { ...receipt, text: 'another' })).toBe(false);
    expect(await receipts.get(receiptCode('never shown'))).toBeUndefined();
    expect(await receipts.get('nonsense')).toBeUndefined();
  });
}
