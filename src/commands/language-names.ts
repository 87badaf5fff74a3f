/** What languages are called, in ours and in themselves: `Swedish`, `svenska`, `瑞典文`, `스웨덴어`. */
import { compareText, parseLocale, type Locale } from '../text/index.js';
import { phraseKey } from './phrase-key.js';

/** @returns the language of that name as a tag without a region, whether or not the index has it */
export function languageNamed(key: string): Locale | undefined {
  names ??= collect();
  return names.get(key);
}

let names: ReadonlyMap<string, Locale> | undefined;

/** Made when first needed: a table of some thousand names. Our own additions come first. */
function collect(): ReadonlyMap<string, Locale> {
  const found = new Map<string, Locale>();
  const add = (name: string, tag: string): void => {
    const locale = parseLocale(tag);
    const key = phraseKey(name);
    if (locale !== undefined && !found.has(key)) found.set(key, locale);
  };
  for (const [tag, more] of Object.entries(MORE_NAMES)) for (const name of more.split('|')) add(name, tag);
  for (const tag of tags()) {
    for (const reader of [...READERS, tag]) {
      const name = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(tag);
      if (name === undefined) continue;
      add(name, tag);
      // Taiwan says `德語` as well as `德文`.
      if (name.endsWith('文')) add(name.replace(/文$/, '語'), tag);
    }
  }
  return found;
}

/** Every language with a tag of two letters, and some with three that people ask for. */
function tags(): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return [...pairs.filter((tag) => DISPLAY.of(tag) !== undefined), ...LONGER_TAGS].sort(compareText);
}

const DISPLAY = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

const READERS = ['en', 'zh-TW', 'zh-CN', 'ko', 'sv', 'fr'];

const LONGER_TAGS = ['fil', 'haw', 'tlh', 'yue'];

/** Names that the tables of Unicode lack, by tag. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  en: 'eng|american english|british english|us english|英文|英語|美語|美式英文|영문|영어|engelsk|anglais|engelska|amerikanska',
  'zh-Hant':
    'chinese traditional|traditional chinese|trad chinese|taiwanese mandarin|mandarin|mandarin chinese|chinese taiwan|中文|繁體中文|繁體|繁中|正體中文|正體|正體字|繁體字|國語|華語|漢語|台灣中文|臺灣中文|台灣華語|中文 繁體|중국어|중문|번체 중국어|중국어 번체|번체|번체자|대만어|대만 중국어|kinesiska|traditionell kinesiska|mandarin kinesiska|rikskinesiska|chinois|chinois traditionnel|mandarin|le chinois|chinois de taïwan|zhongwen',
  'zh-Hans':
    'simplified chinese|chinese simplified|簡體中文|簡體|簡中|중국어 간체|간체|förenklad kinesiska|chinois simplifié',
  ko: 'kr|韓文|韓語|韓國話|朝鮮語|한글|한국말|우리말|hangul|hangeul|koreanska|le coréen',
  sv: 'sverige svenska|瑞典文|瑞典語|瑞典話|스웨덴말|swede|le suédois|rikssvenska',
  fr: '法文|法語|法國話|불어|프랑스말|불란서어|fransk|le français|francais',
  de: '德文|德語|독어',
  es: '西文|西班牙文|西班牙語|castellano',
  ja: '日文|日語|일어|일본말',
};
