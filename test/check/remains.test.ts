/** Names, amounts, dates and whole parts that machine translation breaks, by class and language. */
import { describe, it } from 'vitest';
import { expectFound, type BrokenPair } from '../support/broken-pairs.js';

const ROWS: readonly BrokenPair[] = [
  {
    reason: 'a month that is counted',
    check: 'unit-changed',
    locale: 'ko-KR',
    source: 'If you stop in months 3-9, you pay half.',
    broken: '3-9월에 중지하면 절반을 냅니다.',
    sound: '3~9개월차에 중지하면 절반을 냅니다.',
  },
  {
    reason: 'another currency',
    check: 'unit-changed',
    locale: 'fr-FR',
    source: 'sorted by dollar amount',
    broken: 'triés par montant en euros',
    sound: 'triés par montant en dollars',
  },
  {
    reason: 'another currency',
    check: 'unit-changed',
    locale: 'sv-SE',
    source: 'It costs USD 40.',
    broken: 'Det kostar 40 kronor.',
    sound: 'Det kostar 40 dollar.',
  },
  {
    reason: 'a name for a word',
    check: 'name-lost',
    locale: 'fr-FR',
    source: 'Open the ledger in BRAVO today.',
    broken: 'Ouvrez le registre dans le taureau aujourd’hui.',
    sound: 'Ouvrez le registre dans BRAVO aujourd’hui.',
  },
  {
    reason: "a field's name",
    check: 'name-lost',
    locale: 'ko-KR',
    source: 'Compare the SeatCount of both files.',
    broken: '두 파일의 좌석 수를 비교합니다.',
    sound: '두 파일의 SeatCount를 비교합니다.',
  },
  {
    reason: 'a choice of one',
    check: 'repeated-words',
    locale: 'sv-SE',
    source: 'for gifts or donations',
    broken: 'för gåvor eller gåvor',
    sound: 'för gåvor eller donationer',
  },
  {
    reason: 'a choice of one',
    check: 'repeated-words',
    locale: 'ko-KR',
    source: 'features and abilities',
    broken: '기능과 기능',
    sound: '기능과 능력',
  },
  {
    reason: 'half in English',
    check: 'untranslated',
    locale: 'fr-FR',
    source: 'Plant the tree, and water it with the hose by the wall.',
    broken: 'Plantez l’arbre, and water it with the hose by the wall.',
    sound: 'Plantez l’arbre et arrosez-le avec le tuyau près du mur.',
  },
  {
    reason: 'a foreign script',
    check: 'untranslated',
    locale: 'zh-TW',
    source: 'Open the account.',
    broken: '開啟アカウント。',
    sound: '開啟帳戶。',
  },
  {
    reason: 'a label left out',
    check: 'label-lost',
    locale: 'ko-KR',
    source: 'Choose **Yes**, **No** or **Later**.',
    broken: '**예** 또는 **아니요**를 선택합니다.',
    sound: '**예**, **아니요** 또는 **나중에**를 선택합니다.',
  },
  {
    reason: 'a path',
    check: 'link-changed',
    locale: 'ko-KR',
    source: 'Call /seats/free/list first.',
    broken: '먼저 /seats/fre/list를 호출합니다.',
    sound: '먼저 /seats/free/list를 호출합니다.',
  },
  {
    reason: 'an order of dates',
    check: 'date-changed',
    locale: 'sv-SE',
    source: 'on March 4, 2021',
    broken: '2021 den 4 mars',
    sound: 'den 4 mars 2021',
  },
  {
    reason: 'an order of dates',
    check: 'date-changed',
    locale: 'zh-TW',
    source: 'in March 2021',
    broken: '3月2021年開始',
    sound: '2021年3月開始',
  },
];

describe('what else machine translation breaks', () => {
  it.each(ROWS)('$reason ($locale): $broken', expectFound);
});
