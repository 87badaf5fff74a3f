/** Policy checks over HTTP: which there are, and one worked out, in the words of CLI.md. */
import {
  dateFaults,
  describePolicies,
  ENGLISH,
  evaluatePolicy,
  inputsOf,
  isPolicyCheck,
  mainFault,
  policyChecks,
  policyInputFaults,
  policyJson,
  TODAY_INPUT,
  type IsoDate,
  type Locale,
  type PolicyCheckName,
  type PolicyDescription,
  type PolicyInput,
  type PolicyInputFault,
  type PolicyRules,
} from '../../src/index.js';
import { json, type Content, type Problem, type Route, type RouteQuestion } from '../routes.js';
import { localeOr, shortened, type ApiTexts } from './api-texts.js';
import { localeOr as localeOf } from './entry-routes.js';
import { policiesQuery, policyRequestShape, type PolicyError } from './policy-shapes.js';
import { readQuery } from './readers.js';

export interface PolicyRouteParts {
  readonly rules: PolicyRules;
  readonly texts: ApiTexts;
  /** The day where a request names none. */
  readonly today: () => IsoDate;
}

export function policyRoutes(parts: PolicyRouteParts): readonly Route[] {
  return [
    { method: 'GET', path: PATH, answer: (asked) => list(parts, asked) },
    {
      method: 'POST',
      path: `${PATH}/:check`,
      answer: ({ params, body }) => answer(parts, params['check'] ?? '', body),
    },
  ];
}

function list({ texts }: PolicyRouteParts, asked: RouteQuestion): Content | Problem {
  const read = readQuery(policiesQuery, asked, texts);
  if ('kind' in read) return read;
  const locale = localeOf(read.value.locale, ENGLISH);
  const checks = describePolicies(texts.policy, locale);
  return json({ policies: checks.map((check) => withChoices(check, texts, locale)) });
}

function withChoices(check: PolicyDescription, { policy }: ApiTexts, locale: Locale): object {
  const inputs = check.inputs.map((input) =>
    input.type === 'choice'
      ? {
          ...input,
          choices: input.values.map((value) => ({ value, label: policy.choice(input.name, value, locale) })),
        }
      : input,
  );
  return { ...check, inputs };
}

function answer(parts: PolicyRouteParts, check: string, body: unknown): Content | Problem {
  const { texts, rules } = parts;
  const request = readRequest(body, texts);
  if (!isPolicyCheck(check)) {
    const names = policyChecks.map(({ name }) => name);
    const locale = 'locale' in request ? request.locale : ENGLISH;
    return { kind: 'problem', status: 400, detail: texts.policy.unknownCheck(check, names, locale) };
  }
  if ('kind' in request) return request;
  const { inputs, locale } = request;
  const today = request.today ?? parts.today();
  const errors = errorsIn(check, { ...request, today }, texts);
  const [first] = errors;
  if (first !== undefined) return refusal(first.detail, errors);
  const outcome = evaluatePolicy({ check, inputs: textsIn(inputs), today, rules });
  if (outcome.kind === 'faults') return refusal(texts.body(locale));
  const { text, ...told } = texts.policy.parts(outcome.result, locale);
  return json({ ...policyJson(outcome.result, text), ...(request.parts && { parts: told }) });
}

interface PolicyRequestBody {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly today?: string | undefined;
  readonly locale: Locale;
  readonly parts: boolean;
}

function readRequest(body: unknown, texts: ApiTexts): PolicyRequestBody | Problem {
  const given: unknown =
    typeof body === 'object' && body !== null && 'locale' in body ? body.locale : undefined;
  const locale = localeOr(given);
  if (locale === undefined) return refusal(texts.locale(shownAs(given)));
  const read = policyRequestShape.safeParse(body);
  if (read.success) {
    const { inputs = {}, today, parts = false } = read.data;
    return { inputs, today, locale, parts };
  }
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return refusal(texts.policy.unknownOption(key, Object.keys(policyRequestShape.shape), locale));
  }
  return refusal(issue?.path[0] === 'today' ? texts.notText(TODAY_INPUT, locale) : texts.body(locale));
}

/** What was given for a text; what has parts is not written out, since nobody knows how deep they go. */
function shownAs(given: unknown): string {
  if (typeof given !== 'object' || given === null) return String(given);
  return Array.isArray(given) ? '[…]' : '{…}';
}

/** Everything that cannot be used, the one to tell first. */
function errorsIn(
  check: PolicyCheckName,
  { inputs, today, locale }: PolicyRequestBody & { readonly today: string },
  texts: ApiTexts,
): PolicyError[] {
  const errorOf = (fault: PolicyInputFault, known: readonly PolicyInput[], place: string): PolicyError => ({
    pointer: `#${place}/${encodeURIComponent(pointerPart(shortened(fault.input)))}`,
    input: shortened(fault.input),
    code: fault.code,
    detail: texts.fault(fault, known, locale),
  });
  const wrongToday = dateFaults(TODAY_INPUT, today);
  if (wrongToday.length > 0) return wrongToday.map((fault) => errorOf(fault, [TODAY_INPUT], ''));
  const known = inputsOf(check);
  const noTexts = known.filter(({ name }) => name in inputs && typeof inputs[name] !== 'string');
  const faults = policyInputFaults({ check, inputs: textsIn(inputs), today }).filter(
    (fault) => !noTexts.some(({ name }) => name === fault.input),
  );
  const main = mainFault(faults);
  const ordered = main === undefined ? [] : [main, ...faults.filter((fault) => fault !== main)];
  return [
    ...noTexts.map((input) => ({
      ...errorOf({ input: input.name, code: 'missing', actual: '' }, known, '/inputs'),
      code: 'not-text',
      detail: texts.notText(input, locale),
    })),
    ...ordered.map((fault) => errorOf(fault, known, '/inputs')),
  ].slice(0, MOST_ERRORS);
}

function textsIn(inputs: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}

function refusal(detail: string, errors?: readonly PolicyError[]): Problem {
  return { kind: 'problem', status: 400, detail, ...(errors === undefined ? {} : { more: { errors } }) };
}

/** A part of a JSON pointer (RFC 6901). */
function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

const PATH = '/api/v1/policies';

/** Somebody can send thousands of inputs that there are not. */
const MOST_ERRORS = 20;
