/** Asks the API over HTTP, and holds every answer against the OpenAPI document. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { openApiDocument } from '../../../bot/api/contract/openapi.js';
import { call, type HttpAnswer } from '../support/bot-harness.js';

interface DescribedOperation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

const DOCUMENT = openApiDocument() as unknown as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: object;
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>();

export interface ApiAnswer extends HttpAnswer {
  /** The body as JSON; `undefined` where there is none. */
  readonly json: unknown;
}

/** @param path below `/api/v1` */
export async function get(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  const answer = await call(url, { method: 'GET', path: `/api/v1${path}`, headers });
  return conforming(answer, 'get', path);
}

export async function post(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  const answer = await call(url, {
    path: `/api/v1${path}`,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return conforming(answer, 'post', path);
}

/** The answer, if it is one that the document tells of. */
function conforming(answer: HttpAnswer, method: 'get' | 'post', path: string): ApiAnswer {
  const template = templateOf(path.split('?', 1)[0] ?? '');
  const described = DOCUMENT.paths[template]?.[method]?.responses[answer.status];
  expect(described, `${method} ${template} answers ${answer.status}`).toBeDefined();
  const type = answer.headers['content-type'] ?? '';
  if (answer.body === '') {
    expect(described?.content).toBeUndefined();
    return { ...answer, json: undefined };
  }
  const schema = described?.content?.[type]?.schema;
  expect(schema, `${template} ${answer.status} as ${type}`).toBeDefined();
  const json: unknown = JSON.parse(answer.body);
  const validate = validatorOf(schema as object);
  validate(json);
  expect(validate.errors ?? [], `${path}: ${answer.body.slice(0, 300)}`).toEqual([]);
  return { ...answer, json };
}

function templateOf(path: string): string {
  const found = Object.keys(DOCUMENT.paths)
    .sort((one, other) => one.split('{').length - other.split('{').length)
    .find((template) => new RegExp(`^${template.replace(/\{\w+\}/, '.+')}$`, 's').test(`/api/v1${path}`));
  return found ?? path;
}

function validatorOf(schema: object): ValidateFunction {
  const key = JSON.stringify(schema);
  const known = validators.get(key);
  if (known !== undefined) return known;
  const made = ajv.compile({ ...schema, components: DOCUMENT.components });
  validators.set(key, made);
  return made;
}
