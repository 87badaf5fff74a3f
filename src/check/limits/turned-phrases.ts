/** Small words and turns of phrase that are turned whatever else the sentence says: or, either, how do I, on a day. */
import type { Limit } from './limit.js';
import { limitOf, type Opposite } from './opposites.js';

/** Where no other word of the sentence can excuse what is said. */
const NEVER = /(?!)/;

const ROWS: readonly Opposite[] = [
  {
    name: 'completion',
    english: /\bcompletions?\b/gi,
    unless: /\bauto-?complet|\btyping\b/i,
    said: { fr: [NEVER, /semi-auto/i] },
  },
  {
    name: 'either of two',
    english: /\beither\b/gi,
    unless: /\bboth\b|\bsame time\b/i,
    said: { fr: [NEVER, /à la fois[^,.;]{1,60}\bou\b/i] },
  },
  {
    name: 'or',
    english: /\bor\b/gi,
    unless: /\b(?:because|since|as)\b/i,
    said: { sv: [NEVER, /\beller eftersom\b/i], fr: [NEVER, /\bou (?:parce que|car)\b/i] },
  },
  {
    name: 'on a day, not from it',
    english:
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g,
    unless:
      /\b(?:from|starting|since|as of|after|until|effective|begin\w*|began|between|start\w*|onwards?|through|to)\b(?= (?:on |the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|\d))|\b(?:start\w*|begin\w*|effective|onwards?|since|from)\b/i,
    said: {
      fr: [NEVER, /à (?:partir|compter) du \d/i],
      sv: [NEVER, /från (?:och med )?(?:den )?\d{1,2}(?::e)? \p{Ll}{3,}/iu],
    },
  },
  {
    name: 'and, not or',
    english: /\b(?:must|need to|required to|have to)\b[^.;]* and /gi,
    unless:
      /\bor\b|\beither\b|\bwhether\b|\/|\balternativ|\bnor\b|\bany\b|\beach\b|\bif\b|\(s\)|\bone\b|\bunless\b/i,
    said: { fr: [NEVER, / ou /], sv: [NEVER, / eller /] },
  },
  {
    name: 'US dollars',
    english: /\bUS ?\$/g,
    unless: /\bUSA\b/,
    said: { fr: [NEVER, /(?:USA|États-Unis|amérique) ?\$/i], sv: [NEVER, /(?:USA|amerika) ?\$/i] },
  },
  {
    name: 'how I do it',
    english: /^\W*how (?:do|can|should) I\b/gi,
    unless: /\byou(?:r|rs)?\b/i,
    said: { sv: [NEVER, /\b(?:du|dig|din|ditt|dina)\b/i], fr: [NEVER, /\b(?:vous|votre|vos)\b/i] },
  },
  {
    name: 'may or may not',
    english: /\b(?:may|might) or (?:may|might) not\b|\bcan or cannot\b/gi,
    unless: /^\s*$/,
    said: {
      fr: [/\bou non\b|ou pas|peut-être|éventuel/i, /\bne peu(?:t|vent) pas\b|peu(?:t|vent) ne pas/i],
      sv: [/eller (?:kanske )?inte|eventuellt|antingen/i, /kanske inte|kan inte/i],
    },
  },
  {
    name: 'any one of them',
    english: /^\W*(?:can|may|is|does|will) any (?:user|partner|customer|account|one|of)\b/gi,
    unless: /\ball\b|\bevery\b/i,
    said: { sv: [/någo[nt]|några|vem som helst/i, /\balla\b/i] },
  },
];

/** Turns of phrase that translations are seen to turn. */
export const TURNED_PHRASES: readonly Limit[] = ROWS.map((row) => ({ ...limitOf(row), sense: true }));
