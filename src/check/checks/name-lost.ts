/** Finds acronyms, field names and products of the English that the translation lacks: dropped, or taken for common words. */
import { isCopy } from '../compare-figures.js';
import { once } from '../once.js';
import type { CheckedPair, Fault, PairCheck, Side } from '../pair.js';

export const NAME_LOST: PairCheck = {
  name: 'name-lost',
  severity: 'warning',
  describe:
    'Acronyms, names of fields and names of products stay as they are: a reader looks for them on the screen and in the file.',
  examples: [
    {
      locale: 'ko-KR',
      source: 'Sign in to CHIP with your work account.',
      target: '회사 계정으로 칩에 로그인합니다.',
      faults: 1,
      reason: 'a platform became a chip',
    },
    {
      locale: 'zh-TW',
      source: 'Count the users who use Teams on the web.',
      target: '計算在網路上使用小組的使用者。',
      faults: 1,
      reason: 'a product became a group',
    },
    {
      locale: 'fr-FR',
      source: 'Enter your VAT number in the form.',
      target: 'Entrez votre numéro de TVA dans le formulaire.',
      faults: 0,
      reason: 'an acronym that has its own in French',
    },
    {
      locale: 'zh-TW',
      source: 'Country code of the shop: DK',
      target: '商店的國家/地區代碼：深色',
      faults: 1,
      reason: 'a code became a word',
    },
    {
      locale: 'zh-TW',
      source: 'You can do CSP business in one country only.',
      target: '您只能在一個國家/地區經營雲端解決方案提供者業務。',
      faults: 0,
      reason: 'an acronym that has its own in Chinese',
    },
    {
      locale: 'sv-SE',
      source: 'The PowerShell module is free for everyone.',
      target: 'Power Shell-modulen är gratis för alla.',
      faults: 0,
      reason: 'white space of machine translation',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    // A lone name, as in the cell of a table, may well be put in words.
    if (language === undefined || isCopy(pair)) return [];
    const names = language === 'zh' ? [...namesIn(source), ...acronymsOf(pair)] : namesIn(source);
    if (names.length === 0) return [];
    const there = squeeze(target.raw);
    return names
      .filter(({ 0: name }) => !there.includes(squeeze(name.replace(PLURAL, ''))))
      .slice(0, 1)
      .map(({ 0: name, index }): Fault => ({
        message: `Unexpected lack of ${name}, expected it unchanged`,
        expected: name,
        sourceMark: { start: index, end: index + name.length },
      }));
  },
};

const namesIn = once((source: Side): readonly RegExpExecArray[] => {
  if (wordsOf(source).length < FEWEST_WORDS) return [];
  const isShouted = SHOUTED.test(source.text);
  return [...source.text.matchAll(NAMES)].filter(({ 0: name, index }) =>
    isName(name, { source, index, isShouted }),
  );
});

function isName(
  name: string,
  { source, index, isShouted }: { source: Side; index: number; isShouted: boolean },
): boolean {
  if (name === 'Teams') return /[\w,)] +$/.test(source.text.slice(0, index));
  return !TRANSLATED.test(name) && !(isShouted && name === name.toUpperCase());
}

/** Acronyms of two letters and those that Chinese has its own words for: it keeps or renders each of them. */
function acronymsOf({ source, target }: CheckedPair): RegExpExecArray[] {
  return acronymsIn(source).filter(
    ({ 0: name }) => CHINESE_FOR[name.replace(PLURAL, '')]?.test(target.squeezed) !== true,
  );
}

const acronymsIn = once((source: Side): readonly RegExpExecArray[] =>
  wordsOf(source).length < FEWEST_WORDS || SHOUTED.test(source.text)
    ? []
    : [...source.text.matchAll(ACRONYMS)].filter(({ 0: name }) => !COMMON_PAIR.test(name)),
);

function wordsOf({ text }: Side): readonly string[] {
  return text.match(/[A-Za-z]{2,}/g) ?? [];
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/&nbsp;/g, '')
    .replace(/[\s\u2010-\u2015*_\\-]/g, '');
}

const FEWEST_WORDS = 4;

/** Matches CPOR, ResellerName and Power BI; not `CSPs`, a plural, `Windows` at the end of a path or one capital letter. */
const NAMES =
  /(?<![\w\-/.])(?:[A-Z]{3,6}|[A-Z][a-z]+(?:[A-Z][a-z]+)+(?:ID)?|Azure|Office 365|Microsoft 365|Dynamics 365|Windows|Power BI|Intune|Yammer|Skype|Oracle|Excel|Outlook|Visual Studio|Teams)(?![\w\-/])/g;

/** Acronyms that languages have their own for, words shouted for emphasis, placeholders, and the names of currencies. */
const TRANSLATED =
  /^(?:VAT|MFA|EOL|ROI|SSO|KPI|PST|EST|CET|GST|CSP|FAQ|SKU|SLA|SMB|SMC|ISV|CEO|CFO|NGO|GDPR|USA|EFTA|EEA|DRC|UAE|URL|USD|EUR|GBP|SEK|KRW|TWD|JPY|CNY|DKK|NOK|CHF|AUD|CAD|INR|BRL|RUB|NZD|MXN|YYYY|XXX+|THE|AND|NOT|ONLY|ALL|ANY|MUST|MAY|CAN|FREE|WITH|WITHOUT|NEW|NOTE|YES|TRUE|FALSE|HOURS?|DAYS?|END|McDonald)$/;

/** Matches two capital letters, letters joined by hyphens, and the acronyms below. */
const ACRONYMS =
  /(?<![\w\-/.$&])(?:[A-Z]{2}|[A-Z](?:-[A-Z]){2,}|(?:CSP|MFA|ISV|SMB|SLA|KPI|EOL)s?)(?![\w\-/.&])/g;

/** Words and acronyms of two letters that Chinese says in its own way. */
const COMMON_PAIR =
  /^(?:US|UK|EU|ID|IT|AM|PM|OR|AN|AS|AT|BE|BY|DO|IF|IN|IS|NO|OF|OK|ON|TO|WE|UN|VM|DB|HQ|TV|UI|PO|AI|OS|PC)$/;

/** Matches the plural of an acronym, which Chinese leaves out. */
const PLURAL = /(?<=[A-Z])s$/;

/** What else may stand for an acronym in Chinese. */
const CHINESE_FOR: Readonly<Record<string, RegExp>> = {
  CSP: /解決方案提供|方案提供者/,
  MFA: /要素|因素|雙重/,
  ISV: /軟體|廠商/,
  SMB: /中小/,
  SLA: /服務(?:等級|層級|水準)/,
  KPI: /指標|績效/,
  EOL: /結束|終止|停止/,
  FX: /外幣|外匯|匯率/,
  FY: /年度/,
  AD: /週年|周年/,
};

/** Matches a heading or an example in capital letters throughout. */
const SHOUTED = /(?:\b[A-Z]{3,}\b[^a-z]+){3}/;
