/** The routes beside the channel, on our own content and sentences. */
import type { ApiContent } from '../../../bot/api/create-api.js';
import { createRoutes } from '../../../bot/create-routes.js';
import type { Content, Problem, Route } from '../../../bot/routes.js';
import type { LoadedIndex } from '../../../src/index.js';
import { cataloguesIn } from '../../support/own-content.js';

export function ownRoutes(index: LoadedIndex): readonly Route[] {
  return createRoutes({ keepDays: 180 }, index, cataloguesIn);
}

/** What the API answers from. */
export function ownApi(index: LoadedIndex): ApiContent {
  return { index, catalogues: cataloguesIn };
}

/** What a route answers to an address, without a server. */
export function told(route: Route, query: string): Content | Problem {
  return route.answer({ params: {}, query: new URLSearchParams(query), body: undefined });
}
