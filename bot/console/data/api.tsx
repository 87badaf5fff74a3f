/** Asks the API: one typed client, one cache, and the access key where the server wants one. */
import {
  keepPreviousData,
  QueryCache,
  QueryClient,
  QueryClientProvider,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import createClient, { type Client } from 'openapi-fetch';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { paths } from '../../api/client-types.js';
import { preferences } from '../preferences.js';
import { useTexts } from '../texts/texts.js';
import { ApiFault } from './fault.js';

export type ApiClient = Client<paths>;

/** Whether the server lets us in: not asked yet, a key is needed, or the one given is not taken. */
export type Access = 'open' | 'key-needed' | 'key-refused';

interface ApiParts {
  readonly client: ApiClient;
  readonly access: Access;
  /** Tries a key in the place of the one there is. */
  readonly giveKey: (key: string) => void;
}

export function ApiProvider({ children }: { children: ReactNode }): ReactNode {
  const [access, setAccess] = useState<Access>('open');
  const [key, setKey] = useState(preferences.key);
  const { language } = useTexts();
  const client = useMemo(() => clientFor(key, language), [key, language]);
  const [cache] = useState(() => createCache((hasKey) => setAccess(hasKey ? 'key-refused' : 'key-needed')));
  const giveKey = useCallback(
    (given: string): void => {
      // No header can bear anything else: the browser would refuse to ask at all, whatever page is opened.
      if (!SENDABLE.test(given)) {
        setAccess('key-refused');
        return;
      }
      preferences.setKey(given);
      setKey(given);
      setAccess('open');
      cache.clear();
    },
    [cache],
  );
  const parts = useMemo((): ApiParts => ({ client, access, giveKey }), [client, access, giveKey]);
  return (
    <QueryClientProvider client={cache}>
      <Context value={parts}>{children}</Context>
    </QueryClientProvider>
  );
}

/** The typed client; {@link useAsk} for what is shown, this for what is sent. */
export function useApi(): ApiClient {
  return useParts().client;
}

export function useAccess(): Pick<ApiParts, 'access' | 'giveKey'> {
  return useParts();
}

/** What openapi-fetch answers. */
export interface Answered<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

export interface AskOptions {
  /** Not asked while false. */
  readonly enabled?: boolean;
  /** The answer before is shown until the next one is there. */
  readonly keep?: boolean;
}

/**
 * Asks and remembers by the key.
 * @param key what the answer hangs on
 */
export function useAsk<T>(
  key: readonly unknown[],
  ask: (client: ApiClient, signal: AbortSignal) => Promise<Answered<T>>,
  { enabled = true, keep = false }: AskOptions = {},
): UseQueryResult<T, ApiFault> {
  const client = useApi();
  return useQuery<T, ApiFault>({
    queryKey: key,
    queryFn: ({ signal }) => answerOf(ask(client, signal)),
    enabled,
    placeholderData: keep ? keepPreviousData : undefined,
  });
}

/** @throws ApiFault where there is no answer to the question */
export async function answerOf<T>(asked: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok && data !== undefined) return data;
  throw new ApiFault(response.status, error, response.headers.get('Retry-After'));
}

function clientFor(key: string | undefined, language: string): ApiClient {
  const client = createClient<paths>({ baseUrl: SERVER.href.replace(/\/$/, ''), credentials: 'omit' });
  client.use({
    onRequest: ({ request }) => {
      if (key !== undefined) request.headers.set('Authorization', `Bearer ${key}`);
      request.headers.set('Accept-Language', language);
      return request;
    },
    // An abort is the page's own doing, and told as such.
    onError: ({ error }) =>
      error instanceof DOMException && error.name === 'AbortError' ? error : new ApiFault(0, undefined),
  });
  return client;
}

function createCache(onRefused: (hasKey: boolean) => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (fault) => {
        if (fault instanceof ApiFault && REFUSED.has(fault.status))
          onRefused(preferences.key() !== undefined);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // A server on this machine answers without any network; whether one does is found out by asking.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (count, fault) => fault instanceof ApiFault && RETRIED.has(fault.status) && count < MOST_TRIES,
        retryDelay: (_count, fault) =>
          (fault instanceof ApiFault ? fault.retryAfterMs : undefined) ?? RETRY_MS,
      },
    },
  });
}

function useParts(): ApiParts {
  const parts = useContext(Context);
  if (parts === undefined) throw new TypeError('The API is asked outside of its provider.');
  return parts;
}

const Context = createContext<ApiParts | undefined>(undefined);

const here = import.meta.url;
/** Where the console is, and the server it came from: the scripts lie in a folder of the console. */
export const CONSOLE = new URL('../', here);
const SERVER = new URL('../', CONSOLE);

/** The content changes when the bot is started with another index. */
const FRESH_MS = 5 * 60_000;
const MOST_TRIES = 2;
const RETRY_MS = 1_000;
/** Unknown who asks, or known and not let in, as behind a proxy of this machine: another key may help with either. */
const REFUSED = new Set([401, 403]);
/** Matches keys and tokens, right or wrong; not what has a letter beyond ASCII or a blank in it. */
const SENDABLE = /^[!-~]+$/;
/** Nobody answered, asked too often, not ready. */
const RETRIED = new Set([0, 429, 503]);
