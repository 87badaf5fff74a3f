/** Limits in time: before and after, within, until, since, in advance. */
import { PERIOD, type Limit } from './limit.js';

export const TIME_LIMITS: readonly Limit[] = [
  {
    name: 'no later than',
    english: /\b(?:no|not) later than\b/gi,
    kept: {
      zh: /不晚於|不遲於|不得晚|最晚|最遲|之前|以前|前|內|截至/,
      ko: /늦어도|이전|까지|이내|전에|늦지/,
      fr: /au plus tard|avant|d.ici|jusqu/i,
      sv: /senast|före|inom|innan|inte senare/i,
    },
    turned: { zh: /之後|以後|後/, ko: /이후|후에/, fr: /après/i, sv: /efter/i },
  },
  {
    name: 'by a date',
    english:
      /\bby (?:the )?(?:\d{1,2}(?:st|nd|rd|th)\b|(?:last|first|second|third|fourth|fifth|tenth|fifteenth) (?:business |working |calendar )?day|midnight\b|noon\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:due|end|expiration|expiry|renewal|anniversary) date|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2}\/\d{1,2}|(?:the )?end of)/gi,
    kept: {
      zh: /之前|以前|前|截至|最遲|到.{0,14}(?:為止|止)|底|直到/,
      ko: /까지|이전|전에|이내|종료시|말/,
      fr: /au plus tard|avant|d.ici|jusqu|à la fin|fin /i,
      sv: /senast|före|inom|innan|till |slutet|till och med/i,
    },
    turned: {
      zh: /之後|以後|後|起/,
      ko: /이후|부터/,
      fr: /à partir|à compter|libérés du|\bdès\b|\bdu \d/i,
      sv: /efter|från/i,
    },
  },
  {
    name: 'as of a date',
    english:
      /\b(?=(?:admins?|users?|data|snapshot|balance|status|rates?|members?|partners?|customers?|employees) )(?<!\bupdated\b.{0,80})\w+ (?:who are \w+ \w+ )?as of (?=\w{3,9}\.? \d|\d)/gi,
    kept: {
      zh: /截至|為止|止|當時|時/,
      ko: /현재|기준|당시|시점|까지|일자|월의|부로|인사용자/,
      fr: /\bau \d|en date du|à la date|au 1er|depuis|\ben (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)/i,
      sv: /\bper \w|(?<!med )(?<!från )den \d|\bsedan\b|vid /i,
    },
    turned: { zh: /從|自|起|開始/, ko: /부터/, fr: /à partir|à compter/i, sv: /från och med|från den|från/i },
  },
  {
    name: 'within',
    english: new RegExp(
      String.raw`\bwithin (?:the |a |an |its |those |these )?(?:first |next |last |past |same )?(?:\d|${PERIOD}|\w+ (?:days?|months?|years?|hours?|period|window)\b)`,
      'gi',
    ),
    kept: {
      zh: /內(?!容|部|建|嵌)|期間|不到|當天|之間|前|時段|中/,
      ko: /이내|내에|안에|동안|기간|내로|중에|까지|안으로|\d(?:일|개월|시간|년)(?:간)?내|만에|중/,
      fr: /dans|sous|au cours|d.ici|en moins|pendant|durant|à l.intérieur|au sein|en \d|les \d+ (?:premiers|derniers)|lors/i,
      sv: /inom|under|innan|på \d|på högst|i \d|i (?:den|det|samma)/i,
    },
    turned: { zh: /之後|以後|後/, ko: /이후|후/, fr: /après/i, sv: /efter/i },
  },
  {
    name: 'until',
    english: /\b(?:until|up until|till)\b/gi,
    kept: {
      zh: /直到|直至|為止|截至|(?<![收達看受遇找得感想做提用拿回來轉移寄傳連送存套帶導報升])到(?![期達])|(?<![移轉甚寄送傳升])至(?![少多於])|(?<![目當先眼])前(?![往瞻端置提綴台])|(?<![終停禁防中阻])止|才|除非|否則|尚未|待|等到/,
      ko: /까지|전에|전까지|이전|않는한|[후에서]야|아직/,
      fr: /jusqu|avant|tant qu|d.ici|pas encore|que lorsque|qu.après|qu.une fois|à moins/i,
      sv: /till dess|tills|\btill (?:och med|den|det|\d|slutet|(?:\p{L}+ )?\p{L}*(?:datum|dag)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|förrän|innan|fram(?:till| till| tills)|intill|så länge|före|först/iu,
    },
  },
  {
    name: 'after a period',
    english: new RegExp(
      String.raw`\b${PERIOD}\s+(?:after|following)\b|\bafter (?:the )?(?:first )?${PERIOD}`,
      'gi',
    ),
    kept: {
      zh: /之後|后|以後|後|過後|滿|經過|超過|起/,
      ko: /이후|후|부터|뒤|지나|지난|경과|다음|초과|넘/,
      fr: /après|suivant|au bout|passé|à l.issue|suivent|à compter|à partir|écoulé|au-delà|dès|plus tard|suit|ensuite|terme/i,
      sv: /efter|följande|senare|efterföljande|från|därpå|när/i,
    },
    turned: { zh: /之前|以前|前/, ko: /이전|전에|동안/, fr: /avant|pendant/i, sv: /före|innan|under/i },
  },
  {
    name: 'before a period',
    english: new RegExp(String.raw`\b${PERIOD} (?:before|prior to|in advance|ahead)\b`, 'gi'),
    kept: {
      zh: /之前|以前|前|提前|事先|預先|早/,
      ko: /이전|전|앞서|미리|사전/,
      fr: /avant|à l.avance|précéd|plus tôt|antérieur/i,
      sv: /före|innan|i förväg|tidigare|i god tid|förhand|föregå/i,
    },
    turned: { zh: /之後|以後|後/, ko: /이후|후/, fr: /après/i, sv: /efter/i },
  },
  {
    name: 'the end of a period',
    english:
      /\b(?:from|at|by|after|until|before|to|through) the end of (?:the|each|every|that|this|your|a|its)\b/gi,
    kept: {
      zh: /結束|底|末|最後|終了|期滿|到期|屆滿|完成|尾/,
      ko: /끝|말|종료|마지막|만료|완료|마감/,
      fr: /\bfin\b|terme|dernier|expiration|issue|termin|achev/i,
      sv: /slut|utgång|sista|avslut|ut$/i,
    },
  },
  {
    name: 'business days',
    english: /\bbusiness days?\b/gi,
    kept: {
      zh: /工作日|營業日|工作天|上班日|工作時間|個工作/,
      ko: /영업일|근무일|업무일|평일|영업/,
      fr: /ouvr|jours? de travail|jours? d.activité/i,
      sv: /arbetsdag|bankdag|vardag|arbets|affärsdag|affärs/i,
    },
  },
  {
    name: 'anniversary',
    english: /\banniversar(?:y|ies)\b/gi,
    kept: {
      zh: /週年|周年|紀念日|年度|續約|屆滿|滿年/,
      ko: /기념일|주년|갱신일|연간|1년되는|만료일|년마다/,
      fr: /anniversaire|annuel|renouvellement/i,
      sv: /årsdag|jubileum|års|födelsedag|förnyelse/i,
    },
  },
  {
    name: 'after',
    english: /(?<!\b(?:even|day|year|soon|only) )\bafter\b(?!-)/gi,
    kept: {
      zh: /後(?![端台綴])|后|(?<![通透超不])過(?![程濾往去])|經過|起|滿|再|完|(?<![適應相妥充])當(?![地中局])|(?<![小即隨同暫按計及工逾臨延平定])時(?![間區段數程刻機限效])|一旦|才|以來|下次|隨即/,
      ko: /후(?!보|원)|뒤|지나|지난|경과|다음|이후|부터|(?<![화측반표전양단])면|하고|되면|때|고나서|완료|끝|만료/,
      fr: /apr[èe]s|suiv|une fois|à l.issue|dès|ensuite|lorsque|quand|au bout|puis|depuis|à compter|à partir|écoul|passé/i,
      sv: /efter|sedan|när|följande|senare|därefter|från|så snart/i,
    },
    turned: {
      zh: /之前|以前|前的|前(?:就|先|必|，|,|$)/,
      ko: /이전에|전에|하기전/,
      fr: /\bavant\b/i,
      sv: /\b(?:före|innan)\b/i,
    },
  },
  {
    name: 'before',
    english: /\b(?:before|prior to)\b/gi,
    kept: {
      zh: /(?<![目當眼])前(?![往瞻端置綴台進])|先|(?<!不)再|提早|尚未|才|以便|預先|事先|早/,
      ko: /전(?![체송자용환역문달화기략반개부원면혀력산국망류제통액담년월주])|앞(?!으로)|[에후서]야|[아어]야(?![합하])|먼저|미리|이전|까지|려면|우선|사전/,
      fr: /avant|préalable|auparavant|d.abord|précéd|antérieur|au plus tard|d.ici|jusqu|pour (?:pouvoir|que\b|qu.)|tant que|pas encore/i,
      sv: /innan|före|först|tidigare|förrän|förväg|tills|förhand|för att kunna/i,
    },
    turned: { zh: /之後|以後|(?<!然)後/, ko: /이후|후에/, fr: /après/i, sv: /\befter\b/i },
  },
  {
    name: 'after, not before',
    english: /(?<!\beven )\bafter\b(?!-)/gi,
    unless:
      /\b(?:before|prior|until|by|previous\w*|pre-?\w*|earlier|ago|ahead|advance|front|preced\w*|first|already|current\w*|former\w*|past|last|within|up to|original\w*|even|past|back)\b/i,
    kept: {
      zh: /後(?![端台綴])|后|過後|滿|經過|超過/,
      ko: /후(?!보|원)|뒤|지나|지난|경과|다음|이후|부터/,
      fr: /apr[èe]s|suiv|une fois|à l.issue|dès|ensuite|puis|depuis|à compter|à partir|écoul/i,
      sv: /efter|sedan|när|följande|senare|från|så snart/i,
    },
    turned: { zh: /之前|以前/, ko: /이전에|전에|하기전/, fr: /\bavant\b/i, sv: /\b(?:före|innan)\b/i },
    onlyTurned: true,
  },
  {
    name: 'before, not after',
    english: /\b(?:before|prior to)\b/gi,
    unless:
      /\b(?:after|following|follow\w*|next|once|since|later|then|when|subsequent\w*|post|from|starting|onwards?|afterwards?|back)\b/i,
    kept: {
      zh: /(?<![目當眼])前(?![往瞻端置綴台進])|先|預先|事先|早/,
      ko: /전(?![체송자용환역문달화기략반개부원면혀력산국망류제통액담])|앞|먼저|미리|이전|까지|사전/,
      fr: /avant|préalable|auparavant|d.abord|précéd|antérieur|plus tard|d.ici|jusqu/i,
      sv: /innan|före|först|tidigare|förrän|förväg|tills|förhand/i,
    },
    turned: { zh: /之後|以後/, ko: /이후|후에/, fr: /après/i, sv: /\befter\b/i },
    onlyTurned: true,
  },
  {
    name: 'each of several deadlines',
    english: /\b(?:before|prior to|until|no later than|by (?:the )?(?:end of|\d))(?![\p{L}])/giu,
    kept: {
      zh: /(?<![目當眼])前(?![往瞻端置綴台進])|先|為止|直到|截至|才|除非|尚|以便|(?<!不)再|早|待/,
      ko: /이전|전(?:에|까지|의)|까지|먼저|[에후서아어]야|미리|려면|않는한|앞|사전|늦어도/,
      fr: /avant|jusqu|d.ici|au plus tard|tant que|préalable|antérieur|précéd|auparavant|pour (?:que|qu|pouvoir)|d.abord|à moins/i,
      sv: /innan|före|tills|till dess|förrän|fram till|till och med|senast|tidigare|först|\btill (?:den|\d|\p{L}+dat)|så länge/iu,
    },
    several: true,
  },
  {
    name: 'even after, even if',
    english: /\beven (?:after|if|though|when|before)\b/gi,
    kept: {
      zh: /即使|即便|就算|雖|儘管|縱使|仍|還|也|甚至/,
      ko: /도|라도|더라도|지만|여전히|심지어|조차/,
      fr: /même|bien que|malgré|quand bien|y compris|encore/i,
      sv: /även|trots|fast|oavsett|till och med|också/i,
    },
  },
];
