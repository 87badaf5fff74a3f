/** An end that lies ahead, and days told without their month, in questions of five languages. */
import { expect, it } from 'vitest';
import { recognisePolicy } from '../../../src/policy/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';

/** A Saturday. */
const TODAY = '2026-11-21';

it.each([
  ['en-US', 'our membership ends at the end of next month, can we keep using the software?', '2026-12-31'],
  ['en-US', 'our membership expires 12/31, can we keep using the software?', '2026-12-31'],
  ['en-US', 'our membership ends in three weeks, can we keep using the software?', '2026-12-12'],
  ['en-US', 'our membership ends on the last day of January, can we keep using it?', '2027-01-31'],
  ['en-US', 'our membership ended on 12/31, can we keep using the software?', '2025-12-31'],
  ['sv-SE', 'medlemskapet går ut sista januari, måste vi avinstallera allt då?', '2027-01-31'],
  ['sv-SE', 'vårt medlemskap går ut i slutet av månaden, får vi använda programvaran?', '2026-11-30'],
  ['sv-SE', 'vårt medlemskap går ut om tre veckor, får vi behålla programvaran?', '2026-12-12'],
  ['sv-SE', 'vårt medlemskap går ut 31/12, får vi behålla programvaran?', '2026-12-31'],
  ['sv-SE', 'vårt medlemskap gick ut 31/12, får vi behålla programvaran?', '2025-12-31'],
  ['fr-FR', 'notre adhésion se termine dans trois semaines, on garde les logiciels ?', '2026-12-12'],
  ['fr-FR', 'notre abonnement expire le 31/12, peut-on garder les licences ?', '2026-12-31'],
  ['fr-FR', 'notre abonnement a expiré le 31/12, peut-on garder les licences ?', '2025-12-31'],
  ['fr-FR', 'notre adhésion se termine à la fin du mois prochain, on garde les logiciels ?', '2026-12-31'],
  ['fr-FR', 'notre adhésion expire le dernier jour de janvier, on garde les logiciels ?', '2027-01-31'],
  ['ko-KR', '저희 멤버십이 다음 달 말일에 끝나요. 소프트웨어를 계속 써도 되나요?', '2026-12-31'],
  ['ko-KR', '저희 멤버십이 3주 후에 끝나는데 소프트웨어 계속 써도 되나요', '2026-12-12'],
  ['ko-KR', '저희 멤버십이 12/31에 끝나는데 소프트웨어 계속 써도 되나요', '2026-12-31'],
  ['ko-KR', '저희 멤버십이 1월 말일에 끝나는데 소프트웨어 계속 써도 되나요', '2027-01-31'],
  ['ko-KR', '저희 멤버십이 12/31에 끝났는데 소프트웨어 계속 써도 되나요', '2025-12-31'],
  ['zh-TW', '我們會籍到月底就到期了，軟體之後還能用嗎', '2026-11-30'],
  ['zh-TW', '我們會員資格三週後到期，軟體還能繼續用嗎', '2026-12-12'],
  ['zh-TW', '我們會員資格12/31就到期了，軟體還能繼續用嗎', '2026-12-31'],
  ['zh-TW', '我們會員資格12/31已經到期了，軟體還能繼續用嗎', '2025-12-31'],
  ['zh-TW', '我們會員資格1月最後一天到期，軟體還能繼續用嗎', '2027-01-31'],
])('%s: %s', (tag, text, ends) => {
  const request = recognisePolicy(text, parseLocale(tag) as Locale, TODAY);
  expect(request).toMatchObject({ check: 'license-use', inputs: { 'membership-ends': ends } });
});

it.each([
  ['en-US', 'we redeemed our token on the 5th and seats got added by mistake, can we get a replacement'],
  ['sv-SE', 'vi aktiverade vår token den 5:e i fel klientorganisation, kan vi få en ny?'],
  ['fr-FR', 'nous avons activé le jeton le 5 sur le mauvais tenant, peut-on le remplacer ?'],
  ['ko-KR', '5일에 토큰을 활성화했는데 잘못된 테넌트였어요, 재발급되나요'],
  ['zh-TW', '我們5號啟用權杖，結果用到錯的租用戶，可以補發嗎'],
])('a day without its month is the last one: %s: %s', (tag, text) => {
  const request = recognisePolicy(text, parseLocale(tag) as Locale, TODAY);
  expect(request).toMatchObject({ inputs: { 'activation-date': '2026-11-05' } });
});

it('takes no end of just any month, and no limit for a second purchase', () => {
  const english = parseLocale('en-US') as Locale;
  const general = 'do licenses stop working at the end of the month when the membership ends?';
  expect(recognisePolicy(general, english, TODAY)).toBeNull();
  const limited = 'We purchased on Nov 3, can we cancel the purchase by Nov 30?';
  expect(recognisePolicy(limited, english, TODAY)?.inputs).toEqual({ 'purchase-date': '2026-11-03' });
});
