/** The kinds of values that settings have: each reads a text, and says in a few words what it expects. */

/** What a setting's text means, or why it means nothing. */
export type Read<T> = { readonly value: T } | { readonly expected: string };

/** Reads the text of a setting; `expected` says what it takes, for errors and for the manual. */
export type Reader<T> = ((text: string) => Read<T>) & { readonly expected: string };

/** @param parse `undefined` for a text that is none of the kind */
export function reader<T>(expected: string, parse: (text: string) => T | undefined): Reader<T> {
  const read = (text: string): Read<T> => {
    const value = parse(text);
    return value === undefined ? { expected } : { value };
  };
  return Object.assign(read, { expected });
}

export function text(pattern: RegExp, expected: string): Reader<string> {
  return reader(expected, (value) => (pattern.test(value) ? value : undefined));
}

export function oneOf<T extends string>(...allowed: readonly T[]): Reader<T> {
  return reader(`one of ${allowed.join(', ')}`, (value) =>
    allowed.find((candidate) => candidate.toLowerCase() === value.toLowerCase()),
  );
}

export function wholeNumber(from: number, to: number): Reader<number> {
  return reader(`a whole number from ${from} to ${to}`, (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    return number >= from && number <= to ? number : undefined;
  });
}

/** An ID of Microsoft Entra, in lower case: tokens name it so, and the SDK compares letter by letter. */
export function guidOrEmpty(expected: string): Reader<string> {
  return reader(expected, (value) => (value === '' || isGuid(value) ? value.toLowerCase() : undefined));
}

/** A tenant by its ID or by one of its domains. */
export function tenantOrEmpty(expected: string): Reader<string> {
  return reader(expected, (value) =>
    value === '' || isGuid(value) || DOMAIN.test(value) ? value.toLowerCase() : undefined,
  );
}

export function isGuid(value: string): boolean {
  return GUID.test(value);
}

export const hostList: Reader<readonly string[]> = reader(
  'host names such as example.com or *.example.com, parted by commas',
  (value) => {
    const hosts = value
      .toLowerCase()
      .split(',')
      .map((host) => host.trim())
      .filter((host) => host !== '');
    return hosts.length > 0 && hosts.every((host) => HOST_PATTERN.test(host)) ? hosts : undefined;
  },
);

export const docsAddress: Reader<string> = reader(
  'an http or https address, with {locale} where the language goes',
  (value) => {
    if (webAddress(value) === undefined) return undefined;
    return value.endsWith('/') ? value : `${value}/`;
  },
);

export const addressOrEmpty: Reader<string> = reader('an http or https address', (value) => {
  if (value === '') return value;
  const url = webAddress(value);
  if (url?.username !== '' || url.password !== '') return undefined;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
});

/** Origins as browsers send them. */
export const originList: Reader<readonly string[]> = reader(
  'origins such as https://desk.example.com, parted by commas',
  (value) => {
    const origins = value
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== '');
    const read = origins.map((origin) => webAddress(origin)?.origin);
    return read.every((origin, at) => origin === origins[at]?.toLowerCase()) ? (read as string[]) : undefined;
  },
);

function webAddress(value: string): URL | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return WEB_PROTOCOL.test(url.protocol) && url.search === '' && url.hash === '' ? url : undefined;
}

/** Matches `example.com`, `*.example.com`, `127.0.0.1` and `[::1]`; not `*`, `https://example.com` or `a.com:80`. */
const HOST_PATTERN = /^(?:(?:\*\.[a-z0-9-]+\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/;

/** Matches what a browser may open; not `file:`. */
const WEB_PROTOCOL = /^https?:$/;

/** Matches a GUID; not a display name. */
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Matches `contoso.onmicrosoft.com`; not `contoso`, nor an address with `https://`. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
