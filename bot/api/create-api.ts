/** Puts the API together: every operation of the contract with what answers it, behind one guard. */
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { Browse, type Catalogues, type LoadedIndex } from '../../src/index.js';
import { isPrivate, type Config } from '../config.js';
import { noteFault } from '../faults.js';
import { inSlices } from '../in-slices.js';
import type { RouteQuestion, Told } from '../routes.js';
import type { Store } from '../store/open-store.js';
import { ApiTexts } from './api-texts.js';
import { feedbackSummary, unanswered, unansweredSummary } from './asked-routes.js';
import { Clients } from './clients.js';
import { openApiDocument } from './contract/openapi.js';
import { API_PATH, operations, type Operation, type OperationName } from './contract/operations.js';
import { createTokenCheck, type CheckToken, type EntraParts, type EntraSettings } from './entra-tokens.js';
import { listEntries, showEntry, showReceipt, showSpan } from './entry-routes.js';
import { guarded, preflightRoute, type ApiRoute, type GuardParts } from './guard.js';
import { documentsOf, indexOf, localesOf, overviewOf } from './overview-routes.js';
import { policyRoutes } from './policy-routes.js';
import { search } from './search-routes.js';
import { suggest } from './suggest-routes.js';
import { terms } from './term-routes.js';

/** What the API answers from, loaded once. */
export interface ApiContent {
  readonly index: LoadedIndex;
  /** Reads a file of each folder of `locales/`. */
  readonly catalogues: (file: string) => Catalogues;
  /** For tests: another issuer of tokens. */
  readonly authority?: EntraParts['authority'];
}

export interface ApiParts extends ApiContent {
  readonly config: Pick<
    Config,
    'host' | 'publicUrl' | 'docsUrl' | 'apiOrigins' | 'apiTenant' | 'apiAudience' | 'apiRole' | 'apiPerMinute'
  >;
  readonly logger: Logger;
  readonly store: Pick<Store, 'receipts' | 'questions' | 'feedback' | 'apiKeys'>;
  readonly now: () => Date;
}

export interface Api {
  readonly routes: readonly ApiRoute[];
  /** Makes the tables of its first answers, in slices; whoever asks meanwhile waits for them. */
  readonly warm: () => Promise<void>;
}

/** @throws SpanwiseError `catalogue-invalid` */
export function createApi(parts: ApiParts): Api {
  const { index, catalogues, config } = parts;
  const browse = new Browse(index.knowledgeBase, index.policies);
  const texts = new ApiTexts(catalogues, index.knowledgeBase);
  const guard = guardOf(parts, texts);
  const tag = tagOf(index, config);
  let warming: Promise<void> | undefined;
  const warm = async (): Promise<void> => (warming ??= inSlices(browse.warming()));
  const routes = routesOf(parts, { browse, texts, warm }).map(({ ofIndex, ...route }) =>
    guarded(route, guard, ofIndex ? tag : undefined),
  );
  return {
    routes: config.apiOrigins.length === 0 ? routes : [...routes, preflightRoute(config.apiOrigins)],
    warm,
  };
}

/** What is told of the index is the same as long as these are. */
function tagOf({ knowledgeBase }: LoadedIndex, { docsUrl }: Pick<Config, 'docsUrl'>): string {
  const docs = createHash('sha256').update(docsUrl).digest('base64url').slice(0, 6);
  return `${knowledgeBase.version}-${CONTRACT}-${docs}`;
}

function guardOf(parts: ApiParts, texts: ApiTexts): GuardParts {
  const { config, store, now } = parts;
  const { apiTenant: tenant, apiAudience: audience, apiRole: role, apiPerMinute } = config;
  const size = { burst: Math.max(1, Math.ceil(apiPerMinute / 10)), perSecond: apiPerMinute / 60 };
  return {
    texts,
    apiKeys: store.apiKeys,
    clients: new Clients(size, () => now().getTime()),
    isPrivate: isPrivate(config),
    publicUrl: config.publicUrl,
    origins: config.apiOrigins,
    now,
    ...(tenant !== '' && { checkToken: tokenCheckOf(parts, { tenant, audience, role }) }),
  };
}

function tokenCheckOf({ logger, now, authority }: ApiParts, settings: EntraSettings): CheckToken {
  return createTokenCheck({
    ...settings,
    now,
    onUnavailable: (error) => logger.error({ fault: noteFault(error) }, 'keys of Entra ID not fetched'),
    ...(authority && { authority }),
  });
}

type RouteOfApi = ApiRoute & { readonly ofIndex: boolean };

interface Prepared extends Pick<Api, 'warm'> {
  readonly browse: Browse;
  readonly texts: ApiTexts;
}

function routesOf(parts: ApiParts, { browse, texts, warm }: Prepared): RouteOfApi[] {
  const { index, store, now, config } = parts;
  const { knowledgeBase, policies: rules, findings } = index;
  const { receipts, questions, feedback } = store;
  const all = {
    knowledgeBase,
    rules,
    findings,
    search: index.search,
    browse,
    texts,
    receipts,
    questions,
    feedback,
  };
  const { docsUrl } = config;
  const today = (): string => now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const answers: Record<Exclude<OperationName, 'policies' | 'policy'>, Answer> = {
    search: whenWarm((asked) => search(all, asked), warm),
    suggest: whenWarm((asked) => suggest(all, asked), warm),
    entries: (asked) => listEntries(all, asked),
    entry: whenWarm((asked) => showEntry({ ...all, docsUrl }, asked), warm),
    span: whenWarm((asked) => showSpan(all, asked), warm),
    receipt: (asked) => showReceipt(all, asked),
    documents: overviewOf(() => documentsOf(knowledgeBase), texts),
    locales: overviewOf(() => localesOf(knowledgeBase), texts),
    terms: (asked) => terms(all, asked),
    index: overviewOf(() => indexOf(all), texts),
    questions: (asked) => unanswered(all, asked),
    questionCounts: (asked) => unansweredSummary(all, asked),
    feedback: (asked) => feedbackSummary(all, asked),
  };
  const contract = overviewOf(openApiDocument, texts);
  return [
    { method: 'GET', path: `${API_PATH}/openapi.json`, answer: contract, ofIndex: false },
    ...Object.entries(answers).map(([name, answer]) => routeOf(operations[name as OperationName], answer)),
    ...policyRoutes({ rules, texts, today }).map((route) => ({ ...route, ofIndex: false })),
  ];
}

type Answer = (asked: RouteQuestion) => Told | Promise<Told>;

/** Tables that were made at once for whoever asks first would let everybody else wait, too. */
function whenWarm(answer: Answer, warm: Api['warm']): Answer {
  return async (asked) => {
    await warm();
    return answer(asked);
  };
}

function routeOf({ method, path, ofIndex }: Operation, answer: Answer): RouteOfApi {
  return { method, path: `${API_PATH}${patternOf(path)}`, answer, ofIndex };
}

/** Entry IDs have slashes, which programs escape and people do not. */
function patternOf(path: string): string {
  return path === operations.entry.path ? '/entries/*' : path.replace(/\{(\w+)\}/g, ':$1');
}

/** Raised where the same index is answered from in another shape. */
const CONTRACT = 3;
