/** A store with a month of questions and feedback in it. */
import type { Store } from '../../../bot/store/open-store.js';

export const KOREAN: readonly string[] = [
  '수수료를 나눠서 낼 수 있나요?',
  '세금 계산서는 언제 오나요?',
  '담당자 이메일을 바꾸고 싶어요',
  '작년 영수증을 다시 받고 싶습니다',
  '두 회사가 한 토큰을 써도 되나요?',
  '갱신을 자동으로 할 수 있나요?',
  '환불은 며칠 걸리나요?',
  '학교도 가입할 수 있습니까?',
  '포인트는 어디에 쓰나요?',
  '전화로 물어볼 수 있나요?',
  '카드가 거절되었어요',
  '이용권을 동료에게 넘기려면?',
  '로그인이 자꾸 풀려요',
  '견적서를 먼저 받고 싶어요',
  '해외 지사도 되나요?',
  '주소가 바뀌었어요',
  '담당자가 퇴사했는데 어떻게 하죠?',
  '행사 할인도 있나요?',
];

const FRENCH: readonly string[] = [
  'Peut-on payer en trois fois ?',
  'Qui peut signer à ma place ?',
  'Où changer notre adresse ?',
  'Y a-t-il un tarif pour les écoles ?',
  'Comment joindre quelqu’un par téléphone ?',
];

/** A month in which Koreans ask most, and the French judge most. */
export async function fillAsked({ questions, feedback }: Store, entries: readonly string[]): Promise<void> {
  const at = (daysAgo: number): Date => new Date(Date.UTC(2026, 10, 18 - daysAgo, 7));
  for (const [n, text] of KOREAN.entries()) {
    const [kind, daysAgo] =
      n % 3 === 2 ? (['ambiguous', n + 1] as const) : (['none', n % 2 === 1 ? 6 : n + 1] as const);
    await questions.add({ text, locale: 'ko-KR', kind, at: at(daysAgo) });
  }
  for (const [n, text] of FRENCH.entries())
    await questions.add({ text, locale: 'fr-FR', kind: 'none', at: at(20 - n) });
  for (const daysAgo of [3, 6])
    await questions.add({ text: 'Et le prix ?', locale: 'fr-FR', kind: 'none', at: at(daysAgo) });
  for (const daysAgo of [1, 2, 9, 10])
    await questions.add({ text: 'Kan vi få rabatt?', locale: 'sv-SE', kind: 'none', at: at(daysAgo) });
  for (const daysAgo of [4, 5])
    await questions.add({ text: 'Kan vi få rabatt?', locale: 'sv-SE', kind: 'thumbs-down', at: at(daysAgo) });
  const [first = '', second = ''] = entries;
  const base = { revision: 'r' };
  for (let n = 0; n < 12; n += 1) {
    const rating = n % 2 === 0 ? 'up' : 'down';
    await feedback.add({ ...base, id: `fr ${n}`, entryId: first, locale: 'fr-FR', rating, at: at(n) });
  }
  for (let n = 0; n < 6; n += 1)
    await feedback.add({
      ...base,
      id: `ko ${n}`,
      entryId: second,
      locale: 'ko-KR',
      rating: 'up',
      at: at(3 * n),
    });
  const down = { ...base, rating: 'down', entryId: second, locale: 'sv-SE' } as const;
  await feedback.add({ ...down, id: 'a', reason: 'outdated', comment: 'Fristen har ändrats.', at: at(2) });
  await feedback.add({
    ...down,
    id: 'b',
    comment: '<img src=x onerror=alert(1)>',
    receipt: '7K2M-QX9D-4F',
    at: at(1),
  });
}
