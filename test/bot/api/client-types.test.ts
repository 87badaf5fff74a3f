/** The types of clients, generated from the OpenAPI document: `npx vitest run test/bot/api/client-types.test.ts -u`. */
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import prettier from 'prettier';
import { expect, it } from 'vitest';
import { openApiDocument } from '../../../bot/api/contract/openapi.js';
import { ROOT } from '../../support/own-content.js';

it('is what openapi-typescript makes of the document', async () => {
  const types = astToString(await openapiTS(openApiDocument() as unknown as OpenAPI3, { alphabetize: true }));
  const options = await prettier.resolveConfig(`${ROOT}/package.json`);
  const text = await prettier.format(`${HEAD}${types}`, { ...options, parser: 'typescript' });
  await expect(text).toMatchFileSnapshot(`${ROOT}/bot/api/client-types.d.ts`);
});

const HEAD =
  '/** Generated from the OpenAPI document by test/bot/api/client-types.test.ts; not to be edited. */\n';
