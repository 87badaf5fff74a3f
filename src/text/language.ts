/** Stems and stop words by language, loaded when a content or a question needs them. */
import { languageOf, type Locale } from './locale.js';
import { fold } from './fold.js';

export interface LanguageTools {
  /** Takes a folded or unfolded lower-case word to its stem; the word itself where no stemmer exists. */
  readonly stem: (word: string) => string;
  /** Folded words that carry no meaning of their own. */
  readonly stopWords: ReadonlySet<string>;
}

/** @returns the tools of the locale's language; a language without any gets words as they are */
export async function loadLanguage(locale: Locale): Promise<LanguageTools> {
  const language = languageOf(locale);
  let tools = loaded.get(language);
  if (tools === undefined) {
    tools = load(language);
    loaded.set(language, tools);
  }
  return tools;
}

const loaded = new Map<string, Promise<LanguageTools>>();

async function load(language: string): Promise<LanguageTools> {
  const [stemmer, stopWords] = await Promise.all([STEMMERS[language]?.(), STOP_WORDS[language]?.()]);
  const cache = new Map<string, string>();
  const stem = stemmer?.stemmer;
  return {
    stem: stem === undefined ? (word) => word : (word) => cached(cache, word, stem),
    stopWords: new Set(
      [...(stopWords?.stopwords ?? []), ...(MORE_STOP_WORDS[language]?.split(' ') ?? [])].map(fold),
    ),
  };
}

/** Stemming is most of the time of analysing; words repeat. The cache is bounded against hostile input. */
function cached(cache: Map<string, string>, word: string, stem: (word: string) => string): string {
  let result = cache.get(word);
  if (result === undefined) {
    if (cache.size >= LARGEST_CACHE) cache.clear();
    result = word.length > LONGEST_WORD ? word : stem(word);
    cache.set(word, result);
  }
  return result;
}

const LARGEST_CACHE = 50_000;

/** No stem is sought for longer words: they are codes, keys or noise. */
const LONGEST_WORD = 40;

type StemmerModule = Promise<{ readonly stemmer: (word: string) => string }>;
type StopWordModule = Promise<{ readonly stopwords: readonly string[] }>;

const STEMMERS: Readonly<Record<string, () => StemmerModule>> = {
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  hu: () => import('@orama/stemmers/hungarian'),
  it: () => import('@orama/stemmers/italian'),
  nb: () => import('@orama/stemmers/norwegian'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sv: () => import('@orama/stemmers/swedish'),
  tr: () => import('@orama/stemmers/turkish'),
};

const STOP_WORDS: Readonly<Record<string, () => StopWordModule>> = {
  da: () => import('@orama/stopwords/danish'),
  de: () => import('@orama/stopwords/german'),
  en: () => import('@orama/stopwords/english'),
  es: () => import('@orama/stopwords/spanish'),
  fi: () => import('@orama/stopwords/finnish'),
  fr: () => import('@orama/stopwords/french'),
  hu: () => import('@orama/stopwords/hungarian'),
  it: () => import('@orama/stopwords/italian'),
  nb: () => import('@orama/stopwords/norwegian'),
  nl: () => import('@orama/stopwords/dutch'),
  no: () => import('@orama/stopwords/norwegian'),
  pt: () => import('@orama/stopwords/portuguese'),
  ro: () => import('@orama/stopwords/romanian'),
  ru: () => import('@orama/stopwords/russian'),
  sv: () => import('@orama/stopwords/swedish'),
  tr: () => import('@orama/stopwords/turkish'),
};

/** What the lists above lack: forms of conversation, and languages without a list. */
const MORE_STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'a i s t m re ve ll d am is are was were be been do does did can could will would shall should may might must have has had get got gets want wants wanted need needs please thanks thank hi hello hey help tell know just also still really actually way someone anyone u ur pls plz thx cant dont wont im ive id us me my our we you your they their it its the an and or but if then than so to of in on at for from by with about as into over how what when where which who whom why there here this that these those not no yes any some all more most much many',
  fr: 'bonjour salut merci svp est-ce ça ca faut faire fait peut peux pouvez pouvons puis veux voulons voudrais dois doit devons avez avons ai as va vais allons comment quand où ou quel quelle quels quelles quoi qui que pourquoi combien si oui non plus déjà encore aussi très bien cela cette ce ces cet chez sans sous être avoir j d l n s t m c qu jusqu lorsqu',
  sv: 'hej tack snälla kan kunna ska skall måste får vill behöver gör göra går gå finns hur vad när var vart vilken vilket vilka vem varför om ja nej inte bara också redan än ännu nu då så här där någon något några man vi vår vårt våra ni er ert era jag mig min mitt mina oss de dem den det en ett som för till från med av på i el eller o och att är va nåt nån',
  zh: '',
  ko: '',
};
