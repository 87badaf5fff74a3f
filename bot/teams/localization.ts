/** The texts of the Teams app in each language, keyed by their place in the manifest. */
import { SpanwiseError, type Locale } from '../../src/index.js';

/** `locales/<tag>/teams.json`. */
export type TeamsTexts = Readonly<Record<string, string>>;

/** A reader of the catalogue that takes no missing text for an empty one. */
export function textsOf(texts: TeamsTexts): (key: string) => string {
  return (key) => {
    const text = texts[key];
    if (text !== undefined) return text;
    throw new SpanwiseError(
      'catalogue-invalid',
      `Unexpected lack of "${key}" in a teams.json, expected every text of the Teams app.`,
      'Add it to locales/*/teams.json.',
    );
  };
}

/** The file of a language inside the package. */
export function localizationFile(locale: Locale | undefined): string {
  return `localization/${(locale ?? 'en').toLowerCase()}.json`;
}

/**
 * The texts of one language by their place in the manifest: `bots[0].commandLists[0].commands[1].title`. The places
 * are found in the English manifest, so that none can be forgotten.
 * @param english the texts that the manifest was made with
 */
export function localization(
  manifest: Readonly<Record<string, unknown>>,
  english: TeamsTexts,
  texts: TeamsTexts,
): Record<string, string> {
  const said = textsOf(texts);
  const name = (manifest['name'] as { readonly short: string }).short;
  const keys = Object.keys(english);
  const found: Record<string, string> = { 'name.short': name };
  for (const [place, value] of placesIn(manifest, '')) {
    // Titles of commands and of parameters can read alike in English and differ elsewhere.
    const key = keys.find((candidate) => english[candidate] === value && suits(place, candidate));
    if (key !== undefined) found[place] = said(key);
  }
  return found;
}

function* placesIn(value: unknown, place: string): Generator<readonly [place: string, text: string]> {
  if (typeof value === 'string') yield [place, value];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* placesIn(item, `${place}[${index}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value))
      yield* placesIn(item, place === '' ? name : `${place}.${name}`);
  }
}

/** Whether a text of that key can stand there. */
function suits(place: string, key: string): boolean {
  const [part = ''] = key.split('.');
  const root = place.replace(/\W.*$/, '');
  return ROOTS[part] === root && place.endsWith(key.slice(key.lastIndexOf('.')));
}

/** The first word of our keys and where its texts stand. */
const ROOTS: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  command: 'bots',
  search: 'composeExtensions',
  insert: 'composeExtensions',
};
