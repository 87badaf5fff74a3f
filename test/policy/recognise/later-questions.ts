/** Thirty more, written after the gaps of the second sixty were mended; 25 of 30 were right at first. */
import type { DatedQuestion } from './dated-questions.js';

export const THIRD_QUESTIONS: Readonly<Record<string, readonly DatedQuestion[]>> = {
  'zh-TW': [
    [
      '請問112年5月20日購買的Action Pack今年續約窗口是幾號到幾號',
      'renewal-window',
      { 'purchase-date': '2023-05-20' },
    ],
    [
      '我五天前不小心買到 Learning Action Pack，什麼都還沒用，能不能取消訂單',
      'refund',
      { 'purchase-date': '2026-11-13', activated: 'no' },
    ],
    [
      '11/2 activate 的 D365 token 進到 test tenant 了 可以 reissue 嗎',
      'replacement-token',
      { 'activation-date': '2026-11-02', reason: 'wrong-tenant' },
    ],
    [
      '週年日是上個月20號 主管一直沒簽核 現在繳費還來得及嗎',
      'missed-renewal',
      { 'anniversary-date': '2026-10-20' },
    ],
    [
      '週年日2020/8/8,考試因疫情取消,銀級會自動延長嗎',
      'hardship-extension',
      { 'anniversary-date': '2020-08-08' },
    ],
    [
      '我們明年1月15日會籍就結束了，Windows Server 授權還能用嗎',
      'license-use',
      { 'membership-ends': '2027-01-15' },
    ],
  ],
  'ko-KR': [
    [
      '액션 팩을 2023년 5월 20일부터 쓰고 있습니다. 올해 갱신 창은 며칠에 열리나요?',
      'renewal-window',
      { 'purchase-date': '2023-05-20' },
    ],
    [
      '닷새 전에 실수로 러닝 액션 팩을 샀고 아무것도 사용하지 않았습니다. 주문 취소되나요?',
      'refund',
      { 'purchase-date': '2026-11-13', activated: 'no' },
    ],
    [
      '11/2에 D365 토큰을 테스트 테넌트에 activate 했는데 reissue 되나요',
      'replacement-token',
      { 'activation-date': '2026-11-02', reason: 'wrong-tenant' },
    ],
    [
      '기념일이 지난달 20일이었는데 결재가 늦어졌어요. 지금 납부해도 되나요?',
      'missed-renewal',
      { 'anniversary-date': '2026-10-20' },
    ],
    [
      '역량 기념일 2020년 8월 8일, 코로나로 시험을 못 봤는데 실버가 자동 연장되나요?',
      'hardship-extension',
      { 'anniversary-date': '2020-08-08' },
    ],
    [
      '내년 1월 15일이면 저희 멤버십이 종료돼요. 윈도우 서버 라이선스 계속 사용 가능한가요?',
      'license-use',
      { 'membership-ends': '2027-01-15' },
    ],
  ],
  'sv-SE': [
    [
      'Vi har haft Action Pack sedan 20 maj 2023. Mellan vilka datum kan vi förnya i år?',
      'renewal-window',
      { 'purchase-date': '2023-05-20' },
    ],
    [
      'För fem dagar sen råkade jag köpa Learning Action Pack, inget är använt. Kan ordern annulleras?',
      'refund',
      { 'purchase-date': '2026-11-13', activated: 'no' },
    ],
    [
      'D365-token aktiverad 2/11 i testtenant, går den att reissua?',
      'replacement-token',
      { 'activation-date': '2026-11-02', reason: 'wrong-tenant' },
    ],
    [
      'Vår årsdag var den 20:e förra månaden men fakturan har fastnat hos ekonomi. Kan vi fortfarande betala?',
      'missed-renewal',
      { 'anniversary-date': '2026-10-20' },
    ],
    [
      'årsdag 8/8 2020, proven ställdes in pga corona, förlängs silver automatiskt?',
      'hardship-extension',
      { 'anniversary-date': '2020-08-08' },
    ],
    [
      'Den 15 januari nästa år upphör vårt medlemskap. Får vi ha Windows Server-licenserna kvar?',
      'license-use',
      { 'membership-ends': '2027-01-15' },
    ],
  ],
  'fr-FR': [
    [
      "Nous avons l'Action Pack depuis le 20 mai 2023. Entre quelles dates peut-on le renouveler cette année ?",
      'renewal-window',
      { 'purchase-date': '2023-05-20' },
    ],
    [
      "Il y a cinq jours j'ai acheté par mégarde le Learning Action Pack, rien n'a servi. La commande peut-elle être annulée ?",
      'refund',
      { 'purchase-date': '2026-11-13', activated: 'no' },
    ],
    [
      'token D365 activé le 2 novembre sur le tenant de test, on peut en avoir un nouveau ?',
      'replacement-token',
      { 'activation-date': '2026-11-02', reason: 'wrong-tenant' },
    ],
    [
      'Notre anniversaire était le 20 du mois dernier mais la facture est bloquée à la compta. Peut-on encore payer ?',
      'missed-renewal',
      { 'anniversary-date': '2026-10-20' },
    ],
    [
      'anniversaire 8 août 2020, examens annulés à cause du coronavirus, le Silver est-il prolongé automatiquement ?',
      'hardship-extension',
      { 'anniversary-date': '2020-08-08' },
    ],
    [
      'Le 15 janvier prochain notre adhésion prend fin. Gardons-nous les licences Windows Server ?',
      'license-use',
      { 'membership-ends': '2027-01-15' },
    ],
  ],
  'en-US': [
    [
      "We've had Action Pack since May 20, 2023. Between which dates can we renew this year?",
      'renewal-window',
      { 'purchase-date': '2023-05-20' },
    ],
    [
      'Five days ago I accidentally bought the Learning Action Pack, none of it has been used. Can the order be cancelled?',
      'refund',
      { 'purchase-date': '2026-11-13', activated: 'no' },
    ],
    [
      'D365 token activated 11/20/25 in test tenant, can u reissue',
      'replacement-token',
      { 'activation-date': '2025-11-20', reason: 'wrong-tenant' },
    ],
    [
      'Our anniversary was on the 20th of last month but the invoice is stuck in accounting. Can we still pay?',
      'missed-renewal',
      { 'anniversary-date': '2026-10-20' },
    ],
    [
      'anniversary Aug 8 2020, exams got cancelled due to corona, is our silver extended automatically',
      'hardship-extension',
      { 'anniversary-date': '2020-08-08' },
    ],
    [
      'On January 15 our membership terminates. Do we get to keep the Windows Server licenses?',
      'license-use',
      { 'membership-ends': '2027-01-15' },
    ],
  ],
};

/** Thirty more after that; 26 of 30 were right at first. */
export const FOURTH_QUESTIONS: Readonly<Record<string, readonly DatedQuestion[]>> = {
  'zh-TW': [
    [
      'Action Pack 在2026年3月6日完成付款,最早哪天可以展延',
      'renewal-window',
      { 'purchase-date': '2026-03-06' },
    ],
    [
      '我們從2025/8/31開始是MAPS會員 續約期是不是已經過了',
      'renewal-window',
      { 'purchase-date': '2025-08-31' },
    ],
    ['11/15買的Action Pack想退,完全沒動過', 'refund', { 'purchase-date': '2026-11-15', activated: 'no' }],
    [
      '10月27日兌換M365代碼 結果是席次增加不是延長時間 能換權杖嗎',
      'replacement-token',
      { 'activation-date': '2026-10-27', reason: 'seats-added-by-mistake' },
    ],
    ['週年日:2026-08-01,沒有續到,有什麼辦法', 'missed-renewal', { 'anniversary-date': '2026-08-01' }],
    [
      '我們要退出計畫,會籍到2027年2月28日,之後伺服器還可以繼續跑嗎',
      'license-use',
      { 'membership-ends': '2027-02-28' },
    ],
  ],
  'ko-KR': [
    [
      '2026년 3월 6일에 액션 팩 결제가 완료됐습니다. 가장 빨리 연장할 수 있는 날은?',
      'renewal-window',
      { 'purchase-date': '2026-03-06' },
    ],
    [
      '2025.8.31부터 MAPS 회원인데 갱신 기간이 벌써 지났나요?',
      'renewal-window',
      { 'purchase-date': '2025-08-31' },
    ],
    [
      '11월 15일에 산 액션 팩 반품하고 싶어요 손도 안 댔어요',
      'refund',
      { 'purchase-date': '2026-11-15', activated: 'no' },
    ],
    [
      '10월 27일에 M365 코드를 등록했더니 기간이 아니라 좌석 수가 늘었어요. 토큰 교체되나요?',
      'replacement-token',
      { 'activation-date': '2026-10-27', reason: 'seats-added-by-mistake' },
    ],
    [
      '기념일: 2026-08-01. 갱신 못 했습니다. 방법 있나요?',
      'missed-renewal',
      { 'anniversary-date': '2026-08-01' },
    ],
    [
      '프로그램을 나갈 건데 멤버십이 2027년 2월 28일까지입니다. 그 후 서버를 계속 써도 되나요?',
      'license-use',
      { 'membership-ends': '2027-02-28' },
    ],
  ],
  'sv-SE': [
    [
      'Action Pack-köpet gick igenom 6 mars 2026, första dag att förlänga?',
      'renewal-window',
      { 'purchase-date': '2026-03-06' },
    ],
    [
      'vi blev MAPS-kunder 31/8 2025, har vi redan missat förnyelsen?',
      'renewal-window',
      { 'purchase-date': '2025-08-31' },
    ],
    [
      'Jag vill lämna tillbaka vårt Action Pack från 15/11-26, det är orört',
      'refund',
      { 'purchase-date': '2026-11-15', activated: 'no' },
    ],
    [
      'löste in M365-koden 27 oktober och antalet platser ökade i stället för tiden. Ny token?',
      'replacement-token',
      { 'activation-date': '2026-10-27', reason: 'seats-added-by-mistake' },
    ],
    [
      'Årsdag: 2026-08-01. Förnyelsen blev aldrig av. Vad kan vi göra?',
      'missed-renewal',
      { 'anniversary-date': '2026-08-01' },
    ],
    [
      'Vi lämnar programmet, medlemskapet gäller till 2027-02-28. Får vi köra servrarna efter det?',
      'license-use',
      { 'membership-ends': '2027-02-28' },
    ],
  ],
  'fr-FR': [
    [
      "L'achat de l'Action Pack date du 6 mars 2026, premier jour pour le prolonger ?",
      'renewal-window',
      { 'purchase-date': '2026-03-06' },
    ],
    [
      'on est abonné MAPS depuis le 31 août 2025, la période de renouvellement est déjà passée ?',
      'renewal-window',
      { 'purchase-date': '2025-08-31' },
    ],
    [
      "Je souhaite rendre l'Action Pack acheté le 15/11/2026, jamais utilisé",
      'refund',
      { 'purchase-date': '2026-11-15', activated: 'no' },
    ],
    [
      'code M365 activé le 27 octobre, ça a augmenté le nombre de postes au lieu de la durée, un autre jeton ?',
      'replacement-token',
      { 'activation-date': '2026-10-27', reason: 'seats-added-by-mistake' },
    ],
    [
      'Date anniversaire : 1er août 2026. Pas de renouvellement fait. Que faire ?',
      'missed-renewal',
      { 'anniversary-date': '2026-08-01' },
    ],
    [
      "On quitte le programme, adhésion valable jusqu'au 28 février 2027. Peut-on encore utiliser les serveurs après ?",
      'license-use',
      { 'membership-ends': '2027-02-28' },
    ],
  ],
  'en-US': [
    [
      'Action Pack order went through on 6 March 2026 - earliest day to extend it?',
      'renewal-window',
      { 'purchase-date': '2026-03-06' },
    ],
    [
      'my company became a MAPS subscriber on Aug 31, 2025, did we already miss our renewal period?',
      'renewal-window',
      { 'purchase-date': '2025-08-31' },
    ],
    [
      'I want to return the Action Pack I purchased on 11/15/26, never touched it',
      'refund',
      { 'purchase-date': '2026-11-15', activated: 'no' },
    ],
    [
      'redeemed our M365 code on oct 27 and it bumped up the number of seats rather than the term. replacement?',
      'replacement-token',
      { 'activation-date': '2026-10-27', reason: 'seats-added-by-mistake' },
    ],
    [
      'Anniversary date: 2026-08-01. Renewal never happened. Options?',
      'missed-renewal',
      { 'anniversary-date': '2026-08-01' },
    ],
    [
      'We are leaving the program, membership runs until 2027-02-28. Are the installed servers legal afterwards?',
      'license-use',
      { 'membership-ends': '2027-02-28' },
    ],
  ],
};
