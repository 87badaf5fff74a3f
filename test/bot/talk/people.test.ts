/** Answers rated and found again, and questions handed to people, in five languages, from a channel over HTTP. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { accept, refuse } from '../support/teams-end.js';
import {
  amongExperts,
  askPerson,
  DESK,
  EXPERTS,
  PARTNER,
  WITH_EXPERTS,
  type ExpertTalk,
} from './support/experts.js';
import { LANGUAGES, languageOf, says } from './support/languages.js';
import { flat, pressOf, seen, startTalk, type Seen, type Talk, type TalkParts } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

const open: Talk[] = [];
afterEach(async () => {
  for (const talk of open.splice(0)) await talk.close();
});

async function start(parts: Partial<TalkParts> = {}): Promise<Talk> {
  const talk = await startTalk({ assistant, ...parts });
  open.push(talk);
  return talk;
}

const RECEIPT = /SW-\w{4}-\w{4}-\w{2}/;

function receiptIn({ text }: Seen): string {
  return RECEIPT.exec(text)?.[0] ?? 'no receipt';
}

describe.each(LANGUAGES)('in $locale', ({ locale, question, answered }) => {
  const scene = { locale };

  it('an answer has a receipt, under which the very text is found', async () => {
    const talk = await start({ scene });
    const answer = await talk.say(question);
    const kept = await talk.store.receipts.get(receiptIn(answer).toLowerCase());
    expect(kept).toMatchObject({ locale, indexVersion: assistant.version });
    expect(JSON.stringify(kept?.text)).toContain(answered);
    expect(receiptIn(await talk.say(question))).toBe(receiptIn(answer));
  });

  it('thumbs up is stored with the answer, and thanked for', async () => {
    const talk = await start({ scene });
    const answer = await talk.say(question);
    const thanks = await talk.press(answer, says(locale, 'thumbsUp'));
    expect(thanks.text).toBe(says(locale, 'thumbsThanks'));
    expect(await talk.store.feedback.summary()).toMatchObject([{ locale, up: 1, down: 0 }]);
  });

  it('thumbs down asks why, and for a person', async () => {
    const talk = await start({ scene });
    const answer = await talk.say(question);
    const why = await talk.press(answer, says(locale, 'thumbsDown'));
    expect(why.text).toContain(says(locale, 'thumbsReasonAsk'));
    // Stored at once: many never say why.
    expect(await talk.store.feedback.summary()).toMatchObject([{ up: 0, down: 1 }]);
    const thanks = await talk.press(why, says(locale, 'reason.unclear'));
    expect(thanks.text).toContain(says(locale, 'thumbsThanks'));
    expect(await talk.store.feedback.remarks()).toMatchObject([
      { rating: 'down', reason: 'unclear', locale, receipt: receiptIn(answer) },
    ]);
    const support = await talk.press(thanks, says(locale, 'askPersonButton'));
    expect(support.text).toContain(says(locale, 'askPersonUnconfigured').split('{{')[0]);
    expect(support.text).toMatch(/https:\/\/\S+support/);
  });

  it('thumbs down takes words of the user’s own beside the reason, and forgets them when asked to', async () => {
    const talk = await start({ scene });
    const answer = await talk.say(question);
    const why = await talk.press(answer, says(locale, 'thumbsDown'));
    expect(why.text).toContain(says(locale, 'commentAsk'));
    const label = says(locale, 'reason.other');
    const pressed = pressOf(why, label).value as Record<string, unknown>;
    // Teams puts the fields of a card beside the data of a plain submit.
    expect(why.buttons.find((button) => button.label === label)?.data).not.toHaveProperty('msteams');
    await talk.say(undefined, { value: { ...pressed, 'input-comment': ` ${LONG} ` } });
    const [remark] = await talk.store.feedback.remarks();
    expect(remark).toMatchObject({ reason: 'other', comment: LONG.slice(0, 1_000), locale });
    expect(JSON.stringify(remark)).not.toContain('29:user');
    const done = await talk.press(await talk.say('/forget me'), says(locale, 'forgetYes'));
    expect(done.text).toBe(says(locale, 'forgetDone'));
    expect(await talk.store.feedback.remarks()).toMatchObject([{ reason: 'other' }]);
    expect((await talk.store.feedback.remarks())[0]).not.toHaveProperty('comment');
  });

  it('a translation is blamed only where there is one', async () => {
    const talk = await start({ scene });
    const why = await talk.press(await talk.say(question), says(locale, 'thumbsDown'));
    const labels = why.buttons.map((button) => button.label);
    expect(labels.includes(says(locale, 'reason.translation'))).toBe(locale !== 'en-US');
    expect(labels).toContain(says(locale, 'reason.other'));
  });

  it.each(['msteams', 'emulator'])(
    'an answer on %s offers the thumbs of the channel too',
    async (channelId) => {
      const talk = await start({ scene: { ...scene, channelId } });
      const { activity } = await talk.say(question);
      const loop = { feedbackLoop: { type: 'default' } };
      expect(activity.channelData).toEqual(channelId === 'msteams' ? loop : undefined);
    },
  );

  it('the thumbs of Teams are answered 200 {}, and stored', async () => {
    const talk = await start({ scene });
    const answer = await talk.say(question);
    const before = talk.harness.teams.replies.length;
    const { status, body } = await talk.send(thumb('dislike', 'not true here'));
    expect([status, body]).toEqual([200, '{}']);
    expect(talk.harness.teams.replies).toHaveLength(before);
    expect(await talk.store.feedback.remarks()).toMatchObject([
      { rating: 'down', comment: 'not true here', receipt: receiptIn(answer) },
    ]);
    // Thought better of: the later judgement stands.
    expect((await talk.send(thumb('like'))).body).toBe('{}');
    expect(await talk.store.feedback.summary()).toMatchObject([{ up: 1, down: 0 }]);
  });
});

/** What Teams sends for its own thumbs; the stand-in for Teams calls every message the same. */
function thumb(reaction: 'like' | 'dislike', comment = ''): Record<string, unknown> {
  return {
    type: 'invoke',
    name: 'message/submitAction',
    text: undefined,
    replyToId: 'reply-1',
    value: {
      actionName: 'feedback',
      actionValue: { reaction, feedback: JSON.stringify({ feedbackText: comment }) },
    },
  };
}

/** A bot whose experts' channel is at the stand-in for Teams. */
async function startWithExperts(scene: Record<string, unknown>): Promise<ExpertTalk> {
  return amongExperts(await start({ scene, ...WITH_EXPERTS }));
}

describe.each(LANGUAGES)('a question in $locale for a person', ({ locale, unanswerable, person }) => {
  const scene = { locale };

  it('is sent only with consent', async () => {
    const talk = await startWithExperts(scene);
    expect((await talk.say(person)).text).toBe(says(locale, 'askPersonNoQuestion'));
    await talk.say(unanswerable);
    const consent = await talk.say(person);
    expect(consent.text).toContain(says(locale, 'askPersonConsent', { question: flat(unanswerable) }));
    const kept = await talk.press(consent, says(locale, 'askPersonNo'));
    expect(kept.text).toBe(says(locale, 'askPersonNotSent'));
    expect(talk.to(EXPERTS)).toEqual([]);
  });

  it('goes to the experts without who asked, and their answer comes back', async () => {
    const talk = await startWithExperts(scene);
    await talk.say(unanswerable);
    await askPerson(talk, locale);
    expect(seen(talk.to(PARTNER).at(-1) ?? {}).text).toBe(says(locale, 'askPersonSent'));
    const [asked, ...others] = talk.to(EXPERTS);
    expect(others).toEqual([]);
    expect(seen(asked ?? {}).text).toContain(flat(unanswerable));
    const told = { text: asked?.text, card: asked?.attachments, summary: asked?.summary };
    expect(JSON.stringify(told)).not.toMatch(/Kim|29:user/);

    expect((await talk.reply('As of May, yes.'))?.text).toBe(says(DESK, 'expertSent'));
    const answer = seen(talk.to(PARTNER).at(-1) ?? {});
    expect(answer.text).toContain(says(locale, 'expertReply'));
    expect(answer.text).toContain(flat(unanswerable));
    expect(answer.text).toContain('As of May, yes.');
    expect(answer.activity.locale).toBe(locale);
  });

  it('leads to the support link where the experts cannot be reached', async () => {
    const talk = await startWithExperts(scene);
    talk.harness.teams.answerWith((response, { conversation }) =>
      conversation?.id === EXPERTS ? refuse(response, 403) : accept(response),
    );
    await talk.say(unanswerable);
    await askPerson(talk, locale);
    const told = seen(talk.to(PARTNER).at(-1) ?? {});
    expect(told.text).toContain(says(locale, 'askPersonUnconfigured').split('{{')[0]);
    expect(talk.harness.logs()).toContain('experts not reached');
    expect(talk.harness.logs()).not.toContain(unanswerable);
  });
});

describe('an answer of an expert', () => {
  const locale = 'ko-KR';
  async function asked(): Promise<ExpertTalk> {
    const talk = await startWithExperts({ locale });
    await talk.say(languageOf(locale).unanswerable);
    await askPerson(talk, locale);
    return talk;
  }

  it('is followed by what another adds to it', async () => {
    const talk = await asked();
    await talk.reply('The first.');
    expect((await talk.reply('The second.'))?.text).toBe(says(DESK, 'expertSent'));
    const [first, second] = talk.to(PARTNER).slice(-2).map(seen);
    expect(first?.text).toContain(says(locale, 'expertReply'));
    expect(second?.text).toContain(says(locale, 'expertAddition'));
    expect(second?.text).toContain(flat(languageOf(locale).unanswerable));
    expect(second?.text).toContain('The second.');
  });

  it('of two that come at once, both get to the partner', async () => {
    const talk = await asked();
    const before = talk.to(PARTNER).length;
    await Promise.all([talk.reply('The first.'), talk.reply('The second.')]);
    expect(talk.to(PARTNER)).toHaveLength(before + 2);
  });

  it('that the partner does not take any more is told to the expert', async () => {
    const talk = await asked();
    talk.harness.teams.answerWith((response, { conversation }) =>
      conversation?.id === PARTNER
        ? refuse(response, 403, { error: { code: 'MessageWritesBlocked' } })
        : accept(response),
    );
    expect((await talk.reply('As of May.'))?.text).toBe(says(DESK, 'expertGone'));
    expect(talk.harness.logs()).toContain('MessageWritesBlocked');
    expect(talk.harness.logs()).not.toContain('As of May');
  });

  it('that does not get through can be sent again', async () => {
    const talk = await asked();
    talk.harness.teams.answerWith((response, { conversation }) =>
      conversation?.id === PARTNER ? refuse(response, 500) : accept(response),
    );
    expect((await talk.reply('As of May.'))?.text).toBe(says(DESK, 'expertFailed'));
    talk.harness.teams.answerWith(accept);
    expect((await talk.reply('As of May.'))?.text).toBe(says(DESK, 'expertSent'));
    expect(seen(talk.to(PARTNER).at(-1) ?? {}).text).toContain('As of May.');
  });

  it('needs words, and a mention', async () => {
    const talk = await asked();
    const before = talk.to(PARTNER).length;
    await talk.reply('');
    await talk.reply('Let us see.', { text: 'Let us see.', entities: [] });
    expect(talk.to(PARTNER)).toHaveLength(before);
    expect((await talk.reply('As of May.'))?.text).toBe(says(DESK, 'expertSent'));
  });

  it('in another thread is a question like any other', async () => {
    const talk = await asked();
    const before = talk.to(PARTNER).length;
    const conversation = { id: `${EXPERTS};messageid=1800`, conversationType: 'channel', isGroup: true };
    await talk.reply(languageOf('en-US').question, { conversation });
    expect(talk.to(PARTNER)).toHaveLength(before);
    const there = seen(talk.to(conversation.id).at(-1) ?? {});
    expect(there.text).toContain(languageOf('en-US').answered);
  });

  it('finds nobody who has asked to be forgotten', async () => {
    const talk = await asked();
    const ask = await talk.say(languageOf(locale).forget);
    await talk.press(ask, says(locale, 'forgetYes'));
    const before = talk.to(PARTNER).length;
    await talk.reply('As of May.');
    expect(talk.to(PARTNER)).toHaveLength(before);
  });
});

/** More than the field takes. */
const LONG = 'wård '.repeat(300).trim();
