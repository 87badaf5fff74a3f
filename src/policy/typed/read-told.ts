/** Reads everything that a message tells of a check under way: several answers at once, and corrections. */
import { textKey, type Locale } from '../../text/index.js';
import type { IsoDate, PolicyCheckName, PolicyInput } from '../../model/index.js';
import { inputsOf } from '../definitions.js';
import { readable } from '../dates/index.js';
import { readMessage, type Message } from '../recognise/message.js';
import { RECOGNISERS, type Recogniser } from '../recognise/recognisers.js';
import { exactlyYesOrNo, isObjection, yesOrNo } from './answer-words.js';
import { readTyped } from './read-typed.js';
import { toldDate } from './told-date.js';

export interface ToldQuestion {
  readonly check: PolicyCheckName;
  /** The languages that the message may be in, likeliest first. */
  readonly locales: readonly Locale[];
  readonly today: IsoDate;
  /** The input that the check waits for. */
  readonly asking?: string;
  /** What the values of choices are called, in any language. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
}

export interface Told {
  /** Input name to value; dates are ISO dates. A count can still lie beyond its range. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Inputs that are spoken of without a value that can be used: a vague, impossible or future date. */
  readonly unclear: readonly string[];
}

/** @returns nothing told where the message tells nothing of the check; of several languages what most is read by */
export function readTold(text: string, question: ToldQuestion): Told {
  const readings = question.locales.map((locale) => toldIn(text, locale, question));
  const [most = { inputs: {}, unclear: [] }] = readings.sort((left, right) => sizeOf(right) - sizeOf(left));
  return withAsked(most, text, question);
}

function sizeOf({ inputs, unclear }: Told): number {
  return 2 * Object.keys(inputs).length + unclear.length;
}

function toldIn(text: string, locale: Locale, question: ToldQuestion): Told {
  const recogniser = RECOGNISERS.find(({ check }) => check === question.check);
  const message = readMessage(text, locale, question.today);
  if (recogniser === undefined) return { inputs: {}, unclear: [] };
  const inputs: Record<string, string> = {};
  const unclear: string[] = [];
  const dateInput = recogniser.date?.(message);
  const date = dateInput && toldDate(message, dateInput, dateInput.name === question.asking);
  const told = choicesOf(message, recogniser, question);
  for (const input of inputsOf(question.check)) {
    const isDate = input.name === dateInput?.name;
    const value = isDate && date?.kind === 'told' ? date.date : told[input.name];
    const isAhead = input.type === 'date' && input.mustBePast === true && (value ?? '') > question.today;
    if (isAhead || (isDate && date?.kind === 'unclear')) unclear.push(input.name);
    else if (value !== undefined) inputs[input.name] = value;
  }
  return { inputs, unclear };
}

/** Everything that is told but the date. */
function choicesOf(
  message: Message,
  recogniser: Recogniser,
  question: ToldQuestion,
): Readonly<Record<string, string | undefined>> {
  const clauses = clausesOf(message);
  const told: Record<string, string | undefined> = { ...recogniser.inputs(message) };
  for (const input of inputsOf(question.check)) {
    if (input.type !== 'choice') continue;
    const isYesOrNo = input.values.includes('yes') && input.values.includes('no');
    if (isYesOrNo) told[input.name] = answerOf(input, told[input.name], { message, clauses, question });
    else told[input.name] ??= labelled(clauses, input.values, question);
  }
  return told;
}

interface Around {
  readonly message: Message;
  readonly clauses: readonly string[];
  readonly question: ToldQuestion;
}

function answerOf(
  { name }: PolicyInput,
  told: string | undefined,
  { message, clauses, question }: Around,
): string | undefined {
  const isDated = message.dates.length > 0;
  // `Can we get it back if it was activated?` asks and tells nothing; `what if we activated it on 3 May?` tells.
  if (!isDated && QUESTION.test(message.given)) return undefined;
  const ofClauses = clauses.map((clause) => inContext(clause, name)).find((answer) => answer !== undefined);
  if (ofClauses !== undefined) return ofClauses;
  if (told !== undefined) return told;
  const isBare = !isDated && clauses.length === 1;
  if (isBare && question.asking !== name && !isDateAsked(question)) return undefined;
  const answer = clauses.map(exactlyYesOrNo).find((found) => found !== undefined);
  if (answer !== undefined || isDated) return answer;
  return question.asking === name || isDateAsked(question) ? yesOrNo(message.given) : undefined;
}

function isDateAsked({ check, asking }: ToldQuestion): boolean {
  return inputsOf(check).some(({ name, type }) => type === 'date' && name === asking);
}

/** What a short clause answers by the word of the input, without the noun: `not activated`, `we don't share it`. */
function inContext(clause: string, name: string): 'yes' | 'no' | undefined {
  const plain = readable(clause).text;
  if (plain.length > LONGEST_CLAUSE || WORD_OF_INPUT[name]?.test(plain) !== true || PLANNED.test(plain))
    return undefined;
  if (NEGATED.test(plain)) return 'no';
  return name === 'already-replaced' ? undefined : 'yes';
}

function labelled(
  clauses: readonly string[],
  values: readonly string[],
  { labels = {} }: ToldQuestion,
): string | undefined {
  const keys = new Set(clauses.map(textKey));
  return values.find((value) => [value, ...(labels[value] ?? [])].some((label) => keys.has(textKey(label))));
}

/**
 * What stands between dates, marks and the words that join. The `no` of `no, 3 May` objects to a date and is left
 * out; the one of `3 May, no` answers.
 */
function clausesOf({ given, dates }: Message): string[] {
  const ends = dates.map(({ end }) => end);
  const before = given.slice(0, dates[0]?.start);
  const after = ends.map((end, index) => given.slice(end, dates[index + 1]?.start));
  const ahead = partsOf(before).filter((clause) => dates.length === 0 || !isObjection(clause));
  return [...ahead, ...after.flatMap(partsOf)];
}

function partsOf(text: string): string[] {
  return text
    .split(CLAUSE_END)
    .map((clause) => clause.replace(DANGLING, '').trim())
    .filter((clause) => textKey(clause) !== '');
}

/** What the message is as an answer to nothing but what is asked, where it has told nothing of that so far. */
function withAsked(told: Told, text: string, question: ToldQuestion): Told {
  const { check, asking, labels = {}, locales, today } = question;
  const input = inputsOf(check).find(({ name }) => name === asking);
  if (input === undefined || input.type === 'date' || input.type === 'text') return told;
  if (told.inputs[input.name] !== undefined || sizeOf(told) > 0) return told;
  const isDated = locales.some((locale) => readMessage(text, locale, today).dates.length > 0);
  if (isDated) return told;
  const typed = readTyped(text, { check, input, locales, today, labels });
  if (typed.kind === 'value') return { ...told, inputs: { ...told.inputs, [input.name]: typed.value } };
  return typed.kind === 'unread' ? told : { ...told, unclear: [...told.unclear, input.name] };
}

/** In characters: `nous n'avons encore rien activé du tout` fits. */
const LONGEST_CLAUSE = 50;

/** By input, matches the words that answer it, over readable text; not `activate`, which is still to come. */
const WORD_OF_INPUT: Readonly<Record<string, RegExp>> = {
  activated:
    /(?<![a-z])(?:un|in|o|non )?(?:activated|redeemed|used|touched|aktivera[dt]e?|anvant|rort|active(?:e|es|s)?|utilisee?s?|touchee?s?|consommee?s?)(?![a-z])|(?:lost|loste) in|启用|激活|开通|兑换|(?:没|未|还没|沒)用|用(?:过|了|掉)|활성화(?!할|하면|하려)|(?:안|이미|벌써) ?[썼쓴]/u,
  'already-replaced': /replac|reissu|ersatt|bytt|remplac|补发|换|重发|재발급|교체|교환/u,
  share: /shar|dela[rdst]?|partag|gemensam|共用|共享|分享|공유|같이|함께/u,
};

/** Matches a denial over readable text; not the `no` of `now`. */
const NEGATED =
  /(?<![a-z])(?:no|not|never|none|nothing|without|inte|ej|aldrig|ingen|inget|inga|utan|pas|jamais|aucune?|rien|non|sans)(?![a-z])|n't|(?<![a-z])(?:un|in|o)(?:activated|used|touched|active|aktivera|utilise)|[不没未无]|안 ?[하했해썼쓴돼됐된]|없|않|못|미(?=활성|사용|교체)|전(?:이에|이요|입니|임)|아직/u;

/** Matches what is still to come, over readable text: `will be activated`, `要启用`, `활성화할 예정`. */
const PLANNED =
  /(?<![a-z])(?:will|going to|to be|plan(?:ned|ning)?|if|ska|skall|om|va|vais|allons|si)(?![a-z])|(?:要|想|准备|打算|将)(?:启用|兑换|开通|用)|如果|예정|계획|하려|할 ?[거게때]/u;

/** Matches what asks rather than tells. */
const QUESTION = /[?？]|[嗎吗]\s*$|(?:까요|나요|니까|가요)\s*[.!]?\s*$/u;

/** Matches what parts answers: marks, and words between blanks. */
const CLAUSE_END =
  /[\n.,;:!?，。；：！？、]+|\s[-–—]+\s|\s(?:and|but|och|men|et|mais|그리고|근데|하지만)(?=\s)|(?:但是|但|而且)/u;

/** Matches what joins a clause to the date before or after it: `on`, `le`, `的`, `에`. */
const DANGLING =
  /^(?:(?:and|but|och|men|et|mais|了|的|에|이고|이요|이에요)(?=\s|$))|\s(?:on|the|le|den|the|du|since|il y a)$/iu;
