/** Which routes there are beside the channel, for everybody; the API has its own guard. */
import {
  Messages,
  parseDate,
  type Catalogues,
  type IsoDate,
  type KnowledgeBase,
  type LoadedIndex,
} from '../src/index.js';
import { ApiTexts } from './api/api-texts.js';
import { calendarRoute } from './calendar/calendar-route.js';
import type { Config } from './config.js';
import { plainPageRoutes } from './plain-pages.js';
import type { Route } from './routes.js';

/**
 * @param catalogues reads a file of each folder of `locales/`
 * @throws SpanwiseError `catalogue-invalid`
 */
export function createRoutes(
  { keepDays }: Pick<Config, 'keepDays'>,
  { knowledgeBase }: Pick<LoadedIndex, 'knowledgeBase'>,
  catalogues: (file: string) => Catalogues,
): readonly Route[] {
  const texts = new ApiTexts(catalogues, knowledgeBase);
  const messages = new Messages<string>(catalogues('calendar.json'), 'calendar.json');
  return [
    ...plainPageRoutes({ messages: new Messages(catalogues('pages.json'), 'pages.json'), keepDays }),
    calendarRoute({ texts, messages, rulesOf: newestDay(knowledgeBase) }),
  ];
}

/** The day of the newest text; a day that is past where none tells its own. */
function newestDay({ documents }: Pick<KnowledgeBase, 'documents'>): IsoDate {
  const days = documents.map(({ date }) => date).filter((day) => parseDate(day) !== undefined);
  return days.reduce((newest, day) => (day > newest ? day : newest), UNDATED);
}

const UNDATED = '1990-01-01';
