/** Finds sentences that deny something in English and nothing in the translation, and yes for no. */
import { isCopy } from '../compare-figures.js';
import { DENIALS, DENIED, DENIED_VERB, NEUTRAL, NO_DENIAL, POLAR } from '../limits/denials.js';
import { once } from '../../text/index.js';
import type { Fault, PairCheck, Side } from '../pair.js';
import type { Language } from '../read/quantity.js';
import { textOf } from '../side-text.js';

export const DENIAL_LOST: PairCheck = {
  name: 'denial-lost',
  severity: 'error',
  describe: 'A sentence that says no must not come to say yes: a lost "not" turns a rule around.',
  examples: [
    {
      locale: 'ko-KR',
      source: 'Rates are not country specific.',
      target: '환율은 국가별로 다릅니다.',
      faults: 1,
      reason: 'the denial is gone',
    },
    {
      locale: 'ko-KR',
      source: 'You cannot cancel an order.',
      target: '주문은 취소할 수 없 습니다.',
      faults: 0,
      reason: 'white space inside a word',
    },
    { locale: 'fr-FR', source: 'No', target: 'Oui', faults: 1, reason: 'a cell turned around' },
    { locale: 'zh-TW', source: 'Yes', target: '是', faults: 0, reason: 'a cell kept' },
    {
      locale: 'sv-SE',
      source: 'It can be sold without a contract.',
      target: 'Det kan säljas utan avtal.',
      faults: 0,
      reason: 'without',
    },
    {
      locale: 'zh-TW',
      source: 'If you cannot sign in, you cannot order.',
      target: '如果您無法登入，就可以訂購。',
      faults: 1,
      reason: 'one of two denials',
    },
    {
      locale: 'ko-KR',
      source: 'Order by selecting **No gift wrap** on the page.',
      target: '페이지에서 **선물** 을 선택 하지 않고 주문합니다.',
      faults: 1,
      reason: 'the option lost its denial to the sentence',
    },
    {
      locale: 'fr-FR',
      source: 'Not only partners can buy it.',
      target: 'Les clients peuvent aussi l’acheter.',
      faults: 0,
      reason: 'not only denies nothing',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if (language === undefined || isCopy(pair)) return [];
    const polar = turnedPolar(source.text.trim(), target.text.trim());
    if (polar !== undefined) return [polar];
    const label = deniedLabel(source.raw, target.raw, language);
    if (label !== undefined) return [label];
    const [first] = denialsIn(source);
    if (first === undefined) return [];
    const text = textOf(target, language).replace(NEUTRAL[language], ' ');
    if (NO_DENIAL.test(source.text) || DENIALS[language].test(text))
      return language === 'zh' ? fewerChinese(source, text) : fewerDenials(source, text, language);
    return [
      {
        message: `Unexpected sentence without a denial, expected one for "${first[0]}"`,
        expected: first[0],
        sourceMark: { start: first.index, end: first.index + first[0].length },
      },
    ];
  },
};

const denialsIn = once(({ text }: Side): readonly RegExpExecArray[] => [...text.matchAll(DENIED)]);

/** An option that says no, such as "No gift wrap", must say so in its label: elsewhere it denies something else. */
function deniedLabel(source: string, target: string, language: Language): Fault | undefined {
  const said = DENIED_LABEL.exec(source);
  const labels = said === null ? undefined : target.match(LABELS)?.join(' ').replace(/\s+/g, '');
  if (said === null || labels === undefined || language !== 'ko' || DENIALS[language].test(labels))
    return undefined;
  return {
    message: `Unexpected labels without a denial, expected one for "${said[0]}"`,
    expected: said[0],
    sourceMark: { start: said.index, end: said.index + said[0].length },
  };
}

/** Of several denials one may be lost while the others stand. */
function fewerDenials(source: Side, target: string, language: Language): Fault[] {
  const expected = [...source.text.matchAll(DENIED_VERB)];
  const actual = [...target.matchAll(new RegExp(DENIALS[language], `${DENIALS[language].flags}g`))].length;
  const last = expected.at(-1);
  // None at all is for the words of the sentence to excuse, as above.
  if (last === undefined || expected.length < 2 || actual >= expected.length) return [];
  if (JOINED.test(source.text)) return [];
  return [
    {
      message: `Unexpected count of ${actual} denials, expected ${expected.length}`,
      severity: 'warning',
      expected: last[0],
      sourceMark: { start: last.index, end: last.index + last[0].length },
    },
  ];
}

/** Chinese denies whatever English denies, a prefix included: its signs of denial are never fewer. */
function fewerChinese({ text }: Side, target: string): Fault[] {
  const expected = [...text.replace(NO_LOSS, ' ').matchAll(DENIED_CHINESE)];
  const actual = target.match(CHINESE_DENIALS)?.length ?? 0;
  const last = expected.at(-1);
  if (last === undefined || expected.length < 2 || actual >= expected.length) return [];
  return [
    {
      message: `Unexpected count of ${actual} denials, expected ${expected.length}`,
      severity: 'warning',
      expected: last[0],
    },
  ];
}

function turnedPolar(source: string, target: string): Fault | undefined {
  const turned =
    (POLAR.yes.test(source) && POLAR.no.test(target)) || (POLAR.no.test(source) && POLAR.yes.test(target));
  if (!turned && BARE_NO.test(source) && !POLAR.no.test(target) && target !== '') {
    return {
      message: `Unexpected ${target}, expected ${source}`,
      severity: 'warning',
      expected: source,
      actual: target,
    };
  }
  return turned
    ? { message: `Unexpected ${target}, expected ${source}`, expected: source, actual: target }
    : undefined;
}

/** Matches denials, prefixes of denial among them. */
const DENIED_CHINESE =
  /\b(?:not|cannot|never|without|neither|none|unable|unless)\b|n['’]t\b|\bno\b(?! (?:more|later|less|fewer|earlier|matter)\b)|\bin(?:correct|valid|eligible|active|complete)\w*|\bun(?:available|authorized|known|used|verified|processed)\w*/gi;

/** Matches denials that deny nothing. */
const NO_LOSS =
  /\bnot only\b|\bwhether or not\b|\bnot yet\b|\bif not\b|\b(?:don['’]t|do not) forget\b|\bwith or without\b|\bor not\b|\band\/or not\b/gi;

const CHINESE_DENIALS = /不|沒|無|未|非|別(?=[再忘])|勿|免|禁|否|拒|失敗|缺|除(?=外)|停|錯|離線|尚/g;

/** Matches two denials joined in one clause, which a language may deny once: "doesn't send or doesn't save". */
const JOINED = /(?:n['’]t|not)\b[^,.;]*\b(?:or|and)\b[^,.;]*(?:n['’]t|not)\b/i;

/** Matches a cell that is no; not `No.`, the number of something. */
const BARE_NO = /^no$/i;

/** Matches a label in bold that begins with a denial; not the bold of a whole sentence. */
const DENIED_LABEL = /\*\*(?:No|Not|Don['’]t) [^*\n.]{3,60}\*\*/;

/** Matches labels in bold or quotation marks. */
const LABELS = /\*\*[^*\n]+\*\*|["“”][^"“”\n]+["“”]/g;
