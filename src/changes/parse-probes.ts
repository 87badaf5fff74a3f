/** Reads probe questions: a JSON object a line, in a file named for its language. */
import { SpanwiseError } from '../errors.js';
import type { Locale } from '../text/index.js';
import type { Probe } from './compare-probes.js';

/**
 * @param text lines such as `{"id":"sv-01","query":"…","entry":"benefits-faq/…"}`; empty lines are passed over
 * @param file its path, for the sentence of an error
 * @throws SpanwiseError `questions-invalid` with file and line
 */
export function parseProbes(text: string, file: string, locale: Locale): Probe[] {
  const probes: Probe[] = [];
  const ids = new Set<string>();
  text.split(/\r?\n/).forEach((line, at) => {
    if (line.trim() === '') return;
    const probe = readLine(line, `${file}:${at + 1}`);
    if (ids.has(probe.id)) throw invalid(`${file}:${at + 1}`, `a second "${probe.id}"`, 'every id once');
    ids.add(probe.id);
    probes.push({ ...probe, locale });
  });
  return probes;
}

function readLine(line: string, place: string): Omit<Probe, 'locale'> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(place, 'line', 'a JSON object');
  const { id, query, entry, ...others } = value as Record<string, unknown>;
  const [strange] = Object.keys(others);
  if (strange !== undefined) throw invalid(place, `key "${strange}"`, 'id, query and entry');
  if (!isText(id)) throw invalid(place, 'lack of an "id"', 'a text');
  if (!isText(query)) throw invalid(place, 'lack of a "query"', 'a text');
  if (entry !== undefined && entry !== null && !isText(entry))
    throw invalid(place, 'value of "entry"', 'the ID of an entry, or null');
  return { id, query, ...(entry !== undefined && { entry }) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function invalid(place: string, what: string, expected: string): SpanwiseError {
  return new SpanwiseError(
    'questions-invalid',
    `Unexpected ${what} at ${place}, expected ${expected}.`,
    'Mend the line or take it out.',
  );
}
