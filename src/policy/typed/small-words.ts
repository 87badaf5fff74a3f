/** Small words of correction and supposition in every language: beside a date they say nothing of their own. */
import { pattern, readable } from '../dates/index.js';

/**
 * Whether what is left of a message without its dates says nothing: `sorry, I meant`, `如果是…呢？`.
 * @param isDenial whether a date is taken back, so that words of denial belong to it
 */
export function saysNothing(text: string, isDenial = false): boolean {
  const words = isDenial ? [DENIALS, SMALL_WORDS] : [SMALL_WORDS];
  const left = words.reduce((rest, small) => rest.replace(small, ' '), readable(text).text);
  return !/[\p{L}\p{N}]/u.test(left);
}

/** Words of Latin script, whole; the other languages' as they stand between others. */
function small(latin: readonly string[], joined: readonly string[]): RegExp {
  const alternatives = (lines: readonly string[]): string =>
    lines
      .flatMap((line) => line.split(' '))
      .sort((left, right) => right.length - left.length)
      .join('|');
  return pattern(`(?<![a-z])(?:${alternatives(latin)})(?![a-z])|${alternatives(joined)}`);
}

/** Matches words that say nothing beside a date; not verbs of an event, as `bought`. */
const SMALL_WORDS = small(
  [
    'no nope nah sorry oops whoops duh lol wait actually well ok okay ah oh um hmm yes i we you it that this he she they mean meant',
    'said say says its is was were are would be been has have had d s m ve on the of at in for by date day should',
    'correct correction rather instead make typo wrong mistake apologies my our bad what about how if and then so',
    'hold suppose supposing assuming imagine please thanks thank let us lets try change to use perhaps maybe or really',
    'non pardon désolé désolée désolés oups euh en fait plutôt enfin je voulais veux dire c ce ct était est serait si',
    'et alors le la l du de d un que qu donc mettons disons imaginons supposons pour quoi quid date jour erreur',
    'attendez attends excusez moi mais oui merci svp il elle cela ça on bon correction avait été ai suis trompé trompée j me dit dis aurait sinon',
    'nej nä förlåt ursäkta oj jag menade menar det de var är skulle vara vore om och då den dagen datum datumet i',
    'ställe stället istället rätt fel vänta alltså egentligen snarare hur blir men tack ja jo säg anta att vi med',
    'blev ska hade ha varit va sa skrev säger antag förresten av mig faktiskt',
  ],
  [
    '아니요 아니오 아니에요 아니 아뇨 앗 아 음 죄송합니다 죄송해요 죄송 미안해요 미안 사실은 사실 실은 정정합니다 정정할게요 정정',
    '제가 잘못 말했어요 말씀드렸어요 썼어요 적었어요 이었다면요 이었다면 였다면요 였다면 이라면요 이라면 라면요 라면 이면요 이면 면요',
    '인 경우에는 경우는 경우 은요 는요 이요 이에요 예요 에요 요 입니다 이었어요 였어요 이었습니다 였습니다 이었는데 인데요 인데 만약에 만약',
    '혹시 그럼 그러면 그리고 날짜 로 으로 에 은 는 이 가 어때요 어떻게 되나요 돼요 될까요 말이에요 말입니다 네 바꿔 주세요 맞아요',
    '不對 不好意思 對不起 抱歉 說錯 講錯 打錯 寫錯 記錯 弄錯 應該 其實 更正 改成 改為 換成 如果 要是 假如 假設 若 萬一',
    '那麼 的話 日期 才對 等一下 等等 怎麼樣 會怎樣 怎樣 呢 嗎 呀 啊 喔 哦 吧 了 我 是 說 不 對 錯 那 的 才 會 好 在 想說 意思 是指 指',
  ],
);

/** Matches what takes a date back. */
const DENIALS = small(
  ['not but n t isn wasn pas mais ne n inte utan ej of au lieu plutôt que'],
  ['並非 而是 而非 不是 이 가 아니라 아니고 말고'],
);
