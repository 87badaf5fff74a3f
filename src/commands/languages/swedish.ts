/** Swedish small talk and commands. */
import type { CommandWords } from '../command.js';

const TACK = '( tack| snälla| i fortsättningen| från och med nu| i stället| istället| nu)*';

export const SWEDISH: CommandWords = {
  phrases: {
    greeting: [
      'hej|hejsan|hej hej|hallå|hallå där|tja|tjena|tjenare|tjo|god morgon|godmorgon|god dag|goddag|god eftermiddag|god kväll',
      'morgon|morrn|hej där|hej på dig|hej på er|hej alla|hej igen|läget|hur är läget|hur mår du|hur mår du i dag|hur mår du idag',
      'tjabba|halloj|hej bot|hej spanwise|trevligt att träffas|hej hopp|godkväll|hur är det|allt bra|hej team',
    ],
    thanks: [
      'ok|okej|jag förstår|då förstår jag|uppfattat',
      'tack|tack så mycket|tackar|tack så jättemycket|tusen tack|stort tack|tack snälla|tack för hjälpen|tack för svaret|tackar så mycket',
      'tack ska du ha|tack skall du ha|många tack|tackar tackar|tack igen|tack för det|tack då|tack för svar|tack för informationen',
      'toppen|perfekt|jättebra|bra|utmärkt|underbart|super|grymt|kanon|härligt|snyggt|fint|bra jobbat|toppen tack|vad bra|tack tack',
      'ok tack|okej tack|perfekt tack|det hjälpte|det var till hjälp|mycket hjälpsamt|tackar för hjälpen|tack som fan',
    ],
    bye: [
      'hej då|hejdå|adjö|vi ses|vi hörs|på återseende|ha det|ha det bra|ha det så bra|ha en bra dag|ha en fin dag|ha en trevlig dag',
      'god natt|godnatt|hej så länge|ses|hörs|ha en trevlig helg|trevlig helg|det var allt|det var det hela|ses sen|ciao|morsning',
    ],
    help: [
      'hjälp|hjälp mig|jag behöver hjälp|behöver hjälp|kan du hjälpa mig|kan du hjälpa till|vad kan du|vad kan du göra|vem är du',
      'vad kan jag fråga|vad kan jag fråga om|vad kan jag fråga dig|hur fungerar det här|hur fungerar du|hur funkar det här|hur funkar du',
      'vad kan du hjälpa mig med|vad kan du hjälpa till med|visa hjälp|meny|kommandon|instruktioner|kom igång|vad gör du|vad är du',
      'hur använder jag det här|hur gör man|visa kommandon|visa menyn',
    ],
    'forget-me': [
      'glöm mig|radera mina uppgifter|radera mina data|radera min data|ta bort mina uppgifter|ta bort mina data|ta bort min data',
      'radera mig|ta bort mig|glöm allt om mig|radera allt om mig|ta bort allt om mig|radera mina personuppgifter|radera all min data',
      'ta bort mina personuppgifter|radera allt du vet om mig|glöm allt|radera min historik|rensa mina uppgifter|rensa min data',
      'radera alla mina uppgifter|ta bort all min data|glöm allt du vet om mig|radera min information',
      'radera all data om mig|ta bort all data om mig|radera alla mina data|ta bort alla mina data|ta bort alla mina uppgifter|radera alla uppgifter om mig|ta bort alla uppgifter om mig',
    ],
    reminders: [
      'påminnelser|mina påminnelser|visa påminnelser|visa mina påminnelser|lista påminnelser|lista mina påminnelser|påminnelse',
      'vilka påminnelser har jag|har jag några påminnelser|se mina påminnelser|alla mina påminnelser|visa alla påminnelser',
      'hur ser jag mina påminnelser|hur kan jag se mina påminnelser|var ser jag mina påminnelser|var finns mina påminnelser|var är mina påminnelser|hur visar jag mina påminnelser|var hittar jag mina påminnelser',
    ],
    'cancel-reminders': [
      'stäng av påminnelser',
      'avbryt påminnelser|avbryt mina påminnelser|avbryt alla påminnelser|stoppa påminnelser|stoppa mina påminnelser|avboka påminnelser',
      'ta bort påminnelser|ta bort mina påminnelser|ta bort alla påminnelser|radera påminnelser|radera mina påminnelser|avboka mina påminnelser',
      'stäng av påminnelser|stäng av påminnelserna|stäng av mina påminnelser|inga fler påminnelser|sluta påminna mig|påminn mig inte',
      'stoppa påminnelserna|ta bort påminnelserna|ta bort alla mina påminnelser|avsluta påminnelser|avsluta mina påminnelser',
      'stoppa alla påminnelser|radera alla påminnelser|påminn mig inte mer|avregistrera',
      'ta bort påminnelsen|ta bort min påminnelse|avbryt påminnelsen|avbryt min påminnelse|avboka påminnelsen|avboka min påminnelse|avboka alla påminnelser|avboka alla mina påminnelser|radera påminnelsen|radera min påminnelse|radera alla mina påminnelser|avbryt alla mina påminnelser|stoppa alla mina påminnelser',
    ],
    'ask-person': [
      'människa|en människa|prata med en människa|prata med en person|prata med någon|tala med en människa|tala med en person',
      'tala med någon|prata med support|prata med supporten|kontakta support|kontakta supporten|kundtjänst|kundsupport|handläggare',
      'jag vill prata med en människa|jag vill prata med någon|jag vill prata med en person|jag vill tala med en människa|fråga supporten',
      'jag vill tala med någon|kan jag få prata med en människa|kan jag få prata med någon|kan jag prata med en människa|fråga en människa',
      'kan jag prata med någon|får jag prata med en människa|koppla mig till en människa|koppla mig till supporten|riktig människa',
      'en riktig människa|prata med en riktig människa|fråga en person|fråga någon|mänsklig hjälp|fråga en expert|chatta med en människa',
      'koppla mig vidare|skicka till en människa|skicka frågan till supporten|jag behöver en människa|prata med kundtjänst|ring upp mig',
    ],
    objection: [
      'fel|det är fel|det var fel|det stämmer inte|stämmer inte|det där är fel|det där stämmer inte|det här är fel|det här stämmer inte|det är inte rätt|inte rätt|felaktigt|det är felaktigt',
      'fel svar|svaret är fel|svaret stämmer inte|svaret är felaktigt|ditt svar är fel|det är fel svar|du har fel|det är inte sant|det där var fel|det var fel svar|det är inte korrekt',
      'det var inte det jag frågade|det är inte det jag frågade|det var inte det jag frågade om|det är inte det jag frågade om|inte det jag frågade om|det var inte min fråga|det är inte min fråga',
      'det frågade jag inte om|det frågade jag inte|jag frågade inte om det|du svarade inte på min fråga|det svarar inte på min fråga|det besvarar inte min fråga|fel fråga|inte min fråga',
      'det hjälper inte|det hjälpte inte|dåligt svar|du har missförstått|du missförstod|du missförstod mig|du missförstod min fråga|du förstod inte min fråga',
    ],
    'remind-me': [
      'påminn mig|påminn mig om det|påminn mig om detta|påminn mig då|påminn oss|kan du påminna mig|påminna mig|påminn mig om det här|vill du påminna mig|påminn mig den dagen',
      'skapa en påminnelse|skapa påminnelse|lägg till en påminnelse|lägg till påminnelse|ställ in en påminnelse|ställ in påminnelse|sätt en påminnelse|sätt påminnelse|ny påminnelse|en påminnelse',
      'hur skapar jag en påminnelse|hur lägger jag till en påminnelse|hur ställer jag in en påminnelse|hur får jag en påminnelse|hur fungerar påminnelser|slå på påminnelser|skicka en påminnelse',
    ],
    privacy: [
      'integritet|integritetspolicy|dataskydd|personuppgifter|vad sparar du om mig|vad lagrar du om mig|vad vet du om mig|vilka uppgifter sparar du|vilka uppgifter sparar du om mig',
      'vilka uppgifter lagrar du|vilka uppgifter lagrar du om mig|vilka uppgifter har du om mig|vilken data sparar du|vilken data sparar du om mig|vilken data lagrar du om mig|vilka data sparar ni om mig',
      'vad sparar ni om mig|vad lagrar ni om mig|vilka uppgifter sparar ni|vilka uppgifter sparar ni om mig|vilka uppgifter lagrar ni om mig|sparar du mina uppgifter|sparar ni mina uppgifter|vad minns du om mig',
      'vilken information har du om mig|vilken information sparar du om mig|vilka personuppgifter sparar du|vilka personuppgifter sparar ni|sparar du mina frågor|sparar ni mina frågor|vad händer med mina uppgifter',
      'hur länge sparar du mina uppgifter|hur länge sparar ni mina uppgifter|vad samlar du in om mig|vilka uppgifter samlar du in',
    ],
    'none-of-these': [
      'ingen av dem|inget av det|inget av dem|ingen av dessa|inget av dessa|ingen av de här|inget av de här|inget passar|ingen passar|inte någon av dem',
    ],
    languages: [
      'språk|språket|vilka språk|vilka språk kan du|vilka språk talar du|vilka språk pratar du|byt språk|ändra språk|välj språk|välja språk',
      'byta språk|visa språk|språkval|språkinställningar|annat språk|ett annat språk|på ett annat språk|mitt språk|ändra språket|ställ in språk',
      'kan du andra språk|pratar du andra språk',
    ],
    polite: [
      'snälla|gärna|är du snäll|vänligen|kan du|skulle du kunna|kan du vara snäll och|ok|okej|nu|och|då|jo|så|haha|hihi|va|där|alla|du|ni',
      'jag vill|jag skulle vilja|i dag|idag|ja',
    ],
    opener: [
      'ursäkta|ursäkta mig|förlåt|en fråga|jag har en fråga|har en fråga|en snabb fråga|snabb fråga|jag undrar|undrar|fråga|en fråga bara',
      'en fråga till|jag har en snabb fråga|förlåt att jag stör',
    ],
  },
  wishes: {
    answer: [
      `((snälla|vänligen|och|men|kan du|kunde du|skulle du kunna|var snäll och|du får gärna|vill att du) )*(svara|svarar|skriv|skriva|förklara|berätta|återkom)( mig| det| detta| gärna| alltid)? på {L}${TACK}`,
      `((snälla|och|kan du|kan jag få|jag vill ha|jag vill få|ge mig|visa|visa mig) )+(det |svaret |svar |svaren |mig svaret )?på {L}${TACK}`,
    ],
    weak: [
      `(och |men |nu )?(snälla )?på {L}( igen)?${TACK}`,
      `((byt|gå|växla|nu|okej|ok) )*tillbaka till {L}( igen)?${TACK}`,
      `{L} igen${TACK}`,
      `{L}( tack| snälla)`,
      `svar på {L}${TACK}`,
    ],
    change: [
      `((snälla|kan du|vänligen|kunde du|kan vi|vi kan|jag vill) )*(byt|byta|växla|ändra|gå över|ställ in|ställ om|sätt|slå om)( språk| språket| mitt språk)? (till|på) {L}${TACK}`,
      `((snälla|kan du|kan vi|vi kan|kan jag|jag vill|jag föredrar att|kan man) )*(prata|pratar|tala|talar|snacka|snackar|skriva|använd|använda|fortsätt|fortsätta|förstår)( du| ni)?( på)? {L}${TACK}`,
      `(pratar|talar|kan|förstår|snackar) (du|ni) {L}${TACK}`,
      `språk(et)?( till)? {L}`,
      `(jag|vi) (vill ha|talar bara|pratar bara|föredrar|talar|pratar|kan bara) {L}${TACK}`,
    ],
  },
};
