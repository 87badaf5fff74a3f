/** Reads the console's links to entries and sentences; every other address is somebody else's. */
import { parseSpanId, type SpanId } from '../../src/index.js';

export interface EntryLink {
  readonly target:
    { readonly kind: 'entry'; readonly id: string } | { readonly kind: 'span'; readonly id: SpanId };
  /** The language the link names, as it stands there. */
  readonly locale?: string;
}

/**
 * @param publicUrl where people reach this server; without it no address is ours
 * @returns `undefined` for any address that is no link to an entry of this server
 */
export function readEntryLink(text: string, publicUrl: string | undefined): EntryLink | undefined {
  if (publicUrl === undefined || text.length > LONGEST_LINK) return undefined;
  const url = urlOf(text);
  const base = urlOf(publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`);
  if (url === undefined || url.origin !== base?.origin || !url.pathname.startsWith(base.pathname))
    return undefined;
  const { place, query } = placeIn(url, url.pathname.slice(base.pathname.length));
  const target = targetOf(place);
  if (target === undefined) return undefined;
  const locale = query.get('locale') ?? url.searchParams.get('locale');
  return { target, ...(locale === null ? {} : { locale }) };
}

/** A page that changes within itself keeps its place behind the hash, with a query of its own. */
function placeIn(url: URL, path: string): { place: string; query: URLSearchParams } {
  if (!CONSOLE.test(path)) return { place: path.replace(UNDER_CONSOLE, ''), query: url.searchParams };
  const [place = '', query = ''] = url.hash.replace(HASH, '').split('?', 2);
  return { place: `/${place}`, query: new URLSearchParams(query) };
}

function targetOf(place: string): EntryLink['target'] | undefined {
  const { kind, id = '' } = PLACE.exec(place)?.groups ?? {};
  const read = decoded(id);
  if (read === undefined || read === '' || read.length > LONGEST_ID) return undefined;
  if (kind === 'entries') return { kind: 'entry', id: read };
  const span = parseSpanId(read.toLowerCase());
  return span === undefined ? undefined : { kind: 'span', id: span };
}

function urlOf(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return WEB.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
  } catch {
    // No address at all; `new URL` says so by throwing.
    return undefined;
  }
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Half an escape such as `%E0`.
    return undefined;
  }
}

const LONGEST_LINK = 2_048;
const LONGEST_ID = 256;

/** Matches what a browser opens; not `file:`. */
const WEB = /^https?:$/;

/** Matches the page of the console; not what stands below it. */
const CONSOLE = /^console(?:\/(?:index\.html)?)?$/;

/** Matches the folder of the console, not the slash behind it; not `consoles/`. */
const UNDER_CONSOLE = /^console(?=\/)/;

/** Matches what stands before the place behind a hash: `#/`; not a slash within. */
const HASH = /^#\/?/;

/** Matches `/entries/benefits-faq/refund` and `/spans/7c473-119`, a slash at the end or not; not `/entries/`. */
const PLACE = /^\/(?<kind>entries|spans)\/(?<id>.+?)\/?$/;
