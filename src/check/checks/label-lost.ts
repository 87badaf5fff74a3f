/** Finds names of buttons and pages that the English sets in bold and the translation leaves out. */
import { isCopy } from '../compare-figures.js';
import type { PairCheck } from '../pair.js';

export const LABEL_LOST: PairCheck = {
  name: 'label-lost',
  severity: 'warning',
  describe:
    'Each label in bold, of a button, an option or a page, must be there: a reader who misses one cannot follow the steps.',
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
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if (language === undefined || language === 'zh' || isCopy(pair)) return [];
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

/** A word alone in bold may be emphasis, which a translation is free to leave out. */
const FEWEST = 2;

/** Matches what stands in bold; not a lone star. */
const LABEL = /\*\*[^*\n]+\*\*/g;

/** Matches what is set apart in any way: bold, brackets, quotation marks. */
const ANY_LABEL = /\*\*[^*\n]+\*\*|\[[^\]\n]+\]|«[^»\n]+»|["“”„][^"“”„\n]+["“”]/g;
