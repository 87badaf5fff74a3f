/** Parts a message into the clauses that each tell something of their own, without its dates. */
import { textKey } from '../../text/index.js';
import type { Message } from '../recognise/message.js';
import { exactlyYesOrNo, isObjection } from './answer-words.js';

/**
 * What stands between dates, marks and the words that join. The `no` of `no, 3 May` objects to a date and is left
 * out; the one of `3 May, no` answers.
 */
export function clausesOf(message: Message): string[] {
  const ahead = aheadOf(message).filter((clause) => message.dates.length === 0 || !isObjection(clause));
  return [...ahead, ...behind(message)];
}

/** The yes or no that a message with a date begins with: the `yes` of `yes, on 5 November`. */
export function openingOf(message: Message): 'yes' | 'no' | undefined {
  const [first] = message.dates.length === 0 ? [] : aheadOf(message);
  return first === undefined ? undefined : exactlyYesOrNo(first);
}

/** Whether a message with a date begins with a word that may only object to what was said: `no, 3 May`. */
export function beginsWithObjection(message: Message): boolean {
  const [first = ''] = message.dates.length === 0 ? [] : aheadOf(message);
  const [word = ''] = first.split(/\s/u, 1);
  return isObjection(first) || isObjection(word);
}

/** Whether a message sets a date against its yes: `yes, but it was 2 October`. */
export function isContrast({ given, dates }: Message): boolean {
  return CONTRAST.test(given.slice(0, dates[0]?.start));
}

/** The clause that a date stands in, with the date. */
export function clauseAround({ given }: Message, { start, end }: { start: number; end: number }): string {
  const before = given.slice(0, start).split(CLAUSE_END).at(-1) ?? '';
  const [after = ''] = given.slice(end).split(CLAUSE_END, 1);
  return `${before}${given.slice(start, end)}${after}`;
}

function aheadOf({ given, dates }: Message): string[] {
  return partsOf(given.slice(0, dates[0]?.start));
}

function behind({ given, dates }: Message): string[] {
  return dates.flatMap(({ end }, index) => partsOf(given.slice(end, dates[index + 1]?.start)));
}

function partsOf(text: string): string[] {
  return text
    .split(CLAUSE_END)
    .map((clause) => clause.trim().replace(DANGLING, '').trim())
    .filter((clause) => textKey(clause) !== '');
}

/** Matches what parts answers: marks, and words between blanks. */
const CLAUSE_END =
  /[\n.,;:!?，。；：！？、]+|\s[-–—]+\s|\s(?:and|but|och|men|et|mais|그리고|근데|하지만)(?=\s)|(?:但是|但|而且)/u;

/** Matches what joins a clause to the date before or after it: `on`, `le`, `的`, `에`. */
const DANGLING =
  /^(?:(?:and|but|och|men|et|mais|了|的|에|이고|이요|이에요)(?=\s|$))|(?:^|\s)(?:on|the|le|den|du|since|il y a)$/iu;

/** Matches what sets the rest of a message against its beginning. */
const CONTRAST =
  /(?<!\p{L})(?:but|men|mais|however|근데|하지만|그런데|그렇지만)(?!\p{L})|但是?|不過|不过|可是|只是/iu;
