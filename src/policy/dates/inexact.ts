/** Tells dates that are only near the day that is meant: `before Nov 3`, `around Nov 3`, `3 Nov or 4 Nov`. */
import type { DateReading } from './reading.js';

/** Whether the words beside a date leave the day open; the text is the one that the reading stands in. */
export function isInexact({ start, end }: DateReading, text: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return BEFORE.test(before) || AFTER.test(after) || OR_BEFORE.test(before) || OR_AFTER.test(after);
}

/** In characters: nothing that leaves a day open is longer. */
const REACH = 30;

/**
 * Matches what leaves the day after it open: `before `, `around the `, `vers le `, `runt den `, `大約`; not the
 * `about` of `what about`.
 */
const BEFORE =
  /(?:(?<!\p{L})(?:before|after|around|circa|ca\.?|approximately|approx\.?|roughly|sometime (?:on|in|around)|(?<!(?:what|how)\s)about|near|close to|between|either|före|innan|efter|runt|omkring|kring|cirka|ungefär|mellan|antingen|avant|après|vers|autour d[eu]|environ|aux (?:alentours|environs) d[eu]|courant|entre|約|약|대략)|大約|大概|約莫|差不多|介於|(?<!\p{L})(?:between|from|mellan|från|entre|du)\s+(?:the\s+|le\s+|den\s+)?\d{1,2}\S{0,3}\s*(?:and|to|och|till|et|au|-|–))\s*(?:(?:on|the|le|den|du)\s+)?$/iu;

/** Matches what leaves the day before it open: ` or so`, `左右`, `以前`, `쯤`, `이전`; not the `전` of `3일 전`. */
const AFTER =
  /^\s*(?:[-–]?ish(?!\p{L})|or so(?!\p{L})|eller så(?!\p{L})|eller däromkring|ou environ|environ(?!\p{L})|左右|前後|上下|附近|(?:以|之)?[前後后](?!天)|쯤|경(?!우)|무렵|즈음|정도|전후|이전|이후|(?:보다\s*)?전에|\s후에|지나서|(?:에서|부터|[-–~～到至])\s?\d{1,2}\s*[일日號号]|\s?[-–~]\s?\d{1,2}(?:st|nd|rd|th)?(?=[\s,.!?]|$)(?!\s*(?:seats?|plats|poste|licen)))/iu;

/** Matches the end of a date that another one may stand for: `3 Nov or `, `11월 3일이나 `. */
const OR_BEFORE =
  /(?:\d(?:st|nd|rd|th)?|\p{L}{3}|[日號号일])\s*(?:(?:,\s*)?(?<!\p{L})(?:or|eller|ou)(?!\p{L})(?:\s+(?:maybe|perhaps|kanske|peut-être))?|或是?|或者|還是|还是|이?나\s|또는|아니면|혹은)\s*(?:on\s+)?(?:(?:the|le|den)\s+)?$/iu;

/** Matches another date that may stand for the one before it: ` or 4 Nov`, `還是11月4日`. */
const OR_AFTER =
  /^\s*(?:(?:,\s*)?(?:or|eller|ou)(?:\s+(?:maybe|perhaps|kanske|peut-être))?\s+(?:on\s+)?(?:(?:the|le|den)\s+)?(?:\d|\p{L}{3,9}\.?\s\d)|(?:或是?|或者|還是|还是|이?나\s|또는|아니면|혹은)\s*\d)/iu;
