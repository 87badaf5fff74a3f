/** The OpenAPI document: valid by the published schema, the same each time, every operation in it. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../bot/api/contract/openapi.js';
import { API_PATH, operations } from '../../../bot/api/contract/operations.js';

describe('the OpenAPI document', () => {
  it('is valid by the schema of OpenAPI 3.1', async () => {
    const validator = new Validator();
    const result = await validator.validate(
      JSON.parse(JSON.stringify(openApiDocument())) as Record<string, unknown>,
    );
    expect(result).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('is the same each time', () => {
    expect(JSON.stringify(openApiDocument())).toBe(JSON.stringify(openApiDocument()));
  });

  it('has every operation with its parameters', () => {
    const { paths } = openApiDocument() as { paths: Record<string, Record<string, { operationId: string }>> };
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [operationId, method, path]),
    );
    expect(told).toEqual(
      Object.entries(operations).map(([id, { method, path }]) => [
        id,
        method.toLowerCase(),
        `${API_PATH}${path}`,
      ]),
    );
  });

  it('refers to nothing that it lacks', () => {
    const text = JSON.stringify(openApiDocument());
    const { schemas } = (openApiDocument() as { components: { schemas: object } }).components;
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(named.filter((name) => !Object.hasOwn(schemas, name ?? ''))).toEqual([]);
    expect(text).not.toMatch(/\$defs|\$id/);
  });
});
