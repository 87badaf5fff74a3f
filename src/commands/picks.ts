/** Reads a message that names a place in a list and nothing else: `2`, `the second one`, `tvåan`, `두 번째`, `第二個`. */
import { phraseKey } from './phrase-key.js';

/** The place as counted from 1; `-1` is the last one. */
export type Place = number;

/** @returns nothing for a message that says anything beside the place */
export function readPick(text: string): Place | undefined {
  if (text.length > LONGEST_PICK) return undefined;
  const digits = DIGITS.exec(text.trim())?.[1];
  if (digits !== undefined) return Number(digits.normalize('NFKC'));
  known ??= collect();
  return known.get(phraseKey(text));
}

let known: ReadonlyMap<string, Place> | undefined;

/** Made when first needed: some thousand keys. Where two readings meet, the first language's stands. */
function collect(): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const { places, forms, before, behind } of LANGUAGES) {
    for (const [place, names] of places) {
      for (const form of namesIn(names).flatMap((name) => forms.map((one) => one.replace('#', name)))) {
        for (const start of before) {
          for (const end of behind) {
            const key = phraseKey(`${start} ${form} ${end}`);
            if (!found.has(key)) found.set(key, place);
          }
        }
      }
    }
  }
  return found;
}

function namesIn(bars: string): string[] {
  return bars.split('|');
}

interface PickWords {
  /** What a place is called; names stand between bars. */
  readonly places: readonly (readonly [place: Place, names: string])[];
  /** Around a name, which `#` stands for. */
  readonly forms: readonly string[];
  /** What can come before, and behind: also nothing. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

const ENGLISH: PickWords = {
  places: [
    [1, 'first|1st|number one|option one|number 1|option 1|choice 1|question 1|answer 1|no 1'],
    [2, 'second|2nd|number two|option two|number 2|option 2|choice 2|question 2|answer 2|no 2'],
    [3, 'third|3rd|number three|option three|number 3|option 3|choice 3|question 3|answer 3|no 3'],
    [4, 'fourth|4th|number four|option four|number 4|option 4|choice 4|question 4|answer 4|no 4'],
    [5, 'fifth|5th|number five|option five|number 5|option 5|choice 5|question 5|answer 5|no 5'],
    [-1, 'last|last one|bottom one'],
  ],
  forms: [
    '#',
    'the #',
    '# one',
    'the # one',
    'the # option',
    'the # choice',
    'the # question',
    'the # answer',
  ],
  before: [
    '',
    'i mean',
    'i meant',
    'show me',
    'show',
    'open',
    'i choose',
    'i pick',
    'take',
    'yes',
    'it’s',
    'pick',
    'choose',
  ],
  behind: ['', 'please', 'thanks'],
};

const SWEDISH: PickWords = {
  places: [
    [1, 'första|ettan|nummer ett|nummer 1|nr 1|alternativ 1|fråga 1|1:a|1:an'],
    [2, 'andra|tvåan|nummer två|nummer 2|nr 2|alternativ 2|fråga 2|2:a|2:an'],
    [3, 'tredje|trean|nummer tre|nummer 3|nr 3|alternativ 3|fråga 3|3:e|3:an'],
    [4, 'fjärde|fyran|nummer fyra|nummer 4|nr 4|alternativ 4|fråga 4|4:e|4:an'],
    [5, 'femte|femman|nummer fem|nummer 5|nr 5|alternativ 5|fråga 5|5:e|5:an'],
    [-1, 'sista'],
  ],
  forms: [
    '#',
    'den #',
    'det #',
    'den # frågan',
    'det # alternativet',
    '# frågan',
    '# alternativet',
    'det # svaret',
  ],
  before: ['', 'jag menar', 'jag menade', 'visa', 'öppna', 'jag väljer', 'jag tar', 'ta', 'ja', 'välj'],
  behind: ['', 'tack'],
};

const FRENCH: PickWords = {
  places: [
    [1, 'première|premier|1re|1ère|1er|numéro un|numéro 1|n° 1|no 1|option 1|choix 1|question 1'],
    [2, 'deuxième|second|seconde|2e|2ème|numéro deux|numéro 2|n° 2|no 2|option 2|choix 2|question 2'],
    [3, 'troisième|3e|3ème|numéro trois|numéro 3|n° 3|no 3|option 3|choix 3|question 3'],
    [4, 'quatrième|4e|4ème|numéro quatre|numéro 4|n° 4|no 4|option 4|choix 4|question 4'],
    [5, 'cinquième|5e|5ème|numéro cinq|numéro 5|n° 5|no 5|option 5|choix 5|question 5'],
    [-1, 'dernière|dernier'],
  ],
  forms: [
    '#',
    'la #',
    'le #',
    'l’#',
    'la # question',
    'la # option',
    'le # choix',
    'la # réponse',
    '# question',
  ],
  before: [
    '',
    'je veux dire',
    'montrez-moi',
    'montre-moi',
    'ouvrez',
    'je choisis',
    'je prends',
    'oui',
    'c’est',
    'affichez',
  ],
  behind: ['', 's’il vous plaît', 's’il te plaît', 'svp', 'stp', 'merci'],
};

const CHINESE: PickWords = {
  places: [
    [1, '一|1|１'],
    [2, '二|2|２'],
    [3, '三|3|３'],
    [4, '四|4|４'],
    [5, '五|5|５'],
    [-1, '最後一'],
  ],
  forms: ['第#個', '第#', '第#項', '第#題', '第#個問題', '第#條', '第#則', '#號', '選項#', '#個'],
  before: ['', '我要', '我選', '選', '看', '我想看', '請選', '請給我', '我是說', '我要看', '就', '是'],
  behind: ['', '謝謝', '吧', '好了', '就好'],
};

const KOREAN: PickWords = {
  places: [
    [1, '첫 번째|첫째|첫번째|1번|1번째|일번'],
    [2, '두 번째|둘째|2번|2번째|이번 째'],
    [3, '세 번째|셋째|3번|3번째|삼번'],
    [4, '네 번째|넷째|4번|4번째|사번'],
    [5, '다섯 번째|다섯째|5번|5번째|오번'],
    [-1, '마지막'],
  ],
  forms: [
    '#',
    '# 거',
    '# 것',
    '# 질문',
    '# 항목',
    '# 걸로',
    '#로',
    '#으로',
    '#요',
    '#이요',
    '# 거요',
    '# 것이요',
    '# 답변',
  ],
  before: ['', '저는', '네', '그럼', '내 말은'],
  behind: [
    '',
    '부탁해요',
    '부탁드립니다',
    '보여줘',
    '보여주세요',
    '선택',
    '선택할게요',
    '주세요',
    '입니다',
    '이에요',
    '예요',
  ],
};

const LANGUAGES = [ENGLISH, SWEDISH, FRENCH, CHINESE, KOREAN];

const LONGEST_PICK = 40;

/** Matches a place in digits, also with a mark: `2`, `#2`, `2.`, `(2)`; not `12`, a date or an amount. */
const DIGITS = /^[#(（]?\s*([1-9１-９])\s*[.)）:]?$/u;
