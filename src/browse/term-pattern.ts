/** What to look for where somebody asks for a term: the term as words, with the endings that words bear. */
import { escaped, startsWhole, wordForm } from './word-form.js';

export interface TermPattern {
  /** Of a sentence in word form. */
  readonly inForm: RegExp;
  /** Of a sentence as it is shown, folded. */
  readonly inText: RegExp;
}

/**
 * `renew*` stands for every word that begins so. Words of English may bear an `s`; other languages hang more on theirs.
 * @returns `undefined` where the term has no word
 */
export function termPattern(term: string, side: 'source' | 'target'): TermPattern | undefined {
  const words = wordForm(term).trim();
  if (words === '') return undefined;
  const isOpen = term.trimEnd().endsWith('*');
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const ending = endingOf(last, { isOpen, side });
  const parts = words.split(' ').map(escaped);
  const before = startsWhole(words) ? ' ' : '';
  const boundary = startsWhole(words) ? '(?<![\\p{L}\\p{N}])' : '';
  return {
    inForm: new RegExp(`${before}${parts.join(' ')}${ending}${startsWhole(last) ? '(?= )' : ''}`, 'u'),
    // Where word form has a blank the text can have marks, or nothing where two scripts meet.
    inText: new RegExp(
      `${boundary}${parts.join('[^\\p{L}\\p{M}\\p{N}]*')}${ending}${startsWhole(last) ? '(?![\\p{L}\\p{M}\\p{N}])' : ''}`,
      'gu',
    ),
  };
}

function endingOf(
  last: string,
  { isOpen, side }: { readonly isOpen: boolean; readonly side: 'source' | 'target' },
): string {
  if (!startsWhole(last)) return '';
  if (isOpen) return '[\\p{L}\\p{M}\\p{N}]*';
  if (last.length < SHORTEST_INFLECTED || ENDS_IN_DIGIT.test(last)) return '';
  return side === 'source' ? '(?:e?s)?' : '\\p{L}{0,4}';
}

/** `IUR` and `MPN` bear no endings. */
const SHORTEST_INFLECTED = 4;

const ENDS_IN_DIGIT = /\d$/;
