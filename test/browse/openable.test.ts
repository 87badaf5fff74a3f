/** Links that a browser may follow stay, all others are their text. */
import { expect, it } from 'vitest';
import { openable } from '../../src/browse/openable.js';
import { PAYLOADS } from '../bot/hostile/payloads.js';
import { readInline } from '../../src/text/index.js';

it.each<[href: string, isOpenable: boolean, why: string]>([
  ['https://example.com/a', true, 'the web'],
  ['HTTP://example.com/a', true, 'in any capitals'],
  ['mailto:desk@example.com', true, 'mail'],
  ['seats.md#order', true, 'another article'],
  ['/sv-se/seats', true, 'from the top'],
  ['#order', true, 'a place of the article'],
  ['javascript:xss(1)', false, 'a program'],
  [' java\tscript:xss(1)', false, 'a program, as browsers read it'],
  ['\u0001javascript:xss(1)', false, 'a program behind a sign that browsers skip'],
  ['data:text/html,x', false, 'a page in the address'],
  ['blob:https://example.com/1', false, 'a page in memory'],
  ['file:///etc/passwd', false, 'a file'],
  ['ms-word:ofe|u|x', false, 'an installed program'],
  ['https://good.example@evil.example/', false, 'an address made to look like another'],
  ['https://', false, 'no address'],
])('%j: %s, %s', (href, isOpenable) => {
  const run = { text: 'press', bold: true };
  expect(openable([{ ...run, href }])).toEqual([isOpenable ? { ...run, href } : run]);
});

it.each(PAYLOADS.map(({ name, text }) => [name, text]))('%s leads nowhere that runs', (_name, text) => {
  const runs = openable(readInline(text));
  expect(runs.map(({ text: shown }) => shown)).toEqual(readInline(text).map(({ text: shown }) => shown));
  for (const { href = '#' } of runs)
    expect(new URL(href, 'https://example.com/').protocol).toMatch(/^(?:https?|mailto):$/);
});
