/** Works out the examples of the published text anew, in every locale. */
import type { Finding, RuleParameters, SpanPair } from '../model/index.js';
import { ENGLISH, plainText } from '../text/index.js';
import type { PolicyCheck } from './check.js';
import type { ExampleFault, ExampleParts, TextExample } from './example.js';
import type { Passage } from './passages.js';
import { partsOfText } from './published-dates.js';
import type { ResolvedRule } from './resolve-rule.js';

/**
 * One finding for each side of each example that does not agree with the rule beside it.
 * @param sentences every sentence by its English
 */
export function exampleFindings(
  check: PolicyCheck,
  resolved: readonly ResolvedRule[],
  sentences: ReadonlyMap<string, readonly Passage[]>,
): Finding[] {
  return (check.examples ?? []).flatMap((example) =>
    [...sentences]
      .filter(([text]) => example.topic.every((pattern) => pattern.test(text)))
      .flatMap(([, passages]) => passages)
      .flatMap((passage) => findingsOf(check, example, passage, resolved)),
  );
}

function findingsOf(
  check: PolicyCheck,
  example: TextExample,
  passage: Passage,
  resolved: readonly ResolvedRule[],
): Finding[] {
  const [pair] = passage.pairs;
  const english = partsOfText(passage.text, ENGLISH);
  if (pair === undefined || !example.isExample(english)) return [];
  const { document } = passage.source;
  const parameters = parametersFor(example, passage, resolved);
  const target = partsOfText(plainText(pair.target.slice(0, LONGEST_TARGET)), document.locale);
  const sides: (readonly [string, ExampleParts])[] = [
    ['English', english],
    [document.locale, target],
  ];
  const wrong = sides.flatMap(([side, parts]) =>
    example
      .faults(parts, english, parameters)
      .map((fault) => wrongFinding(check, side, fault, passage, pair)),
  );
  const isUnread = document.locale !== ENGLISH && target.dates.length !== english.dates.length;
  return isUnread ? [...wrong, unreadFinding(check, passage, pair, english, target)] : wrong;
}

/**
 * What the rules say where the example stands: in its entry, else in its file, else in all. So an example of an
 * older revision is held against the rule of its own time.
 */
function parametersFor(
  { rules }: TextExample,
  { source, entry }: Passage,
  resolved: readonly ResolvedRule[],
): Record<string, RuleParameters> {
  const found: Record<string, RuleParameters> = {};
  for (const { rule, statements } of resolved) {
    if (!rules.includes(rule.name)) continue;
    const inFile = statements.filter(({ passage }) => passage.source === source);
    const inEntry = inFile.filter(({ passage }) => passage.entry === entry);
    const parameters = sole(inEntry) ?? sole(inFile) ?? rule.readings[0]?.parameters;
    if (parameters !== undefined) found[rule.name] = parameters;
  }
  return found;
}

function sole(statements: ResolvedRule['statements']): RuleParameters | undefined {
  const [first, ...others] = statements.map(({ parameters }) => parameters);
  const agree = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return agree ? first : undefined;
}

function wrongFinding(
  { name }: PolicyCheck,
  side: string,
  { actual, expected }: ExampleFault,
  passage: Passage,
  pair: SpanPair,
): Finding {
  const message = `Unexpected ${actual} in the worked example of ${name} (${side}), expected ${expected} by the rule beside it`;
  return { ...placeOfPair(passage, pair), severity: 'error', message, expected, actual };
}

function unreadFinding(
  { name }: PolicyCheck,
  passage: Passage,
  pair: SpanPair,
  english: ExampleParts,
  target: ExampleParts,
): Finding {
  const [expected, actual] = [listOf(english), listOf(target)];
  const message = `Unexpected dates in the worked example of ${name} (${actual}), expected ${expected} as in its English`;
  return { ...placeOfPair(passage, pair), severity: 'warning', message, expected, actual };
}

function listOf({ dates }: ExampleParts): string {
  return dates.length === 0 ? 'none' : dates.map(String).join(', ');
}

function placeOfPair(
  { source: { document } }: Passage,
  { id, line, column }: SpanPair,
): Omit<Finding, 'message' | 'severity'> {
  return { check: 'policy-example', file: document.file, line, column, locale: document.locale, spanId: id };
}

/** In characters: the patterns of dates need not look further. */
const LONGEST_TARGET = 8000;
