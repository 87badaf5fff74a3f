/** Turns in, replies out: whose language wins, and what becomes of presses and strange input. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Assistant, type Reply, type Turn } from '../src/index.js';
import { localizedFile, numbered } from './support/markdown.js';
import { indexOf, OWN_ENTRIES, assistantCatalogues, ownFiles, ownIndex } from './support/own-content.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = createAssistant(await ownIndex(), assistantCatalogues());
});

describe('the language of an answer', () => {
  type Row = readonly [
    text: string,
    saved: string | undefined,
    channel: string | undefined,
    locale: string,
    because: string,
  ];
  it.each<Row>([
    ['how do we renew our competency', 'ko-KR', 'sv-SE', 'ko-KR', 'what the user chose wins over everything'],
    ['how do we renew our competency', 'KO_kr', undefined, 'ko-KR', 'in whatever spelling it was kept'],
    [
      'comment renouveler notre compétence',
      undefined,
      'en-US',
      'fr-FR',
      'the language of the text wins over the channel',
    ],
    ['hur förnyar vi vår kompetens', undefined, 'zh-TW', 'sv-SE', 'again, against another channel'],
    ['專長認證要怎麼續約', undefined, undefined, 'zh-TW', 'no channel is needed for that'],
    [
      'how do we renew our competency',
      undefined,
      'fr-FR',
      'en-US',
      'clear English stays English on a French machine',
    ],
    ['30', undefined, 'sv-SE', 'sv-SE', 'a number says nothing: the channel decides'],
    ['2021', undefined, 'ko', 'ko-KR', 'the channel may leave out the region'],
    ['30', undefined, undefined, 'en-US', 'nobody says anything: English'],
    ['30', undefined, 'not a tag!', 'en-US', 'a channel that talks nonsense says nothing'],
    ['30', 'nor this?', 'fr-FR', 'fr-FR', 'neither does a saved choice that is none'],
    ['hur förnyar vi vår kompetens', '', '', 'sv-SE', 'empty is missing'],
  ])('%s (saved %s, channel %s) → %s: %s', (text, savedLocale, channelLocale, locale) => {
    expect(ask(text, savedLocale, channelLocale).locale).toBe(locale);
  });

  it('is shown by the answer too, not only by the sentences around it', () => {
    const reply = ask('한 토큰으로 여러 구독을 잠금 해제할 수 있나요?', 'fr-FR');
    expect(reply).toMatchObject({
      kind: 'answer',
      locale: 'fr-FR',
      contentLocale: 'fr-FR',
      entryId: OWN_ENTRIES.oneToken,
    });
  });
});

describe('a press on a choice', () => {
  it('keeps the language the choice was offered in, whatever the channel says', () => {
    const offered = ask('토큰 문의', undefined, 'en-US');
    const choice = offered.kind === 'choices' ? offered.choices[0] : undefined;
    expect(choice?.locale).toBe('ko-KR');
    const reply = press(choice?.entryId ?? '', choice?.locale, undefined, 'en-US');
    expect(reply).toMatchObject({
      kind: 'answer',
      locale: 'ko-KR',
      contentLocale: 'ko-KR',
      entryId: choice?.entryId,
    });
  });

  type Row = readonly [
    offered: string | undefined,
    saved: string | undefined,
    channel: string | undefined,
    locale: string,
    because: string,
  ];
  it.each<Row>([
    ['sv-SE', 'ko-KR', 'fr-FR', 'ko-KR', 'a language chosen since then wins'],
    ['sv-SE', undefined, 'fr-FR', 'sv-SE', 'else the offer'],
    [undefined, undefined, 'fr-FR', 'fr-FR', 'an old card without one: the channel'],
    ['@@', undefined, 'fr-FR', 'fr-FR', 'a card that was tampered with: the channel'],
    [undefined, undefined, undefined, 'en-US', 'nothing at all: English'],
  ])('offered in %s, saved %s, channel %s → %s: %s', (offered, saved, channel, locale) => {
    expect(press(OWN_ENTRIES.refund, offered, saved, channel).locale).toBe(locale);
  });

  it.each([
    '',
    'benefits-faq/',
    'no-such/entry',
    '__proto__',
    'constructor',
    'x'.repeat(10_000),
    '../../etc/passwd',
  ])('on an entry that is not there (%s) says so in the language of the offer', (entryId) => {
    const reply = press(entryId, 'sv-SE');
    expect(reply).toMatchObject({
      kind: 'message',
      locale: 'sv-SE',
      text: assistantCatalogues().bot['sv-SE']?.['entryGone'],
    });
  });
});

describe('other turns', () => {
  it.each([
    [undefined, undefined, 'en-US'],
    [undefined, 'zh-TW', 'zh-TW'],
    ['fr-FR', 'zh-TW', 'fr-FR'],
    [undefined, 'de-DE', 'en-US'],
  ])('a welcome (saved %s, channel %s) speaks %s', (savedLocale, channelLocale, locale) => {
    const reply = assistant.respond(turn({ kind: 'welcome' }, savedLocale, channelLocale));
    expect(reply).toMatchObject({ kind: 'choices', reason: 'welcome', locale });
  });

  it.each(['', '  ', '\u0000', '???', '🤷'])('%j is met with help, in the stated language', (text) => {
    const reply = ask(text, undefined, 'fr-FR');
    expect(reply).toMatchObject({ kind: 'message', locale: 'fr-FR' });
    expect(reply.text).toContain('coréen');
  });

  it('an apology speaks the stated language and bears the reference', () => {
    expect(assistant.apologise({ savedLocale: 'sv-SE', channelLocale: 'fr-FR' }, 'r-7')).toMatchObject({
      locale: 'sv-SE',
    });
    expect(assistant.apologise({ channelLocale: 'ko-KR' }, 'r-7').text).toContain('r-7');
    expect(assistant.apologise({}, 'r-7').locale).toBe('en-US');
  });

  it('never throw, whatever a channel delivers', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('續約', 'token', '갱신', '__proto__', '<at>Bot</at>'),
    );
    const tag = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('ko-KR', 'x-y', 'zh_TW', 'i-klingon', 'en-US-u-ca-roc')),
      { nil: undefined },
    );
    const input = fc.oneof(
      fc.record({ kind: fc.constant('question' as const), text }),
      fc.tuple(text, tag).map(([entryId, locale]) => entryInput(entryId, locale)),
      fc.constant({ kind: 'welcome' as const }),
    );
    fc.assert(
      fc.property(input, tag, tag, (what, saved, channel) => {
        const reply = assistant.respond(turn(what, saved, channel));
        expect(reply.text).not.toBe('');
        expect(reply.text).not.toContain('{{');
      }),
      { seed: 3978, numRuns: 1000 },
    );
  });
});

describe('what it says of itself', () => {
  it('counts the entries of each locale', () => {
    expect(assistant.coverage).toEqual({ 'en-US': 28, 'fr-FR': 26, 'ko-KR': 27, 'sv-SE': 26, 'zh-TW': 27 });
    expect(assistant.locales).toEqual(['en-US', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW']);
  });

  it('has the version of its index: equal content, equal version', async () => {
    const again = createAssistant(await ownIndex(), assistantCatalogues());
    const more = createAssistant(await indexOf([...ownFiles(), localizedFile()]), assistantCatalogues());
    expect(again.version).toBe(assistant.version);
    expect(more.version).not.toBe(assistant.version);
  });
});

describe('a language nobody planned for', () => {
  let bilingual: Assistant;
  beforeAll(async () => {
    bilingual = createAssistant(
      await indexOf([...ownFiles(), germanRooms(), swedishRooms()]),
      assistantCatalogues(),
    );
  });

  it('is built from its folder alone and stands beside the others', () => {
    expect(bilingual.locales).toEqual(['en-US', 'de-DE', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW']);
    expect(bilingual.coverage['de-DE']).toBe(2);
  });

  it('is told from its text, found, and answered with its own sentences; ours are in English', () => {
    const reply = bilingual.respond(
      turn({ kind: 'question', text: 'Wie storniere ich einen Besprechungsraum?' }),
    );
    expect(reply).toMatchObject({ kind: 'answer', locale: 'en-US', contentLocale: 'de-DE', notices: [] });
    expect(reply.text).toContain('Öffnen Sie die Buchung');
    expect(reply.text).toContain(assistantCatalogues().bot['en-US']?.['translation.MT']);
  });

  it('is found from other languages and falls back for them like any other', () => {
    const swedish = bilingual.respond(turn({ kind: 'question', text: 'hur avbokar jag ett mötesrum' }));
    expect(swedish).toMatchObject({ kind: 'answer', locale: 'sv-SE', contentLocale: 'sv-SE' });
    const french = bilingual.respond(
      turn({ kind: 'question', text: 'how do I cancel a meeting room' }, 'fr-FR'),
    );
    expect(french).toMatchObject({ kind: 'answer', locale: 'fr-FR', contentLocale: 'en-US' });
  });

  it('names itself to each reader', () => {
    expect(bilingual.respond(turn({ kind: 'question', text: '?' }, 'sv-SE')).text).toContain('tyska');
  });
});

function ask(text: string, savedLocale?: string, channelLocale?: string): Reply {
  return assistant.respond(turn({ kind: 'question', text }, savedLocale, channelLocale));
}

function press(entryId: string, locale?: string, savedLocale?: string, channelLocale?: string): Reply {
  return assistant.respond(turn(entryInput(entryId, locale), savedLocale, channelLocale));
}

function entryInput(entryId: string, locale: string | undefined): Turn['input'] {
  return { kind: 'entry', entryId, ...(locale === undefined ? {} : { locale }) };
}

function turn(input: Turn['input'], savedLocale?: string, channelLocale?: string): Turn {
  return {
    input,
    ...(savedLocale === undefined ? {} : { savedLocale }),
    ...(channelLocale === undefined ? {} : { channelLocale }),
  };
}

const ROOM_ENGLISH = [
  ['How do I book a meeting room?', 'Pick a free room in the calendar.'],
  ['How do I cancel a meeting room?', 'Open the booking and select Cancel.'],
] as const;

function germanRooms(): ReturnType<typeof localizedFile> {
  return rooms('de-DE', [
    ['Wie buche ich einen Besprechungsraum?', 'Wählen Sie im Kalender einen freien Raum.'],
    ['Wie storniere ich einen Besprechungsraum?', 'Öffnen Sie die Buchung und wählen Sie „Stornieren“.'],
  ]);
}

function swedishRooms(): ReturnType<typeof localizedFile> {
  return rooms('sv-SE', [
    ['Hur bokar jag ett mötesrum?', 'Välj ett ledigt rum i kalendern.'],
    ['Hur avbokar jag ett mötesrum?', 'Öppna bokningen och välj Avboka.'],
  ]);
}

function rooms(
  locale: string,
  texts: readonly (readonly [question: string, answer: string])[],
): ReturnType<typeof localizedFile> {
  const write = numbered(locale === 'de-DE' ? 'de001' : '5e001');
  const body = texts
    .map(([question, answer], at) => {
      const [asked, answered] = ROOM_ENGLISH[at] ?? ['', ''];
      return `## ${write(question, asked)}\n\n${write(answer, answered)}\n`;
    })
    .join('\n');
  return localizedFile({ locale, name: 'meeting-rooms', body });
}
