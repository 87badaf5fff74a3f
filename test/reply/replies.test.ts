/** What the bot says, of every kind and in every language. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedIndex, Locale, Reply } from '../../src/index.js';
import { matchLocale, parseLocale } from '../../src/index.js';
import type { Answer } from '../../src/model/index.js';
import { Messages, Replies } from '../../src/reply/index.js';
import { languageName, longDate } from '../../src/reply/replies.js';
import { localizedFile, numbered, type FileParts } from '../support/markdown.js';
import { indexOf, OWN_ENTRIES, ownCatalogues, ownIndex, type OwnEntry } from '../support/own-content.js';

const LOCALES = ['en-US', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'] as Locale[];
const messages = new Messages(ownCatalogues());

let index: LoadedIndex;
let replies: Replies;
beforeAll(async () => {
  index = await ownIndex();
  replies = new Replies(index.knowledgeBase, messages);
});

describe.each(LOCALES)('in %s', (locale) => {
  it('an answer found is the entry: question, sentences, source and buttons', () => {
    const reply = expectKind(replies.forAnswer(answerOf('found', ['oneToken']), locale), 'answer');
    expect(reply).toMatchObject({
      locale,
      contentLocale: locale,
      entryId: OWN_ENTRIES.oneToken,
      notices: [],
    });
    expect(reply.showEnglish).toBe(messages.say(locale, 'showEnglish'));
    expect(reply.hideEnglish).toBe(messages.say(locale, 'hideEnglish'));
    expect(reply.text).toContain(reply.question);
    expect(reply.text).toContain(reply.sourceLine);
    expect(reply.englishQuestion === undefined).toBe(locale === 'en-US');
    expect(reply.blocks.every((block) => (block.source === undefined) === (locale === 'en-US'))).toBe(true);
    expectFinished(reply);
  });

  it('an ambiguous answer is a choice of as many as it says', () => {
    const answer = answerOf('ambiguous', ['refund', 'oneToken', 'wrongTenant', 'sharing'], 2);
    const reply = expectKind(replies.forAnswer(answer, locale), 'choices');
    expect(reply).toMatchObject({ reason: 'ambiguous', prompt: messages.say(locale, 'didYouMean') });
    expect(reply.choices.map((choice) => choice.entryId)).toEqual([OWN_ENTRIES.refund, OWN_ENTRIES.oneToken]);
    expect(reply.choices.every((choice) => choice.locale === locale && choice.title !== '')).toBe(true);
    expectFinished(reply);
  });

  it('no answer says so and shows the nearest three', () => {
    const answer = answerOf('none', ['refund', 'oneToken', 'wrongTenant', 'sharing']);
    const reply = expectKind(replies.forAnswer(answer, locale), 'choices');
    expect(reply).toMatchObject({ reason: 'none', prompt: messages.say(locale, 'noAnswer') });
    expect(reply.choices).toHaveLength(3);
    expectFinished(reply);
  });

  it('no answer with nothing near says that, and offers nothing', () => {
    const reply = expectKind(replies.forAnswer(answerOf('none', []), locale), 'choices');
    expect(reply).toMatchObject({ prompt: messages.say(locale, 'nothingClose'), choices: [] });
    expect(reply.text).toBe(reply.prompt);
    expectFinished(reply);
  });

  it('a welcome offers three questions that are published in the language', () => {
    const reply = expectKind(replies.welcome(locale), 'choices');
    expect(reply).toMatchObject({ locale, reason: 'welcome', prompt: messages.say(locale, 'welcome') });
    expect(reply.choices).toHaveLength(3);
    const shown = reply.choices.map((choice) =>
      expectKind(replies.entry(placeOf(choice.entryId), locale), 'answer'),
    );
    expect(shown.map((answer) => answer.contentLocale)).toEqual([locale, locale, locale]);
    expectFinished(reply);
  });

  it('help names every language of the index in the reader’s own words', () => {
    const reply = expectKind(replies.help(locale), 'message');
    for (const tag of index.knowledgeBase.locales) expect(reply.text).toContain(languageName(tag, locale));
    expectFinished(reply);
  });

  it('an entry that is gone and a fault are one sentence each', () => {
    expectFinished(expectKind(replies.message('entryGone', locale), 'message'));
    const apology = expectKind(replies.message('apology', locale, { reference: 'r-42' }), 'message');
    expect(apology.text).toContain('r-42');
    expectFinished(apology);
  });

  it('shows every entry of the index with nothing left to fill in', () => {
    for (const place of index.knowledgeBase.entries.keys()) {
      const reply = expectKind(replies.entry(place, locale), 'answer');
      expectFinished(reply);
      expect(reply.question).not.toBe('');
      expect(reply.blocks.length).toBeGreaterThan(0);
      expect(reply.source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('falling back', () => {
  it('a Swedish reader gets the English of an entry that only Chinese and Korean have, and is told', () => {
    const reply = ownEntry('missedRenewal', 'sv-SE');
    expect(reply).toMatchObject({ locale: 'sv-SE', contentLocale: 'en-US' });
    expect(reply.notices[0]).toBe(
      messages.say('sv-SE' as Locale, 'notice.fallback', { wanted: 'svenska', shown: 'engelska' }),
    );
    expect(reply.englishQuestion).toBeUndefined();
    expect(reply.sourceLine).toContain(messages.say('sv-SE' as Locale, 'translation.source'));
    expect(reply.text.indexOf(reply.notices[0] ?? '')).toBeGreaterThan(0);
  });

  it.each<[wanted: string, contentLocale: string, said: RegExp | undefined, because: string]>([
    ['zh-TW', 'zh-TW', undefined, 'it is published in Chinese'],
    ['ko-KR', 'ko-KR', undefined, 'it is published in Korean'],
    ['en-US', 'en-US', undefined, 'the English stands in the Chinese file'],
    ['fr-FR', 'en-US', /français.*anglais/, 'it is not published in French'],
    ['de-DE', 'en-US', /German.*English/, 'neither is there a German catalogue: English says so'],
    ['zh-HK', 'zh-TW', undefined, 'Taiwan’s text is in the same script'],
    ['zh-MO', 'zh-TW', undefined, 'Macao writes the same script'],
    ['zh-CN', 'zh-TW', /中文.*中文/, 'the other script is not what was asked for'],
    ['ko', 'ko-KR', undefined, 'a language without a region is the same language'],
    ['en-GB', 'en-US', undefined, 'British and American English are one language'],
    ['fr-CA', 'en-US', /français.*anglais/, 'no French is there, of no region'],
  ])('a reader of %s gets %s: %4$s', (wanted, contentLocale, said) => {
    const reply = ownEntry('missedRenewal', wanted);
    expect(reply.contentLocale).toBe(contentLocale);
    const fallback = reply.notices.slice(0, -1);
    if (said === undefined) expect(fallback).toEqual([]);
    else expect(fallback).toEqual([expect.stringMatching(said) as string]);
  });

  it.each(['fr-CA', 'fr-BE', 'en-GB', 'en-IN', 'zh-HK', 'sv-FI', 'ko-KP'])(
    'a reader of %s is not told of the region that the text is of',
    (wanted) => {
      const own = matchLocale(localeOf(wanted), LOCALES) ?? wanted;
      expect(ownEntry('oneToken', wanted).notices).toEqual(ownEntry('oneToken', own).notices);
    },
  );

  it('a reader of simplified Chinese is told two kinds of Chinese apart', () => {
    const [notice] = ownEntry('oneToken', 'zh-CN').notices;
    expect(notice).toContain('簡體中文');
    expect(notice).toContain('繁體中文');
  });

  it.each(['fr-CA', 'en-GB', 'zh-HK', 'ko'])(
    'a reader of %s is welcomed with questions of the same language',
    (wanted) => {
      expect(expectKind(replies.welcome(localeOf(wanted)), 'choices').choices).toHaveLength(3);
    },
  );

  it.each(['de-DE', 'zh-CN', 'tlh'])(
    'a reader of %s is welcomed without questions: none is in the language',
    (wanted) => {
      const reply = expectKind(replies.welcome(localeOf(wanted)), 'choices');
      expect(reply.choices).toEqual([]);
      expectFinished(reply);
    },
  );
});

describe('notices about age', () => {
  it.each(LOCALES)('in %s say that the newest English has dropped the entry', (locale) => {
    expect(ownEntry('hardship', locale).notices.at(-1)).toBe(messages.say(locale, 'notice.dropped'));
  });

  it('say that the newest English words the answer differently, to those who read the older text only', async () => {
    const { knowledgeBase } = await indexOf([
      seatOrders('sv-SE', '3 days', '6/1/2020'),
      seatOrders('fr-FR', '5 days', '6/1/2021'),
    ]);
    const said = (tag: string): readonly string[] =>
      expectKind(new Replies(knowledgeBase, messages).entry(0, localeOf(tag)), 'answer').notices;
    expect(said('sv-SE')).toEqual([messages.say('sv-SE' as Locale, 'notice.changed')]);
    expect(said('fr-FR')).toEqual([]);
    expect(said('en-US')).toEqual([]);
  });

  it('say nothing where all revisions agree', () => {
    for (const locale of LOCALES) expect(ownEntry('refund', locale).notices).toEqual([]);
  });
});

describe('what the newest English says', () => {
  it('is told in English to those who read the older text, in the card and in plain text', async () => {
    const { knowledgeBase } = await indexOf([
      seatOrders('sv-SE', '3 days', '6/1/2020'),
      seatOrders('fr-FR', '5 days', '6/1/2021'),
    ]);
    const said = (tag: string) =>
      expectKind(new Replies(knowledgeBase, messages).entry(0, localeOf(tag)), 'answer');
    const older = said('sv-SE');
    const heading = messages.say('sv-SE' as Locale, 'newestEnglish');
    expect(older.newest).toEqual({ heading, sentences: ['Within 5 days.'] });
    expect(older.text).toContain(`${heading}\nWithin 5 days.`);
    expect(said('fr-FR').newest).toBeUndefined();
    expect(said('en-US').newest).toBeUndefined();
  });

  it('is five sentences at the most, and none where the entry is gone', async () => {
    const { knowledgeBase } = await indexOf([rules('sv-SE', 0, '6/1/2020'), rules('fr-FR', 9, '6/1/2021')]);
    const reply = expectKind(new Replies(knowledgeBase, messages).entry(0, 'sv-SE' as Locale), 'answer');
    expect(reply.newest?.sentences).toEqual([1, 2, 3, 4, 5].map((number) => `Rule ${number} applies.`));
    expect(ownEntry('hardship', 'ko-KR').newest).toBeUndefined();
  });
});

describe('related questions', () => {
  it.each(LOCALES)('in %s are up to three others of the document that are published there', (locale) => {
    const places = [...index.knowledgeBase.entries.keys()];
    for (const place of places) {
      const reply = expectKind(replies.entry(place, locale), 'answer');
      const choices = reply.related?.choices ?? [];
      expect(choices.length).toBeLessThanOrEqual(3);
      expect(choices.map(({ entryId }) => entryId)).not.toContain(reply.entryId);
      for (const { entryId } of choices) {
        expect(entryId.split('/')[0]).toBe(reply.entryId.split('/')[0]);
        expect(expectKind(replies.entry(placeOf(entryId), locale), 'answer').contentLocale).toBe(locale);
      }
    }
  });

  it('are those of the same section first, the next one before the one in front', async () => {
    const write = numbered();
    const question = (name: string): string =>
      `### ${write(`Hur gör ${name}?`, `How does ${name} work?`)}\n\n${write(`Så ${name}.`, `Like ${name}.`)}\n\n`;
    const section = (name: string): string => `## ${write(`Del ${name}`, `Part ${name}`)}\n\n`;
    const body = `${section('I')}${question('ab')}${question('cd')}${section('II')}${question('ef')}${question('gh')}${question('ij')}`;
    const { knowledgeBase } = await indexOf([localizedFile({ body })]);
    const own = new Replies(knowledgeBase, messages);
    const related = (name: string, tag: string): string[] => {
      const place = knowledgeBase.entries.findIndex((_, at) =>
        expectKind(own.entry(at, 'sv-SE' as Locale), 'answer').question.includes(name),
      );
      const reply = expectKind(own.entry(place, localeOf(tag)), 'answer');
      return (reply.related?.choices ?? []).map(({ title }) => /[a-j]{2}(?=[? ])/.exec(title)?.[0] ?? title);
    };
    expect(related('gh', 'sv-SE')).toEqual(['ij', 'ef', 'cd']);
    expect(related('cd', 'sv-SE')).toEqual(['ab', 'ef', 'gh']);
    expect(related('cd', 'fr-FR')).toEqual([]);
  });
});

describe('none of these', () => {
  it.each(LOCALES)('in %s brings the question back, where there is something to choose from', (locale) => {
    const ambiguous = answerOf('ambiguous', ['refund', 'oneToken']);
    const offered = expectKind(replies.forAnswer(ambiguous, locale, 'token?'), 'choices');
    expect(offered.noneOfThese).toEqual({
      label: messages.say(locale, 'noneOfThese'),
      press: { kind: 'none-of-these', question: 'token?', locale },
    });
    const nearest = expectKind(replies.forAnswer(answerOf('none', ['refund']), locale, 'token?'), 'choices');
    expect(nearest.noneOfThese).toEqual(offered.noneOfThese);
    const nothing = expectKind(replies.forAnswer(answerOf('none', []), locale, 'token?'), 'choices');
    expect(nothing.noneOfThese).toBeUndefined();
    expect(expectKind(replies.forAnswer(ambiguous, locale), 'choices').noneOfThese).toBeUndefined();
    expect(expectKind(replies.welcome(locale), 'choices').noneOfThese).toBeUndefined();
  });

  it('cuts a long question between its characters', () => {
    const asked = `${'x'.repeat(499)}🙂 and more`;
    const reply = expectKind(
      replies.forAnswer(answerOf('ambiguous', ['refund']), 'en-US' as Locale, asked),
      'choices',
    );
    expect(reply.noneOfThese?.press).toMatchObject({ question: 'x'.repeat(499) });
  });
});

describe('the labels of an answer', () => {
  it.each(LOCALES)('are in %s all different, and the receipt has its place', (locale) => {
    const { showAll, showLess, showEnglish, hideEnglish, thumbs, receiptLine, short, blocks } = ownEntry(
      'refund',
      locale,
    );
    const labels = [showAll, showLess, showEnglish, hideEnglish, thumbs.up, thumbs.down];
    expect(new Set(labels).size).toBe(labels.length);
    expect(receiptLine).toMatch(/\{receipt\}$/);
    expect(short).toBeLessThanOrEqual(blocks.length);
  });
});

describe('the source line', () => {
  it.each([
    ['en-US', 'February 4, 2021'],
    ['fr-FR', '4 février 2021'],
    ['sv-SE', '4 februari 2021'],
    ['ko-KR', '2021년 2월 4일'],
    ['zh-TW', '2021年2月4日'],
    ['de-DE', 'February 4, 2021'],
  ])('gives a date to a reader of %s as %s', (tag, date) => {
    expect(longDate('2021-02-04', messages.localeFor(localeOf(tag)))).toBe(date);
  });

  it('is the day itself in every time zone of the machine', () => {
    expect(longDate('2021-01-01', 'en-US' as Locale)).toBe('January 1, 2021');
    expect(longDate('2020-12-31', 'en-US' as Locale)).toBe('December 31, 2020');
  });

  it.each([
    ['MT', 'translation.MT'],
    ['HT', 'translation.HT'],
    ['by hand', 'translation.unknown'],
  ] as const)('says of a file marked %s: %s', async (translation, key) => {
    const reply = await replyOf({ translation }, 'sv-SE');
    expect(reply.sourceLine).toContain(messages.say('sv-SE' as Locale, key));
    expectFinished(reply);
  });

  it('names document, date and the beginning of the revision', async () => {
    const { sourceLine } = await replyOf({ revision: '0123456789abcdef' }, 'sv-SE');
    expect(sourceLine).toContain('seat-orders');
    expect(sourceLine).toContain('14 mars 2021');
    expect(sourceLine).toContain('0123456.');
  });

  it('leaves a date out where the file states none', async () => {
    const reply = await replyOf({ date: '9/9/9999', handoff: 'soon' }, 'sv-SE');
    expect(reply.source.date).toBe('');
    expect(reply.sourceLine).toBe(
      messages.say('sv-SE' as Locale, 'sourceUndated', {
        document: 'seat-orders',
        revision: 'aaaa111',
        translation: messages.say('sv-SE' as Locale, 'translation.MT'),
      }),
    );
  });
});

describe('alerts', () => {
  it.each([
    ['NOTE', 'alert.note'],
    ['tip', 'alert.tip'],
    ['IMPORTANT', 'alert.important'],
    ['WARNING', 'alert.warning'],
    ['CAUTION', 'alert.caution'],
  ] as const)('%s bears its name in the reader’s language', async (alert, key) => {
    const write = numbered();
    const body = `## ${write('Hur beställer jag?', 'How do I order?')}\n\n> [!${alert}]\n> ${write('Högst tre.', 'Three at most.')}\n`;
    const reply = await replyOf({ body }, 'sv-SE');
    expect(reply.blocks.map((block) => block.alertLabel)).toEqual([messages.say('sv-SE' as Locale, key)]);
  });
});

describe('sentences that nobody wrote for this', () => {
  it('shows a file name and a question that look like placeholders as they are', async () => {
    const write = numbered();
    const body = `## ${write('Vad är {{date}}?', 'What is {{date}}?')}\n\n${write('Ett $t(apology).', 'A $t(apology).')}\n`;
    const reply = await replyOf({ body, name: '$t(apology)' }, 'sv-SE');
    expect(reply.question).toBe('Vad är {{date}}?');
    expect(reply.text).toContain('Ett $t(apology).');
    expect(reply.sourceLine).toContain('$t(apology)');
  });
});

type Kind = Reply['kind'];

function expectKind<K extends Kind>(reply: Reply, kind: K): Extract<Reply, { kind: K }> {
  expect(reply.kind).toBe(kind);
  return reply as Extract<Reply, { kind: K }>;
}

/** Nothing left to fill in, no key in place of a sentence. */
function expectFinished(reply: Reply): void {
  const said = JSON.stringify(reply);
  expect(said).not.toContain('{{');
  expect(said).not.toContain('undefined');
  expect(reply.text).not.toBe('');
}

function answerOf(kind: Answer['kind'], entries: readonly OwnEntry[], choices = 3): Answer {
  const hits = entries.map((entry, at) => ({ entry: placeOf(OWN_ENTRIES[entry]), score: 10 - at }));
  const base = { locale: 'en-US' as Locale, detectedLocale: 'en-US' as Locale, confidence: 0.5, hits };
  if (kind === 'ambiguous') return { ...base, kind, choices };
  return kind === 'none' ? { ...base, kind, reason: 'nothing-close' } : { ...base, kind };
}

function placeOf(id: string): number {
  return index.knowledgeBase.entries.findIndex((entry) => entry.id === id);
}

function ownEntry(entry: OwnEntry, tag: string): Extract<Reply, { kind: 'answer' }> {
  return expectKind(replies.entry(placeOf(OWN_ENTRIES[entry]), localeOf(tag)), 'answer');
}

/** The reply with the first entry of a file made of `parts`. */
async function replyOf(parts: Partial<FileParts>, tag: string): Promise<Extract<Reply, { kind: 'answer' }>> {
  const { knowledgeBase } = await indexOf([localizedFile(parts)]);
  return expectKind(new Replies(knowledgeBase, messages).entry(0, localeOf(tag)), 'answer');
}

/** One document at two revisions that differ in a number. */
function seatOrders(locale: string, limit: string, date: string): ReturnType<typeof localizedFile> {
  const write = numbered();
  const question = write('När kan en beställning ändras?', 'When can an order be changed?');
  const body = `## ${question}\n\n${write(`Inom ${limit}.`, `Within ${limit}.`)} ${write('Sedan är den låst.', 'Then it is locked.')}\n`;
  return localizedFile({ locale, date, handoff: date, revision: `rev${date}`, body });
}

/** One entry at a revision with so many rules beyond its first sentence. */
function rules(locale: string, count: number, date: string): ReturnType<typeof localizedFile> {
  const write = numbered();
  const question = write('Vilka regler gäller?', 'Which rules apply?');
  const sentences = Array.from({ length: count }, (_, at) =>
    write(`Regel ${at + 1} gäller.`, `Rule ${at + 1} applies.`),
  );
  const body = `## ${question}\n\n${[write('De här.', 'These.'), ...sentences].join(' ')}\n`;
  return localizedFile({ locale, date, handoff: date, revision: `rev${date}`, body });
}

function localeOf(tag: string): Locale {
  return parseLocale(tag) as Locale;
}
