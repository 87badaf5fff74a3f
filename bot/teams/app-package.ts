/** The Teams app package: a zip of the manifest, its languages and its icons, the same bytes for the same input. */
import { strToU8, zipSync } from 'fflate';
import { ENGLISH, type Catalogues, type Locale } from '../../src/index.js';
import type { AppIcons } from './icons.js';
import { localization, localizationFile } from './localization.js';
import { teamsManifest, type AppDetails } from './manifest.js';

export interface PackageParts {
  readonly details: Omit<AppDetails, 'locales'>;
  /** `locales/<tag>/teams.json` by tag. */
  readonly texts: Catalogues;
  readonly icons: AppIcons;
}

/** @throws SpanwiseError `catalogue-invalid` where a language lacks a text */
export function appPackage({ details, texts, icons }: PackageParts): Uint8Array {
  const locales = localesOf(texts);
  const english = texts[ENGLISH] ?? {};
  const manifest = teamsManifest({ ...details, locales }, english);
  const files: Record<string, Uint8Array> = {
    'manifest.json': json(manifest),
    'color.png': icons.color,
    'outline.png': icons.outline,
  };
  for (const locale of locales) {
    files[localizationFile(locale)] = json({
      $schema: manifest['$schema']?.toString().replace('.schema.json', '.Localization.schema.json') ?? '',
      ...localization(manifest, english, texts[locale] ?? {}),
    });
  }
  return zipSync(files, { mtime: MADE, level: 9 });
}

/** English first: the manifest is written in it. */
function localesOf(texts: Catalogues): Locale[] {
  const others = Object.keys(texts).filter((tag) => tag !== ENGLISH);
  return [ENGLISH, ...others.sort()] as Locale[];
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

/** Zip keeps the hour of the clock on the wall: made of parts, it is the same in every time zone. */
const MADE = new Date(2026, 0, 1);
