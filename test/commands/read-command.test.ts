/** Small talk and commands in five languages, and questions that must stay questions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readCommand, type Command } from '../../src/commands/index.js';
import { questionText } from '../../src/model/index.js';
import { parseLocale, type Locale } from '../../src/text/index.js';
import { ownIndex, ROOT } from '../support/own-content.js';
import { sharedFolder } from '../support/shared.js';
import { ROWS } from './rows.js';

const LOCALES = ['en-US', 'fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'] as Locale[];

const read = (text: string): Command | undefined => readCommand(text, LOCALES);

describe.each(Object.entries(ROWS))('in %s', (_tag, rows) => {
  describe.each(Object.entries(rows))('%s', (kind, line) => {
    it.each(line.split('|'))('%s', (text) => {
      expect(read(text)).toEqual({ kind: kind === 'languages' ? 'language' : kind });
    });
  });
});

describe('a wish for a language', () => {
  describe.each<[locale: string, texts: string]>([
    [
      'sv-SE',
      'answer me in svenska|/language sv|/language Swedish|svara på svenska|Pratar du svenska?|svenska|svenska tack|byt till svenska|switch to Swedish|Please reply in Swedish from now on|請用瑞典文回答|스웨덴어로 답해줘|répondez en suédois|på svenska, tack|parlez-vous suédois ?|in Swedish please|can you speak Swedish?|Kan du prata svenska?|Hej! Svara på svenska, tack.|jag vill byta till svenska|tillbaka till svenska|svenska igen',
    ],
    [
      'fr-FR',
      'speak French please|répondez en français|réponds-moi en français stp|/language fr-FR|français|francais svp|en français s’il vous plaît|Parlez-vous français ?|passez en français|用法文回答|改用法語|프랑스어로 말해 줘|불어로 부탁드립니다|svara på franska|byt språk till franska|switch the language to French|Bonjour, pouvez-vous répondre en français ?|changer la langue en français|I only speak French|retour au français|repassez en français|en français à nouveau',
    ],
    [
      'zh-TW',
      '請用中文回答|请用中文回答|用繁體中文回答|切換成中文|改用繁中|說中文|中文|繁體中文|正體中文|你會說中文嗎？|Traditional Chinese please|answer in Chinese|can you answer in Mandarin?|/language zh|/language zh_TW|/語言 中文|중국어로 답변해 주세요|svara på kinesiska|en chinois svp|請跟我說中文|以後都用中文回答我|語言切換成中文|您好，請用中文回答，謝謝|用國語說明|answer in zhongwen|改回中文|換回中文吧|back to Chinese',
    ],
    [
      'ko-KR',
      '한국어로 답해줘|한국어로 답해 주세요.|한국어로 대답해주세요|한글로 답변해 주세요|한국어|한국어로|한국어로 부탁드립니다|한국어 할 줄 알아?|한국말로 해줘|언어를 한국어로 바꿔줘|앞으로 한국어로 답변해줘|/language ko|/언어 한국어|answer in Korean|speak Korean|請用韓文回答|改用韓語|svara på koreanska|répondez en coréen|안녕하세요, 한국어로 답해 주세요|다시 한국어로|다시 한국어로 답해 줘',
    ],
    [
      'en-US',
      'switch to English|English|English please|in english pls|/language en|change language to English|set the language to English|英文|請用英文回答|切換成英文|改成英文|用英語跟我說|영어로 답변 부탁드립니다|영어로 바꿔줘|영어로 바꿔 주세요|svara på engelska|på engelska tack|byt till engelska|répondre en anglais|en anglais s’il te plaît|Can we speak English?|do you speak English|back to English please|English again',
    ],
  ])('%s', (locale, texts) => {
    it.each(texts.split('|'))('%s', (text) => {
      expect(read(text)).toEqual({ kind: 'language', locale });
    });
  });

  it.each([
    ['answer me in Klingon', 'Klingon'],
    ['/language de', 'de'],
    ['/language Deutsch', 'Deutsch'],
    ['/language gibberish', 'gibberish'],
    ['Please speak German', 'German'],
    ['請用日文回答', '日文'],
    ['독일어로 답해줘', '독일어'],
    ['svara på finska', 'finska'],
    ['Répondez en espagnol, s’il vous plaît', 'espagnol'],
    ['Can you answer in Brazilian Portuguese?', undefined],
    ['Deutsch', 'Deutsch'],
  ])('%s: not spoken', (text, asked) => {
    expect(read(text)).toEqual(asked === undefined ? undefined : { kind: 'language', asked });
  });

  it('is answered by what the index has', () => {
    const german = parseLocale('de-AT');
    expect(german && readCommand('answer in German', [german])).toEqual({ kind: 'language', locale: german });
    expect(readCommand('answer in Korean', ['en-US' as Locale])).toEqual({
      kind: 'language',
      asked: 'Korean',
    });
  });
});

describe('one question answered in another language', () => {
  it.each([
    ['when does my renewal window open? answer in Korean', 'ko-KR', 'when does my renewal window open?'],
    [
      'When does my renewal window open? Please answer in Korean.',
      'ko-KR',
      'When does my renewal window open?',
    ],
    ['When does my renewal window open? (in Swedish)', 'sv-SE', 'When does my renewal window open?'],
    ['When does my renewal window open (in Swedish)', 'sv-SE', 'When does my renewal window open'],
    [
      'When does my renewal window open, answer in French please',
      'fr-FR',
      'When does my renewal window open',
    ],
    ['Answer in French: how many seats are left?', 'fr-FR', 'how many seats are left?'],
    ['In Korean: how many seats are left?', 'ko-KR', 'how many seats are left?'],
    ['How many seats are left? In Chinese please!', 'zh-TW', 'How many seats are left?'],
    ['How many seats are left?\nReply in English', 'en-US', 'How many seats are left?'],
    ['用英文回答：續約期間多長？', 'en-US', '續約期間多長？'],
    ['續約期間多長？請用英文回答', 'en-US', '續約期間多長？'],
    ['續約期間多長？請用韓文回答，謝謝', 'ko-KR', '續約期間多長？'],
    ['續約期間多長（用法文）', 'fr-FR', '續約期間多長'],
    ['請用瑞典文回答續約期間多長', 'sv-SE', '續約期間多長'],
    ['用英文告訴我續約期間多長', 'en-US', '續約期間多長'],
    ['갱신 기간을 영어로 알려줘', 'en-US', '갱신 기간을'],
    ['갱신 기간이 얼마나 되나요? 영어로 답해 주세요.', 'en-US', '갱신 기간이 얼마나 되나요?'],
    ['갱신 기간이 얼마나 되나요? (프랑스어로)', 'fr-FR', '갱신 기간이 얼마나 되나요?'],
    ['스웨덴어로 답해줘: 갱신 기간은?', 'sv-SE', '갱신 기간은?'],
    ['라이선스 수를 중국어로 설명해 주세요', 'zh-TW', '라이선스 수를'],
    ['svara på engelska: hur lång är förnyelseperioden?', 'en-US', 'hur lång är förnyelseperioden?'],
    ['Hur lång är förnyelseperioden? Svara på koreanska, tack', 'ko-KR', 'Hur lång är förnyelseperioden?'],
    ['Hur lång är förnyelseperioden (på franska)?', 'fr-FR', 'Hur lång är förnyelseperioden'],
    ['på kinesiska: hur lång är förnyelseperioden?', 'zh-TW', 'hur lång är förnyelseperioden?'],
    ['réponds en coréen : combien de postes reste-t-il ?', 'ko-KR', 'combien de postes reste-t-il ?'],
    ['Combien de postes reste-t-il ? Répondez en anglais.', 'en-US', 'Combien de postes reste-t-il ?'],
    ['Combien de postes reste-t-il ? (en suédois)', 'sv-SE', 'Combien de postes reste-t-il ?'],
    ['Combien de postes reste-t-il, et répondez en chinois svp', 'zh-TW', 'Combien de postes reste-t-il'],
  ])('%s', (text, locale, question) => {
    const command = read(text);
    expect(command).toEqual({
      kind: 'answer-in',
      locale,
      question: expect.stringContaining(question.slice(0, -1)) as string,
    });
    expect(text).toContain(command?.kind === 'answer-in' ? command.question : '-');
    expect(command?.kind === 'answer-in' && command.question.replace(/\s*[?？]$/, '')).toBe(
      question.replace(/\s*[?？]$/, ''),
    );
  });
});

describe('pictures alone', () => {
  it.each([
    ['👍', 'thanks'],
    ['👍🏽', 'thanks'],
    ['🙏🙏', 'thanks'],
    ['❤️', 'thanks'],
    ['👋', 'greeting'],
    ['😡', undefined],
    ['👍😡', undefined],
    ['👋👍', undefined],
    ['!!!', undefined],
    ['…', undefined],
    ['', undefined],
    ['   ', undefined],
  ])('%s: %s', (text, kind) => {
    expect(read(text)).toEqual(kind && { kind });
  });
});

describe('no command', () => {
  it.each<[text: string, because: string]>([
    ['hi, when does my renewal window open?', 'a question follows'],
    ['您好，請問續約期限是哪一天？', 'a question follows'],
    ['안녕하세요, 갱신 기간은 언제인가요?', 'a question follows'],
    ['Hej! När öppnar förnyelsefönstret?', 'a question follows'],
    ['Bonjour, quand ouvre la période de renouvellement ?', 'a question follows'],
    ['yes', 'answers a check'],
    ['네', 'answers a check'],
    ['ja', 'answers a check'],
    ['cancel', 'gives a check up'],
    ['取消', 'gives a check up'],
    ['avbryt', 'gives a check up'],
    ['stop', 'gives a check up'],
    ['please', 'says nothing'],
    ['請問', 'begins a question'],
    ['help me renew my Action Pack', 'is about a product'],
    ['how do I delete my account?', 'is about an account'],
    ['Can support answer in Swedish?', 'asks about support'],
    ['Do we write, or answer in English?', 'asks about answering'],
    ['客服可以用英文回答嗎', 'asks about support'],
    ['지원팀에서 영어로 답해줘야 하나요', 'asks about support'],
    ['install Office in Swedish', 'the language of a product'],
    ['Kan vi få Office på svenska?', 'the language of a product'],
    ['switch to annual billing', 'no language'],
    ['answer in detail', 'no language'],
    ['a reminder for the renewal on May 3', 'a wish with a date'],
    ['language packs', 'a product'],
    ['/etc/hosts', 'a path'],
    ['/unknown', 'no command of ours'],
    ['reminders, languages', 'two wishes'],
    ['hi'.repeat(600), 'too long'],
  ])('%s (%s)', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

const PHRASINGS = LOCALES.map((locale) => {
  const text = readFileSync(join(ROOT, 'content', 'phrasings', `${locale}.yaml`), 'utf8');
  return [locale, parse(text) as Record<string, string[]>] as const;
});

describe('hostile messages', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'in ',
          'Korean',
          ' ',
          '? ',
          '用',
          '英文',
          '請',
          '영어',
          '로 ',
          '(',
          '/',
          'hi ',
          '👋',
          '答',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it('are read without a fault, and a question is always a part of its message', () => {
    fc.assert(
      fc.property(text, (message) => {
        const command = read(message);
        if (command?.kind === 'answer-in') expect(message).toContain(command.question);
        if (command?.kind === 'language') expect(LOCALES).toContain(command.locale ?? 'en-US');
      }),
    );
  });
});

describe('what our content asks', () => {
  it.each(PHRASINGS)(
    'no phrasing of an entry is a command: %s',
    (_locale, { 'not-answered': _other, ...entries }) => {
      const texts = Object.values(entries).flat();
      expect(texts.length).toBeGreaterThan(300);
      expect(texts.filter((text) => read(text) !== undefined)).toEqual([]);
    },
  );

  it.each(PHRASINGS)(
    'what we do not answer is small talk at most: %s',
    (_locale, { 'not-answered': others = [] }) => {
      expect(others.length).toBeGreaterThan(50);
      const wishes = others
        .map((text) => [text, read(text)?.kind] as const)
        .filter(([, kind]) => kind !== undefined && !['greeting', 'thanks', 'bye', 'help'].includes(kind));
      expect(wishes).toEqual([]);
    },
  );

  it('no question is a command', async () => {
    const { knowledgeBase } = await ownIndex();
    const texts = knowledgeBase.documents.flatMap((document) =>
      document.entries.flatMap((entry) => [
        questionText(document, entry, 'target'),
        questionText(document, entry, 'source'),
      ]),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => read(text) !== undefined)).toEqual([]);
  });
});

const shared = sharedFolder();

describe.skipIf(shared === undefined)('the questions of the evaluation', () => {
  it.each(['questions-dev.jsonl', 'questions-corpus-dev.jsonl'])('%s: none is a command', (name) => {
    const lines = readFileSync(join(shared ?? '', 'eval', name), 'utf8')
      .trim()
      .split('\n');
    const texts = lines.map((line) => (JSON.parse(line) as { query: string }).query);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => read(text) !== undefined)).toEqual([]);
  });
});
