/** Words of sales: what is claimed, earned, sold and shared; a rule whose word is another holds for another thing. */
import type { KnownWord } from './known-word.js';

export const DEAL_WORDS: readonly KnownWord[] = [
  {
    forms: 'leads lead',
    english: /\bleads\b(?! to)|\b(?:a|the|your|each|every|qualified|marketplace|sales|new) lead\b(?! to)/i,
    kept: { fr: /prospect|piste|opportun|\blead|client potentiel|contact/i, sv: /\blead|kundämne|möjlig/i },
  },
  {
    forms: 'churn churned churning churns',
    kept: {
      fr: /perdu|perte|résili|attrition|désabonn|départ|churn|quitt|parti|taux de rotation/i,
      sv: /förlor|tapp|bortfall|avhopp|lämna|churn|avgång|avslut/i,
    },
  },
  {
    forms: 'pre-tax pretax',
    kept: {
      fr: /avant (?:les |l['’])?(?:impôt|tax|impos)|hors[ -]tax|\bHT\b|\bbrut/i,
      sv: /(?:före|innan|exkl\w*) (?:skatt|moms)|brutto/i,
    },
  },
  {
    forms: 'earning earnings',
    kept: {
      fr: /revenu|gain|bénéfi|rémun|gagn|recett|acqui|perç|produit|obten|crédit/i,
      sv: /intäkt|inkomst|intjän|tjän|förtjän|vinst|ersättn|kredit/i,
    },
  },
  {
    forms: 'managed',
    english: /\bmanaged services?\b/i,
    kept: { fr: /gér[ée]|manag|infogér|gestion/i, sv: /hanter|förvalt|managed/i },
  },
  {
    forms: 'chargeback chargebacks',
    kept: {
      fr: /rétro|contre-?pass|chargeback|refact|rejet/i,
      sv: /återdebit|återkrav|chargeback|åter ?debit|tillbakadra|återkall/i,
    },
  },
  {
    forms: 'presales pre-sales',
    kept: { fr: /avant|prévent|pré-vent|presales/i, sv: /förförs|före|presales|för ?sälj/i },
  },
  {
    forms: 'credited',
    kept: { fr: /crédit|rembours|avoir|bénéfici/i, sv: /kredit|tillgod|återbet|godskriv|åter ?bet/i },
  },
  {
    forms: 'hold',
    english:
      /\bhold\b[^.;]{0,20}\bpay(?:ou|men)ts?\b|\bpay(?:ou|men)ts? (?:is |are |will be )?(?:on )?hold\b/i,
    kept: {
      fr: /attente|ret[ie]n|bloqu|bloc|suspen|conserv|gel/i,
      sv: /spärr|håll|vänt|stopp|paus|lagra|parker|frys/i,
    },
  },
  {
    forms: 'withholding withheld',
    kept: { fr: /reten|prélev|source|retir/i, sv: /käll|innehåll|avdrag|dragen|dragit/i },
  },
  {
    forms: 'currency currencies',
    kept: { fr: /devise|monn|monét|\bUSD|dollar/i, sv: /valut|\bUSD|dollar/i },
  },
  {
    forms: 'retail',
    kept: {
      fr: /détail|conseill|commerc|vente|magasin|retail|public/i,
      sv: /detalj|butik|försälj|konsument|retail/i,
    },
  },
  {
    forms: 'wire',
    english: /\bwire transfers?\b/i,
    kept: { fr: /virement|transfert bancaire/i, sv: /bank ?överf|banköver|elektronisk|girer|telegraf/i },
  },
  {
    forms: 'store',
    english: /\bstore (?:service )?fees?\b/i,
    kept: {
      fr: /\bstore\b|magasin|boutique|place de marché|marketplace/i,
      sv: /butik|\bstore\b|affär|marknadsplats/i,
    },
  },
  {
    forms: 'deal deals',
    english: /\bdeals?\b(?! with)/i,
    kept: {
      fr: /contrat|affair|march|transac|opéra|offre|accord|vente|négoci|deal/i,
      sv: /avtal|affär|erbjud|kontrakt|uppgör|deal|möjlig/i,
    },
  },
  {
    forms: 'marketplace marketplaces',
    kept: { fr: /place|march|market/i, sv: /marknad|market/i },
  },
  {
    forms: 'market markets',
    kept: { fr: /march|market|commerc/i, sv: /marknad|market/i },
  },
  {
    forms: 'opportunity opportunities',
    kept: {
      fr: /opportun|occasion|possib|chance|perspect/i,
      sv: /möjlig|affär|tillfäll|chans|säljprojekt|förutsätt/i,
    },
  },
  {
    forms: 'referral referrals',
    kept: {
      fr: /référ|recommand|parrain|orient|adress/i,
      sv: /hänvis|referen|referr|remiss|rekommend|värv/i,
    },
  },
  {
    forms: 'claim claims claimed claiming',
    kept: {
      fr: /demand|réclam|revendi|rembours|claim|échang|prétend/i,
      sv: /anspråk|krav|kräv|begär|ansök|yrk|fordr|hävd|claim/i,
    },
  },
  {
    forms: 'reclaim',
    kept: {
      fr: /à nouveau|nouvelle|de nouveau|encore|re-?(?:reven|demand|vendi)/i,
      sv: /igen|på nytt|åter|om\b/i,
    },
  },
  {
    forms: 'benefit benefits',
    kept: {
      fr: /avantag|bénéfi|prestat|profit|intérêt|benefit/i,
      sv: /förmån|fördel|nytta|utnyttj|gynn|benefit/i,
    },
  },
  {
    forms: 'incentive incentives',
    kept: { fr: /incit|incent|prime|motiv|encourag|stimul/i, sv: /incit|stimul|bonus|incent/i },
  },
  {
    forms: 'voucher vouchers',
    kept: { fr: /\bbons?\b|chèque|coupon|voucher/i, sv: /kupong|voucher|värdebevis|rabattkod/i },
  },
  {
    forms: 'proof proofs',
    kept: { fr: /preuve|justific|attest/i, sv: /bevis|intyg|styrk|underlag|bekräft/i },
  },
  {
    forms: 'redeem redeemed redeeming redemption',
    kept: {
      fr: /échang|utilis|récup|profit|convert|encaiss|remise|rachat/i,
      sv: /lös|utnyttj|använd|inväxl/i,
    },
  },
  {
    forms: 'outsource outsources outsourcing',
    kept: {
      fr: /sous-trait|extern|confi/i,
      sv: /lägga? ut|outsourc|lämna ut|extern|underlev|lägga? över|entrepren/i,
    },
  },
  {
    forms: 'resell resells reselling resold',
    kept: { fr: /revend|revent/i, sv: /vidare|återförsälj|åter ?försälj|vidareförs/i },
  },
  {
    forms: 'reservation reservations',
    kept: { fr: /réserv/i, sv: /reserv|bokn/i },
  },
  {
    forms: 'recon reconciliation reconcile reconciling',
    kept: { fr: /rapproch|concili|récon/i, sv: /avstäm|stäm|reconcil|matcha/i },
  },
  {
    forms: 'transfer transfers transferred transferring',
    kept: {
      fr: /transf|virement|migr|dépla|transmi|transmet|cess|cédé|bascul/i,
      sv: /överf|flytt|transfer|överl|migr|byte|byta/i,
    },
  },
  {
    forms: 'bill bills',
    english: /\b(?:a|the|your|their|monthly|bigger|next|each|of) bills?\b(?! partners?\b)/i,
    kept: { fr: /factur|\bnote\b/i, sv: /faktur|räkning/i },
  },
  {
    forms: 'metered',
    kept: {
      fr: /compteur|mesur|limit|contrôl|consomm|usage|utilisation/i,
      sv: /förbruk|mätar|mätt|uppmätt|avgiftsbelagd|använd|taxer|datapris/i,
    },
  },
  {
    forms: 'mining',
    kept: { fr: /minage|extraction|mining|fouille/i, sv: /bryt|utvinn|mining|mina/i },
  },
];
