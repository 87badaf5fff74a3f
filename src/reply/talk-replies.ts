/** Makes the replies that are about the conversation itself: small talk, languages, reminders, people to ask. */
import {
  FEEDBACK_REASONS,
  type Button,
  type Effect,
  type EffectReplies,
  type IsoDate,
  type KeptEffect,
  type LastAsked,
  type ReminderNote,
  type ReminderScope,
  type Reply,
  type TurnInput,
} from '../model/index.js';
import { ENGLISH, parseLocale, type Locale } from '../text/index.js';
import type { Messages } from './messages.js';
import { languageName, longDate } from './replies.js';

export interface TalkRepliesParts {
  /** The sentences of `talk.json`. */
  readonly messages: Messages<string>;
  /** The languages that the index answers in. */
  readonly locales: readonly Locale[];
  /** Where the content sends people who need help. */
  readonly supportUrl: string | undefined;
}

/** What a reply has besides its words. */
type More = Partial<Pick<MessageReply, 'buttons' | 'effects' | 'comment'>>;
type MessageReply = Extract<Reply, { kind: 'message' }>;

export class TalkReplies implements EffectReplies {
  readonly #parts: TalkRepliesParts;

  constructor(parts: TalkRepliesParts) {
    this.#parts = parts;
  }

  greeting(wanted: Locale): Reply {
    return this.#message(wanted, 'greeting');
  }

  thanks(wanted: Locale): Reply {
    return this.#message(wanted, 'thanks');
  }

  bye(wanted: Locale): Reply {
    return this.#message(wanted, 'bye');
  }

  help(wanted: Locale): Reply {
    const languages = this.#button(wanted, 'button.languages', { kind: 'language' });
    return this.#message(wanted, 'help', { languages: this.#languages(wanted) }, { buttons: [languages] });
  }

  /** Each language under its own name, so that those who cannot read the rest find theirs. */
  languages(wanted: Locale, asked?: string): Reply {
    const values = { asked: asked ?? '', languages: this.#languages(wanted) };
    return this.#message(wanted, asked === undefined ? 'languagePick' : 'languageUnknown', values, {
      buttons: this.languageButtons(),
    });
  }

  /** For somebody whose language is unknown, or not among ours. */
  unspoken(stated: Locale | undefined): Reply {
    const wanted = stated ?? ENGLISH;
    return stated === undefined
      ? this.languages(wanted)
      : this.languages(wanted, languageName(stated, this.#localeFor(wanted)));
  }

  languageButtons(): Button[] {
    return this.#parts.locales.map((locale) => ({
      label: capitalized(languageName(locale, locale), locale),
      press: { kind: 'language', chosen: locale },
    }));
  }

  /** @param last what was shown before: offered again in the new language */
  languageSet(chosen: Locale, last: LastAsked | undefined): Reply {
    const again = last?.entryId;
    return this.#message(
      chosen,
      'languageSet',
      { language: languageName(chosen, chosen) },
      {
        effects: [{ kind: 'save-locale', locale: chosen }],
        ...(again !== undefined && {
          buttons: [this.#button(chosen, 'button.lastAgain', { kind: 'entry', entryId: again })],
        }),
      },
    );
  }

  noneOfThese(question: string, wanted: Locale): Reply {
    return this.#message(
      wanted,
      'noneOfThesePressed',
      {},
      {
        effects: [{ kind: 'keep-question', text: question, locale: wanted, outcome: 'none' }],
        buttons: [this.askPersonButton(question, wanted)],
      },
    );
  }

  /** To `that is wrong`, where no answer was shown that could be rated. */
  objection(question: string | undefined, wanted: Locale): Reply {
    if (question === undefined) return this.#message(wanted, 'objectionToNothing');
    return this.#message(wanted, 'objection', {}, { buttons: [this.askPersonButton(question, wanted)] });
  }

  /** To a place in a list that is not there. @param count how many the list has; missing: there is none */
  noSuchPlace(count: number | undefined, wanted: Locale): Reply {
    if (count === undefined) return this.#message(wanted, 'pickFromNothing');
    return this.#message(wanted, 'pickBeyond', { last: String(count) });
  }

  remindHow(wanted: Locale): Reply {
    return this.#message(wanted, 'remindHow', {}, { buttons: [this.remindersButton(wanted)] });
  }

  remindersButton(wanted: Locale): Button {
    return this.#button(wanted, 'button.reminders', { kind: 'reminders' });
  }

  /** What is kept of the person who asks, and the way to have it deleted. */
  privacy(wanted: Locale): Reply {
    return this.#message(
      wanted,
      'privacy',
      {},
      { buttons: [this.#button(wanted, 'button.forget', { kind: 'forget' })] },
    );
  }

  receiptNamed(code: string, wanted: Locale): Reply {
    return this.#message(wanted, 'receiptNamed', { code });
  }

  askPersonButton(question: string, wanted: Locale): Button {
    return this.#button(wanted, 'askPersonButton', { kind: 'ask-person', question });
  }

  /** The question leaves the conversation: only with the user's consent. */
  askPerson(question: string | undefined, wanted: Locale, hasExperts: boolean): Reply {
    if (!hasExperts) return this.#support(wanted);
    if (question === undefined || question === '') return this.#message(wanted, 'askPersonNoQuestion');
    return this.#message(
      wanted,
      'askPersonConsent',
      { question },
      {
        buttons: [
          this.#button(wanted, 'askPersonYes', { kind: 'ask-person', question, consent: true }),
          this.#button(wanted, 'askPersonNo', { kind: 'ask-person', question, consent: false }),
        ],
      },
    );
  }

  notAskedPerson(wanted: Locale): Reply {
    return this.#message(wanted, 'askPersonNotSent');
  }

  askedPerson(question: string, wanted: Locale, hasExperts: boolean): Reply {
    if (!hasExperts) return this.#support(wanted);
    return this.#message(
      wanted,
      'askPersonSent',
      {},
      {
        effects: [{ kind: 'ask-expert', question, locale: wanted }],
      },
    );
  }

  feedback(
    given: Extract<TurnInput, { kind: 'feedback' }>,
    wanted: Locale,
    last: LastAsked | undefined,
  ): Reply {
    const { receipt, rating, reason, comment, original } = given;
    const effects: Effect[] = [
      { kind: 'keep-feedback', receipt, rating, ...(reason && { reason }), ...(comment && { comment }) },
    ];
    if (rating === 'up') return this.#message(wanted, 'thumbsThanks', {}, { effects });
    const person = last?.question === undefined ? [] : [this.askPersonButton(last.question, wanted)];
    if (reason !== undefined) return this.#message(wanted, 'thumbsThanks', {}, { effects, buttons: person });
    const reasons = FEEDBACK_REASONS.filter((known) => known !== 'translation' || original !== true).map(
      (known) =>
        this.#button(wanted, `reason.${known}`, { kind: 'feedback', receipt, rating, reason: known }),
    );
    const asked = { effects, buttons: [...reasons, ...person], comment: this.#say(wanted, 'commentAsk') };
    return this.#message(wanted, 'thumbsReasonAsk', {}, asked);
  }

  forget(wanted: Locale, hasConsent: boolean | undefined): Reply {
    if (hasConsent === true)
      return this.#message(wanted, 'forgetDone', {}, { effects: [{ kind: 'forget' }] });
    if (hasConsent === false) return this.#message(wanted, 'forgetKept');
    return this.#message(
      wanted,
      'forgetAsk',
      {},
      {
        buttons: [
          this.#button(wanted, 'forgetYes', { kind: 'forget', consent: true }),
          this.#button(wanted, 'forgetNo', { kind: 'forget', consent: false }),
        ],
      },
    );
  }

  /** Stands for what the effect finds: the bot replaces it. */
  pending(wanted: Locale, effect: Effect): Reply {
    return { kind: 'message', locale: this.#localeFor(wanted), text: '', effects: [effect] };
  }

  reminders(reminders: readonly ReminderNote[], wanted: string, scope: ReminderScope = 'all'): Reply {
    const locale = readLocale(wanted);
    const note = scope === 'here' ? ['', this.#say(locale, 'remindersElsewhere')] : [];
    if (reminders.length === 0) {
      const none = this.#say(locale, scope === 'here' ? 'remindersNoneHere' : 'remindersNone');
      return { kind: 'message', locale: this.#localeFor(locale), text: [none, ...note].join('\n') };
    }
    const lines = reminders.map((reminder) => `• ${this.#reminderLine(reminder, locale)}`);
    const buttons = reminders.slice(0, MOST_BUTTONS).map(({ id, date }) => ({
      label: this.#say(locale, 'button.cancelReminder', { date: this.#date(date, locale) }),
      press: { kind: 'reminder-cancel' as const, id, locale },
    }));
    const all = this.#button(locale, 'button.cancelReminders', { kind: 'reminder-cancel' });
    return {
      kind: 'message',
      locale: this.#localeFor(locale),
      text: [this.#say(locale, 'remindersList'), ...lines, ...note].join('\n'),
      buttons: reminders.length > 1 ? [...buttons, all] : buttons,
    };
  }

  reminded(dates: readonly IsoDate[], wanted: string, { isShortLived } = { isShortLived: false }): Reply {
    const locale = readLocale(wanted);
    if (dates.length === 0) return this.#message(locale, 'remindTooLate');
    const named = dates.map((date) => this.#date(date, locale));
    const list = new Intl.ListFormat(this.#localeFor(locale), { type: 'conjunction' }).format(named);
    const buttons = [this.#button(locale, 'button.reminders', { kind: 'reminders' })];
    const key = isShortLived ? 'remindedWhileOpen' : 'reminded';
    return this.#message(locale, key, { dates: list }, { buttons });
  }

  remindersCancelled(
    cancelled: readonly ReminderNote[],
    wanted: string,
    scope: ReminderScope = 'all',
  ): Reply {
    const locale = readLocale(wanted);
    const [only, ...others] = cancelled;
    if (only === undefined) return this.#message(locale, 'reminderGone');
    if (others.length > 0)
      return this.#message(locale, scope === 'here' ? 'remindersCancelledHere' : 'remindersCancelled');
    return this.#message(locale, 'reminderCancelled', { date: this.#date(only.date, locale) });
  }

  reminder(
    { kind, date, opens, closes, today }: Parameters<EffectReplies['reminder']>[0],
    wanted: string,
  ): Reply {
    const locale = readLocale(wanted);
    const values = { opens: this.#date(opens, locale), closes: this.#date(closes, locale) };
    const key = today === date ? `reminder.${kind}` : `reminder.${kind}.late`;
    return this.#message(locale, key, values, {
      buttons: [this.#button(locale, 'button.reminders', { kind: 'reminders' })],
    });
  }

  expertReply(
    { question, text, isAddition }: { question: string; text: string; isAddition: boolean },
    wanted: string,
  ): Reply {
    const locale = readLocale(wanted);
    const quoted = this.#say(locale, 'quoted', { text: question });
    return {
      kind: 'message',
      locale: this.#localeFor(locale),
      text: [this.#say(locale, isAddition ? 'expertAddition' : 'expertReply'), quoted, text].join('\n\n'),
    };
  }

  expertQuestion(
    { question, language, code }: { question: string; language: string; code: string },
    wanted: string,
  ): Reply {
    const locale = readLocale(wanted);
    const name = languageName(readLocale(language), this.#localeFor(locale));
    return this.#message(locale, 'expertQuestion', { question, language: name, code });
  }

  expertThanks(outcome: 'sent' | 'gone' | 'failed' | 'unknown', wanted: string): Reply {
    const keys = {
      sent: 'expertSent',
      gone: 'expertGone',
      failed: 'expertFailed',
      unknown: 'expertUnknown',
    } as const;
    return this.#message(readLocale(wanted), keys[outcome]);
  }

  personAskedAlready(wanted: string): Reply {
    return this.#message(readLocale(wanted), 'askPersonAlready');
  }

  /** To whoever presses what another's question is behind. */
  notYours(wanted: Locale): Reply {
    return this.#message(wanted, 'pressNotYours');
  }

  personOutOfReach(wanted: string): Reply {
    return this.#support(readLocale(wanted));
  }

  receiptUnknown(wanted: string): Reply {
    return this.#message(readLocale(wanted), 'thumbsGone');
  }

  userUnknown(wanted: string): Reply {
    return this.#message(readLocale(wanted), 'userUnknown');
  }

  nothingToForget(wanted: string): Reply {
    return this.#message(readLocale(wanted), 'forgetNothing');
  }

  notKept(effect: KeptEffect, wanted: string): Reply {
    return this.#message(readLocale(wanted), `notKept.${effect}`);
  }

  pressGone(wanted: Locale): Reply {
    return this.#message(wanted, 'pressGone');
  }

  #support(wanted: Locale): Reply {
    const { supportUrl } = this.#parts;
    if (supportUrl === undefined) return this.#message(wanted, 'askPersonNowhere');
    return this.#message(wanted, 'askPersonUnconfigured', { link: supportUrl });
  }

  #reminderLine({ kind, date, opens, closes }: ReminderNote, wanted: Locale): string {
    const [on, first, last] = [date, opens, closes].map((day) => this.#date(day, wanted));
    return this.#say(wanted, `reminderLine.${kind}`, {
      date: on ?? '',
      opens: first ?? '',
      closes: last ?? '',
    });
  }

  /** In the language of the card: a press must not change it. */
  #button(wanted: Locale, key: string, press: TurnInput): Button {
    const isLocal = press.kind !== 'welcome' && press.kind !== 'question';
    return { label: this.#say(wanted, key), press: isLocal ? { ...press, locale: wanted } : press };
  }

  #languages(wanted: Locale): string {
    const names = this.#parts.locales.map((locale) => languageName(locale, this.#localeFor(wanted)));
    return new Intl.ListFormat(this.#localeFor(wanted), { type: 'conjunction' }).format(names);
  }

  #date(date: IsoDate, wanted: Locale): string {
    return longDate(date, this.#localeFor(wanted));
  }

  #message(
    wanted: Locale,
    key: string,
    values: Readonly<Record<string, string>> = {},
    more: More = {},
  ): Reply {
    return {
      kind: 'message',
      locale: this.#localeFor(wanted),
      text: this.#say(wanted, key, values),
      ...more,
    };
  }

  #localeFor(wanted: Locale): Locale {
    return this.#parts.messages.localeFor(wanted);
  }

  #say(wanted: Locale, key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.#parts.messages.say(this.#localeFor(wanted), key, values);
  }
}

/** As it stands on a button; in Swedish and French names of languages are written small. */
function capitalized(name: string, locale: Locale): string {
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function readLocale(tag: string): Locale {
  return parseLocale(tag) ?? ENGLISH;
}

/** More are a wall: the last button cancels all. */
const MOST_BUTTONS = 6;
