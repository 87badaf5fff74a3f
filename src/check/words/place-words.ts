/** Countries and markets: an offer of one is none of another. */
import type { KnownWord } from './known-word.js';

export const PLACE_WORDS: readonly KnownWord[] = [
  { forms: 'germany german', kept: { fr: /allemagne|allemand/i, sv: /tysk/i } },
  { forms: 'france french', kept: { fr: /france|français/i, sv: /frank|fransk/i } },
  { forms: 'brazil brazilian', kept: { fr: /brésil/i, sv: /brasil/i } },
  { forms: 'canada canadian', kept: { fr: /canad/i, sv: /kanad/i } },
  { forms: 'china chinese', kept: { fr: /chine|chinois/i, sv: /kina|kines/i } },
  { forms: 'japan japanese', kept: { fr: /japon/i, sv: /japan/i } },
  { forms: 'india indian', kept: { fr: /\binde|indien/i, sv: /\bindi/i } },
  { forms: 'australia australian', kept: { fr: /austral/i, sv: /austral/i } },
  { forms: 'taiwan', kept: { fr: /ta[iï]wan/i, sv: /taiwan/i } },
  { forms: 'korea korean', kept: { fr: /corée/i, sv: /korea/i } },
  { forms: 'italy italian', kept: { fr: /itali/i, sv: /itali/i } },
  { forms: 'spain spanish', kept: { fr: /espagn/i, sv: /span/i } },
  { forms: 'mexico mexican', kept: { fr: /mexi/i, sv: /mexik/i } },
  { forms: 'russia russian', kept: { fr: /russ/i, sv: /ryss|rysk/i } },
  { forms: 'turkey turkish', kept: { fr: /turqu|turc/i, sv: /turk/i } },
  { forms: 'switzerland swiss', kept: { fr: /suisse/i, sv: /schweiz/i } },
  { forms: 'norway norwegian', kept: { fr: /norv/i, sv: /norg|norsk/i } },
  { forms: 'denmark danish', kept: { fr: /danemark|danois/i, sv: /danmark|dansk/i } },
  { forms: 'ireland irish', kept: { fr: /irland/i, sv: /irländ|irland/i } },
  { forms: 'netherlands dutch', kept: { fr: /pays-bas|néerland/i, sv: /nederländ/i } },
  { forms: 'belgium', kept: { fr: /belg/i, sv: /belg/i } },
  { forms: 'austria', kept: { fr: /autrich/i, sv: /österrik/i } },
  { forms: 'africa african', kept: { fr: /afri/i, sv: /afri/i } },
  { forms: 'europe european', kept: { fr: /europ|\bUE\b/i, sv: /europ|\bEU/i } },
  {
    forms: 'zealand',
    kept: { fr: /zéland/i, sv: /zeeland/i },
  },
  {
    forms: 'kingdom',
    english: /\bUnited Kingdom\b/i,
    kept: { fr: /royaume-uni|\bUK\b|britan/i, sv: /storbrit|\bUK\b|brit/i },
  },
  {
    forms: 'states',
    english: /\bUnited States\b/i,
    kept: { fr: /états-unis|étatsunien|améric|\bUSA?\b/i, sv: /\bUSA?\b|amerik|förenta/i },
  },
];
