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
      { 'purchase-date': '2026-11-13' },
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
