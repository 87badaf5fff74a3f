/** Finds names of buttons and pages that the English sets in bold and the translation leaves out or cuts in two. */
import { isCopy } from '../compare-figures.js';
import type { Fault, PairCheck } from '../pair.js';

export const LABEL_LOST: PairCheck = {
  name: 'label-lost',
  severity: 'warning',
  describe:
    'Each label in bold, of a button, an option or a page, must be there as a whole: a reader who misses one cannot follow the steps.',
  examples: [
    {
      locale: 'sv-SE',
      source: 'Select **Save**, **Send** or **Not now**.',
      target: 'Välj **Spara** eller **Skicka**.',
      faults: 1,
      reason: 'an option is gone',
    },
    {
      locale: 'fr-FR',
      source: 'Select **Save** or **Send**.',
      target: 'Sélectionnez **Enregistrer** ou « Envoyer ».',
      faults: 0,
      reason: 'another way to set a label apart',
    },
    {
      locale: 'zh-TW',
      source: 'Select **Settings** > **Account**.',
      target: '選取 [設定 > 帳戶]。',
      faults: 0,
      reason: 'Chinese sets a path apart as a whole',
    },
    {
      locale: 'ko-KR',
      source: 'Open the **Orders** page.',
      target: '열기 **에는 주문 페이지** 를 엽니다.',
      faults: 1,
      reason: 'the bold begins with the ending of the word before it',
    },
    {
      locale: 'ko-KR',
      source: 'Open the **Orders** page.',
      target: '**주문** 페이지를 엽니다.',
      faults: 0,
      reason: 'a whole label',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if (language === undefined || language === 'zh' || isCopy(pair)) return [];
    const torn =
      language === 'ko' ? [...target.raw.matchAll(LABEL)].find(([label]) => TORN.test(label)) : undefined;
    if (torn !== undefined) return [tornFault(torn)];
    const expected = source.raw.match(LABEL)?.length ?? 0;
    const actual = target.raw.match(ANY_LABEL)?.length ?? 0;
    if (expected < FEWEST || actual >= expected) return [];
    return [
      {
        message: `Unexpected count of ${actual} labels, expected ${expected}`,
        expected: String(expected),
        actual: String(actual),
      },
    ];
  },
};

function tornFault({ 0: actual, index }: RegExpExecArray): Fault {
  return {
    message: `Unexpected ${actual}, expected the bold around a whole label`,
    actual,
    targetMark: { start: index, end: index + actual.length },
  };
}

/** A word alone in bold may be emphasis, which a translation is free to leave out. */
const FEWEST = 2;

/** Matches what stands in bold; not a lone star. */
const LABEL = /\*\*[^*\n]+\*\*/g;

/** Matches what is set apart in any way: bold, brackets, quotation marks. */
const ANY_LABEL = /\*\*[^*\n]+\*\*|\[[^\]\n]+\]|«[^»\n]+»|["“”„][^"“”„\n]+["“”]/g;

/** Matches bold that begins with a Korean particle or ends in the stem of a verb: it holds a part of one word and a part of another. */
const TORN = /^\*\*(?:에는|에서|에게|을|를|은|는|의|로|으로|와|과|라는|가|중으로) | [하되]\*\*$/;
