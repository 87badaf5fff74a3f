/** Finds what looks like a setting and is none: it would be ignored without a word. */
import { describeSettings } from './config.js';
import type { Notice } from './self-check/notice.js';

/** @returns one notice for each variable of the environment that bears our prefix and that nothing reads */
export function misspeltSettings(env: NodeJS.ProcessEnv): Notice[] {
  const known = describeSettings().map(({ name }) => name);
  return Object.keys(env)
    .filter((name) => OURS.test(name) && !known.includes(name) && !OF_TESTS.has(name))
    .filter((name) => !known.some((other) => isSameVariable(env, name, other)))
    .sort()
    .map((name) => {
      const nearest = nearestOf(name, known);
      const hint = nearest === undefined ? 'docs/settings.md has them all' : `did you mean ${nearest}?`;
      return { code: 'setting-unknown', sentence: `${name} is no setting and is ignored: ${hint}` };
    });
}

/** Some systems take a variable in any capitals. */
function isSameVariable(env: NodeJS.ProcessEnv, name: string, other: string): boolean {
  return name.toUpperCase() === other.toUpperCase() && env[name] === env[other];
}

function nearestOf(name: string, known: readonly string[]): string | undefined {
  const byDistance = known
    .map((other) => ({ other, distance: distanceOf(name.toUpperCase(), other.toUpperCase()) }))
    .sort((one, two) => one.distance - two.distance);
  const [nearest] = byDistance;
  return nearest !== undefined && nearest.distance <= name.length / MOST_WRONG ? nearest.other : undefined;
}

/** How many signs are put in, left out or replaced between two texts (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [place, sign] of Array.from(one).entries()) {
    const next = [place + 1];
    for (const [at, otherSign] of Array.from(other).entries()) {
      const replaced = (row[at] ?? 0) + (sign === otherSign ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** A third of the signs may be wrong: more is another word. */
const MOST_WRONG = 3;

/** What the tests and the pictures of the documents read. */
const OF_TESTS: ReadonlySet<string> = new Set([
  'SPANWISE_CHROMIUM',
  'SPANWISE_DEBUG',
  'SPANWISE_LOOKS',
  'SPANWISE_PICTURES',
]);

/** Matches `SPANWISE_KEEPDAYS`, `MICROSOFTAPPID`, `MICROSOFT_APP_ID`; not `PORT`, which others have, too. */
const OURS = /^(?:SPANWISE_|Microsoft_?App)/i;
