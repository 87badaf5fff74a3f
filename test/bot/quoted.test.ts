import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedIn, withoutQuotes } from '../../bot/quoted.js';
import { readInput } from '../../bot/read-input.js';

const REPLY = 'itemscope itemtype="http://schema.skype.com/Reply"';

function withHtml(...contents: unknown[]): Partial<Activity> {
  return { attachments: contents.map((content) => ({ contentType: 'text/html', content })) };
}

describe('what is quoted', () => {
  it.each<[what: string, html: string, quoted: unknown[]]>([
    [
      'a reply',
      `<div><blockquote ${REPLY} itemid="17"><strong itemprop="mri" itemid="28:b">S</strong><p itemprop="preview">A &lt;b&gt; &amp; <i>c</i></p></blockquote>yes</div>`,
      [{ messageId: '17', preview: 'A <b> & c' }],
    ],
    [
      'its older form',
      `<blockquote itemid="17" ${REPLY}><p itemprop="copy">A</p></blockquote>`,
      [{ messageId: '17', preview: 'A' }],
    ],
    ['a reply without its text', `<blockquote ${REPLY} itemid="17"></blockquote>`, [{ messageId: '17' }]],
    [
      'two',
      `<blockquote ${REPLY} itemid="17"></blockquote><blockquote ${REPLY} itemid="18"></blockquote>`,
      [{ messageId: '17' }, { messageId: '18' }],
    ],
    ['a quotation that is no reply', '<blockquote itemid="17"><p itemprop="preview">A</p></blockquote>', []],
    ['an ID that is none', `<blockquote ${REPLY} itemid="8:orgid:x"></blockquote>`, []],
    ['one without an end', `<blockquote ${REPLY} itemid="17"><p itemprop="preview">A</p>`, []],
  ])('%s', (_what, html, quoted) => {
    expect(quotedIn(withHtml(html))).toEqual(quoted);
  });

  it('is read of entities, too, and of nothing else', () => {
    const entities = [
      { type: 'quotedReply', quotedReply: { messageId: '17', preview: 'A' } },
      { type: 'quotedReply', quotedReply: { messageId: 17 } },
      { type: 'quotedReply' },
      { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>S</at>' },
    ] as unknown as Activity['entities'];
    expect(quotedIn({ ...withHtml(7, null), entities: entities ?? [] })).toEqual([
      { messageId: '17', preview: 'A' },
    ]);
    expect(
      quotedIn({ attachments: [{ contentType: 'image/png', content: `<blockquote ${REPLY} itemid="17">` }] }),
    ).toEqual([]);
    expect(quotedIn({})).toEqual([]);
  });

  it('is read within the time of a test, whatever it is', () => {
    const part = fc.constantFrom(
      '<blockquote ',
      REPLY,
      ' itemid="17"',
      '>',
      '<p itemprop="preview">',
      '</p>',
      '</blockquote>',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.integer({ min: 1, max: 500 }), (parts, times) => {
        quotedIn(withHtml(parts.join('').repeat(times).slice(0, 100_000)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('what is said', () => {
  it.each<[text: string, preview: string | undefined, said: string]>([
    ['A partner asks\nAs of May.', 'A partner asks', 'As of May.'],
    ['As of May.', 'A partner asks', 'As of May.'],
    ['<quoted messageId="17"/>As of May.', undefined, 'As of May.'],
    ['<quoted messageId="17"/> A partner asks As of May.', 'A partner asks', 'As of May.'],
    ['As of May: A partner asks', 'A partner asks', 'As of May: A partner asks'],
    ['<quoted messageId="17"/>', undefined, ''],
    ['As of May.', ' ', 'As of May.'],
  ])('%j after %j is %j', (text, preview, said) => {
    expect(withoutQuotes(text, [{ messageId: '17', ...(preview !== undefined && { preview }) }])).toBe(said);
  });
});

it.each<[text: string, asked: string]>([
  ['The answer of before. And for charities?', 'And for charities?'],
  ['<quoted messageId="17"/>And for charities?', 'And for charities?'],
  ['And for charities?', 'And for charities?'],
])('a partner who quotes asks what they say themselves: %j', (text, asked) => {
  const conversation = { id: 'a:1', isGroup: false, conversationType: 'personal' };
  const preview = '<p itemprop="preview">The answer of before.</p>';
  const activity = {
    ...{ type: 'message', text, conversation, recipient: { id: '28:bot' } },
    ...withHtml(`<blockquote ${REPLY} itemid="17">${preview}</blockquote>`),
  } as unknown as Activity;
  expect(readInput(activity)).toEqual({ kind: 'question', text: asked });
});
