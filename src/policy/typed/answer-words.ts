/** Words that answer by themselves: yes, no, and giving up. In every language at once, as people mix them. */
import { textKey } from '../../text/index.js';

/** Whether the whole message gives up what is going on; not `can I cancel my purchase?`. */
export function isCancel(text: string): boolean {
  const cancels = keysOf('cancel');
  if (cancels.has(textKey(text))) return true;
  const clauses = text
    .slice(0, LONGEST_CANCEL)
    .split(CLAUSES)
    .map((clause) => textKey(clause).replace(FILLER, '').trim())
    .filter((clause) => clause !== '');
  const isSmall = (clause: string): boolean => cancels.has(clause) || POLITE.test(clause);
  return (
    text.length <= LONGEST_CANCEL && clauses.some((clause) => cancels.has(clause)) && clauses.every(isSmall)
  );
}

/** What a message answers that is a yes or a no, or begins with one: `no, not yet`, `nej det har vi inte gjort`. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const [clause = ''] = text.trim().split(CLAUSE_END, 1);
  const [word = ''] = text.trim().split(/\s/u, 1);
  const isShort = text.length <= LONGEST_ANSWER && !NO_IDEA.test(text);
  const begins = isShort ? [text, clause, word] : [text, clause];
  return (['yes', 'no'] as const).find((answer) => begins.some((part) => keysOf(answer).has(textKey(part))));
}

/** What a clause answers that is nothing but a yes or a no: `not yet`, `還沒`; not `no idea`. */
export function exactlyYesOrNo(clause: string): 'yes' | 'no' | undefined {
  return (['yes', 'no'] as const).find((answer) => keysOf(answer).has(textKey(clause)));
}

/** Whether a clause only agrees or objects, as the `no` of `no, 3 May` does; not the `not yet` of `not yet, 3 May`. */
export function isObjection(clause: string): boolean {
  return keysOf('objection').has(textKey(clause));
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
    'cancel all|cancel everything|just cancel|let’s cancel|i want to cancel|stop this|i’m done|i give up|give up|enough',
    'skip it|not now|maybe later|forget that|i changed my mind|changed my mind|that’s enough',
    '放棄|我放棄|先這樣|下次再說|之後再說|還是算了|算了不用了|不用查了|不需要了|終止|退出|先不查了|取消好了|不弄了',
    '取消|取消吧|請取消|取消查詢|我要取消|算了|算了吧|不用了|不必了|不要了|停止|結束|不查了|先不用|沒事了|當我沒說',
    '취소|취소요|취소해|취소해줘|취소해 줘|취소해 주세요|취소해주세요|취소할게요|취소합니다|그만|그만해|그만해요|그만할게요',
    '괜찮아요 그만할게요|그만하겠습니다|그만할래요|그만합시다|그만둘래요|그만두겠습니다|취소하겠습니다|취소할래요|종료',
    '취소 부탁드려요|취소 부탁드립니다|아니요 괜찮아요|괜찮아요 됐어요|됐어 그만|필요 없어요|필요없어요|필요 없습니다',
    '다음에 할게요|나중에 하겠습니다|끝낼게요|스톱|없던 일로 해 주세요',
    '그만둘게요|됐어요|됐어|됐습니다|아니에요 됐어요|중단|중지|안 할래요|나중에 할게요',
    'avbryt|avbryt det|avbryt tack|avbryta|glöm det|glöm det där|strunta i det|strunt samma|sluta|stopp|nej tack',
    'strunta i det här|strunt i det|strunt i det här|skit i det|skit samma|ångra mig|jag ångrar mig|jag ångrade mig',
    'jag har ångrat mig|ångrar mig|stoppa|stoppa det|jag vill avbryta|avbryt allt|avsluta|avsluta det|lägg av|låt bli',
    'nej strunt i det|skippa det|vi skippar det|inte nu|en annan gång|ta det en annan gång|nej glöm det|det räcker',
    'lägg ner|det var inget|hoppa över det',
    'annuler|annule|annulez|annuler la vérification|laisse tomber|laissez tomber|oublie|oubliez|oublie ça',
    'annulez tout|annule tout|je veux annuler|j’annule|on annule|annule ça|annulez ça|on laisse tomber|je laisse tomber',
    'non laisse tomber|laisse ça|laissez|j’abandonne|on abandonne|abandonne|stoppe|stoppez|quitter|terminer|pas la peine',
    'c’est pas la peine|ça ne fait rien|ça fait rien|rien merci|plus tard|une autre fois|j’ai changé d’avis|on arrête',
    'oubliez ça|arrête|arrêtez|arrêter|stop merci|non merci|tant pis|peu importe|abandonner|laisse|ce n’est pas la peine',
  ],
  yes: [
    'yes|y|yep|yeah|yup|sure|correct|right|yes we have|yes we did|yes it has|yes i have|yes i did|yes it was|we have|we did',
    '是|是的|對|對的|有|有的|嗯|好|可以|沒錯|已經|已啟用|啟用了|啟用過|換過|換過了|已經換過|要',
    '네|예|응|넵|네네|맞아요|맞습니다|그래요|그렇습니다|있어요|있습니다|했어요|했습니다|네 했어요|네 있어요|활성화했어요',
    'ja|japp|jo|jajamän|absolut|stämmer|det stämmer|ja det har vi|ja det gjorde vi|det har vi|javisst|jepp',
    'oui|ouais|si|exact|tout à fait|c’est exact|bien sûr|oui c’est fait|absolument|en effet|oui déjà|d’accord',
  ],
  /** Begins a correction as often as it answers. */
  objection: [
    'no|nope|nah|no sorry|sorry|sorry no|yes|yep|yeah|right|correct|ok|okay|wait|actually|oh no',
    '不|不是|不對|否|對|是|是的|嗯|喔不|抱歉|沒錯|好',
    '아니요|아니오|아뇨|아니|아 아니요|네|예|응|넵|죄송해요|맞아요',
    'nej|nä|nej förlåt|förlåt|ja|jo|japp|stämmer|okej',
    'non|non pardon|pardon|désolé|désolée|oui|ouais|si|d’accord|exact',
  ],
  no: [
    'no|n|nope|nah|not yet|no not yet|never|no we have not|no we haven’t|no we didn’t|we haven’t|we have not|none|not at all',
    '否|不|不是|沒有|沒|還沒|還沒有|尚未|沒有過|沒換過|沒有換過|未啟用|還沒啟用|從來沒有|不要|不用|不會|無',
    '아니요|아니오|아뇨|아니|없어요|없습니다|안 했어요|안했어요|아직|아직요|아직이요|아직 안 했어요|아니요 아직이요|안 했습니다',
    'nej|nä|nix|inte än|nej inte än|nej det har vi inte|det har vi inte|aldrig|nej aldrig|inte ännu|nej inte ännu',
    'non|pas encore|non pas encore|jamais|non jamais|pas du tout|aucun|aucune|pas du tout encore|toujours pas|absolument pas',
  ],
} as const;

/** In UTF-16 units: whoever writes more tells something. */
const LONGEST_CANCEL = 40;

/** Matches what parts what is said: `hmm, forget it`; not blanks. */
const CLAUSES = /[,，.。!！、…;；]+/u;

/** Over folded text: words before a cancel that add nothing. */
const FILLER =
  /^(?:hmm+|no|nope|nej|nä|non|아니|아니요|아뇨|ok(?:ay)?|oh|ah|well|actually|please|let ?s|hold on|wait|그냥|음|아|asch|ah|nja|bon|euh|eh bien|那|嗯)(?:\s+|$)/u;

/** Over folded text: thanks that go with it. */
const POLITE =
  /^(?:thanks|thank you|thx|sorry|please|merci|tack|tack anda|謝謝|謝謝您|谢谢|감사합니다|고마워요)$/u;

/** Beyond it a first word answers nothing: a sentence of its own goes on. */
const LONGEST_ANSWER = 40;

/** Matches `no idea` and the like, which begin with a no and are none. */
const NO_IDEA = /\b(?:idea|clue|aning|idée)\b/iu;

/** Matches what ends a first word that answers: the comma of `no, not yet`, `아니요.`; not the blank of `no idea`. */
const CLAUSE_END = /[,.;!，。；！、]/u;
