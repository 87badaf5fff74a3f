/** Whether a token can be split over several subscriptions. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import type { ExampleFault, ExampleParts } from '../example.js';

export const tokenSplit: PolicyCheck = {
  name: 'token-split',
  inputs: [
    { name: 'seats', type: 'count', min: 1, max: 1_000_000 },
    { name: 'parts', type: 'count', min: 1, max: 1_000_000 },
  ],
  rules: [
    {
      name: 'no-split',
      alone: true,
      topic: [/\bsplit\b/i, /\btokens?\b/i],
      read: (text) => (FORBIDDEN.test(text) ? {} : undefined),
    },
    {
      name: 'as-provided',
      topic: [/\btokens?\b/i, /\bformat\b/i, /\b(provided|receive|received)\b/i],
    },
  ],
  examples: [
    {
      topic: [/\b\d+-seat tokens?\b/i, /\b(?:can't|cannot|can not)\b/i],
      rules: [],
      isExample: ({ numbers }) => numbers.length >= 2,
      faults: exampleFaults,
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  if (rules.use('no-split') === undefined) return undefined;
  const facts = rules.facts({ 'as-provided': { format: 'as-provided' } });
  return { verdict: given.count('parts') === 1 ? 'allowed' : 'not-allowed', facts };
}

/** The whole is the parts together; a translation has the numbers of its English, some of them in words. */
function exampleFaults({ numbers }: ExampleParts, english: ExampleParts): ExampleFault[] {
  const [whole = 0, ...rest] = english.numbers;
  const size = rest.at(-1) ?? 0;
  const parts = rest.length > 1 ? (rest[0] ?? 0) : size === 0 ? 0 : whole / size;
  const product = parts * size;
  if (numbers === english.numbers) {
    return product === whole && Number.isInteger(parts)
      ? []
      : [{ actual: String(whole), expected: String(Math.floor(parts) * size) }];
  }
  const strange = numbers.find((number) => !english.numbers.includes(number));
  return strange === undefined
    ? []
    : [{ actual: String(strange), expected: [...new Set(english.numbers)].join(', ') }];
}

/** Matches a refusal: `can't split`, `may not be split`; not `can split`. */
const FORBIDDEN = /\b(?:can't|cannot|can not|may not|must not|not be|isn't|not possible|not allowed)\b/i;
