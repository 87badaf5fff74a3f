/**
 * Sixty more dated questions, written after the recogniser was built and measured once before anything was
 * mended: 44 of 60 then, all others unread. Four were expected otherwise then: a limit for renewing (`by September
 * 10`) was to be taken for the anniversary, and is asked back now, since the two lie 30 days apart.
 */
import type { DatedQuestion } from './dated-questions.js';

export const BLIND_QUESTIONS: Readonly<Record<string, readonly DatedQuestion[]>> = {
  'zh-TW': [
    [
      '公司在2024/02/29購入MAPS,今年要從哪一天開始繳年費?',
      'renewal-window',
      { 'purchase-date': '2024-02-29' },
    ],
    [
      '我們金級是二〇二五年十一月十日付款的 什麼時候能辦續約手續',
      'renewal-window',
      { 'purchase-date': '2025-11-10' },
    ],
    [
      '請教一下,action pack去年12/1下單,想知道renewal window什麼時候open',
      'renewal-window',
      { 'purchase-date': '2025-12-01' },
    ],
    ['114/10/25 買的行動包 續約期限到哪天', 'renewal-window', { 'purchase-date': '2025-10-25' }],
    ['老闆前天刷卡買了Action Pack,現在說不要了,錢拿得回來嗎', 'refund', { 'purchase-date': '2026-11-16' }],
    [
      '兩個月前訂的 Action Pack 已經啟用過 Azure 點數了,還能 refund 嗎?',
      'refund',
      { 'purchase-date': '2026-09-18', activated: 'yes' },
    ],
    [
      '上週五我把Office 365的token兌換到客戶的tenant去了,怎麼辦',
      'replacement-token',
      { 'activation-date': '2026-11-13', reason: 'wrong-tenant' },
    ],
    [
      '權杖在10/20被工程師用錯環境,之前已經補發過一次,可以再補一次嗎',
      'replacement-token',
      { 'activation-date': '2026-10-20', reason: 'wrong-tenant', 'already-replaced': 'yes' },
    ],
    ['銀級認證11月1日週年,到今天都還沒付錢,會怎樣', 'missed-renewal', { 'anniversary-date': '2026-11-01' }],
    ['續約期限9月10號就過了我們才發現,資格還可以恢復嗎', 'missed-renewal', { 'anniversary-date': '?' }],
    [
      'Cloud Business Applications 專長認證 週年日 2021/2/15 新冠肺炎的延長適用嗎',
      'hardship-extension',
      { 'anniversary-date': '2021-02-15', competency: 'Cloud Business Applications' },
    ],
    [
      '我們夥伴資格10月31日已到期 伺服器上的SQL還可以繼續跑嗎',
      'license-use',
      { 'membership-ends': '2026-10-31' },
    ],
  ],
  'ko-KR': [
    [
      '회사에서 2025.11.10에 골드 멤버십 비용을 결제했습니다. 갱신 가능한 날짜가 언제인가요?',
      'renewal-window',
      { 'purchase-date': '2025-11-10' },
    ],
    [
      'MAPS 산 날짜가 24-02-29 인데 올해는 언제 연장해야 하나요',
      'renewal-window',
      { 'purchase-date': '2024-02-29' },
    ],
    ['액션팩 251201에 주문했어요 리뉴얼 언제 열려요?', 'renewal-window', { 'purchase-date': '2025-12-01' }],
    [
      '재작년 10월 25일부터 액션 팩 구독 중이고 다음 갱신 시기 알고 싶어요',
      'renewal-window',
      { 'purchase-date': '2024-10-25' },
    ],
    [
      '사장님이 그저께 액션 팩을 샀는데 필요 없대요. 결제 취소되나요?',
      'refund',
      { 'purchase-date': '2026-11-16' },
    ],
    [
      '두 달 전에 구입한 Action Pack인데 Azure 혜택을 이미 활성화했어요. 그래도 환불받을 수 있어요?',
      'refund',
      { 'purchase-date': '2026-09-18', activated: 'yes' },
    ],
    [
      '지난주 금요일에 O365 토큰을 고객사 테넌트에 잘못 넣었습니다. 어떻게 하죠?',
      'replacement-token',
      { 'activation-date': '2026-11-13', reason: 'wrong-tenant' },
    ],
    [
      '10월 20일 엔지니어가 토큰을 다른 테넌트에 썼고 이미 한 번 재발급 받았는데 또 받을 수 있나요',
      'replacement-token',
      { 'activation-date': '2026-10-20', reason: 'wrong-tenant', 'already-replaced': 'yes' },
    ],
    [
      '실버 역량 기념일 11월 1일인데 아직 수수료를 안 냈어요. 어떻게 되나요?',
      'missed-renewal',
      { 'anniversary-date': '2026-11-01' },
    ],
    [
      '갱신일이 9월 10일이었는데 이제야 알았어요. 역량을 되살릴 방법이 있나요',
      'missed-renewal',
      { 'anniversary-date': '2026-09-10' },
    ],
    [
      'Cloud Business Applications 역량 기념일 2021. 2. 15. 인데 코로나19 연장 대상인가요',
      'hardship-extension',
      { 'anniversary-date': '2021-02-15', competency: 'Cloud Business Applications' },
    ],
    [
      '10월 31일에 파트너 자격이 만료됐어요. 서버에 깔린 SQL 그대로 써도 되나요?',
      'license-use',
      { 'membership-ends': '2026-10-31' },
    ],
  ],
  'sv-SE': [
    [
      'Vårt guldmedlemskap betalades den 10 november 2025. Vilket datum öppnar förnyelsen?',
      'renewal-window',
      { 'purchase-date': '2025-11-10' },
    ],
    [
      'MAPS beställdes 29/2 2024, när ska årsavgiften betalas i år?',
      'renewal-window',
      { 'purchase-date': '2024-02-29' },
    ],
    [
      'tecknade action pack 1 dec ifjol, när öppnar renewal window?',
      'renewal-window',
      { 'purchase-date': '2025-12-01' },
    ],
    [
      'Hej! Köpdatum 2025-10-25 för vårt Action Pack. Hur länge kan vi förnya det?',
      'renewal-window',
      { 'purchase-date': '2025-10-25' },
    ],
    [
      'chefen köpte action pack i förrgår men vi behöver det inte, går köpet att ångra',
      'refund',
      { 'purchase-date': '2026-11-16' },
    ],
    [
      'Vi beställde Action Pack för två månader sedan och har redan aktiverat Azure. Får vi pengar tillbaka?',
      'refund',
      { 'purchase-date': '2026-09-18', activated: 'yes' },
    ],
    [
      'I fredags råkade jag lösa in O365-token hos en kund. Vad gör jag?',
      'replacement-token',
      { 'activation-date': '2026-11-13', reason: 'wrong-tenant' },
    ],
    [
      'Token aktiverades i fel miljö 20/10, vi har redan fått en ersättning en gång. Kan vi få ännu en?',
      'replacement-token',
      { 'activation-date': '2026-10-20', reason: 'wrong-tenant', 'already-replaced': 'yes' },
    ],
    [
      'silverkompetensen hade årsdag 1/11 och avgiften är fortfarande inte betald, vad händer',
      'missed-renewal',
      { 'anniversary-date': '2026-11-01' },
    ],
    [
      'Förnyelsen skulle ha gjorts senast 10 september, det har vi sabbat. Kan vi få tillbaka kompetensen?',
      'missed-renewal',
      { 'anniversary-date': '?' },
    ],
    [
      'Cloud Business Applications, årsdag 15/2-21, omfattas vi av pandemiförlängningen?',
      'hardship-extension',
      { 'anniversary-date': '2021-02-15', competency: 'Cloud Business Applications' },
    ],
    [
      'Partnerskapet löpte ut den 31 oktober. Måste vi avinstallera SQL Server nu?',
      'license-use',
      { 'membership-ends': '2026-10-31' },
    ],
  ],
  'fr-FR': [
    [
      "Nous avons réglé l'adhésion Gold le 10 novembre 2025. À quelle date s'ouvre le renouvellement ?",
      'renewal-window',
      { 'purchase-date': '2025-11-10' },
    ],
    [
      'MAPS commandé le 29/02/2024, quand devons-nous payer la cotisation cette année ?',
      'renewal-window',
      { 'purchase-date': '2024-02-29' },
    ],
    [
      "on a signé pour l'action pack le 1er déc de l'an dernier, la fenêtre de renewal c'est quand",
      'renewal-window',
      { 'purchase-date': '2025-12-01' },
    ],
    [
      "Date d'achat de notre Action Pack : 25/10/2025. Jusqu'à quand peut-on le reconduire ?",
      'renewal-window',
      { 'purchase-date': '2025-10-25' },
    ],
    [
      "le patron a pris un action pack avant-hier mais on n'en veut plus, on peut se faire rembourser",
      'refund',
      { 'purchase-date': '2026-11-16' },
    ],
    [
      'Action Pack acheté il y a deux mois, les crédits Azure sont déjà activés. Un remboursement est-il possible ?',
      'refund',
      { 'purchase-date': '2026-09-18', activated: 'yes' },
    ],
    [
      "vendredi dernier j'ai utilisé le token O365 chez un client par erreur, que faire ?",
      'replacement-token',
      { 'activation-date': '2026-11-13', reason: 'wrong-tenant' },
    ],
    [
      'Jeton activé le 20 octobre dans le mauvais environnement, on nous en a déjà remplacé un. Peut-on en redemander un ?',
      'replacement-token',
      { 'activation-date': '2026-10-20', reason: 'wrong-tenant', 'already-replaced': 'yes' },
    ],
    [
      "l'anniversaire de notre compétence Silver c'était le 1er novembre et la cotisation n'est toujours pas réglée, il se passe quoi",
      'missed-renewal',
      { 'anniversary-date': '2026-11-01' },
    ],
    [
      'On aurait dû renouveler au plus tard le 10 septembre. Est-ce fichu pour la compétence ?',
      'missed-renewal',
      { 'anniversary-date': '?' },
    ],
    [
      'Compétence Cloud Business Applications, date anniversaire 15/02/2021 : a-t-on droit au report covid ?',
      'hardship-extension',
      { 'anniversary-date': '2021-02-15', competency: 'Cloud Business Applications' },
    ],
    [
      'Notre partenariat a expiré le 31 octobre. Faut-il désinstaller SQL Server ?',
      'license-use',
      { 'membership-ends': '2026-10-31' },
    ],
  ],
  'en-US': [
    [
      'Our gold membership fee was paid on 10 November 2025. What day does renewal open?',
      'renewal-window',
      { 'purchase-date': '2025-11-10' },
    ],
    [
      'MAPS ordered 2/29/2024, when is the annual fee due this year',
      'renewal-window',
      { 'purchase-date': '2024-02-29' },
    ],
    [
      'signed up for action pack dec 1st last year, when can i re-up',
      'renewal-window',
      { 'purchase-date': '2025-12-01' },
    ],
    [
      'Purchase date of our Action Pack: 10/25/2025. How long do we have to renew?',
      'renewal-window',
      { 'purchase-date': '2025-10-25' },
    ],
    [
      "my boss got us an action pack the day before yesterday but we don't need it, can the charge be reversed",
      'refund',
      { 'purchase-date': '2026-11-16' },
    ],
    [
      'We ordered the Action Pack two months ago and already activated the Azure credits. Is a refund still possible?',
      'refund',
      { 'purchase-date': '2026-09-18', activated: 'yes' },
    ],
    [
      "last Friday I put our O365 token on a customer's tenant by accident, what can I do",
      'replacement-token',
      { 'activation-date': '2026-11-13', reason: 'wrong-tenant' },
    ],
    [
      'Token was activated in the wrong environment on 10/20, they already replaced it once. Can we get another?',
      'replacement-token',
      { 'activation-date': '2026-10-20', reason: 'wrong-tenant', 'already-replaced': 'yes' },
    ],
    [
      "silver competency anniversary was november 1 and the fee still isn't paid, what happens",
      'missed-renewal',
      { 'anniversary-date': '2026-11-01' },
    ],
    [
      'We were supposed to renew by September 10 and blew it. Can we get the competency back?',
      'missed-renewal',
      { 'anniversary-date': '?' },
    ],
    [
      'Cloud Business Applications competency, anniversary date 2/15/2021: does the pandemic extension apply?',
      'hardship-extension',
      { 'anniversary-date': '2021-02-15', competency: 'Cloud Business Applications' },
    ],
    [
      'Our partnership expired on October 31. Do we have to uninstall SQL Server?',
      'license-use',
      { 'membership-ends': '2026-10-31' },
    ],
  ],
};
