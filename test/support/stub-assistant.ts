/** An assistant with fixed answers, and builders for replies with one valid default each. */
import {
  ENGLISH,
  parseLocale,
  type AnswerBlock,
  type Assistant,
  type BilingualBlock,
  type Locale,
  type Reply,
  type Turn,
} from '../../src/index.js';

export const KOREAN = parseLocale('ko-KR') as Locale;

export type AnswerReply = Extract<Reply, { kind: 'answer' }>;
export type ChoicesReply = Extract<Reply, { kind: 'choices' }>;

export interface StubAssistant extends Assistant {
  /** Every turn that came, first to last. */
  readonly turns: readonly Turn[];
}

/** Answers `entry` turns with an answer, `welcome` with choices, questions by echoing them. */
export function stubAssistant(respond: (turn: Turn) => Reply = defaultReply): StubAssistant {
  const turns: Turn[] = [];
  return {
    version: 'test-1',
    locales: [ENGLISH, KOREAN],
    coverage: { 'en-US': 12, 'ko-KR': 9 },
    turns,
    talk: {
      reminders: () => messageReply(),
      reminded: () => messageReply(),
      remindersCancelled: () => messageReply(),
      reminder: () => messageReply(),
      expertReply: ({ text }) => messageReply(text),
      expertQuestion: ({ question }) => messageReply(question),
      expertThanks: () => messageReply(),
      personAskedAlready: () => messageReply(),
      personOutOfReach: () => messageReply(),
      receiptUnknown: () => messageReply(),
      userUnknown: () => messageReply(),
      nothingToForget: () => messageReply(),
      notKept: () => messageReply(),
    },
    respond: (turn) => {
      turns.push(turn);
      return respond(turn);
    },
    find: () => ({ replies: [answerReply()], total: 1, locale: KOREAN }),
    apologise: (_turn, reference) => ({
      kind: 'message',
      locale: ENGLISH,
      text: `Sorry. Reference: ${reference}`,
    }),
  };
}

export function answerReply(changes: Partial<AnswerReply> = {}): AnswerReply {
  return {
    kind: 'answer',
    locale: KOREAN,
    text: '혜택은 언제 만료되나요?\n혜택은 1년 후에 만료됩니다.',
    entryId: 'benefits-faq/expiry',
    question: '혜택은 언제 만료되나요?',
    englishQuestion: 'When do benefits expire?',
    blocks: [bilingual('혜택은 1년 후에 만료됩니다.', 'Benefits expire after one year.')],
    short: changes.blocks?.length ?? 1,
    showAll: '모두 보기',
    showLess: '간단히 보기',
    contentLocale: KOREAN,
    source: {
      document: 'benefits-faq',
      locale: KOREAN,
      revision: 'abc123',
      translation: 'MT',
      date: '2021-02-04',
      newest: true,
    },
    sourceLine: 'benefits-faq, 2021-02-04, 기계 번역',
    notices: [],
    showEnglish: '영어 원문 보기',
    hideEnglish: '영어 원문 숨기기',
    thumbs: { up: '👍 도움이 됐어요', down: '👎 도움이 안 됐어요' },
    receiptLine: '답변 번호 {receipt}',
    ...changes,
  };
}

export function choicesReply(changes: Partial<ChoicesReply> = {}): ChoicesReply {
  return {
    kind: 'choices',
    locale: ENGLISH,
    text: 'Did you mean one of these?',
    prompt: 'Did you mean one of these?',
    reason: 'ambiguous',
    choices: [
      { entryId: 'benefits-faq/expiry', locale: ENGLISH, title: 'When do benefits expire?' },
      { entryId: 'benefits-faq/tokens', locale: ENGLISH, title: 'How do I get a token?' },
    ],
    ...changes,
  };
}

export function block(text: string, changes: Partial<AnswerBlock> = {}): AnswerBlock {
  return { kind: 'paragraph', level: 0, cells: [[{ runs: [{ text }] }]], ...changes };
}

export function bilingual(target: string, source?: string): BilingualBlock {
  return { target: block(target), ...(source === undefined ? {} : { source: block(source) }) };
}

function defaultReply({ input }: Turn): Reply {
  if (input.kind === 'entry') return answerReply({ entryId: input.entryId });
  if (input.kind === 'welcome') return choicesReply({ reason: 'welcome' });
  const asked = input.kind === 'question' ? input.text : input.kind;
  return { kind: 'message', locale: ENGLISH, text: `You asked: ${asked}` };
}

function messageReply(text = 'done'): Reply {
  return { kind: 'message', locale: ENGLISH, text };
}
