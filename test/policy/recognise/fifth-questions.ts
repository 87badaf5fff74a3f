/** Sixty dated questions as busy people type them on phones, written before they were run: 49 of 60 were right then. */
import type { DatedQuestion } from './dated-questions.js';

export const FIFTH_QUESTIONS: Readonly<Record<string, readonly DatedQuestion[]>> = {
  'zh-TW': [
    ['action pack去年12月5號刷的卡 幾號可以開始renew啊', 'renewal-window', { 'purchase-date': '2025-12-05' }],
    ['我們2025/10/22買maps 續約截止是哪天', 'renewal-window', { 'purchase-date': '2025-10-22' }],
    [
      '昨天手滑買了action pack都還沒開通 能退嗎',
      'refund',
      { 'purchase-date': '2026-11-17', activated: 'no' },
    ],
    [
      '10/1買的Action Pack 已經開通Azure了 想退款',
      'refund',
      { 'purchase-date': '2026-10-01', activated: 'yes' },
    ],
    [
      '兩天前token打到客戶的tenant了QQ 之前沒換過 可以補發嗎',
      'replacement-token',
      { 'activation-date': '2026-11-16', reason: 'wrong-tenant', 'already-replaced': 'no' },
    ],
    [
      '我11/5啟用權杖 結果席位變兩倍 想換新的token',
      'replacement-token',
      { 'activation-date': '2026-11-05', reason: 'seats-added-by-mistake' },
    ],
    ['週年日10/28 完全忘記要續 還能付嗎', 'missed-renewal', { 'anniversary-date': '2026-10-28' }],
    [
      '我們週年日是8月3日 沒續到約 competency還能救回來嗎',
      'missed-renewal',
      { 'anniversary-date': '2026-08-03' },
    ],
    [
      '週年日2020年12月1日 gold app dev 疫情有延長嗎',
      'hardship-extension',
      { 'anniversary-date': '2020-12-01', competency: 'Application Development' },
    ],
    [
      '雲端商務應用程式 週年日2021.4.9 covid會自動展延嗎',
      'hardship-extension',
      { 'anniversary-date': '2021-04-09', competency: 'Cloud Business Applications' },
    ],
    ['我們maps 12/20到期 之後sql server還可以用嗎', 'license-use', { 'membership-ends': '2026-12-20' }],
    ['會籍上禮拜五過期了 裝好的office要移除嗎', 'license-use', { 'membership-ends': '2026-11-13' }],
  ],
  'ko-KR': [
    [
      '작년 12월 5일에 액션팩 결제했는데 갱신 언제부터 되나여',
      'renewal-window',
      { 'purchase-date': '2025-12-05' },
    ],
    ['MAPS 25/10/22에 샀어요 갱신 마감 언제예요?', 'renewal-window', { 'purchase-date': '2025-10-22' }],
    [
      '어제 실수로 action pack 샀는데 아직 아무것도 활성화 안했어요 환불돼요?',
      'refund',
      { 'purchase-date': '2026-11-17', activated: 'no' },
    ],
    [
      '10월 1일에 구매한 액션팩 환불요 근데 azure는 이미 활성화했음',
      'refund',
      { 'purchase-date': '2026-10-01', activated: 'yes' },
    ],
    [
      '이틀 전에 토큰을 고객 테넌트에 넣어버림 ㅠㅠ 교체 받은 적 없어요 재발급 되나요',
      'replacement-token',
      { 'activation-date': '2026-11-16', reason: 'wrong-tenant', 'already-replaced': 'no' },
    ],
    [
      '11/5 토큰 활성화했더니 좌석이 두배로 늘었어요 새로 받을수 있나요',
      'replacement-token',
      { 'activation-date': '2026-11-05', reason: 'seats-added-by-mistake' },
    ],
    [
      '기념일이 10/28이었는데 갱신 까먹음 지금 결제해도 되나요',
      'missed-renewal',
      { 'anniversary-date': '2026-10-28' },
    ],
    [
      '우리 기념일 8월 3일 지났는데 갱신 못했어요 골드 복구되나요',
      'missed-renewal',
      { 'anniversary-date': '2026-08-03' },
    ],
    [
      '기념일 2020년 12월 1일 gold application development인데 코로나 연장 해당되나요',
      'hardship-extension',
      { 'anniversary-date': '2020-12-01', competency: 'Application Development' },
    ],
    [
      '클라우드 비즈니스 애플리케이션 기념일 2021.4.9인데 코로나로 자동연장 되나요?',
      'hardship-extension',
      { 'anniversary-date': '2021-04-09', competency: 'Cloud Business Applications' },
    ],
    [
      '멤버십 12월 20일에 끝나는데 sql server 계속 써도 돼요?',
      'license-use',
      { 'membership-ends': '2026-12-20' },
    ],
    [
      '지난주 금요일에 멤버십 만료됐는데 깔아둔 오피스 지워야하나요',
      'license-use',
      { 'membership-ends': '2026-11-13' },
    ],
  ],
  'sv-SE': [
    [
      'köpte action pack 5 dec förra året, när kan vi förnya?',
      'renewal-window',
      { 'purchase-date': '2025-12-05' },
    ],
    ['maps köpt 22/10-25 när stänger förnyelsefönstret', 'renewal-window', { 'purchase-date': '2025-10-22' }],
    [
      'råkade köpa action pack igår, inget aktiverat än. kan ja få pengarna tillbaks?',
      'refund',
      { 'purchase-date': '2026-11-17', activated: 'no' },
    ],
    [
      'vill ha återbetalning för action pack från 1 okt men vi har redan aktiverat azure',
      'refund',
      { 'purchase-date': '2026-10-01', activated: 'yes' },
    ],
    [
      'för två dagar sen la jag in token i kundens tenant :( har aldrig bytt förut, kan jag få en ny?',
      'replacement-token',
      { 'activation-date': '2026-11-16', reason: 'wrong-tenant', 'already-replaced': 'no' },
    ],
    [
      'aktiverade token 5/11 o fick dubbelt så många platser, går det att få ny',
      'replacement-token',
      { 'activation-date': '2026-11-05', reason: 'seats-added-by-mistake' },
    ],
    [
      'årsdagen var 28/10, glömde helt förnya, går det betala nu?',
      'missed-renewal',
      { 'anniversary-date': '2026-10-28' },
    ],
    [
      'vår årsdag 3 augusti har passerat utan förnyelse, kan vi rädda guldet',
      'missed-renewal',
      { 'anniversary-date': '2026-08-03' },
    ],
    [
      'årsdag 1 dec 2020, gold application development, gäller corona förlängningen?',
      'hardship-extension',
      { 'anniversary-date': '2020-12-01', competency: 'Application Development' },
    ],
    [
      'molnbaserade affärsprogram med årsdag 2021-04-09, förlängs den pga covid',
      'hardship-extension',
      { 'anniversary-date': '2021-04-09', competency: 'Cloud Business Applications' },
    ],
    [
      'medlemskapet går ut 20 dec, får vi köra sql server efteråt?',
      'license-use',
      { 'membership-ends': '2026-12-20' },
    ],
    [
      'vårt maps gick ut i fredags måste vi avinstallera office',
      'license-use',
      { 'membership-ends': '2026-11-13' },
    ],
  ],
  'fr-FR': [
    [
      'action pack payé le 5 dec 2025 on peut renouveler a partir de quand',
      'renewal-window',
      { 'purchase-date': '2025-12-05' },
    ],
    [
      'maps acheté 22/10/25 fin de la fenêtre de renouvellement ?',
      'renewal-window',
      { 'purchase-date': '2025-10-22' },
    ],
    [
      'jai acheté un action pack hier par erreur rien activé encore, remboursable ?',
      'refund',
      { 'purchase-date': '2026-11-17', activated: 'no' },
    ],
    [
      'action pack pris le 1er octobre mais azure déjà activé, on peut annuler ?',
      'refund',
      { 'purchase-date': '2026-10-01', activated: 'yes' },
    ],
    [
      'ya 2 jours jai mis le token sur le tenant dun client, jamais remplacé avant, possible den ravoir un ?',
      'replacement-token',
      { 'activation-date': '2026-11-16', reason: 'wrong-tenant', 'already-replaced': 'no' },
    ],
    [
      'jeton activé le 5 nov et on se retrouve avec deux fois plus de postes, remplacement possible ?',
      'replacement-token',
      { 'activation-date': '2026-11-05', reason: 'seats-added-by-mistake' },
    ],
    [
      'anniversaire le 28 oct, on a zappé le renouvellement, on peut encore payer ?',
      'missed-renewal',
      { 'anniversary-date': '2026-10-28' },
    ],
    [
      'notre anniversaire était le 3 aout, pas renouvelé, on récupère le gold comment',
      'missed-renewal',
      { 'anniversary-date': '2026-08-03' },
    ],
    [
      'anniversaire 1er décembre 2020 gold application development, prolongé covid ?',
      'hardship-extension',
      { 'anniversary-date': '2020-12-01', competency: 'Application Development' },
    ],
    [
      'applications métier cloud, anniversaire 09/04/2021, prolongation covid auto ?',
      'hardship-extension',
      { 'anniversary-date': '?', competency: 'Cloud Business Applications' },
    ],
    [
      'notre maps se termine le 20 déc on peut garder sql server après ?',
      'license-use',
      { 'membership-ends': '2026-12-20' },
    ],
    [
      'adhésion expirée vendredi dernier, faut désinstaller office ?',
      'license-use',
      { 'membership-ends': '2026-11-13' },
    ],
  ],
  'en-US': [
    [
      'bought our action pack dec 5 last yr, when can i renew',
      'renewal-window',
      { 'purchase-date': '2025-12-05' },
    ],
    [
      'maps purchased 10/22/25 when does the renewal window close',
      'renewal-window',
      { 'purchase-date': '2025-10-22' },
    ],
    [
      'accidentally bought action pack yesterday havent activated anything can i get a refund??',
      'refund',
      { 'purchase-date': '2026-11-17', activated: 'no' },
    ],
    [
      'action pack from oct 1 but already activated azure, can we cancel it',
      'refund',
      { 'purchase-date': '2026-10-01', activated: 'yes' },
    ],
    [
      '2 days ago i put the token in a clients tenant, never had one replaced b4. can i get a new one',
      'replacement-token',
      { 'activation-date': '2026-11-16', reason: 'wrong-tenant', 'already-replaced': 'no' },
    ],
    [
      'activated token nov 5 and it doubled our seats, can u swap it',
      'replacement-token',
      { 'activation-date': '2026-11-05', reason: 'seats-added-by-mistake' },
    ],
    [
      'anniversary was oct 28, totally forgot to renew, can we still pay',
      'missed-renewal',
      { 'anniversary-date': '2026-10-28' },
    ],
    [
      'our aniversary aug 3 went by without renewing, can we get gold back',
      'missed-renewal',
      { 'anniversary-date': '2026-08-03' },
    ],
    [
      'anniversary dec 1 2020 gold app dev competency, covid extension apply?',
      'hardship-extension',
      { 'anniversary-date': '2020-12-01', competency: 'Application Development' },
    ],
    [
      'cloud business apps anniversary 4/9/21, extended cuz of covid?',
      'hardship-extension',
      { 'anniversary-date': '?', competency: 'Cloud Business Applications' },
    ],
    [
      'membership ends dec 20, can we keep running sql server after',
      'license-use',
      { 'membership-ends': '2026-12-20' },
    ],
    [
      'our maps expired last friday do we have to uninstall office',
      'license-use',
      { 'membership-ends': '2026-11-13' },
    ],
  ],
};
