/** Sixty questions that tell a case with its date, as people type them; written before the recogniser was. */

import type { PolicyCheckName } from '../../../src/model/index.js';

/** Text, the check it starts, and every input it tells; a date that must be asked back is `?`. */
export type DatedQuestion = readonly [
  text: string,
  check: PolicyCheckName,
  inputs: Readonly<Record<string, string>>,
];

/** Relative dates below count from this Wednesday. */
export const TODAY = '2026-11-18';

export const DATED_QUESTIONS: Readonly<Record<string, readonly DatedQuestion[]>> = {
  'zh-TW': [
    [
      '我們是2025年12月3日買 Action Pack 的,幾號開始可以續約',
      'renewal-window',
      { 'purchase-date': '2025-12-03' },
    ],
    [
      'Action Pack 2025/11/20 購買的 請問續訂期間是哪幾天',
      'renewal-window',
      { 'purchase-date': '2025-11-20' },
    ],
    ['去年11月2號買的MAPS 現在能renew了嗎', 'renewal-window', { 'purchase-date': '2025-11-02' }],
    ['民國114年10月30日買的行動套件,還來得及續約嗎?', 'renewal-window', { 'purchase-date': '2025-10-30' }],
    ['上禮拜三買的 Action Pack 不想要了 可以退錢嗎', 'refund', { 'purchase-date': '2026-11-11' }],
    [
      '我三週前誤買了 Action Pack，還沒啟用任何權益，可以退款嗎？',
      'refund',
      { 'purchase-date': '2026-10-28', activated: 'no' },
    ],
    [
      '昨天同事把 token 啟用在錯的租用戶上,可以換一個新的嗎',
      'replacement-token',
      { 'activation-date': '2026-11-17', reason: 'wrong-tenant' },
    ],
    [
      '10月30日啟用權杖的時候不小心變成增加席位,想要補發一個',
      'replacement-token',
      { 'activation-date': '2026-10-30', reason: 'seats-added-by-mistake' },
    ],
    [
      '我們的週年日是2026年10月5日,結果忘了續約怎麼辦',
      'missed-renewal',
      { 'anniversary-date': '2026-10-05' },
    ],
    ['周年日 9/28 已經過了沒繳費 還救得回來嗎', 'missed-renewal', { 'anniversary-date': '2026-09-28' }],
    [
      '我們金級專長認證的週年日是2020年11月15日，因為疫情可以展延嗎？',
      'hardship-extension',
      { 'anniversary-date': '2020-11-15' },
    ],
    ['會員資格到2026年12月31日結束,之後還能繼續用軟體嗎', 'license-use', { 'membership-ends': '2026-12-31' }],
  ],
  'ko-KR': [
    [
      '저희가 2025년 12월 3일에 액션 팩을 샀는데 언제 갱신할 수 있나요?',
      'renewal-window',
      { 'purchase-date': '2025-12-03' },
    ],
    ['액션팩 25.11.20 구매했는데 갱신기간 언제부터임', 'renewal-window', { 'purchase-date': '2025-11-20' }],
    [
      '작년 11월 2일에 구입한 Action Pack, 지금 renew 되나요',
      'renewal-window',
      { 'purchase-date': '2025-11-02' },
    ],
    [
      '2024. 2. 29. 에 구매한 액션 팩은 갱신 기간이 며칠부터 며칠까지인가요',
      'renewal-window',
      { 'purchase-date': '2024-02-29' },
    ],
    [
      '지난주 수요일에 산 액션팩 환불 되나요 아직 활성화는 안 했어요',
      'refund',
      { 'purchase-date': '2026-11-11', activated: 'no' },
    ],
    ['3주 전에 액션 팩 결제했는데 취소하고 돈 돌려받고 싶어요', 'refund', { 'purchase-date': '2026-10-28' }],
    [
      '어제 토큰을 엉뚱한 테넌트에 등록해버렸어요 재발급 가능할까요',
      'replacement-token',
      { 'activation-date': '2026-11-17', reason: 'wrong-tenant' },
    ],
    [
      '26-10-30에 토큰 활성화했는데 실수로 라이선스 수만 늘어났습니다. 새 토큰 받을 수 있나요?',
      'replacement-token',
      { 'activation-date': '2026-10-30', reason: 'seats-added-by-mistake' },
    ],
    [
      '기념일이 2026년 10월 5일이었는데 갱신을 깜빡했어요',
      'missed-renewal',
      { 'anniversary-date': '2026-10-05' },
    ],
    [
      '9월 28일이 기념일이었는데 연회비를 못 냈습니다 아직 살릴 수 있나요',
      'missed-renewal',
      { 'anniversary-date': '2026-09-28' },
    ],
    [
      '실버 역량 기념일이 2021년 3월 15일인데 코로나 때문에 연장되나요',
      'hardship-extension',
      { 'anniversary-date': '2021-03-15' },
    ],
    [
      '멤버십이 2026년 12월 31일에 끝나는데 그 뒤에도 소프트웨어를 계속 쓸 수 있나요',
      'license-use',
      { 'membership-ends': '2026-12-31' },
    ],
  ],
  'sv-SE': [
    [
      'Vi köpte vårt Action Pack den 3 december 2025, när kan vi förnya?',
      'renewal-window',
      { 'purchase-date': '2025-12-03' },
    ],
    [
      'köpte action pack 20/11 2025 vilka dagar är förnyelsefönstret öppet',
      'renewal-window',
      { 'purchase-date': '2025-11-20' },
    ],
    ['Vi skaffade MAPS 2/11-25. Går det att förnya nu?', 'renewal-window', { 'purchase-date': '2025-11-02' }],
    ['actionpack inköpt 251030 hinner vi förlänga?', 'renewal-window', { 'purchase-date': '2025-10-30' }],
    [
      'Jag köpte fel Action Pack i fredags, kan vi få pengarna tillbaka?',
      'refund',
      { 'purchase-date': '2026-11-13' },
    ],
    [
      'För tre veckor sedan köpte min kollega Action Pack av misstag. Vi har inte aktiverat något. Kan vi ångra köpet?',
      'refund',
      { 'purchase-date': '2026-10-28', activated: 'no' },
    ],
    [
      'igår löste vi in vår token i fel klientorganisation, kan vi få en ny',
      'replacement-token',
      { 'activation-date': '2026-11-17', reason: 'wrong-tenant' },
    ],
    [
      'Vi aktiverade token den 30:e oktober men fick fler platser istället för förlängning, går det att få en ersättningstoken?',
      'replacement-token',
      { 'activation-date': '2026-10-30', reason: 'seats-added-by-mistake' },
    ],
    [
      'Årsdagen var 5 oktober och vi glömde förnya. Vad gör vi?',
      'missed-renewal',
      { 'anniversary-date': '2026-10-05' },
    ],
    [
      'vi missade att betala avgiften, årsdag 2026-09-28, kan kompetensen återaktiveras',
      'missed-renewal',
      { 'anniversary-date': '2026-09-28' },
    ],
    [
      'Vår kompetens har årsdag 15 november 2020, förlängs den på grund av covid?',
      'hardship-extension',
      { 'anniversary-date': '2020-11-15' },
    ],
    [
      'Medlemskapet går ut 31/12 2026. Får vi fortsätta använda programvaran sen?',
      'license-use',
      { 'membership-ends': '2026-12-31' },
    ],
  ],
  'fr-FR': [
    [
      "Nous avons acheté l'Action Pack le 3 décembre 2025, quand peut-on le renouveler ?",
      'renewal-window',
      { 'purchase-date': '2025-12-03' },
    ],
    [
      'action pack acheté le 20/11/2025 c quand la période de renouvellement',
      'renewal-window',
      { 'purchase-date': '2025-11-20' },
    ],
    [
      'On a pris MAPS le 2 nov. 2025, on peut renouveler maintenant ?',
      'renewal-window',
      { 'purchase-date': '2025-11-02' },
    ],
    [
      "J'ai acheté l'Action Pack le 03/04/2026, à partir de quand puis-je renouveler ?",
      'renewal-window',
      { 'purchase-date': '?' },
    ],
    [
      "J'ai souscrit l'Action Pack vendredi dernier par erreur, puis-je être remboursé ?",
      'refund',
      { 'purchase-date': '2026-11-13' },
    ],
    [
      "il y a trois semaines mon collègue a acheté un Action Pack, rien n'est activé, on voudrait annuler et récupérer l'argent",
      'refund',
      { 'purchase-date': '2026-10-28', activated: 'no' },
    ],
    [
      "hier on a activé le jeton dans le mauvais tenant, possible d'en avoir un autre ?",
      'replacement-token',
      { 'activation-date': '2026-11-17', reason: 'wrong-tenant' },
    ],
    [
      "Le jeton a été activé le 30 octobre et ça a ajouté des postes au lieu de prolonger l'abonnement. Peut-on avoir un jeton de remplacement ?",
      'replacement-token',
      { 'activation-date': '2026-10-30', reason: 'seats-added-by-mistake' },
    ],
    [
      'Notre date anniversaire était le 5 octobre 2026 et on a oublié de renouveler',
      'missed-renewal',
      { 'anniversary-date': '2026-10-05' },
    ],
    [
      'anniversaire de la compétence le 28 septembre, frais pas payés, on peut encore la réactiver ?',
      'missed-renewal',
      { 'anniversary-date': '2026-09-28' },
    ],
    [
      'Notre compétence Gold a pour anniversaire le 15 mars 2021, est-elle prolongée à cause du covid ?',
      'hardship-extension',
      { 'anniversary-date': '2021-03-15' },
    ],
    [
      'Notre adhésion se termine le 31 décembre 2026, peut-on garder les logiciels installés ensuite ?',
      'license-use',
      { 'membership-ends': '2026-12-31' },
    ],
  ],
  'en-US': [
    [
      'We bought our Action Pack on December 3, 2025. When can we renew?',
      'renewal-window',
      { 'purchase-date': '2025-12-03' },
    ],
    [
      'bought action pack 11/20/25, whats the renewal window',
      'renewal-window',
      { 'purchase-date': '2025-11-20' },
    ],
    [
      'We purchased MAPS on Nov 2 last year, can we renew now?',
      'renewal-window',
      { 'purchase-date': '2025-11-02' },
    ],
    ['action pack purchased 4/3/2026, when does renewal open', 'renewal-window', { 'purchase-date': '?' }],
    [
      'I bought the wrong Action Pack last Friday, can I get my money back?',
      'refund',
      { 'purchase-date': '2026-11-13' },
    ],
    [
      'three weeks ago a coworker bought Action Pack by mistake. nothing activated yet. can we get a refund',
      'refund',
      { 'purchase-date': '2026-10-28', activated: 'no' },
    ],
    [
      'yesterday we redeemed the token in the wrong tenant, can we get a new one',
      'replacement-token',
      { 'activation-date': '2026-11-17', reason: 'wrong-tenant' },
    ],
    [
      'We activated our token on the 30th of October and it added seats instead of extending. Can Microsoft replace it?',
      'replacement-token',
      { 'activation-date': '2026-10-30', reason: 'seats-added-by-mistake' },
    ],
    [
      'our anniversary was October 5th and we forgot to renew, what now',
      'missed-renewal',
      { 'anniversary-date': '2026-10-05' },
    ],
    [
      'anniversary date 2026-09-28, fee never got paid, can we still reactivate the competency?',
      'missed-renewal',
      { 'anniversary-date': '2026-09-28' },
    ],
    [
      'Our silver competency anniversary is Nov 15, 2020. Does the covid extension cover us?',
      'hardship-extension',
      { 'anniversary-date': '2020-11-15' },
    ],
    [
      'Our membership ends on December 31, 2026. Can we keep using the software after that?',
      'license-use',
      { 'membership-ends': '2026-12-31' },
    ],
  ],
};
