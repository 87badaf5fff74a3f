/** Turns text into the terms that are matched, in the way each script needs. */
import {
  bigrams,
  fold,
  loadLanguage,
  splitWords,
  type LanguageTools,
  type Locale,
  type Word,
} from '../text/index.js';

export interface Term {
  readonly text: string;
  /** How much one such term says beside the others of its word or run, 0 to 1. */
  readonly weight: number;
  /** The folded word it was made of. */
  readonly word: string;
}

export interface Analyzer {
  readonly locale: Locale;
  /** The terms of a text in order, repeated as they occur. */
  readonly terms: (text: string) => Term[];
  /** The same of a text that was folded and split already. */
  readonly termsIn: (words: readonly Word[]) => Term[];
  /** The stem of one folded word, stop words too. */
  readonly stem: (word: string) => string;
}

export async function createAnalyzer(locale: Locale): Promise<Analyzer> {
  const tools = await loadLanguage(locale);
  const known = new Map<string, Term>();
  return {
    locale,
    terms: (text) => termsOf(wordsOf(text), tools, known),
    termsIn: (words) => termsOf(joinSplitHangul(words), tools, known),
    stem: tools.stem,
  };
}

/** The words of a text or of a question, folded, with split ones put together. */
export function wordsOf(text: string): Word[] {
  return joinSplitHangul(splitWords(fold(text)));
}

function termsOf(words: readonly Word[], tools: LanguageTools, known: Map<string, Term>): Term[] {
  const terms: Term[] = [];
  for (const { text, script } of words) {
    switch (script) {
      case 'han':
      case 'kana':
        pushHan(text, terms);
        break;
      case 'hangul':
        pushHangul(text, terms);
        break;
      default:
        if (!tools.stopWords.has(text)) terms.push(wordTerm(text, tools, known));
    }
  }
  return terms;
}

/** Words repeat: each is one object wherever it stands. Bounded against hostile input. */
function wordTerm(word: string, { stem }: LanguageTools, known: Map<string, Term>): Term {
  let term = known.get(word);
  if (term === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    term = { text: stem(word), weight: 1, word };
    known.set(word, term);
  }
  return term;
}

const MOST_KNOWN = 50_000;

/** Chinese has no spaces: neighbouring characters stand for words, single ones help where words differ. */
function pushHan(run: string, terms: Term[]): void {
  if (run.length > 1)
    for (const pair of bigrams(run))
      if (!HAN_NOISE.test(pair)) terms.push({ text: pair, weight: HAN_PAIR, word: run });
  for (const character of run) {
    if (!HAN_STOP.has(character)) terms.push({ text: character, weight: HAN_SINGLE, word: run });
  }
}

/** Korean glues particles to its words: neighbouring syllables match whatever follows the stem. */
function pushHangul(run: string, terms: Term[]): void {
  const stem = run.replace(PARTICLE, '');
  const kept = stem.length >= 2 ? stem : run;
  if (kept.length === 1) {
    if (!HANGUL_STOP.has(kept)) terms.push({ text: kept, weight: HANGUL_SINGLE, word: run });
    return;
  }
  for (const pair of bigrams(kept))
    if (!HANGUL_STOP.has(pair)) terms.push({ text: pair, weight: HANGUL_PAIR, word: run });
}

/** Machine translation splits Korean words (테 넌 트): syllables standing alone are joined to their like. */
function joinSplitHangul(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isLoose = word.script === 'hangul' && word.text.length === 1;
    if (isLoose && last?.script === 'hangul')
      joined[joined.length - 1] = { ...last, text: last.text + word.text };
    else joined.push(word);
  }
  return joined;
}

const HAN_PAIR = 0.7;
const HAN_SINGLE = 0.25;
const HANGUL_PAIR = 0.7;
const HANGUL_SINGLE = 0.3;

/** Characters of grammar and courtesy (simplified, as folding leaves them). */
const HAN_STOP = new Set(
  '的了吗呢吧啊呀嘛么我你您他她它们是在有和与或及就都也还很再又到要会能可以请想把被让给从对于为之其这那哪个些什怎样啥一不没上下中里去来做用过着得地而但如果因所以并且只最多少好跟呃喔哦',
);

/** Matches pairs that are grammar on both sides, as in 我们, 可以, 什么. */
const HAN_NOISE =
  /^(?:我们|你们|您的|我的|可以|什么|怎么|如何|是否|需要|请问|想要|现在|这个|那个|哪里|如果|或是|以及|因为|所以|但是|没有|不能|不会|要怎|要如|么办|们的|们可|是不|不是)$/;

/** Matches the particles and endings that Korean glues to nouns; the longest first. */
const PARTICLE =
  /(?:으로부터|에서는|에게서|이라고|입니다|합니다|습니다|인가요|하나요|되나요|있나요|할까요|을까요|이란|에서|에게|으로|까지|부터|처럼|보다|마다|조차|밖에|이나|이랑|하고|에는|에도|와는|과는|은|는|이|가|을|를|의|에|로|와|과|도|만|나|랑|요)$/;

const HANGUL_STOP = new Set(
  '있나 나요 하나 되나 있는 있습 습니 니다 합니 입니 어떻 떻게 게하 하면 하는 해야 하고 할수 수있 있을 을까 까요 인가 가요 무엇 우리 저희 제가 그리 리고 경우 대한 대해 위해 통해 것 수 때 등 및 더 이 그 저 좀 건가 는지 되는 된 할 한 하 는 을 를 은 가 의 에 로 데요 는데 어요 아요 해요 네요 주세 세요 싶어 고싶 싶은'.split(
    ' ',
  ),
);
