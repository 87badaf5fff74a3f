/** Requests to the Direct Line: below the page's own address, and with an answer for every way they can end. */

export type HttpAnswer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** Nobody answered. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfterMs: number };

export interface HttpQuestion {
  readonly method: 'GET' | 'POST';
  /** Below `v3/directline/`. */
  readonly path: string;
  readonly token?: string | undefined;
  readonly body?: unknown;
}

export async function ask<T>({ method, path, token, body }: HttpQuestion): Promise<HttpAnswer<T>> {
  const headers = {
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
  try {
    const response = await fetch(new URL(`v3/directline/${path}`, document.baseURI), {
      method,
      headers,
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (response.ok) return { kind: 'ok', value: (await response.json()) as T };
    const seconds = Number(response.headers.get('Retry-After') ?? 1);
    return { kind: 'refused', status: response.status, retryAfterMs: Math.max(1, seconds || 1) * 1_000 };
  } catch {
    // Whatever it was, the answer is not there; the notice on the page says so.
    return { kind: 'unreachable' };
  }
}

const PATIENCE_MS = 30_000;
