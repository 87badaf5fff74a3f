/** Which routes there are beside the channel, and who can reach them. */
import {
  Messages,
  parseDate,
  type Catalogues,
  type IsoDate,
  type KnowledgeBase,
  type LoadedIndex,
} from '../src/index.js';
import { ApiTexts } from './api/api-texts.js';
import { policyRoutes } from './api/policy-routes.js';
import { calendarRoute } from './calendar/calendar-route.js';
import type { Config } from './config.js';
import { plainPageRoutes } from './plain-pages.js';
import type { Route } from './routes.js';
import { isLoopbackHost } from './service-hosts.js';

/**
 * @param catalogues reads a file of each folder of `locales/`
 * @throws SpanwiseError `catalogue-invalid`
 */
export function createRoutes(
  { host, keepDays }: Pick<Config, 'host' | 'keepDays'>,
  { policies, knowledgeBase }: Pick<LoadedIndex, 'policies' | 'knowledgeBase'>,
  catalogues: (file: string) => Catalogues,
): readonly Route[] {
  const texts = new ApiTexts(catalogues, knowledgeBase);
  const messages = new Messages<string>(catalogues('calendar.json'), 'calendar.json');
  const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  return [
    ...plainPageRoutes({ messages: new Messages(catalogues('pages.json'), 'pages.json'), keepDays }),
    calendarRoute({ texts, messages, rulesOf: newestDay(knowledgeBase) }),
    // Nobody is asked for a key yet, so nobody outside this machine gets in.
    ...(isLoopbackHost(host) ? policyRoutes({ rules: policies, texts, today }) : []),
  ];
}

/** The day of the newest text; a day that is past where none tells its own. */
function newestDay({ documents }: Pick<KnowledgeBase, 'documents'>): IsoDate {
  const days = documents.map(({ date }) => date).filter((day) => parseDate(day) !== undefined);
  return days.reduce((newest, day) => (day > newest ? day : newest), UNDATED);
}

const UNDATED = '1990-01-01';
