/** How the router reads addresses: every text can be a part of one, whatever is in it. */
import type { Parser } from 'wouter';
import { useBrowserLocation, type BrowserLocationHook } from 'wouter/use-browser-location';

/** The router undoes escapes of its own accord and pages do it again: what stands for `%` is escaped for both. */
export const usePlace: BrowserLocationHook = (options) => {
  const [place, go] = useBrowserLocation(options);
  return [place.replaceAll('%25', '%2525'), go];
};

/**
 * `:name` stands for a part, `*` for all that is left. The router's own parser takes no line separator for a sign,
 * and shows no page at all for an address that has one.
 */
export const parsePattern: Parser = (route) => {
  const keys: string[] = [];
  const parts = route
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      if (part !== '*' && !part.startsWith(':')) return `/${part}`;
      keys.push(part.replace(':', ''));
      return part === '*' ? '/([^]*)' : '/([^/]+)';
    });
  return { pattern: new RegExp(`^${parts.join('')}/?$`, 'i'), keys };
};
