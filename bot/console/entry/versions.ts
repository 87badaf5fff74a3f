/** Which two versions of an entry stand side by side: what the address asks for, or what the reader will want. */
import type { Told } from '../data/told.js';

export type Version = Told['Version'];

export interface Chosen {
  readonly left: Version;
  readonly right: Version;
}

export interface Asked {
  /** As {@link versionKey} writes them. */
  readonly a: string | null;
  readonly b: string | null;
  /** Languages to show at the left, the best first. */
  readonly wanted: readonly string[];
}

/** @returns `undefined` for an entry without versions */
export function chooseVersions(entry: Told['Entry'], { a, b, wanted }: Asked): Chosen | undefined {
  const { versions } = entry;
  const english = versions.find(({ locale }) => locale === ENGLISH);
  const others = versions.filter(({ locale }) => locale !== ENGLISH);
  const usual =
    wanted
      .filter((tag) => tag !== ENGLISH)
      .map((tag) => versions.find(({ locale }) => locale === tag))
      .find((version) => version !== undefined) ?? others[0];
  const left = named(versions, a) ?? usual ?? versions[0];
  const right = named(versions, b) ?? (left?.locale === ENGLISH ? usual : english) ?? left;
  return left === undefined || right === undefined ? undefined : { left, right };
}

/** Names a version in an address: its language, and for an older one its revision, as far as it takes. */
export function versionKey({ locale, current, source }: Version): string {
  return current ? locale : `${locale}${SEPARATOR}${source.revision.slice(0, SHORT)}`;
}

/** Whether the right side shows the English that the file of the left one was translated from. */
export function isOwnEnglish({ left, right }: Chosen): boolean {
  return left.locale !== ENGLISH && right.locale === ENGLISH && right.current;
}

/** How people write a revision. */
export function shortRevision(revision: string): string {
  return revision.slice(0, SHORT);
}

function named(versions: readonly Version[], key: string | null): Version | undefined {
  if (key === null) return undefined;
  const [tag = '', revision] = key.toLowerCase().split(SEPARATOR);
  const ofLocale = versions.filter(({ locale }) => locale.toLowerCase() === tag);
  return (
    ofLocale.find(({ current, source }) =>
      revision === undefined ? current : source.revision.toLowerCase().startsWith(revision),
    ) ?? ofLocale[0]
  );
}

export const ENGLISH = 'en-US';
const SEPARATOR = '~';
const SHORT = 7;
