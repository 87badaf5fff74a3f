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
    const names = namesIn(source);
    const there = names.length === 0 ? '' : squeeze(target.raw);
    const lost = names
      .filter(({ 0: name }) => !there.includes(squeeze(name)) || isBent(name, target.raw))
      .slice(0, 1)
      .map(({ 0: name, index }): Fault => ({
        message: `Unexpected lack of ${name}, expected it unchanged`,
        expected: name,
        sourceMark: { start: index, end: index + name.length },
      }));
    return lost.length > 0 ? lost : otherCase(pair);
  },
};

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
  if (name === 'Teams') return /[\w,)] +$/.test(source.text.slice(0, index));
  return !TRANSLATED.test(name) && !(isShouted && name === name.toUpperCase());
}

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
  /(?<![\w\-/.])(?:[A-Z]{3,6}|[a-z]{4,}(?:I[dD]|[A-Z][a-z]{2,}\w*)|[A-Z][a-z]+(?:[A-Z][a-z]+)+(?:ID)?|Azure|Office 365|Microsoft 365|Dynamics 365|Windows|Power (?:BI|Apps|Automate|Platform)|Cloud Ascent|Intune|Yammer|Skype|Oracle|Excel|Outlook|Visual Studio|Teams)(?![\w\-/])/g;

/** Matches two to six capital letters on their own. */
const SHORT = /(?<![\w/.@-])[A-Z]{2,6}(?![\w/.@-])/g;

/** Acronyms that may be written small, and words of English or French in capital letters. */
const ANY_CASE =
  /^(?:ID|PDF|CSV|TXT|XML|JSON|PC|ON|OFF|OR|IN|IS|IT|NO|US|UK|EU|AI|OS|TO|BY|OF|IF|AT|BE|DO|MY|WE|AS|AN|AM|PM|USE|FOR|OUR|OUT|TIP|PIN|SE|DE|ES|LES)$/;

/** Acronyms that languages have their own for, words shouted for emphasis, placeholders, and the names of currencies. */
const TRANSLATED =
  /^(?:VAT|MFA|EOL|ROI|SSO|KPI|PST|EST|CET|GST|CSP|FAQ|SKU|SLA|SMB|SMC|ISV|CEO|CFO|NGO|GDPR|USA|EFTA|EEA|DRC|UAE|URL|USD|EUR|GBP|SEK|KRW|TWD|JPY|CNY|DKK|NOK|CHF|AUD|CAD|INR|BRL|RUB|NZD|MXN|YYYY|XXX+|THE|AND|NOT|ONLY|ALL|ANY|MUST|MAY|CAN|FREE|WITH|WITHOUT|NEW|NOTE|YES|TRUE|FALSE|HOURS?|DAYS?|END|McDonald)$/;

/** Matches a heading or an example in capital letters throughout. */
const SHOUTED = /(?:\b[A-Z]{3,}\b[^a-z]+){3}/;
