/** Two versions of an entry side by side: what meets, what stands alone, what has changed, and how it is copied. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCard } from '../../../bot/console/copy/as-card.js';
import { asBilingualHtml, asHtml } from '../../../bot/console/copy/as-html.js';
import { asBilingualMarkdown, asMarkdown } from '../../../bot/console/copy/as-markdown.js';
import { asBilingualText, asText } from '../../../bot/console/copy/as-text.js';
import { sourceLine, type Copied } from '../../../bot/console/copy/copied.js';
import type { Told } from '../../../bot/console/data/told.js';
import { alertLabel } from '../../../bot/console/entry/alerts.js';
import { newSentences, wordChanges } from '../../../bot/console/entry/changes.js';
import { allPairs, mainSpan, pairVersions, type Pair } from '../../../bot/console/entry/pairs.js';
import { textOf } from '../../../bot/console/entry/pieces.js';
import { chooseVersions, versionKey, type Version } from '../../../bot/console/entry/versions.js';
import { browse } from './entries.js';

const CANCEL = 'seats/cancel-seat';

function shown(pairs: readonly Pair[]): [string, string][] {
  return pairs.map(({ left, right }) => [textOf(left?.runs ?? []), textOf(right?.runs ?? [])]);
}

function versions(entry: Told['Entry'], a: string, b: string): [Version, Version, Version | undefined] {
  const chosen = chooseVersions(entry, { a, b, wanted: [] });
  if (chosen === undefined) throw new RangeError('no versions');
  return [chosen.left, chosen.right, entry.versions[0]];
}

describe('which versions are shown', () => {
  it.each([
    ['the language that is wanted beside English', null, null, ['ko-KR'], 'ko-KR', 'en-US'],
    ['another where it is not there', null, null, ['fr-FR', 'sv-SE'], 'sv-SE', 'en-US'],
    ['the address before the wish', 'sv-SE', 'ko-KR', ['ko-KR'], 'sv-SE', 'ko-KR'],
    ['English at the left with a translation beside it', 'en-US', null, ['ko-KR'], 'en-US', 'ko-KR'],
    ['a tag in any case', 'KO-kr', null, [], 'ko-KR', 'en-US'],
    [
      'a language that nobody knows as if it were not said',
      'xx-XX',
      '__proto__',
      ['ko-KR'],
      'ko-KR',
      'en-US',
    ],
  ] as const)('%s', (_why, a, b, wanted, left, right) => {
    const chosen = chooseVersions(browse(CANCEL), { a, b, wanted });
    expect([chosen?.left.locale, chosen?.right.locale]).toEqual([left, right]);
  });

  it('named in an address are the ones that come back', () => {
    const entry = browse(CANCEL);
    for (const version of entry.versions) {
      const again = chooseVersions(entry, { a: versionKey(version), b: null, wanted: [] });
      expect(again?.left).toBe(version);
    }
  });
});

describe('pairs', () => {
  it('are a translation and the English of its own file', () => {
    const pairs = allPairs(pairVersions(...versions(browse(CANCEL), 'ko-KR', 'en-US')));
    expect(shown(pairs)).toEqual([
      ['좌석은 어떻게 취소하나요?', 'How do I cancel seats?'],
      ['좌석은 칠 일 이내에 취소할 수 있습니다.', 'You have seven days to cancel your seats.'],
    ]);
    expect(pairs.map(({ left }) => mainSpan(left))).toEqual(['bbbb2-106', 'bbbb2-107']);
  });

  it('say what the newest English says in the place of a sentence, and what is new in it', () => {
    const [korean, english] = versions(browse(CANCEL), 'ko-KR', 'en-US');
    const pairs = allPairs(pairVersions(korean, english));
    expect(pairs.flatMap(({ changes }) => changes)).toEqual([
      {
        was: 'You have seven days to cancel your seats.',
        now: 'You have fourteen days to cancel your seats.',
      },
    ]);
    expect(newSentences(korean).map(({ source }) => source)).toEqual(['Write to the seat desk at our site.']);
  });

  it('of two translations meet where they say the same, or one says it anew; the rest stands alone', () => {
    expect(shown(allPairs(pairVersions(...versions(browse(CANCEL), 'ko-KR', 'sv-SE'))))).toEqual([
      ['좌석은 어떻게 취소하나요?', 'Hur avbeställer jag platser?'],
      ['좌석은 칠 일 이내에 취소할 수 있습니다.', 'Ni har fjorton dagar på er att avbeställa era platser.'],
      ['', 'Skriv till platsdisken på vår sida.'],
    ]);
  });

  it('are the same from either side', () => {
    for (const id of [CANCEL, 'seats/order-seat']) {
      const [left, right, english] = versions(browse(id), 'ko-KR', 'sv-SE');
      const one = shown(allPairs(pairVersions(left, right, english)));
      const other = shown(allPairs(pairVersions(right, left, english))).map(([a, b]) => [b, a]);
      expect([...other].sort()).toEqual([...one].sort());
    }
  });

  it('put numbers and names with the sentence they belong to', () => {
    const pairs = allPairs(pairVersions(...versions(browse('steps/start'), 'sv-SE', 'en-US')));
    expect(shown(pairs).slice(1)).toEqual([
      ['a. Öppna listan.', 'a. Open the list.'],
      ['Välj Hämta.', 'Select Get.'],
    ]);
    expect(pairs.map(({ at }) => at)).toEqual([0, 1, 2]);
  });
});

describe('the label of an alert', () => {
  it.each([
    ['note', 'alert.note'],
    ['important', 'alert.important'],
    ['quote', undefined],
    ['constructor', undefined],
  ])('%s: %s', (alert, label) => {
    expect(alertLabel(alert)).toBe(label);
  });
});

describe('changed words', () => {
  it('put together are the old sentence and the new one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (was, now) => {
        const parts = wordChanges(was, now);
        const without = (kind: string): string =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added').replace(/\s/g, '')).toBe(was.replace(/\s/g, ''));
        expect(without('removed').replace(/\s/g, '')).toBe(now.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a copy', () => {
  const copied = (id: string, a: string, b: string, withSource = true): Copied => {
    const entry = browse(id);
    const [left, right, english] = versions(entry, a, b);
    const side = ({ locale, source }: Version): Copied['left'] => ({
      locale,
      docsUrl: 'https://docs.example/{locale}/',
      document: entry.document,
      source: sourceLine(locale, source),
    });
    return { blocks: pairVersions(left, right, english), left: side(left), right: side(right), withSource };
  };

  it('is text with its lists, and with its source where that is wanted', () => {
    expect(asText(copied('steps/start', 'sv-SE', 'en-US', false), 'left')).toBe(
      'Börja\n\na. Öppna listan. Välj Hämta.\n',
    );
    expect(asText(copied(CANCEL, 'ko-KR', 'en-US'), 'left')).toMatch(
      /\n\nseats · ko-KR · 2021-01-10 · aaaa000\n$/,
    );
  });

  it('is Markdown with links that lead somewhere', () => {
    expect(asMarkdown(copied(CANCEL, 'sv-SE', 'en-US', false), 'left')).toBe(
      '## Hur avbeställer jag platser?\n\nNi har fjorton dagar på er att avbeställa era platser.\n\n' +
        'Skriv till platsdisken på [vår sida](<https://example.com/desk>).\n',
    );
  });

  it('is Markdown with each note as one, its list in it, and a quotation without a label', () => {
    const markdown = asMarkdown(copied('alerts/boxe', 'sv-SE', 'en-US', false), 'left');
    expect(markdown).toBe(
      '## Rutorna\n\n> [!NOTE]\n> Ta med två saker:\n>\n> - En nyckel.\n> - Ett kort.\n>\n> Inget annat.\n\n' +
        'Gå sedan in.\n\n> Kom in.\n',
    );
  });

  it('of two languages has each sentence with its counterpart', () => {
    const both = copied('seats/order-seat', 'ko-KR', 'en-US');
    expect(asBilingualText(both)).toContain(
      '좌석은 영업일 기준 이틀 안에 도착합니다.\nYour seats arrive within two working days.',
    );
    expect(asBilingualMarkdown(both)).toContain(
      '| **주문** 페이지를 열고 수량을 선택하세요. | Open the **Orders** page and choose a number. |',
    );
    expect(asBilingualHtml(both)).toContain(
      '<td lang="ko-KR"><strong>주문</strong> 페이지를 열고 수량을 선택하세요.</td><td lang="en-US">Open the <strong>Orders</strong>',
    );
    const card = JSON.parse(asCard(both)) as { type: string; body: { columns?: unknown[] }[] };
    expect([card.type, card.body[0]?.columns?.length]).toEqual(['AdaptiveCard', 2]);
  });

  it('obeys nothing of what a text says', () => {
    const hostile = copied('hostile/markup-shown', 'sv-SE', 'en-US', false);
    const html = asHtml(hostile, 'left') + asBilingualHtml(hostile);
    expect(html).not.toMatch(/<(?:img|script|svg)|href="(?!https?:|mailto:)/i);
    expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;');
    expect(asMarkdown(hostile, 'left')).toContain('\\<img src=x onerror=alert(1)\\>');
    expect(asCard(hostile)).not.toContain('javascript:');
    expect(asMarkdown(hostile, 'left')).not.toContain('javascript:');
  });
});
