/** Finds acronyms, field names and products of the English that the translation lacks: dropped, or taken for common words. */
import { isCopy } from '../compare-figures.js';
import { once, Recent } from '../../text/index.js';
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
      locale: 'ko-KR',
      source: 'LeaseStartDate',
      target: 'Lease.leasestartdate',
      faults: 1,
      reason: 'a field that nobody finds in the file',
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
    if (language === undefined || isCopy(pair)) return [];
    const field = fieldsIn(source).find(({ 0: name }) => !isField(name, target));
    if (field !== undefined) return [faultOf(field[0], field.index)];
    // A lone name, as in the cell of a table, may well be put in words.
    const names = language === 'zh' ? [...namesIn(source), ...acronymsOf(pair)] : namesIn(source);
    const there = names.length === 0 ? '' : squeeze(target.raw);
    const lost = names
      .filter(({ 0: name }) => !there.includes(squeeze(name.replace(PLURAL, ''))) || isBent(name, target.raw))
      .slice(0, 1)
      .map(({ 0: name, index }) => faultOf(name, index));
    return lost.length > 0 ? lost : otherCase(pair);
  },
};

function faultOf(name: string, start: number): Fault {
  return {
    message: `Unexpected lack of ${name}, expected it unchanged`,
    expected: name,
    sourceMark: { start, end: start + name.length },
  };
}

/** A field stands letter by letter and alone; only at the beginning of a sentence it may get a capital letter. */
function isField(name: string, { raw }: Side): boolean {
  return FIELD_PATTERNS.of(name, () => fieldPattern(name)).test(raw);
}

function fieldPattern(name: string): RegExp {
  const [first = ''] = name;
  // White space of machine translation may stand between the parts of the name.
  const rest = name
    .slice(1)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ?')
    .replace(/I[dD]$/, 'I[dD]');
  return new RegExp(`(?<![A-Za-z0-9_.])[${first}${first.toUpperCase()}]${rest}(?![A-Za-z0-9_])`);
}

const fieldsIn = once(({ text }: Side): readonly RegExpExecArray[] => [...text.matchAll(FIELDS)]);

/** The acronyms of an English sentence that stay in capital letters. */
const shortIn = once(({ text }: Side): readonly RegExpExecArray[] =>
  SHOUTED.test(text)
    ? []
    : [...text.matchAll(SHORT)].filter(([name]) => !ANY_CASE.test(name) && !TRANSLATED.test(name)),
);

/** `ad` for AD, `MPa` for MPA: an acronym that is there in another case only. */
function otherCase({ source, target, language }: CheckedPair): Fault[] {
  if (language !== 'fr' && language !== 'sv') return [];
  for (const { 0: name, index } of shortIn(source)) {
    if (target.text.includes(name)) continue;
    const found = new RegExp(`(?<![\\p{L}\\w/.@-])${name}(?![\\p{L}\\w/.@])`, 'iu').exec(target.text);
    if (found === null) continue;
    return [
      {
        message: `Unexpected ${found[0]}, expected ${name} in capital letters`,
        expected: name,
        actual: found[0],
        sourceMark: { start: index, end: index + name.length },
        targetMark: { start: found.index, end: found.index + name.length },
      },
    ];
  }
  return [];
}

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
  if (name === 'Teams' || name === 'Zoom') return /[\w,)] +\(?$/.test(source.text.slice(0, index));
  return !TRANSLATED.test(name) && !(isShouted && name === name.toUpperCase());
}

/** Acronyms of two letters and those that Chinese has its own words for: it keeps or renders each of them. */
function acronymsOf({ source, target }: CheckedPair): RegExpExecArray[] {
  return acronymsIn(source).filter(
    ({ 0: name }) => CHINESE_FOR.get(name.replace(PLURAL, ''))?.test(target.squeezed) !== true,
  );
}

const acronymsIn = once((source: Side): readonly RegExpExecArray[] =>
  wordsOf(source).length < FEWEST_WORDS || SHOUTED.test(source.text)
    ? []
    : [...source.text.matchAll(ACRONYMS)].filter(({ 0: name }) => !COMMON_PAIR.test(name)),
);

/** `Power Automated`: letters grown onto a name, where no other place has it whole; a Swedish ending is grammar. */
function isBent(name: string, target: string): boolean {
  return new RegExp(`${name}e?d(?![A-Za-z])`).test(target) && !new RegExp(`${name}(?![A-Za-z])`).test(target);
}

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

/** Matches CPOR, ResellerName, orderDate and Power BI; not `CSPs`, a plural, `Windows` at the end of a path or one capital letter. */
const NAMES =
  /(?<![\w\-/.])(?:[A-Z]{3,6}|[A-Z][a-z]+(?:[A-Z][a-z]+)+(?:ID)?|Azure|Office 365|Microsoft 365|Dynamics 365|Windows|Power (?:BI|Apps|Automate|Platform)|Business Central|Zoom|Cloud Ascent|Intune|Yammer|Skype|Oracle|Excel|Outlook|Visual Studio|Teams)(?![\w\-/])/g;

/** Matches the name of a field in one word of several, such as endDate and OrderTotal; not the name McDonald. */
const FIELDS =
  /(?<![\w\-.@])(?!M[ac]{1,2}[A-Z])(?:[A-Z][a-z]+(?:[A-Z]+[a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+)(?![\w-])/g;

/** As many names of fields as one large document has. */
const FIELD_PATTERNS = new Recent<RegExp>(1000);

/** Matches two to six capital letters on their own. */
const SHORT = /(?<![\w/.@-])[A-Z]{2,6}(?![\w/.@-])/g;

/** Acronyms that may be written small, and words of English or French in capital letters. */
const ANY_CASE =
  /^(?:ID|PDF|CSV|TXT|XML|JSON|PC|ON|OFF|OR|IN|IS|IT|NO|US|UK|EU|AI|OS|TO|BY|OF|IF|AT|BE|DO|MY|WE|AS|AN|AM|PM|USE|FOR|OUR|OUT|TIP|PIN|SE|DE|ES|LES)$/;

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
const CHINESE_FOR: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
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
  }),
);

/** Matches a heading or an example in capital letters throughout. */
const SHOUTED = /(?:\b[A-Z]{3,}\b[^a-z]+){3}/;
