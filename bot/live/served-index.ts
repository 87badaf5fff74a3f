/** The routes and the API of the index that is live, made anew with each that takes its place. */
import type { Logger } from 'pino';
import { apiClients, createApi, type Api, type ApiContent } from '../api/create-api.js';
import type { Config } from '../config.js';
import { noteFault } from '../faults.js';
import type { Route, Told } from '../routes.js';
import type { Store } from '../store/open-store.js';
import type { LiveIndex } from './live-index.js';
import { liveRoutes } from './live-routes.js';

/** What is answered from one index beside the channel. */
export interface IndexContent {
  readonly routes?: readonly Route[];
  /** Without it there is no API. */
  readonly api?: ApiContent;
}

export interface ServedIndexParts {
  readonly first: IndexContent;
  /** Missing: the first one stays. */
  readonly live?: Pick<LiveIndex, 'onSwitch'>;
  readonly config: Config;
  readonly store: Store;
  readonly logger: Logger;
  readonly now: () => Date;
}

export interface ServedIndex {
  readonly routes: readonly Route<Told | Promise<Told>>[];
  /** Makes, soon, the tables that first answers need: after whoever asked before them. */
  warmSoon(): void;
  stop(): void;
}

interface Served extends Pick<ServedIndex, 'routes'> {
  readonly api: Api | undefined;
}

export function serveIndex({ first, live, ...shared }: ServedIndexParts): ServedIndex {
  const { config, now } = shared;
  // Longer than any index: who has asked too often has, whatever is published.
  const clients = apiClients(config, now);
  const serve = ({ routes = [], api: content }: IndexContent): Served => {
    const api = content && createApi({ ...content, ...shared, clients });
    return { routes: [...routes, ...(api?.routes ?? [])], api };
  };
  let served = serve(first);
  let warming: NodeJS.Timeout | undefined;
  const warmSoon = (): void => {
    clearTimeout(warming);
    warming = setTimeout(() => void warm(served.api, shared.logger), WARM_AFTER_MS).unref();
  };
  live?.onSwitch((content) => {
    served = serve(content);
    warmSoon();
  });
  return { routes: liveRoutes(() => served.routes), warmSoon, stop: () => clearTimeout(warming) };
}

/** What a request waits for as well is told to whoever sends it, too. */
async function warm(api: Api | undefined, logger: Logger): Promise<void> {
  await api?.warm().catch((error: unknown) => logger.error({ fault: noteFault(error) }, 'tables not made'));
}

const WARM_AFTER_MS = 1_000;
