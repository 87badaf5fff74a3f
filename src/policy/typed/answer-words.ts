/** Words that answer by themselves: yes, no, and giving up. In every language at once, as people mix them. */
import { textKey } from '../../text/index.js';

/** Whether the whole message gives up what is going on; not `can I cancel my purchase?`. */
export function isCancel(text: string): boolean {
  return keysOf('cancel').has(textKey(text));
}

/** What a message answers that is a yes or a no, or begins with one: `no, not yet`, `nej det har vi inte gjort`. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const [clause = ''] = text.trim().split(CLAUSE_END, 1);
  const [word = ''] = text.trim().split(/\s/u, 1);
  const isShort = text.length <= LONGEST_ANSWER && !NO_IDEA.test(text);
  const begins = isShort ? [text, clause, word] : [text, clause];
  return (['yes', 'no'] as const).find((answer) => begins.some((part) => keysOf(answer).has(textKey(part))));
}

type Kind = keyof typeof WORDS;

const keys = new Map<Kind, ReadonlySet<string>>();

/** Made when first needed: folding Chinese loads a table that a Swedish bot never needs. */
function keysOf(kind: Kind): ReadonlySet<string> {
  let known = keys.get(kind);
  if (known === undefined) {
    known = new Set(WORDS[kind].flatMap((line) => line.split('|')).map(textKey));
    keys.set(kind, known);
  }
  return known;
}

const WORDS = {
  cancel: [
    'cancel|cancel it|cancel that|cancel please|please cancel|cancel this|cancel the check|never mind|nevermind',
    'forget it|forget about it|stop|stop it|quit|exit|abort|no thanks|no thank you|leave it|drop it',
    '取消|取消吧|請取消|取消查詢|我要取消|算了|算了吧|不用了|不必了|不要了|停止|結束|不查了|先不用|沒事了|當我沒說',
    '취소|취소요|취소해|취소해줘|취소해 줘|취소해 주세요|취소해주세요|취소할게요|취소합니다|그만|그만해|그만해요|그만할게요',
    '그만둘게요|됐어요|됐어|됐습니다|아니에요 됐어요|중단|중지|안 할래요|나중에 할게요',
    'avbryt|avbryt det|avbryt tack|avbryta|glöm det|glöm det där|strunta i det|strunt samma|sluta|stopp|nej tack',
    'lägg ner|det var inget|hoppa över det',
    'annuler|annule|annulez|annuler la vérification|laisse tomber|laissez tomber|oublie|oubliez|oublie ça',
    'oubliez ça|arrête|arrêtez|arrêter|stop merci|non merci|tant pis|peu importe|abandonner|laisse|ce n’est pas la peine',
  ],
  yes: [
    'yes|y|yep|yeah|yup|sure|correct|right|yes we have|yes we did|yes it has|yes i have|yes i did|yes it was|we have|we did',
    '是|是的|對|對的|有|有的|嗯|好|可以|沒錯|已經|已啟用|啟用了|啟用過|換過|換過了|已經換過|要',
    '네|예|응|넵|네네|맞아요|맞습니다|그래요|그렇습니다|있어요|있습니다|했어요|했습니다|네 했어요|네 있어요|활성화했어요',
    'ja|japp|jo|jajamän|absolut|stämmer|det stämmer|ja det har vi|ja det gjorde vi|det har vi|javisst|jepp',
    'oui|ouais|si|exact|tout à fait|c’est exact|bien sûr|oui c’est fait|absolument|en effet|oui déjà|d’accord',
  ],
  no: [
    'no|n|nope|nah|not yet|no not yet|never|no we have not|no we haven’t|no we didn’t|we haven’t|we have not|none|not at all',
    '否|不|不是|沒有|沒|還沒|還沒有|尚未|沒有過|沒換過|沒有換過|未啟用|還沒啟用|從來沒有|不要|不用|不會|無',
    '아니요|아니오|아뇨|아니|없어요|없습니다|안 했어요|안했어요|아직|아직요|아직이요|아직 안 했어요|아니요 아직이요|안 했습니다',
    'nej|nä|nix|inte än|nej inte än|nej det har vi inte|det har vi inte|aldrig|nej aldrig|inte ännu|nej inte ännu',
    'non|pas encore|non pas encore|jamais|non jamais|pas du tout|aucun|aucune|pas du tout encore|toujours pas|absolument pas',
  ],
} as const;

/** Beyond it a first word answers nothing: a sentence of its own goes on. */
const LONGEST_ANSWER = 40;

/** Matches `no idea` and the like, which begin with a no and are none. */
const NO_IDEA = /\b(?:idea|clue|aning|idée)\b/iu;

/** Matches what ends a first word that answers: the comma of `no, not yet`, `아니요.`; not the blank of `no idea`. */
const CLAUSE_END = /[,.;!，。；！、]/u;
