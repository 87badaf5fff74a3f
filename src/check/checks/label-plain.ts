/** Finds buttons and fields that the English sets in bold and the translation does not: readers look for them on the page. */
import { isCopy } from '../compare-figures.js';
import type { PairCheck } from '../pair.js';

export const LABEL_PLAIN: PairCheck = {
  name: 'label-plain',
  severity: 'info',
  describe:
    'What the English sets in bold, such as the name of a button, should be bold in the translation: readers look for it on the page.',
  examples: [
    {
      locale: 'sv-SE',
      source: 'Select **Save** and then **Close**.',
      target: 'Välj Spara och sedan **Stäng**.',
      faults: 1,
      reason: 'one of two buttons is plain',
    },
    {
      locale: 'fr-FR',
      source: 'Select **Save**.',
      target: 'Sélectionnez **Enregistrer**.',
      faults: 0,
      reason: 'both are bold',
    },
    {
      locale: 'ko-KR',
      source: 'Select **Save** or **Cancel**.',
      target: '**저장 또는 취소**를 선택합니다.',
      faults: 1,
      reason: 'two labels became one',
    },
    {
      locale: 'zh-TW',
      source: '**Q. Who can order?**',
      target: '**問：誰可以訂購？',
      faults: 0,
      reason: 'a whole sentence is no label, and bold may end in the next',
    },
  ],
  run: (pair) => {
    const { source, target } = pair;
    if (pair.language === undefined || isCopy(pair)) return [];
    // Most sentences have none.
    if (!source.raw.includes('**')) return [];
    const labels = [...source.raw.matchAll(BOLD)];
    // Bold of a whole sentence is emphasis, and may be cut over two pairs.
    const isSentence = labels.some(([bold]) => bold.length > source.raw.trim().length / 2);
    const kept = [...target.raw.matchAll(BOLD)].length;
    if (labels.length <= kept || isSentence) return [];
    const names = labels.map(([, name = '']) => name.trim());
    return [
      {
        message: `Unexpected ${kept} labels in bold, expected ${labels.length}: ${names.join(', ')}`,
        expected: names.join(', '),
      },
    ];
  },
};

/** Matches text between two pairs of asterisks, a label in (1); not `****`, and not asterisks that only open. */
const BOLD = /\*\*(?=\S)([^*]*[\p{L}\p{N}][^*]*)\*\*/gu;
