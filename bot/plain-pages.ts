/** Serves the pages that the Teams package links to: what is kept of people, and what answers are worth. */
import { ENGLISH, parseLocale, type Locale, type Messages } from '../src/index.js';
import { acceptedLocale } from './accepted-locale.js';
import type { Content, Route, RouteQuestion } from './routes.js';

export interface PlainPagesParts {
  /** The sentences of `pages.json`. */
  readonly messages: Messages<string>;
  readonly keepDays: number;
}

/** In the language that the browser asks for, or that `?locale=` names. */
export function plainPageRoutes({ messages, keepDays }: PlainPagesParts): readonly Route[] {
  const pageOf = (page: 'privacy' | 'terms', asked: RouteQuestion): Content => {
    const locale = messages.localeFor(wantedBy(asked));
    const say = (key: string): string => escape(messages.say(locale, key, { days: String(keepDays) }));
    const paragraphs = PARAGRAPHS.map((number) => `${page}.${number}`).filter((key) => messages.has(key));
    const body = paragraphs.map((key) => `<p>${say(key)}</p>`).join('\n');
    const title = say(`${page}.title`);
    return {
      kind: 'content',
      type: 'text/html; charset=utf-8',
      body: `<!doctype html>\n<html lang="${locale}">\n<meta charset="utf-8">\n${VIEWPORT}\n<title>${title}</title>\n<h1>${title}</h1>\n${body}\n</html>\n`,
      headers: { 'Content-Security-Policy': "default-src 'none'", Vary: 'Accept-Language' },
    };
  };
  return (['privacy', 'terms'] as const).map((page) => ({
    method: 'GET',
    path: `/${page}`,
    answer: (asked) => pageOf(page, asked),
  }));
}

function wantedBy({ query, headers }: RouteQuestion): Locale {
  const named = parseLocale(query.get('locale') ?? '');
  return named ?? acceptedLocale(headers?.['accept-language'] ?? '') ?? ENGLISH;
}

/** Our own sentences hold none of these: a catalogue that is edited could. */
function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const PARAGRAPHS = [1, 2, 3, 4, 5];
const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';
