/** Finds words and clauses that stand twice where the English has them once, and choices between a thing and itself. */
import type { Fault, Mark, PairCheck } from '../pair.js';

export const REPEATED_WORDS: PairCheck = {
  name: 'repeated-words',
  severity: 'warning',
  describe:
    'A word or clause must not stand twice where the English has it once, and a choice must not be between a thing and itself.',
  examples: [
    {
      locale: 'sv-SE',
      source: 'Open the orders page.',
      target: 'Öppna sidan sidan Beställningar.',
      faults: 1,
      reason: 'said twice',
    },
    {
      locale: 'fr-FR',
      source: 'We have seen it.',
      target: 'Nous nous sommes vus.',
      faults: 0,
      reason: 'French grammar',
    },
    {
      locale: 'zh-TW',
      source: 'Open the page.',
      target: '開啟訂單頁面訂單頁面。',
      faults: 1,
      reason: 'said twice',
    },
    {
      locale: 'zh-TW',
      source: 'Guests can order.',
      target: '來賓來賓可以訂購。',
      faults: 1,
      reason: 'a short word twice',
    },
    {
      locale: 'zh-TW',
      source: 'You can order using the user name.',
      target: '您可以使用使用者名稱訂購。',
      faults: 0,
      reason: 'the beginning of another word',
    },
    {
      locale: 'ko-KR',
      source: 'Choose Save.',
      target: '저장을 저장을 선택합니다.',
      faults: 1,
      reason: 'said twice',
    },
    {
      locale: 'fr-FR',
      source: 'Choose the day or the hour.',
      target: 'Choisissez heure ou heure.',
      faults: 1,
      reason: 'a choice of one',
    },
    {
      locale: 'ko-KR',
      source: 'When the order is placed, the seat is booked, and mail is sent.',
      target:
        '주문이 완료되면 바로 메일이 발송되고, 좌석이 예약되며, 주문이 완료되면 바로 메일이 발송되고, 끝납니다.',
      faults: 1,
      reason: 'a clause twice',
    },
    {
      locale: 'ko-KR',
      source: 'See and prove that it works.',
      target: '작동하는지 확인하고 확인합니다.',
      faults: 1,
      reason: 'two verbs became one',
    },
    {
      locale: 'zh-TW',
      source: 'Use the store or the store API.',
      target: '使用商店或商店 API。',
      faults: 0,
      reason: 'two things that begin alike',
    },
  ],
  run: ({ source, target, language }) => {
    const grown =
      language === 'sv' && hasGrown(target.text) ? repeatOf(GROWN_TWICE.exec(target.text)) : undefined;
    if (grown !== undefined) return [faultOf(grown)];
    const found = twiceInARow(target.text) ?? choiceOfOne(target.text);
    if (found === undefined) return clauseTwice(source.text, target.text);
    const isGrammar = GRAMMAR.test(found.word) || /^\d+$/.test(found.word);
    const isSaid = [WORD_TWICE, SAID_AGAIN, VERB_SAID_AGAIN].some((pattern) => pattern.test(source.text));
    return isGrammar || isSaid ? [] : [faultOf(found)];
  },
};

interface Repeat extends Mark {
  readonly word: string;
  readonly text: string;
}

function twiceInARow(text: string): Repeat | undefined {
  const ofWords = hasWordTwice(text) ? WORD_TWICE.exec(text) : null;
  if (ofWords !== null) return repeatOf(ofWords);
  if (!HAN.test(text)) return repeatOf(HANGUL_VERB_TWICE.exec(text));
  return repeatOf(HAN_TWICE.exec(text) ?? HAN_PAIR_TWICE.exec(text) ?? HAN_CLAUSE_TWICE.exec(text));
}

/** `refunds or chargebacks` put as the same word twice. */
function choiceOfOne(text: string): Repeat | undefined {
  const ofWords = hasLikeChoice(text) ? CHOICE_OF_ONE.exec(text) : null;
  const ofHan = ofWords === null && HAN.test(text) ? HAN_CHOICE.exec(text) : null;
  return repeatOf(ofWords ?? ofHan ?? (HANGUL_AND.test(text) ? HANGUL_CHOICE.exec(text) : null));
}

/** Whether anything stands twice with a space between: hardly any sentence needs a closer look. */
function hasWordTwice(text: string): boolean {
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1))
    if (standsAgain(text, space, space + 1)) return true;
  return false;
}

/** Whether a word begins as the one before it: the first four letters tell. */
function hasGrown(text: string): boolean {
  return text.split(/[ -]/).some((word, at, all) => {
    const before = at === 0 ? '' : (all[at - 1] ?? '');
    return word.length >= 3 && before.length >= 3 && before.startsWith(word.slice(0, 4));
  });
}

/** The same with a word between that offers a choice. */
function hasLikeChoice(text: string): boolean {
  if (text.search(CHOICE_WORD) < 0) return false;
  return [...text.matchAll(CHOICE_WORD)].some(({ 0: word, index }) =>
    standsAgain(text, index, index + word.length + 1),
  );
}

/** Whether two letters or more, of two words at most, that end at a place stand again at another. */
function standsAgain(text: string, end: number, again: number): boolean {
  const first = text.charCodeAt(again);
  let words = 1;
  for (let at = end - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) words += 1;
    if (words > 2) return false;
    if (code === first && at < end - 1 && text.startsWith(text.slice(at, end), again)) return true;
  }
  return false;
}

function repeatOf(match: RegExpExecArray | null): Repeat | undefined {
  if (match === null) return undefined;
  const [text, word] = [match[0], (match[1] ?? match[2] ?? match[3] ?? '').trim()];
  return { word, text, start: match.index, end: match.index + text.length };
}

function faultOf({ word, text, start, end }: Repeat): Fault {
  return {
    message: `Unexpected ${word} twice, expected it once`,
    expected: word,
    actual: text.trim(),
    targetMark: { start, end },
  };
}

/** Whole clauses that stand twice, anywhere in the sentence, where the English repeats nothing. */
function clauseTwice(source: string, target: string): Fault[] {
  const shortest = HAN_OR_HANGUL.test(target) ? SHORT_CLAUSE.dense : SHORT_CLAUSE.latin;
  const clause = repeatedClause(target, shortest);
  if (clause === undefined || repeatedClause(source, SHORT_CLAUSE.english) !== undefined) return [];
  const start = target.lastIndexOf(clause);
  return [faultOf({ word: clause, text: clause, start, end: start + clause.length })];
}

function repeatedClause(text: string, shortest: number): string | undefined {
  // A clause that is repeated takes a mark between, and twice its length.
  if (text.length <= 2 * shortest) return undefined;
  const clauses = text.split(CLAUSE_MARKS).map((clause) => clause.trim());
  return clauses.find((clause, at) => clause.length >= shortest && clauses.indexOf(clause) < at);
}

/** Shorter clauses repeat by chance; Chinese and Korean say more in fewer letters. */
const SHORT_CLAUSE = { latin: 20, dense: 10, english: 8 } as const;

const CLAUSE_MARKS = /[,.;:!?()，。；：、]/;

const HAN = /\p{Script=Han}/u;

/** Matches what the choice of Korean words is not without. */
const HANGUL_AND = /[과와나] /;

const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Matches a word of three letters or more (in Korean two), white space and the word again. */
const WORD_TWICE =
  /(?<![\p{L}\p{N}'’-])((?:\p{Script=Latin}{3,}|\p{Script=Hangul}{2,}))[ ]\1(?![\p{L}\p{N}'’-])/u;

/** Matches `beställnings beställningen`, a Swedish compound split and doubled, and an acronym joined to itself. */
const GROWN_TWICE =
  /(?<![\p{L}-])(?!visas )(?:(\p{Ll}{4,}?)s? \1(?:s|e|n|t|en|et|er|ar|na|ens|ers|erna|arna)|(\p{Ll}{4,})s \2|(\p{Lu}{3,})-\3)(?![\p{L}-])/u;

/** Matches three Chinese characters or more and the same again; not 看看 or 星期日期. */
const HAN_TWICE = /(\p{Script=Han}{3,12})\1/u;

/** Matches a word of two characters and the same again; not 使用使用者, where another word begins, and no word of an action. */
const HAN_PAIR_TWICE =
  /(?!使用|指定|用隨|討論|研究|考慮|休息|一個|逐步|計畫|管理)(\p{Script=Han}{2})\1(?![者性員])/u;

/** Matches a run of Chinese characters, a comma and the run again; and an ending said twice, as in 業務務. */
const HAN_CLAUSE_TWICE =
  /(\p{Script=Han}{5,12})[,，、] ?\1(?!\p{Script=Han})|([務稱面市欄集頁錄售夥帳訊]|(?<!目)的)\2(?!俱|確|不|明)/u;

/** Matches two verbs that became the same: check and check. */
const HANGUL_VERB_TWICE = /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,}) ?[하되] ?고 \1 ?[하되할합된한]/u;

/** Words that a language sets twice by its grammar. */
const GRAMMAR = /^(?:nous|vous|visas|har|som|det|att|den|för)$/i;

/** Matches what no choice of words is without. */
const CHOICE_WORD = / (?:ou|et|eller|och|and|or|또는|및)(?= )/g;

const SPACE = 0x20;

/** Matches a word, `or` or `and`, and the word again with nothing joined to it; not `3 or 3` and not `Store or Store API`. */
const CHOICE_OF_ONE =
  /(?<![\p{L}\p{N}’'/-])((?=[\p{L} ]{0,60}\p{L}{4}|\p{Script=Hangul}{2})[\p{L}’']+(?: [\p{L}’']+)?) (?:ou|et|eller|och|and|or|또는|및) \1(?![\p{L}\p{N}’'-]| [\p{Lu}\p{N}\p{Script=Hangul}]| d(?:e |['’]))/u;

/** The same between Chinese characters. */
const HAN_CHOICE =
  /(?<!(?![的已被])\p{Script=Han})(\p{Script=Han}{2,6}) ?(?:或|和|與|及|以及|並) ?\1(?!\p{Script=Han}| ?[A-Za-z\d])/u;

/** Matches a word that the English itself says again behind `or` or `and`, as in "the price of purchase, or the price". */
const SAID_AGAIN =
  /\b(?!your\b|their\b|with\b|that\b|this\b|from\b|have\b|will\b)([a-z]{4,})\b[^.;]{0,40}\b(?:and|or)\b(?: +[\w-]+){0,3}[ -]+\1\b/i;

/** Matches a verb in the past that the English says again: "completed the work and sent the completed form". */
const VERB_SAID_AGAIN = /\b([a-z]{4,}ed)\b.{1,80}\b\1\b/i;

/** The same in Korean, where "and" is a part of the first word, and only a particle may follow the second. */
const HANGUL_CHOICE =
  /(?<!\p{Script=Hangul})(\p{Script=Hangul}{2,})(?:과|와|이나) \1(?=[을를이가은는의]?(?: (?!\p{Script=Hangul}+(?:과|와) )|[.,)]|$))/u;
