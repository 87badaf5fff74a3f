/** What to say of a search that found nothing: other words help a question alone, not a code. */
import type { Told } from '../data/told.js';
import type { TextKey } from '../texts/text-key.js';

/** @param query as it was typed */
export function nothingText(match: Told['SearchResults']['match'], query: string): TextKey {
  if (match === 'receipt') return 'nothing.receipt';
  if (match === 'span') return 'nothing.span';
  return LIKE_RECEIPT.test(query.normalize('NFKC')) ? 'nothing.misread' : 'nothing.text';
}

/**
 * Matches `SW`, a blank or hyphen, and eight to eleven letters and digits with a digit among them: a receipt that was
 * misread or cut short, as what is one was known before; not `SW developer`, which has no digit.
 */
const LIKE_RECEIPT = /^(?=.*[0-9])\s*SW[\s\p{Pd}_.]+(?:[0-9A-Z][\s\p{Pd}_.]*){8,11}$/iu;
