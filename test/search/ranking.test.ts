/** Ranking claims on our own content: this question finds this entry first, because … */
import { beforeAll, describe, expect, it } from 'vitest';
import { resultOf, type LoadedIndex } from '../../src/index.js';
import { OWN_ENTRIES, ownIndex, type OwnEntry } from '../support/own-content.js';

type Claim = readonly [question: string, entry: OwnEntry, because: string];

const ENGLISH_CLAIMS: readonly Claim[] = [
  [
    'When does our renewal window for the Action Pack open?',
    'renewActionPack',
    'renewing and the product are both in the question of one entry',
  ],
  [
    'how do i renew a competency',
    'renewCompetency',
    'two words are all of its question that carries meaning',
  ],
  [
    'difference between Action Pack and Learning Action Pack',
    'learningPack',
    'only one entry has "Learning" in its question',
  ],
  [
    'we activated our token in the wrong tenant, is a replacement possible?',
    'wrongTenant',
    'wrong, tenant and replacement are rare and stand together',
  ],
  ['split one token over several subscriptions', 'oneToken', '"split" stands in one answer only'],
  [
    'does the action pack come with visual studio enterprise',
    'enterprise',
    '"enterprise" tells it from the other Visual Studio entries',
  ],
  [
    'two developers sharing a single Visual Studio subscription',
    'sharing',
    'the stem of "sharing" is that of "share"',
  ],
  [
    'we merged with another partner, what becomes of our licences',
    'merged',
    '"merged" stands in one question; the British spelling is close enough',
  ],
  [
    'assign a visual studio subscription to a colleague',
    'assignStudio',
    'a heading of a how-to counts like a question',
  ],
  ['where do I find the access ID and contract ID', 'technical', 'words of a long answer count too'],
  ['product key used up all activations', 'moreKeys', 'the plural typed is the stem written'],
  ['set a marketing contact', 'goToMarket', 'both words stand only in this how-to'],
  [
    'covid competency anniversary requirements 2021',
    'covid2021',
    'of two COVID entries the newer speaks of requirements',
  ],
  [
    'download software, choose language and operating system',
    'software',
    'the steps of the how-to name all of them',
  ],
  [
    'keep using on-premises software after we stop renewing',
    'withoutRenewing',
    'hyphens part words and change nothing',
  ],
  [
    'turn on the Azure subscription of our cloud benefits',
    'cloud',
    'heading and steps together beat entries that say "subscription" once',
  ],
];

const CHINESE_CLAIMS: readonly Claim[] = [
  [
    'Action Pack 什麼時候可以續約',
    'renewActionPack',
    'courtesy and grammar characters do not count, 續約 does',
  ],
  ['Action Pack 和 Learning Action Pack 差在哪', 'learningPack', 'the English product name is enough'],
  ['權杖用錯租用戶可以補發嗎', 'wrongTenant', 'neighbouring characters find 權杖 and 租用戶 without spaces'],
  ['一個權杖能不能拆開給好幾個訂閱', 'oneToken', '一個權杖 and 訂閱 stand in its question'],
  ['Visual Studio 訂閱可以兩個人共用嗎', 'sharing', '共用 tells it from assigning'],
  ['產品金鑰的啟用次數用光了', 'moreKeys', '啟用次數 stands here only'],
  ['公司被收購合併後授權還能保留嗎', 'merged', '收購, 合併 and 保留 are all in its question'],
  ['买了 Action Pack 想退款', 'refund', 'simplified 买 and 退款 find the traditional text'],
  ['錯過 30 天續約期間怎麼辦', 'missedRenewal', 'an entry that only this language and Korean have'],
  ['怎麼把 Visual Studio 訂閱指派給員工', 'assignStudio', '指派 and the product stand in the heading'],
  ['产品授权数量在哪里看', 'licenseCount', 'wholly simplified, as people type on a phone'],
  ['行銷連絡人怎麼設定', 'goToMarket', '行銷連絡人 stands in its steps'],
];

const KOREAN_CLAIMS: readonly Claim[] = [
  ['Action Pack은 언제 갱신할 수 있나요?', 'renewActionPack', 'the particle on the product name comes off'],
  ['역량 갱신 절차', 'renewCompetency', 'three bare nouns are how people type keywords'],
  [
    '토큰을 잘못된 테넌트에서 활성화했어요. 다시 받을 수 있나요?',
    'wrongTenant',
    'particles come off 토큰을 and 테넌트에서',
  ],
  [
    '토큰 하나를 여러 구독에 나눠 쓰고 싶어요',
    'oneToken',
    'the question speaks of one token and several subscriptions',
  ],
  ['제품 키 활성화 횟수를 다 썼어요', 'moreKeys', 'a synonym of "used up" costs confidence, not the rank'],
  ['Visual Studio 구독을 팀원과 공유해도 되나요', 'sharing', '공유 tells it from the others'],
  ['다른 회사를 인수했는데 라이선스는 어떻게 되나요', 'merged', '인수 stands in one question only'],
  ['환불 신청 방법', 'refund', '환불 stands in one heading only'],
  [
    '갱신 기간 30일을 놓쳤어요',
    'missedRenewal',
    '놓치다 has another ending here, its first syllable and 30일 remain',
  ],
  ['마케팅 담당자 연락처 설정', 'goToMarket', 'the contact is named in its steps'],
  [
    '잘못된 테 넌 트에서 활성화한 토 큰',
    'wrongTenant',
    'syllables typed apart are put together, in questions too',
  ],
  ['Visual Studio 구독을 직원에게 할당하려면', 'assignStudio', '할당 is in the heading'],
];

const SWEDISH_CLAIMS: readonly Claim[] = [
  ['när kan vi förnya vårt action pack', 'renewActionPack', 'lower case throughout'],
  ['hur fornyar vi kompetensen', 'renewCompetency', 'an English keyboard has no ö'],
  [
    'skillnaden mellan Action Pack och Learning Action Pack',
    'learningPack',
    '"skillnaden" is unknown, the product is not',
  ],
  ['ersättningstoken fel klientorganisation', 'wrongTenant', 'two compounds as they stand in the answer'],
  ['dela upp en token på flera prenumerationer', 'oneToken', 'the plural is the stem of the singular'],
  [
    'ingår Visual Studio Enterprise i vårt Action Pack?',
    'enterprise',
    '"Enterprise" tells it from the other Visual Studio entries',
  ],
  [
    'sammanslagning av två företag, licenser',
    'merged',
    'the compound kontosammanslagning holds the word typed',
  ],
  ['återbetalning av Action Pack', 'refund', 'the word is in its heading'],
  ['slut på aktiveringar för produktnyckeln', 'moreKeys', 'definite form and plural find each other by stem'],
  [
    'tilldela Visual Studio-prenumeration till en medarbetare',
    'assignStudio',
    'the hyphen parts product and noun',
  ],
  ['marknadsföringskontakt', 'goToMarket', 'one compound is a whole question'],
];

const FRENCH_CLAIMS: readonly Claim[] = [
  ["quand renouveler l'Action Pack", 'renewActionPack', 'the elided article is no word'],
  ['comment renouveler une competence', 'renewCompetency', 'accents left out'],
  [
    'différence entre Action Pack et Learning Action Pack',
    'learningPack',
    'the noun finds the verb of the question by its stem or by the product',
  ],
  [
    'jeton activé sur le mauvais locataire, remplacement ?',
    'wrongTenant',
    'all four words stand in question and answer',
  ],
  [
    'diviser un jeton entre plusieurs abonnements',
    'oneToken',
    'jeton and plusieurs abonnements are its question',
  ],
  [
    'visual studio enterprise inclus dans l’action pack',
    'enterprise',
    'a typographic apostrophe elides like a typewriter one',
  ],
  ['partager un abonnement Visual Studio entre collègues', 'sharing', 'partager tells it from assigning'],
  ['fusion de comptes, gardons-nous nos licences', 'merged', 'fusion de comptes is its subject'],
  ["remboursement d'un achat d'Action Pack", 'refund', 'the word is in its heading'],
  ['plus de clés de produit, activations épuisées', 'moreKeys', 'épuisées stands here only'],
  ['contact marketing commercialisation', 'goToMarket', 'three keywords of its steps'],
];

const MIXED_CLAIMS: readonly Claim[] = [
  [
    'VS Enterprise 有包含在 Action Pack 嗎',
    'enterprise',
    'an abbreviation nobody wrote does not hide the edition',
  ],
  ['wrong tenant token 可以換新的嗎', 'wrongTenant', 'English words are understood inside Chinese'],
  ["refund pour l'Action Pack", 'refund', 'an English keyword inside French reads the English side'],
  ['förnya Action Pack renewal window', 'renewActionPack', 'half Swedish, half English'],
  ['토큰 wrong tenant replacement', 'wrongTenant', 'one Korean noun and the English of the rest'],
];

/** What ranking does not manage: the entry must stay among the first three until it does. */
const SHORTFALLS: readonly Claim[] = [
  [
    'benefits during the 30-day renewal period',
    'duringRenewal',
    'the entry on missing that period repeats the words more often',
  ],
  [
    '我們的專長認證要怎麼續約?',
    'renewCompetency',
    'the long answers about renewing weigh more than the short question',
  ],
  ['Action Pack refund 가능한가요?', 'refund', '가능 stands elsewhere and counts as much as the only noun'],
];

let index: LoadedIndex;
beforeAll(async () => {
  index = await ownIndex();
});

describe.each([
  ['en-US', ENGLISH_CLAIMS],
  ['zh-TW', CHINESE_CLAIMS],
  ['ko-KR', KOREAN_CLAIMS],
  ['sv-SE', SWEDISH_CLAIMS],
  ['fr-FR', FRENCH_CLAIMS],
  ['several languages at once', MIXED_CLAIMS],
])('questions in %s', (_language, claims) => {
  it.each(claims)('%s → %s, because %s', (question, entry) => {
    expect(found(question)[0]).toBe(OWN_ENTRIES[entry]);
  });
});

describe('known shortfalls stay in sight', () => {
  it.each(SHORTFALLS)('%s → %s among three, though %s', (question, entry) => {
    expect(found(question).slice(0, 3)).toContain(OWN_ENTRIES[entry]);
  });
});

describe('the entries claimed', () => {
  it('are those of our content, none more and none less', () => {
    const own = index.knowledgeBase.entries.map((entry) => entry.id as string);
    expect([...own].sort()).toEqual(Object.values(OWN_ENTRIES).sort());
  });

  it('find themselves first when their own question is asked in any of their languages', () => {
    const strays = index.knowledgeBase.entries.flatMap((entry, place) =>
      ownQuestions(place).filter((question) => found(question)[0] !== entry.id),
    );
    expect(strays).toEqual([]);
  });
});

function found(question: string): string[] {
  return index.search.answer(question).hits.map(({ entry }) => index.knowledgeBase.entries[entry]?.id ?? '');
}

/** The question of an entry in every locale that has it. */
function ownQuestions(place: number): string[] {
  const entry = index.knowledgeBase.entries[place];
  return (entry?.versions ?? []).map(
    ({ locale }) => resultOf(index.knowledgeBase, { entry: place, score: 0 }, locale).question,
  );
}
