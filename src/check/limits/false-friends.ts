/** Words taken in another sense: what machine translation says for them in a trade that is not theirs. */
import type { Limit } from './limit.js';
import { limitOf, type Opposite } from './opposites.js';

const ROWS: readonly Opposite[] = [
  {
    name: 'CSP, a provider of cloud solutions',
    english: /\bCSPs?\b/g,
    unless: /crypt/i,
    said: {
      fr: [/\bCSP\b|solutions? (?:microsoft )?cloud/i, /chiffrement|cryptogr/i],
      sv: [/(?<![a-zåäö])CSP|moln ?lösning|cloud solution/i, /krypto/i],
    },
  },
  {
    name: 'to check',
    english: /\bcheck (?:this|that|the|your|for|if|whether|all|again|with)\b(?! ?box| mark)/gi,
    unless: /\bcheck ?box|\bselect\b|\bmark(?:ed|s)?\b|\btick|\bclear\b/i,
    said: {
      fr: [/vérif|consult|contrôl|assur|examin|reporte|voir|voyez/i, /\bcoch/i],
      sv: [/kontrol|verifi|se (?:efter|till|om)|granska|titta|undersök|läs/i, /\bmarkera/i],
    },
  },
  {
    name: 'to hold a payment',
    english:
      /\bholds?\b(?: your| the| any)? (?:payments?|payouts?)\b|\bpay(?:ments?|outs?)[^.;]{0,40}\bon hold\b/gi,
    unless: /\bstor(?:e|es|ed|ing|age)\b|\bcontain/i,
    said: {
      fr: [/attente|ret[ie]n|suspen|bloqu|gel|pause|différ/i, /conserv|stock|contien/i],
      sv: [
        /spärr|kvarhåll|håll[ae]?s? (?:inne|kvar)|vänt|stopp|paus|frys|innestå/i,
        /\blagra|innehåller|parkera/i,
      ],
    },
  },
  {
    name: 'an exam that is passed',
    english:
      /\b(?:newly |successfully )?pass(?:ed|es|ing)? (?:the |an? |all |your )?(?:\w+ )?(?:assessments?|exams?|tests?)\b/gi,
    unless: /\bsend|\bsent\b|\bsubmi/i,
    said: {
      fr: [/réuss|obten|valid|pass(?:é|er|ez)|succès|effectu/i, /transmi|envoy/i],
      sv: [/godkän|klara|avlagd|avlägg|slutför|lycka/i, /skicka/i],
    },
  },
  {
    name: 'to charge an amount',
    english: /\bcharg(?:e|es|ed|ing) (?:a|an|the|you|your|them|customers?|for|at|fees?|any|tax\w*)\b/gi,
    unless: /\bload|\bupload|\bin charge\b/i,
    said: {
      fr: [/factur|prélev|débit|pay|frais|percev|appliqu/i, /\bcharg(?:er|ez|e|és?|ées?)(?!\p{L})/iu],
      sv: [/debiter|faktur|avgift|betal|ta(?:r|s)? ut|kostnad/i, /\bladda/i],
    },
  },
  {
    name: 'required to act',
    english: /\b(?:is|are|be|isn['’]t|aren['’]t)(?: not| currently| also| each)? required to\b/gi,
    unless:
      /\b(?:role|license|account|permission|id|information|documents?|software|it|what|which|that|approval) (?:is|are|isn['’]t|aren['’]t) (?:not )?required\b|\brequired to (?:be|have)\b/i,
    said: {
      sv: [
        /måste|behöver|skyldig|\bska\b|krävs (?:det )?att|obligat|\bbör\b/i,
        /krävs (?:\p{L}+ ){0,6}för att|krävs i /iu,
      ],
    },
  },
  {
    name: 'an anniversary',
    english: /\banniversar(?:y|ies)\b/gi,
    unless: /\b(?:due|expir\w*|matur\w*) date|\bexpir/i,
    said: { sv: [/årsdag|jubil|\bårs(?!k)/i, /förfallo/i] },
  },
  {
    name: 'Education, an edition',
    english: /\bWindows 10 (?:Pro )?Education\b/g,
    unless: /\btraining\b|\beducational\b/i,
    said: {
      fr: [/[ée]ducation/i, /formation/i],
      sv: [/education/i, /utbildn/i],
    },
  },
  {
    name: 'and above',
    english: /\b\d+ (?:and|or) (?:above|more|higher|over)\b/gi,
    unless: /\bversion|\bWindows|\brelease|\blater\b/i,
    said: {
      fr: [/\bplus\b|supérieur|au-delà|\+|davantage/i, /ultérieur/i],
      sv: [/\bmer\b|fler|över|uppåt|högre|\+/i, /senare/i],
    },
  },
  {
    name: 'a payment that is released',
    english:
      /\breleas(?:e|es|ed|ing) (?:your |the |any )?(?:payments?|payouts?)\b|\bpay(?:ment|out)s? (?:is|are|will be) (?:only )?released\b/gi,
    unless: /\bversion|\bpublish|\bfeature/i,
    said: {
      fr: [/vers|effectu|débloq|envoy|libér|émet|adress/i, /diffus|publi[ée]/i],
      sv: [/betal(?:ar|as) ut|utbetala|frigör|frige|skicka|gör|släpp/i, /lanser|publicer/i],
    },
  },
  {
    name: 'a statement of payments',
    english: /\b(?:payout|payment|bank|account|historical|billing|earnings?) statements?\b/gi,
    unless: /\binstruction/i,
    said: {
      fr: [/relev|état|récapit|décompte|déclarat/i, /instruction/i],
      sv: [/utdrag|redovis|rapport|besked|uppställn/i, /instruktion|uttryck|påstående/i],
    },
  },
  {
    name: 'proceeds',
    english: /(?<!\bit )\bproceeds\b(?! (?:to|with|as)\b)/gi,
    unless: /\bcontinu/i,
    said: {
      fr: [/produit|recette|revenu|gain|montant|bénéf/i, /poursui|continu|proc[èé]d/i],
      sv: [/intäkt|behåll|inkomst|vinst|likvid|belopp|betaln/i, /fortsätt|går vidare/i],
    },
  },
  {
    name: 'a term, a span of time',
    english:
      /\b(?:\d+|one|two|three|six)[- ](?:year|month) terms?\b|\b(?:license|annual|paid|monthly|subscription) term\b/gi,
    unless: /\bconditions?\b|\bagreement|\bterms of\b|\bterms and\b/i,
    said: {
      fr: [/terme|durée|période|échéance|engagement/i, /(?<!\p{L})conditions?(?!\p{L})/iu],
      sv: [/period|löptid|bindn|giltigh|\btid\b|avtalstid/i, /villkor/i],
    },
  },
  {
    name: 'to transact',
    english: /\btransact(?:s|ed|ing)?\b/gi,
    unless: /\bconvers|\bcommunicat|\btalk|\bsend|\bsent\b/i,
    said: {
      fr: [
        /transac|commerc|opération|\bvend|ach[eè]t|affaires|travail/i,
        /convers|transm[ei]t|communi|coop[éè]r/i,
      ],
      sv: [/transak|handl|affär|köp|sälj/i, /kommunic|interag/i],
    },
  },
  {
    name: 'a store fee',
    english: /\bstore fees?\b/gi,
    unless: /\bstorage\b/i,
    said: {
      fr: [/\bstore\b|magasin|boutique/i, /stockage/i],
      sv: [/butik|\bstore\b/i, /lagring/i],
    },
  },
  {
    name: 'who is added',
    english: /\b(?:customer|net|reseller|license) adds\b(?! [A-Z])/g,
    unless: /\b(?:customer|reseller) adds (?:a|an|the|more|new|it|them)\b/i,
    said: {
      fr: [/ajouts/i, /\bajoute(?:r|nt)?\b|\badds\b/i],
      sv: [/tillägg|tillskott|tillkom/i, /lägger till|adderas|\badds\b/i],
    },
  },
  {
    name: 'a market that develops',
    english: /\bdeveloping (?:market|countr)/gi,
    unless: /\bby developing\b/i,
    said: {
      fr: [/en (?:voie de )?développement|émergen/i, /développement de|développant|développer/i],
      sv: [
        /utvecklings(?!m)|tillväxt|framväxande|under utveckling/i,
        /\butveckla\b|utveckling av|utvecklar/i,
      ],
    },
  },
  {
    name: 'those that qualify',
    english: /\bfor (?:\w+ )?qualifying\b/gi,
    unless: /\bto qualify\b|\bfor qualifying (?:for|as)\b/i,
    said: {
      fr: [/éligib|admissib|qualifi(?:é|ant)/i, /pour (?:la )?qualifi(?:er|cation)/i],
      sv: [/kvalificera(?:de|nde|d\b)|berättig/i, /för att kvalificera/i],
    },
  },
  {
    name: 'a credit note',
    english: /\bcredit (?:notes?|memos?)\b/gi,
    unless: /\bannotat/i,
    said: { sv: [/kredit ?(?:not|faktur)/i, /anteckning/i] },
  },
];

/** Words that translations are seen to take in another sense. */
export const FALSE_FRIENDS: readonly Limit[] = ROWS.map((row) => ({ ...limitOf(row), sense: true }));
