export { withoutDenied } from './denied.js';
export { isInexact } from './inexact.js';
export { readDates, readDatesOf, readNamedDates } from './read-dates.js';
export { pattern, plainSource, readable, type Readable } from './readable.js';
export type { DateAmbiguous, DateFound, DateImpossible, DateReading, DateVague } from './reading.js';
