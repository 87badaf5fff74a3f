/** Things and times that machine translation into Chinese puts in, where the English speaks of nothing of the kind. */
import type { AddedLimit } from './added-limits.js';

const ROWS: readonly (readonly [name: string, added: RegExp, unless: RegExp])[] = [
  [
    'newness',
    /(?<![更重全最翻創])新(?![增近聞鮮興手竹加台臺北])/,
    /\bnew\w*|\badd\w*|\bcreat\w*|\bfresh|\blatest|\brecent\w*|\binnovat\w*|\bmodern|\bcurrent|\bup-to-date|\bstart-?up|\bevolv|\bfirst|\banother|\bre\w+|\bup\w+/i,
  ],
  [
    'part only',
    /某些|有些|(?<![大其餘全局器])部[分份](?!機)/,
    /\bsome|\bcertain|\bpart|\bseveral|\bfew|\bmany|\bmuch\b|\bmost|\bvar[iy]|\bsegment|\bany|\bsubset|\bspecific|\bselect|\bone or more|\bmultiple|\bcomponent|\bportion|\bbit\b|\bhere are|\bhelpful|\bwhich|\ba number of|\bdifferent|\bsections?\b|\bsplit|\bthings|\bsuch|\bfraction|\btips|\brest\b|\bremain|\bmachine/i,
  ],
  [
    'an earlier one',
    /上一?個|上次|前一個|前次/,
    /\bprevious\w*|\blast\b|\bprior|\bpast\b|\bearlier|\bpreced\w*|\bbefore\b|\bback\b|\bformer\w*|\babove|\bago\b|\btrailing|\bre-?\w+|\bup\b|\btop\b/i,
  ],
  [
    'a sale',
    /(?<!追加|向上)(?:銷售|販售|售出)/,
    /sell\w*|\bsale\w*|\bsold\b|\bmarket\w*|\bdeal\w*|\bcommerc\w*|\btransact\w*|\btrade|retail|\bmerch|resale/i,
  ],
  [
    'a purchase',
    /購買/,
    /\bbuy\w*|purchas|\border\w*|\bacqui\w*|\bbought|\bprocure\w*|\bshop\w*|\bcommit\w*|\bmarketplace/i,
  ],
  [
    'customers',
    /客戶(?!端)/,
    /\bcustom\w*|\bclient\w*|\btenant|\bguest|\bconsumer|\bleads?\b|\bprospect\w*|user|\bbuyer|\bCRM\b|\bpatient|\baccount|\bB2C|\bengagement|\bthey\b|\bthem\b|\btheir\b/i,
  ],
  [
    'partners',
    /合作夥伴/,
    /partner\w*|\bMPN|reseller|\bPGA\b|\bPLA\b|\bprovider|[DC]POR|\bAOBO|\bcompan|\bPM?C\b|\bCSP|\bthey\b|\bthem\b|\btheir\b|\bISV/i,
  ],
  [
    'a choice',
    /或(?!許)/,
    /\bor\b|[/,]|\beither\b|\bwhether\b|\bany\b|\bif\b|\bmultiple|\bmore|\bnor\b|\balternative\w*|\bother\w*|\bone\b|\bseveral|\bas well|\bvs\b|\bversus|\bcontact|\ba few|\bnot\b|\bfuture|\bunless|\bwithout/i,
  ],
  [
    'repetition',
    /每(?!當)/,
    /\beach|\bever|\bper\b|\bdai|\bmonth|\byear|\bannual\w*|\bweek|\bquarter|\ball\b|\bany|\bhour|\bday|\/|\bvarious|\bindividual\w*|\brespective|\bby\b|\bseparate|\bmultiple|\ba time|\bboth|\bthese\b|\bwhenever|\bdifferent|\bcalendar/i,
  ],
  [
    'the first',
    /第一(?![方步])|首次/,
    /\bfirst|\bnew\w*|\binitial\w*|\bprimar\w*|\bprefer|\bhome|\bone|\btop|\bfore\w*|\bstart\w*|\bbegin|1|\bheadquart|\bprincipal|\bHQ|\blead/i,
  ],
  [
    'the last',
    /最後|最終/,
    /\blast|\bfinal\w*|\bend\w*|\blatest|\brecent|\bpast\b|\beventual\w*|\bultimate\w*|\bbottom|\bclos\w*|\btrail\w*|\bterminal|\bin time/i,
  ],
  [
    'a month',
    /個月|月份|每月/,
    /\bmonth|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d|\banniv|\byear|\bwinter|\bsummer|\bperiod|\bstatement|\bquarter/i,
  ],
  ['a week', /(?<!四|外)周(?![年期遊全邊詳到轉])|週(?![年期邊轉])|星期/, /\bweek|7|day\b|\bcalendar/i],
  ['an hour', /小時/, /\bhour|\bhrs?\b|\d|\bminute|\btime/i],
  [
    'a lower bound',
    /(?<=[\d天月年個])以上/,
    /\bleast\b|\bminim\w*|\bmore\b|\+|\bover\b|\babove|\bgreater|\bhigher|[≥>]|\bup\b|\bmultiple|\bexceed\w*|\bcross\w*|\bolder|\blater|\bnewer|\bbeyond|\blonger/i,
  ],
];

export const CHINESE_ADDED_THINGS: readonly AddedLimit[] = ROWS.map(([name, added, unless]) => ({
  name,
  severity: 'warning',
  unless,
  added: { zh: added },
}));
