/** `policy`: what a case of one's own means by the published rules, with the sentences it rests on. */
import {
  dateFaults,
  describePolicies,
  ENGLISH,
  evaluatePolicy,
  inputsOf,
  isPolicyCheck,
  mainFault,
  parseLocale,
  policyChecks,
  policyInputFaults,
  policyJson,
  PolicyTexts,
  SpanwiseError,
  TODAY_INPUT,
  UNDER_REVIEW,
  type Locale,
  type PolicyCheckName,
  type PolicyInput,
  type PolicyInputFault,
  type PolicyJson,
} from '../src/index.js';
import { readCatalogues } from './lib/catalogues.js';
import { print, printData, printError, runCommand } from './lib/command.js';
import { readIndexOrOwn } from './lib/ensure-index.js';
import { readPolicyArguments, type PolicyArguments } from './lib/policy-arguments.js';
import { paint } from './lib/terminal.js';
import { machineToday } from './lib/today.js';

const USAGE =
  'npm run --silent policy -- CHECK --INPUT VALUE… [--today YYYY-MM-DD] [--locale TAG] [--index FILE] [--json], or list [--locale TAG] [--index FILE] [--json]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const given = readPolicyArguments(args, ['json']);
    const locale = readLocale(given.options.get('locale'));
    const texts = new PolicyTexts(readCatalogues(CATALOGUE));
    if (given.check === undefined) {
      throw new SpanwiseError('argument-missing', 'Unexpected lack of a check.', `Usage: ${USAGE}`);
    }
    if (given.repeated !== undefined) return refuse(texts.repeatedOption(`--${given.repeated}`, locale));
    if (given.check === 'list') return list(given, texts, locale);
    if (!isPolicyCheck(given.check)) {
      const names = policyChecks.map(({ name }) => name);
      return refuse(texts.unknownCheck(given.check, names, locale));
    }
    const problem = problemOf(given.check, given, texts, locale);
    return problem === undefined ? answer(given.check, given, locale) : refuse(problem);
  });
}

async function answer(check: PolicyCheckName, given: PolicyArguments, locale: Locale): Promise<number> {
  const { policies, knowledgeBase } = await readIndexOrOwn(given.options.get('index'));
  const question = { check, inputs: inputsIn(given), today: todayIn(given), rules: policies };
  const outcome = evaluatePolicy(question);
  const texts = new PolicyTexts(readCatalogues(CATALOGUE), knowledgeBase);
  if (outcome.kind === 'faults') return refuse(sentenceOf(outcome.faults, inputsOf(check), texts, locale));
  const { result } = outcome;
  const json = policyJson(result, texts.text(result, locale));
  if (given.flags.has('json')) printData(JSON.stringify(json));
  else printAnswer(json);
  return result.verdict === UNDER_REVIEW ? 1 : 0;
}

function printAnswer({ verdict, text, evidence }: PolicyJson): void {
  const out = process.stdout;
  print(paint(out, 'bold', verdict));
  print(`\n${text}\n`);
  for (const { spanIds, newest } of evidence) {
    const age = newest ? '' : paint(out, 'yellow', ' (not in the newest English)');
    print(paint(out, 'dim', spanIds.join(' ')) + age);
  }
}

/** One sentence on the first thing that is wrong, or nothing. */
function problemOf(
  check: PolicyCheckName,
  given: PolicyArguments,
  texts: PolicyTexts,
  locale: Locale,
): string | undefined {
  const inputs = inputsOf(check);
  const known = [...inputs.map(({ name }) => name), ...OPTIONS];
  const unknown = [...given.options.keys()].find((name) => !known.includes(name));
  const [extra] = given.rest;
  if (unknown !== undefined || extra !== undefined) {
    const options = [...known, 'json'].map((name) => `--${name}`);
    return texts.unknownOption(unknown === undefined ? (extra ?? '') : `--${unknown}`, options, locale);
  }
  const today = todayIn(given);
  const wrongToday = dateFaults(TODAY_INPUT, today);
  if (wrongToday.length > 0) return sentenceOf(wrongToday, [TODAY_INPUT], texts, locale);
  const faults = policyInputFaults({ check, inputs: inputsIn(given), today });
  return faults.length === 0 ? undefined : sentenceOf(faults, inputs, texts, locale);
}

function sentenceOf(
  faults: readonly PolicyInputFault[],
  inputs: readonly PolicyInput[],
  texts: PolicyTexts,
  locale: Locale,
): string {
  const fault = mainFault(faults);
  return fault === undefined ? '' : texts.fault(fault, inputs, locale, true);
}

function refuse(sentence: string): number {
  printError(sentence);
  return 2;
}

function list(given: PolicyArguments, texts: PolicyTexts, locale: Locale): number {
  const unknown = [...given.options.keys()].find((name) => !LIST_OPTIONS.includes(name));
  const [extra] = given.rest;
  if (unknown !== undefined || extra !== undefined) {
    const actual = unknown === undefined ? (extra ?? '') : `--${unknown}`;
    const known = [...LIST_OPTIONS, 'json'].map((name) => `--${name}`);
    return refuse(texts.unknownOption(actual, known, locale));
  }
  const checks = describePolicies(texts, locale);
  if (given.flags.has('json')) {
    printData(JSON.stringify(checks));
    return 0;
  }
  for (const { check, title, inputs } of checks) {
    print(`${paint(process.stdout, 'bold', check)}  ${title}`);
    for (const { name, optional, form } of inputs) {
      const option = optional === true ? `[--${name}]` : `--${name}`;
      print(`  ${option.padEnd(22)} ${form}`);
    }
  }
  return 0;
}

function inputsIn({ options }: PolicyArguments): Record<string, string> {
  return Object.fromEntries([...options].filter(([name]) => !OPTIONS.includes(name)));
}

function todayIn({ options }: PolicyArguments): string {
  return options.get('today') ?? machineToday();
}

function readLocale(text: string | undefined): Locale {
  const locale = text === undefined ? ENGLISH : parseLocale(text);
  if (locale !== undefined) return locale;
  throw new SpanwiseError(
    'argument-invalid',
    `Unexpected --locale "${text ?? ''}", expected a language tag.`,
    'Give one such as ko-KR.',
  );
}

const CATALOGUE = 'policy.json';

/** The options of the command beside the inputs of its checks. */
const OPTIONS: readonly string[] = ['today', 'locale', 'index'];

/** Those of the list, which is the same whatever the index. */
const LIST_OPTIONS: readonly string[] = ['locale', 'index'];
