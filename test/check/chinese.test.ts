/** What machine translation breaks in Chinese: words taken in another meaning, marks in the wrong places, small words lost or put in. */
import { describe, it } from 'vitest';
import { expectFound } from '../support/broken-pairs.js';

type Row = readonly [check: string, source: string, broken: string, sound: string];

const MEANINGS: readonly Row[] = [
  ['word-misread', 'The lease has a two-year term.', '租約有兩年的詞彙。', '租約有兩年的期限。'],
  ['word-misread', 'Print the account statement.', '列印帳戶陳述式。', '列印帳戶對帳單。'],
  ['word-misread', 'The volume of mail grows.', '郵件的磁碟區會成長。', '郵件的數量會成長。'],
  ['word-misread', 'The shop has low margins.', '商店的邊界很低。', '商店的利潤很低。'],
  [
    'word-misread',
    'All trained cooks can apply.',
    '所有定型的廚師都可以申請。',
    '所有受過訓練的廚師都可以申請。',
  ],
  ['word-misread', 'The sum before pre-tax costs.', '在預付稅成本之前的總和。', '在稅前成本之前的總和。'],
  ['word-misread', 'Ask a German bank.', '詢問德文銀行。', '詢問德國銀行。'],
  ['word-misread', 'Sign the lease agreement.', '登入租賃合約。', '簽署租賃合約。'],
  ['word-misread', 'It is due in the following week.', '它會在下列週到期。', '它會在下一週到期。'],
  [
    'word-misread',
    'The book in question is gone; the order in question too.',
    '有問題的書不見了，訂單也是。',
    '提到的書不見了，該訂單也是。',
  ],
  ['word-misread', 'Apply for a garden permit.', '適用於花園許可。', '申請花園許可。'],
  ['word-misread', 'Growth or decline of the trees', '樹木的成長或拒絕', '樹木的成長或衰退'],
  ['word-misread', 'Count the learners in town.', '計算鎮上的學習工具。', '計算鎮上的學員。'],
];

const MARKS: readonly Row[] = [
  [
    'mark-broken',
    'Bring a coat (it is rather cold there).',
    '帶外套 (那裡) 相當冷。',
    '帶外套 (那裡相當冷)。',
  ],
  ['mark-broken', 'Water the plants (if needed).', '視需要替植物 (的澆水)。', '替植物澆水 (如有需要)。'],
  ['mark-broken', 'Open the gate (old guests).', '(老客人們現在都可以自己開啟大門)', '開啟大門 (老客人)。'],
  ['mark-broken', 'Read the house rules (HR).', '閱讀房屋規則 (HR 的規則)。', '閱讀房屋規則 (HR)。'],
  ['mark-broken', 'Add the item(s) now.', '立即新增項目 (s)。', '立即新增項目。'],
  ['mark-broken', 'Open the **Garden** page.', '開啟 **花園**] 頁面。', '開啟 [**花園**] 頁面。'],
  ['mark-broken', 'The **tenant users** page', '**租**使用者頁面', '**租使用者**頁面'],
  ['mark-broken', 'Choose **Water**.', '選擇 [澆水]\\*\\*\\*\\*。', '選擇 [澆水]。'],
];

const NAMES: readonly Row[] = [
  ['mark-broken', 'Send the house rules (HR) now.', '立即，(HR) 傳送房屋規則。', '立即傳送房屋規則 (HR)。'],
  ['untranslated', 'It takes 72hrs.', '它需要72hrs。', '它需要 72 小時。'],
  ['name-lost', 'The plot is in zone GX of town.', '地塊位於鎮上的綠區。', '地塊位於鎮上的 GX 區。'],
  ['name-lost', 'Which A-B-C number is yours?', '哪一個 A-C 號碼是您的？', '哪一個 A-B-C 號碼是您的？'],
  [
    'untranslated',
    'We plan a harvest in the garden.',
    '我們在花園中規劃 harvest。',
    '我們在花園中規劃收成。',
  ],
  [
    'untranslated',
    'Guests who care for Garden Street',
    '關心 for Garden Street 的來賓',
    '關心 Garden Street 的來賓',
  ],
  ['repeated-words', 'The garden is closed.', '花園花園已關閉。', '花園已關閉。'],
  [
    'repeated-words',
    'Pay in coins, please.',
    '請付款（以硬幣為單位，以硬幣為單位）。',
    '請付款（以硬幣為單位）。',
  ],
  ['repeated-words', 'Plan the business.', '規劃業務務。', '規劃業務。'],
];

const LOST: readonly Row[] = [
  ['limit-lost', 'The last two digits are zero.', '前兩個數字為零。', '最後兩個數字為零。'],
  [
    'limit-lost',
    'It runs one year from the date of sowing.',
    '它會執行一年的播種日期。',
    '它會從播種日期起執行一年。',
  ],
  [
    'limit-lost',
    'Never plant without first watering.',
    '絕不種植，而不需要先澆水。',
    '絕不在未先澆水的情況下種植。',
  ],
  ['limit-lost', 'You can only plant if it rains.', '如果下雨，您可以種植。', '只有在下雨時，您才能種植。'],
  ['limit-lost', 'The price is 40 US dollars.', '價格是 40 元。', '價格是 40 美元。'],
  [
    'limit-lost',
    'Crates with more than 1000 pears are sent back.',
    '有 1000 顆以上梨子的木箱會被退回。',
    '有超過 1000 顆梨子的木箱會被退回。',
  ],
  ['limit-lost', 'All gates must be shut.', '所有大門可以關閉。', '所有大門都必須關閉。'],
  ['limit-lost', 'You need to water the trees.', '您可以替樹木澆水。', '您需要替樹木澆水。'],
  ['limit-lost', 'Partners may resell the pears.', '合作夥伴可能會轉售梨子。', '合作夥伴可以轉售梨子。'],
  ['limit-lost', 'Water all the trees.', '替樹木澆水。', '替所有樹木澆水。'],
  ['limit-lost', 'The gate opens for silver members.', '大門會為會員開啟。', '大門會為銀級會員開啟。'],
  ['limit-lost', 'Cut the trees by June.', '在六月修剪樹木。', '在六月前修剪樹木。'],
  ['limit-lost', 'Rates per tree are shown.', '顯示樹木的費率。', '顯示每棵樹的費率。'],
  [
    'denial-lost',
    'Do not cut what you cannot carry, unless it is rotten.',
    '請勿修剪您可以攜帶的東西，如果它已腐爛。',
    '請勿修剪您無法攜帶的東西，除非它已腐爛。',
  ],
];

const DROPPED: readonly Row[] = [
  ['limit-lost', 'Pay the invoice at the bank.', '在發票上付款。', '在銀行支付發票。'],
  ['limit-lost', 'Guests who register get a discount.', '來賓會獲得折扣。', '註冊的來賓會獲得折扣。'],
  ['limit-lost', 'The fee is not for the trees.', '這不適用於樹木。', '費用不適用於樹木。'],
  ['limit-lost', 'Download the map of the garden.', '花園的地圖。', '下載花園的地圖。'],
  ['limit-lost', 'Trees 25 and above are cut.', '25和更新版本的樹木會被修剪。', '25 以上的樹木會被修剪。'],
];

const ADDED: readonly Row[] = [
  ['limit-added', 'It is counted over 12 months.', '它會計算超過12個月。', '它會計算 12 個月。'],
  ['limit-added', 'The gate opens at dawn.', '大門不會在黎明時開啟。', '大門會在黎明時開啟。'],
  ['limit-added', 'Guests can water the trees.', '來賓必須替樹木澆水。', '來賓可以替樹木澆水。'],
  ['limit-added', 'Open the gate for the guests.', '為其他來賓開啟大門。', '為來賓開啟大門。'],
  ['limit-added', 'The trees are watered.', '樹木會自動澆水。', '樹木會被澆水。'],
  ['limit-added', 'The pears are for the guests.', '梨子免費提供給來賓。', '梨子是給來賓的。'],
  ['limit-added', 'Trees grow in the garden.', '樹木在花園中每年成長。', '樹木在花園中成長。'],
  ['limit-added', 'Read the garden rules.', '閱讀某些花園規則。', '閱讀花園規則。'],
  ['limit-added', 'Read the garden rules.', '向合作夥伴閱讀花園規則。', '閱讀花園規則。'],
  ['limit-added', 'Harvest during the summer months.', '在夏季期間後收成。', '在夏季的幾個月期間收成。'],
];

describe('what machine translation breaks in Chinese', () => {
  it.each([...MEANINGS, ...MARKS, ...NAMES, ...LOST, ...DROPPED, ...ADDED])(
    '%s, %s: %s',
    (check, source, broken, sound) => {
      expectFound({ reason: source, check, locale: 'zh-TW', source, broken, sound });
    },
  );
});
