/** The OpenAPI 3.1 document of the API, made from the schemas that its handlers use. */
import { z } from 'zod';
import { API_PATH, operations, type Operation } from './operations.js';
import { components, problemShape } from './registry.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** @returns plain JSON, the same each time */
export function openApiDocument(): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [id, operation] of Object.entries<Operation>(operations)) {
    const path = (paths[`${API_PATH}${operation.path}`] ??= {});
    path[operation.method.toLowerCase()] = describe(id, operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Spanwise',
      version: '1.0.0',
      description: 'Published sentences in all their languages, tied to their English by span IDs.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    // Open on the machine itself, by a key or a token elsewhere.
    security: [{}, { bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key, or a token of Microsoft Entra ID.',
        },
      },
      schemas: namedSchemas(),
    },
  };
}

function describe(id: string, operation: Operation): JsonObject {
  const { summary, body, answer, method } = operation;
  return {
    operationId: id,
    summary,
    parameters: [...pathParameters(operation), ...queryParameters(operation)],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: refTo(body) } } },
    }),
    responses: {
      200: {
        description: 'As asked.',
        ...(method === 'GET' && { headers: { ETag: { schema: { type: 'string' } } } }),
        content: { 'application/json': { schema: refTo(answer) } },
      },
      ...(method === 'GET' && { 304: { description: 'As it was when the tag was given.' } }),
      ...Object.fromEntries(refusalsOf(operation).map(([status, why]) => [status, refusal(why)])),
    },
  };
}

function refusalsOf({ canMiss, method }: Operation): [status: number, why: string][] {
  return [
    [400, 'Something asked for cannot be read.'],
    [401, 'Nobody, or somebody unknown, asks.'],
    [403, 'Whoever asks may not.'],
    ...(canMiss ? [[404, 'There is nothing of that name.'] as [number, string]] : []),
    ...(method === 'POST'
      ? ([
          [413, 'Too much was sent.'],
          [415, 'What was sent is no JSON.'],
        ] as [number, string][])
      : []),
    [429, 'Asked too often; `Retry-After` tells in how many seconds to ask again.'],
    [500, 'A fault of the server.'],
    [503, 'A token cannot be checked now; `Retry-After` tells in how many seconds to ask again.'],
  ];
}

function refusal(description: string): JsonObject {
  return { description, content: { 'application/problem+json': { schema: refTo(problemShape) } } };
}

function pathParameters({ pathParameters: parameters = {} }: Operation): JsonObject[] {
  return Object.entries(parameters).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Operation): JsonObject[] {
  if (query === undefined) return [];
  const { properties = {}, required = [] } = withoutHead(z.toJSONSchema(query, { io: 'input' })) as {
    properties?: Record<string, JsonObject>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function refTo(schema: z.ZodType): JsonObject {
  const id = components.get(schema)?.id;
  return id === undefined ? withoutHead(z.toJSONSchema(schema)) : { $ref: uriOf(id) };
}

function namedSchemas(): JsonObject {
  const { schemas } = z.toJSONSchema(components, { uri: uriOf });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutHead(schema)]));
}

/** The document says for all of its schemas which JSON Schema they are, and where they are. */
function withoutHead(schema: object): JsonObject {
  const { $schema: _dialect, $id: _id, ...rest } = schema as Record<string, unknown>;
  return rest;
}

function uriOf(id: string): string {
  return `#/components/schemas/${id}`;
}
