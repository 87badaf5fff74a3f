/** Which Visual Studio subscriptions the Action Pack includes, and that nobody shares them. */
import type { Given, Outcome, PolicyCheck, RuleBook } from '../check.js';
import type { RuleParameters } from '../../model/index.js';

export const visualStudio: PolicyCheck = {
  name: 'visual-studio',
  inputs: [
    { name: 'edition', type: 'choice', values: ['professional', 'enterprise'] },
    { name: 'share', type: 'choice', values: ['yes', 'no'] },
  ],
  rules: [
    {
      name: 'edition',
      alone: true,
      topic: [/\baction pack\b/i, /\bvisual studio (professional|enterprise)\b/i],
      read: readEdition,
    },
    {
      name: 'no-sharing',
      alone: true,
      topic: [/\bshar(e|ing)\b/i, /\bsign[- ]?in credentials\b|\bcredentials\b/i],
      read: (text) => (PROHIBITED.test(text) ? {} : undefined),
    },
    {
      name: 'per-user',
      alone: true,
      topic: [/\bvisual studio subscriptions?\b/i, /\blicensed\b/i, /\b(per|each) user\b/i],
    },
  ],
  judge,
};

function judge(given: Given, rules: RuleBook): Outcome | undefined {
  if (given.text('share') === 'yes') {
    if (rules.use('no-sharing') === undefined) return undefined;
    return { verdict: 'sharing-prohibited', facts: factsOf(rules) };
  }
  const edition = rules.use('edition')?.parameters['edition'];
  if (typeof edition !== 'string') return undefined;
  const verdict = given.text('edition') === edition ? 'included' : 'not-included';
  return { verdict, facts: { edition, ...factsOf(rules) } };
}

function factsOf(rules: RuleBook): Record<string, string> {
  return rules.facts({ 'per-user': { license: 'one-user-each' } });
}

/** Of `No, only Professional` and `No, the only ones are Professional`; a text that names both says something else. */
function readEdition(text: string): RuleParameters | undefined {
  const editions = new Set(
    Array.from(text.matchAll(/\bvisual studio (professional|enterprise)\b/gi), ([, name = '']) =>
      name.toLowerCase(),
    ),
  );
  const [edition] = editions;
  return edition === undefined || editions.size > 1 || !/\bonly\b/i.test(text) || EXCLUDES.test(text)
    ? undefined
    : { edition };
}

/** Matches `does not include`; not `No, it includes`. */
const EXCLUDES = /\b(?:not|doesn't|don't|never)\b/i;

/** Matches `is prohibited`, `not allowed`, `must not`; not `is not prohibited`. */
const PROHIBITED =
  /(?<!\b(?:not|n't|longer)\s)\b(?:prohibited|forbidden)\b|\b(?:not allowed|not permitted|must not|can't|cannot)\b/i;
