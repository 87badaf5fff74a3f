/** What was shown in one way alone: over HTTP and through TestAdapter, in five languages. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Assistant } from '../../../src/index.js';
import { localizedFile, numbered } from '../../support/markdown.js';
import { assistantCatalogues, indexOf } from '../../support/own-content.js';
import { ownAssistant } from '../../support/own-index.js';
import { extensionTexts, invoke, resultsOf, search } from '../support/extension-calls.js';
import { WAYS } from '../support/ways.js';
import { LANGUAGES, languageOf, says } from './support/languages.js';
import { startTalk, type Seen, type Talk, type TalkParts } from './support/talk.js';

let own: Assistant;
let manuals: Assistant;
beforeAll(async () => {
  own = await ownAssistant();
  const files = LANGUAGES.map(({ locale }) => manual(locale));
  manuals = createAssistant(await indexOf(files), assistantCatalogues());
});

let talk: Talk | undefined;
afterEach(() => talk?.close());

async function start(parts: TalkParts): Promise<Talk> {
  talk = await startTalk(parts);
  return talk;
}

/** What is typed beside a check, what ends it, and what is said to a list of which none is meant. */
const SAID: Readonly<Record<string, { begun: string; aside: string; end: string; none: string }>> = {
  'en-US': {
    begun: 'Can we get a refund? We bought it 10 days ago.',
    aside: 'what does the Action Pack cost',
    end: 'no stop',
    none: 'none of these',
  },
  'zh-TW': {
    begun: '我們 10 天前買的，可以退款嗎？',
    aside: '怎麼新增使用者',
    end: '算了',
    none: '以上都不是',
  },
  'ko-KR': {
    begun: '10일 전에 샀는데 환불되나요?',
    aside: '얼마예요',
    end: '아니 취소',
    none: '찾는 질문이 없어요',
  },
  'sv-SE': {
    begun: 'Kan vi få återbetalning? Vi köpte för 10 dagar sedan.',
    aside: 'vad kostar det',
    end: 'nej avbryt',
    none: 'inget av det',
  },
  'fr-FR': {
    begun: 'Un remboursement ? Acheté il y a 10 jours.',
    aside: 'combien ça coûte',
    end: 'non annule',
    none: 'aucune de ces questions',
  },
};

/** A question with steps, and one whose answer is far longer than a card may be. */
const STEPS = ['Open', 'Choose', 'Confirm'] as const;
const PARAGRAPHS = 300;
/** Of what a check asks. */
const LAST_SIGNS = 20;

describe.each(WAYS.flatMap((way) => LANGUAGES.map((language) => ({ way, language, ...language }))))(
  'over $way, in $locale',
  ({ way, language, locale }) => {
    const scene = { locale, localTimezone: language.zone };
    const said = SAID[locale] ?? { begun: '', aside: '', end: '', none: '' };

    /** As it stands in the manual of this language; the English one has no other words beside it. */
    const of = (text: string): string => (locale === 'en-US' ? text : `${locale}: ${text}`);

    /** Shows the entry of that place in the manual. */
    const show = async (place: number): Promise<Seen> => {
      const on = await start({ assistant: manuals, way, scene });
      const entryId = manuals.find('', { replyLocale: locale }).replies[place]?.entryId;
      return on.say(undefined, { value: { spanwise: { kind: 'entry', entryId, locale } } });
    };

    it('steps stand in their order, with their numbers', async () => {
      const { text, activity } = await show(0);
      const places = STEPS.map((step, at) =>
        text.search(new RegExp(`${at + 1}\\.\\s*\u2060?\\s*${of(step)}`)),
      );
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(Math.min(...places)).toBeGreaterThan(0);
      expect(activity.summary).toContain(`1. ${of('Open')}`);
    });

    it('an answer of any length is a message that Teams takes', async () => {
      const { text, activity } = await show(1);
      expect(Buffer.byteLength(JSON.stringify(activity))).toBeLessThan(40_000);
      expect(text).toContain(of('Paragraph 0 '));
      // The rest is left out, and seen to be.
      expect(text).not.toContain(of(`Paragraph ${PARAGRAPHS - 1} `));
      expect(text).toMatch(/(?<!\S)…(?!\S)/);
    });

    it('none of the choices can be said in words, and is kept as an open question', async () => {
      const on = await start({ assistant: own, way, scene });
      expect((await on.say(language.vague)).text).toContain(says(locale, 'didYouMean'));
      const told = await on.say(said.none);
      expect(told.text).toContain(says(locale, 'noneOfThesePressed'));
      expect(told.buttons.map(({ label }) => label)).toEqual([says(locale, 'askPersonButton')]);
      const { questions } = await on.store.questions.list();
      expect(questions).toMatchObject([{ text: language.vague, kind: 'none', locale }]);
    });

    it('a question beside a check is answered, the check waits, and ends when it is told to', async () => {
      const on = await start({ assistant: own, way, scene });
      const begun = await on.say(said.begun);
      const aside = await on.say(said.aside);
      expect(aside.text).not.toBe(begun.text);
      // Pressed, the same is asked again, and the conversation knows it as well.
      const resumed = await on.press(aside, resumeOf(aside, locale) ?? 'a way back to the check');
      expect(resumed.activity.locale).toBe(locale);
      expect(resumed.text).toContain(begun.text.slice(-LAST_SIGNS));
      expect(resumeOf(await on.say(said.end), locale)).toBeUndefined();
      expect(resumeOf(await on.say(said.aside), locale)).toBeUndefined();
    });

    it('the results of the messaging extension come in pages, without gaps or repeats', async () => {
      const on = await start({ assistant: own, way, scene, extension: { texts: extensionTexts() } });
      const titles = async (skip: number, count: number): Promise<string[]> => {
        const asked = search(language.vague, { queryOptions: { skip, count } });
        const results = resultsOf(await invoke(on.harness, 'query', asked, { locale }));
        return results.map(({ preview }) => preview.content.title);
      };
      const whole = await titles(0, 25);
      expect(whole.length).toBeGreaterThan(4);
      expect(new Set(whole).size).toBe(whole.length);
      expect([...(await titles(0, 2)), ...(await titles(2, 2))]).toEqual(whole.slice(0, 4));
      expect(await titles(whole.length, 25)).toEqual([]);
    });

    it('thumbs of Teams’ own are kept with the answer that they are below', async () => {
      const on = await start({ assistant: own, way, scene });
      const { activity } = await on.say(language.question);
      expect(activity.channelData).toMatchObject({ feedbackLoop: { type: 'default' } });
      const rate = async (reaction: string, comment: string): Promise<unknown> => {
        const actionValue = { reaction, feedback: JSON.stringify({ feedbackText: comment }) };
        const value = { actionName: 'feedback', actionValue };
        // The stand-in for Teams gives each message the same ID, TestAdapter one of its own.
        const replyToId = activity.id ?? 'reply-1';
        const invoked = { type: 'invoke', name: 'message/submitAction', text: undefined, replyToId, value };
        const { status, body } = await on.send(invoked);
        return [status, body];
      };
      expect(await rate('dislike', `not so, ${locale}`)).toEqual([200, '{}']);
      expect(await on.store.feedback.remarks({ locale })).toMatchObject([
        { rating: 'down', comment: `not so, ${locale}`, locale },
      ]);
      expect(await rate('like', '')).toEqual([200, '{}']);
      expect(await on.store.feedback.summary({ locale })).toMatchObject([{ up: 1, down: 0 }]);
    });

    it('an answer can be had in another language this once, and what follows is in one’s own', async () => {
      const on = await start({ assistant: own, way, scene });
      const { otherLocale } = language;
      expect((await on.say(language.question)).text).toContain(language.answered);
      const other = await on.say(language.inOther);
      expect(other.text).toContain(languageOf(otherLocale).answered);
      expect((await on.say(language.vague)).text).toContain(says(locale, 'didYouMean'));
    });
  },
);

/** The label of the button that goes on with a check that waits. */
function resumeOf({ buttons }: Seen, locale: string): string | undefined {
  const begins = says(locale, 'button.resume').split('{{')[0] ?? '';
  return buttons.map(({ label }) => label).find((label) => label.startsWith(begins));
}

/** Two entries: steps, and a long text. */
function manual(locale: string): ReturnType<typeof localizedFile> {
  const p = numbered();
  const of = (text: string): string => p(`${locale}: ${text}`, text);
  const steps = STEPS.map((step, at) => `${at + 1}. ${of(`${step} the order form of the desk.`)}`);
  const filler = 'of a text that goes on for as long as it takes. '.repeat(4).trim();
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => of(`Paragraph ${at} ${filler}`));
  const body = [
    `## ${of('Orders')}`,
    `### ${of('How do I order a desk?')}`,
    steps.join('\n'),
    `### ${of('What does the contract say?')}`,
    ...paragraphs,
  ].join('\n\n');
  return localizedFile({ locale, date: '6/1/2021', handoff: '6/1/2021', revision: 'aaaa0001', body });
}
