/**
 * Finds what kind of thing a question asks for: a person, a place, a price, what happens if not. Words that say so are
 * stop words everywhere else, and in a short question they are half of what is said.
 */
import { languageOf, textKey, type Locale } from '../text/index.js';

/** A person, a place, a day, a length of time, an amount of money or of things, a reason; denied; supposed. */
export type Frame = 'who' | 'where' | 'when' | 'how-long' | 'price' | 'how-many' | 'why' | 'not' | 'if';

type FramePatterns = Readonly<Record<Frame, RegExp>>;

/** @returns what the words of the language say, each kind once; nothing in a language without a table */
export function framesOf(text: string, locale: Locale): readonly Frame[] {
  const patterns = FRAMES[languageOf(locale)];
  if (patterns === undefined) return [];
  const key = textKey(text);
  return KINDS.filter((kind) => patterns[kind].test(key));
}

const KINDS: readonly Frame[] = ['who', 'where', 'when', 'how-long', 'price', 'how-many', 'why', 'not', 'if'];

/** Over folded text, a space between words: no accents, simplified characters. */
const FRAMES: Readonly<Record<string, FramePatterns>> = {
  en: {
    // Matches `who can`, `which role`; not `whole`.
    who: /\b(?:who|whos|whom|whose|which (?:person|role|admin|user)s?|what role)\b/u,
    // Matches `where is`; not `nowhere`.
    where: /\b(?:where|wheres)\b/u,
    // Matches `when`, `what day`; not `whenever`.
    when: /\b(?:when|whens|(?:what|which) (?:date|day|time))\b/u,
    // Matches `how long`, `how many days`; not `how many seats`.
    'how-long': /\bhow (?:long|soon|fast|quick(?:ly)?|many (?:days|weeks|months))\b|\b(?:un)?til when\b/u,
    // Matches `how much`, `cost`; not `costume`.
    price: /\bhow much\b|\b(?:prices?|pricing|costs?|expensive|cheap(?:er)?)\b/u,
    // Matches `how many keys`; not `how many days`.
    'how-many': /\bhow many\b(?! (?:days|weeks|months))/u,
    // Matches `why`; not `whyever`.
    why: /\b(?:why|how come)\b/u,
    // Matches `don't`, `without`; not `notice`.
    not: /\b(?:not|no|never|without|cannot|stop(?:ped|ping)?|(?:do|does|did|ca|wo|is|are|has|have|could|would) ?nt|(?:don|doesn|didn|can|won|isn|aren|hasn|haven|couldn) t)\b/u,
    // Matches `if we`; not `iffy`.
    if: /\b(?:if|what happens|in case)\b/u,
  },
  fr: {
    // Matches `qui peut`, `quel rôle`; not `quitter`.
    who: /\b(?:qui|quel(?:le)?s? (?:role|personne|administrateur)s?)\b/u,
    // Matches `où voir` with its accent gone; not `ou bien`.
    where:
      /\b(?:est|sont|c est) ou\b|\bou (?:trouver|voir|sont|est|se|puis|peut|dois|faut|je|on|nous|aller)\b/u,
    // Matches `quand`; not `quantité`.
    when: /\b(?:quand|quel(?:le)? (?:date|jour))\b/u,
    // Matches `combien de temps`; not `combien de licences`.
    'how-long': /\bcombien de (?:temps|jours|semaines|mois)\b|\bjusqu a quand\b/u,
    // Matches `c'est combien`, `prix`; not `combien de jours`.
    price: /\bcombien\b(?! de )|\b(?:coute|couter|couts?|prix|tarifs?|chere?)\b/u,
    // Matches `combien de clés`; not `combien de jours`.
    'how-many': /\bcombien de (?!temps|jours|semaines|mois)/u,
    // Matches `pourquoi`; not `pour`.
    why: /\bpourquoi\b/u,
    // Matches `on renouvelle pas`, `sans`; not `passer`.
    not: /\b(?:pas|jamais|sans|aucune?)\b/u,
    // Matches `si on`; not `ainsi`.
    if: /\b(?:si|en cas)\b/u,
  },
  ko: {
    // Matches `누가`; not `누락`.
    who: /누구|누가|(?:어떤|어느|무슨) 역할/u,
    // Matches `어디서`; not `어떻게`.
    where: /어디|(?:어느|어떤) (?:메뉴|페이지|화면)/u,
    // Matches `언제`; not `언제까지`, which asks how long.
    when: /언제(?!까지)|며칠에|몇 ?월/u,
    // Matches `얼마나 걸려요`, `며칠`; not `얼마예요`.
    'how-long': /얼마나|며칠(?!에)|몇 ?(?:일|달|주)|언제까지/u,
    // Matches `얼마예요`; not `얼마나`.
    price: /얼마(?!나)|가격|비용/u,
    // Matches `몇 개`; not `몇 일`.
    'how-many': /몇 ?(?:개|명|번|장|대|회)/u,
    // Matches `왜`; not `왜냐하면`.
    why: /(?:^| )왜(?!냐)/u,
    // Matches `갱신 안하면`, `못 써요`; not `안내`, `안녕`.
    not: /(?:^| )(?:안|못) ?(?!내|녕|전|쪽|에)[가-힣]|않|없이|[가-힣]지 ?(?:못|마)/u,
    // Matches `안 하면`; not `하려면`, which is what for.
    if: /(?<!려)면(?:요|은)?(?= |$)|경우|다면/u,
  },
  sv: {
    // Matches `vem får`, `vilken roll`; not `vems`-less `hemma`.
    who: /\b(?:vem|vems|vilk(?:a|en) (?:roll|roller|person|personer))\b/u,
    // Matches `var finns`; not `det var`, `varje`.
    where: /^(?:och |men )?var\b|\bvar (?:finns|hittar|ser|kan|ar|nanstans|nagonstans|man)\b|\bvart\b/u,
    // Matches `när`; not `närmare`.
    when: /\b(?:nar|vilket datum|vilken dag)\b/u,
    // Matches `hur länge`; not `hur långt`.
    'how-long': /\bhur (?:lange|lang tid|snabbt|manga (?:dagar|veckor|manader))\b/u,
    // Matches `kostar`; not `kost`.
    price: /\bhur mycket\b|\b(?:kostar|kosta|pris|priset|priser|dyrt|dyrare|billigare)\b/u,
    // Matches `hur många`; not `hur många dagar`.
    'how-many': /\bhur manga\b(?! (?:dagar|veckor|manader))/u,
    // Matches `varför`; not `var för sig`.
    why: /\bvarfor\b/u,
    // Matches `inte`, `utan`; not `interna`.
    not: /\b(?:inte|ej|aldrig|utan|ingen|inga|inget)\b/u,
    // Matches `om vi`; not `omedelbart`.
    if: /\bom\b/u,
  },
  zh: {
    // Matches `誰可以` in simplified characters; not `說`.
    who: /谁|(?:哪个|什么|哪种)(?:角色|人|权限)/u,
    // Matches `在哪看`; not `哪天`.
    where: /哪里|哪儿|[在去从到]哪(?!天)/u,
    // Matches `什麼時候`; not `時候`.
    when: /什么时候|何时|几号|几月|哪一?天/u,
    // Matches `多久`; not `多個`.
    'how-long': /多久|几天|多长|几个?(?:月|星期|礼拜)(?!份)/u,
    // Matches `多少錢`; not `多少個`.
    price: /多少钱|价格|价钱|几块|贵不贵/u,
    // Matches `幾個`; not `幾天`.
    'how-many': /几(?:个(?!月|星期|礼拜)|次|组|台|套|张)|多少(?!钱)/u,
    // Matches `為什麼`; not `因為`.
    why: /为什么|为何|怎么会/u,
    // Matches `不續約`, `沒有`; not `能不能`, `有沒有`, which ask.
    not: /(?<![能可是会要有行该好])[不没](?!好意思|知道)|无法|未/u,
    // Matches `如果`; not `結果`.
    if: /如果|要是|假如|万一|的话/u,
  },
};
