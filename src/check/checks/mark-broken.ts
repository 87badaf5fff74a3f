/** Finds brackets that lost their words, their twin or their place, and asterisks left over: sentences cut in the wrong places. */
import { isCopy } from '../compare-figures.js';
import type { CheckedPair, Fault, PairCheck } from '../pair.js';
import { bracketsIn, type Brackets } from '../read/brackets.js';

export const MARK_BROKEN: PairCheck = {
  name: 'mark-broken',
  severity: 'warning',
  describe:
    'A bracket must open, close and hold what it holds in English, and asterisks must not be left over: else the sentence is cut in the wrong places.',
  examples: [
    {
      locale: 'zh-TW',
      source: 'Send the form (it may be signed later by another user).',
      target: '傳送表單 (可以) 稍後由其他使用者簽署。',
      faults: 1,
      reason: 'closed too early',
    },
    {
      locale: 'zh-TW',
      source: 'Add users (for example, guests) to the list.',
      target: '將使用者 (，例如) 來賓新增至清單。',
      faults: 1,
      reason: 'a bracket that begins with a comma',
    },
    {
      locale: 'zh-TW',
      source: 'Add seats (for devices) to the order.',
      target: '將裝置) 的基座 (新增至訂單。',
      faults: 1,
      reason: 'closed before it opens',
    },
    {
      locale: 'zh-TW',
      source: 'Open the store (through SAP) first.',
      target: '先透過 SAP 開啟 (商店)。',
      faults: 1,
      reason: 'what stood within stands outside',
    },
    {
      locale: 'zh-TW',
      source: 'Select **Next** now.',
      target: '立即選取 [下一步]\\*\\*\\*\\*。',
      faults: 1,
      reason: 'asterisks left over',
    },
    {
      locale: 'zh-TW',
      source: 'Send the form (it may be signed later).',
      target: '傳送表單 (可於稍後簽署)。',
      faults: 0,
      reason: 'whole',
    },
    {
      locale: 'zh-TW',
      source: 'a) Open the store.',
      target: 'a) 開啟商店。',
      faults: 0,
      reason: 'the mark of a step',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if (language !== 'zh' || isCopy(pair)) return [];
    const cut = [
      ...leftover(target.raw, source.raw),
      ...halved(target.raw),
      ...square(target.raw, source.raw),
    ];
    if (cut.length > 0) return cut.slice(0, 1);
    if (!HAS_BRACKET.test(target.text)) return [];
    const theirs = bracketsIn(target.text.replace(STEP, blank));
    const ours = bracketsIn(source.text.replace(STEP, blank));
    // Where the English has a bracket too few, as in a smiley, nothing can be told.
    if (ours.lone !== undefined) return [];
    return [
      ...lone(theirs, ours),
      ...broken(theirs, pair),
      ...moved(theirs, ours),
      ...atStart(pair),
      ...behindVerb(pair),
    ].slice(0, 1);
  },
};

function leftover(target: string, source: string): Fault[] {
  const found = STARS.exec(target);
  if (found === null || source.includes('\\*') || STARS.test(source)) return [];
  return [
    {
      message: `Unexpected ${found[0]}, expected no mark left over`,
      actual: found[0],
      targetMark: { start: found.index, end: found.index + found[0].length },
    },
  ];
}

/** Bold that begins or ends within a word. */
function halved(target: string): Fault[] {
  const found = HALVED.exec(target);
  if (found === null) return [];
  return [
    {
      message: `Unexpected mark in ${found[0]}, expected whole words`,
      actual: found[0],
      targetMark: { start: found.index, end: found.index + found[0].length },
    },
  ];
}

/** A label that is opened and not closed, or closed and not opened. */
function square(target: string, source: string): Fault[] {
  const count = (text: string, mark: string): number => text.replace(CODE, '').split(mark).length;
  const [open, close] = [count(target, '['), count(target, ']')];
  if (open === close || count(source, '[') !== count(source, ']')) return [];
  return [{ message: `Unexpected ${open - 1} [ and ${close - 1} ], expected as many` }];
}

/** A bracket before everything, where the English has it behind. */
function atStart({ source, target }: CheckedPair): Fault[] {
  const first = /^[\s*]*\(/;
  if (!first.test(target.text) || first.test(source.text) || /^[\s*]*\(\S{1,2}\)/.test(target.text))
    return [];
  const start = target.text.indexOf('(');
  return [
    {
      message: 'Unexpected bracket at the beginning, expected it behind what it explains',
      targetMark: { start, end: start + 1 },
    },
  ];
}

/** An acronym in brackets that stands behind a verb or a comma, and not behind the name it is short for. */
function behindVerb({ source, target }: CheckedPair): Fault[] {
  const found = BEHIND_VERB.exec(target.text);
  if (found === null || !BEHIND_NAME.test(source.text)) return [];
  return [
    {
      message: `Unexpected ${found[0]}, expected the bracket behind its name`,
      actual: found[0],
      targetMark: { start: found.index, end: found.index + found[0].length },
    },
  ];
}

/** A bracket without its twin, where the English has brackets at all. */
function lone(theirs: Brackets, ours: Brackets): Fault[] {
  if (theirs.lone === undefined || ours.inner.length === 0) return [];
  return [
    {
      message: 'Unexpected bracket alone, expected two',
      targetMark: { start: theirs.lone, end: theirs.lone + 1 },
    },
  ];
}

/** A bracket that no sentence has: empty, begun or ended in the middle of a clause, or far shorter or longer than it was. */
function broken(theirs: Brackets, { source, target }: CheckedPair): Fault[] {
  const ours = bracketsIn(source.text).inner.filter((inner) => LETTER.test(inner));
  const odd = theirs.inner.find(
    (inner) => (ours.length > 0 && EMPTY.test(inner)) || ODD_START.test(inner) || ODD_END.test(inner),
  );
  const alone = theirs.inner.length === 1 && ours.length === 1 ? theirs.inner[0] : undefined;
  const cut = odd ?? (alone !== undefined && isMiscut(alone, ours[0] ?? '') ? alone : undefined);
  if (cut === undefined) return [];
  const start = target.text.indexOf(`(${cut})`);
  return [
    {
      message: `Unexpected (${cut.trim().slice(0, LONGEST)}), expected what the English has in brackets`,
      actual: `(${cut})`,
      ...(start < 0 ? {} : { targetMark: { start, end: start + cut.length + 2 } }),
    },
  ];
}

function isMiscut(chinese: string, english: string): boolean {
  const words = english.match(WORD)?.length ?? 0;
  const weight = (chinese.match(HAN)?.length ?? 0) + LATIN_WEIGHT * (chinese.match(WORD)?.length ?? 0);
  const isWordy = ACRONYM.test(english) && chinese.includes(english.trim()) && weight > LONE_WEIGHT;
  return isWordy || (words >= FEWEST_WORDS && weight < words * LEAST) || weight > words * MOST + LONE_WEIGHT;
}

/** A name that stands within brackets in English only, and outside of them in the translation. */
function moved(theirs: Brackets, ours: Brackets): Fault[] {
  if (theirs.inner.length === 0 || ours.inner.length === 0) return [];
  const [within, without] = [namesIn(ours.inner.join(' ')), namesIn(ours.outer)];
  const [held, left] = [namesIn(theirs.inner.join(' ')), namesIn(theirs.outer)];
  const name = [...within].find((one) => !without.has(one) && left.has(one) && !held.has(one));
  if (name === undefined) return [];
  return [{ message: `Unexpected ${name} outside of brackets, expected it within`, expected: name }];
}

/** Names in lower case, a plural as its singular. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set((text.match(NAME) ?? []).map((name) => name.toLowerCase().replace(/s$/, '')));
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

/** How much of a bracket a message shows. */
const LONGEST = 20;

/** From how many English words on the length of a bracket says something, and what each is worth in Chinese. */
const FEWEST_WORDS = 4;
const LEAST = 0.8;
const MOST = 4;
const LATIN_WEIGHT = 2;
const LONE_WEIGHT = 3;

/** Matches an acronym, which stands alone in its bracket: that of a long name. */
const ACRONYM = /^\s*[A-Z][A-Za-z]{1,6}\s*$/;

/** Matches words of the trade with a mark of bold or of a link inside. */
const HALVED =
  /租\*\* ?使用者|訂\*\* ?用帳戶|最 ?\*\*愛|的最\*\* ?愛|轉[售銷]\*\* ?商|潛在\*\* ?客戶|供應\*\* ?專案|作用 ?\*\*中|反 ?\*{0,2}\[白|為「\*\*|合作\*\* ?夥伴|訂用\*\* ?帳戶|系統\*\* ?管理員|轉[售銷]\]\([^)]*\) ?商|供應\]\([^)]*\) ?專案|訂用\]\([^)]*\) ?帳戶|合作\]\([^)]*\) ?夥伴/;

const BEHIND_VERB =
  /(?:必須|可以|將會?|與|和|或|[,，、]|相關聯|由|您的|透過|使用) ?\((?:[A-Z]{2,6}|[A-Z][a-zA-Z]{2,5})s?\)/;

const BEHIND_NAME = /[A-Za-z] ?\([A-Z]{2,6}s?\)/;

const CODE = /`[^`]*`|\\(?=[[\]])/g;

const HAS_BRACKET = /[()]/;

/** Matches the mark of a step or an answer, which has no twin. */
const STEP = /^[\s*]*[A-Za-z\d問答]{1,2} ?\)/;

/** Matches asterisks that were to be bold and are shown as they stand. */
const STARS = /(?:\\\*){2,}|(?<!\*)\*{4,}(?=[^*\s]|$)|\[\[[^[\]]*\]\(/;

const EMPTY = /^\s*$/;

const LETTER = /[\p{L}\p{N}]/u;

/** Matches a bracket that begins in the middle of a clause, or holds the English plural. */
const ODD_START = /^\s*(?:的|[，、,。；]|s\s*$|s )/;

/** Matches a bracket that ends in the middle of a clause. */
const ODD_END = /(?:[，、；,]|以|讓|如果|與|和|或|及|(?<=登入)所需的)\s*$/;

const WORD = /[A-Za-z\d][\w.@/’'-]*/g;

const HAN = /\p{Script=Han}/gu;

const NAME = /[A-Za-z][\w&.@-]*[A-Za-z\d]|\d[\d,.]*\d/g;
