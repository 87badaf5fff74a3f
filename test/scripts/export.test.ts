/** Out into spreadsheets and translation memories, and phrasings in again. */
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseTmx } from '../../src/parse/index.js';
import { compile, run, Workplace } from '../support/command.js';

const place = new Workplace();
const index = place.path('index.json');
beforeAll(() => {
  compile();
  place.writeLocalized('content', { locale: 'sv-SE', name: 'seat-orders' });
  run(['build-index', '--content', place.path('content'), '--out', index]);
});
afterAll(() => place.remove());

describe('export', () => {
  it('writes a spreadsheet', () => {
    const { code, out } = run(['export', 'csv', '--index', index]);
    expect(code).toBe(0);
    const [header = '', ...rows] = out.trimEnd().split('\r\n');
    expect(header).toMatch(/^\ufeffentryId,locale,question.*,answerSpanIds$/);
    expect(rows.length).toBeGreaterThan(1);
    expect(out).not.toContain('\ufffd');
    expect(out).toContain('Hur beställer jag platser?');
  });

  it('refuses a memory of English alone, which would be empty', () => {
    const english = ['export', 'tmx', '--index', index, '--locale', 'en-US'];
    const { code, out, err } = run(english);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/Unexpected --locale en-US alone.*Choose among .*sv-SE/);
    expect(run([...english, '--locale', 'sv-SE']).out).toContain('xml:lang="sv-SE"');
  });

  it('writes a memory that is read again', () => {
    const file = place.path('all.tmx');
    expect(run(['export', 'tmx', '--index', index, '--locale', 'sv-SE', '--out', file])).toMatchObject({
      code: 0,
      out: '',
    });
    const { units, findings } = parseTmx({ file, bytes: readFileSync(file) });
    expect(findings).toEqual([]);
    expect(units.map((unit) => [...unit.values()])).toEqual([
      ['How do I order seats?', 'Hur beställer jag platser?'],
      ['Open the Orders page.', 'Öppna sidan Beställningar.'],
    ]);
  });

  it.each([
    ['no form', [], /expected csv or tmx/],
    ['another form', ['xlsx'], /"xlsx"/],
    [
      'a language that is not there',
      ['csv', '--index', index, '--locale', 'ko-KR'],
      /Choose among en-US, sv-SE/,
    ],
  ])('refuses %s in one sentence', (_why, args, told) => {
    const { code, out, err } = run(['export', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
  });
});

describe('import:phrasings', () => {
  const list = place.path('content/phrasings/sv-SE.yaml');
  beforeEach(() => {
    place.write(
      'content/phrasings/sv-SE.yaml',
      '# Våra egna ord\nseat-orders/order-seat:\n  - platser köpa\n',
    );
  });

  function importing(csv: string): ReturnType<typeof run> {
    const file = place.write('new.csv', csv);
    return run(['import-phrasings', file, '--content', place.path('content'), '--index', index]);
  }

  it('adds what is new, and leaves comments and order', () => {
    const row = (text: string): string => `sv-SE,seat-orders/order-seat,${text}\n`;
    const { code, out } = importing(`locale,entryId,phrasing\n${row('fler licenser')}${row('platser köpa')}`);
    expect([code, out]).toEqual([0, `sv-SE: 1 added to ${list}, 1 were there already\n`]);
    expect(readFileSync(list, 'utf8')).toBe(
      '# Våra egna ord\nseat-orders/order-seat:\n  - platser köpa\n  - fler licenser\n',
    );
  });

  it('takes all or nothing', () => {
    const before = readFileSync(list, 'utf8');
    const { code, err } = importing(
      'locale,entryId,phrasing\nsv-SE,seat-orders/order-seat,a\nsv-SE,none,b\n',
    );
    expect(code).toBe(1);
    expect(err).toContain('new.csv:3:1');
    expect(readFileSync(list, 'utf8')).toBe(before);
  });

  it('takes all or nothing where the list of another language is none', () => {
    const before = readFileSync(list, 'utf8');
    place.write('content/phrasings/en-US.yaml', '- a\n');
    const { code, err } = importing(
      'locale,entryId,phrasing\nsv-SE,seat-orders/order-seat,a\nen-US,seat-orders/order-seat,b\n',
    );
    rmSync(place.path('content/phrasings/en-US.yaml'));
    expect([code, err]).toEqual([2, expect.stringContaining('en-US.yaml') as string]);
    expect(readFileSync(list, 'utf8')).toBe(before);
  });

  it('overwrites nothing that a writer put where a list is meant', () => {
    const text = 'seat-orders/order-seat: platser köpa\n';
    place.write('content/phrasings/sv-SE.yaml', text);
    const { code, err } = importing('locale,entryId,phrasing\nsv-SE,seat-orders/order-seat,a\n');
    expect([code, err]).toEqual([2, expect.stringContaining('"seat-orders/order-seat"') as string]);
    expect(readFileSync(list, 'utf8')).toBe(text);
  });

  it('refuses a folder in one sentence', () => {
    const { code, err } = run(['import-phrasings', place.path('content'), '--index', index]);
    expect([code, err]).toEqual([2, expect.stringContaining('expected a file') as string]);
  });

  it('leaves a list alone that is none', () => {
    place.write('content/phrasings/sv-SE.yaml', '- a\n- b\n');
    const { code, err } = importing('locale,entryId,phrasing\nsv-SE,seat-orders/order-seat,a\n');
    expect(code).toBe(2);
    expect(err).toContain('expected a list of phrasings by entry');
  });
});
