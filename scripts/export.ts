/** `export`: all entries as a spreadsheet, or all sentences as a translation memory. */
import {
  ENGLISH,
  entriesCsv,
  memoryTmx,
  parseLocale,
  SpanwiseError,
  type KnowledgeBase,
  type Locale,
} from '../src/index.js';
import { printData, readArguments, runCommand } from './lib/command.js';
import { readIndexOrOwn } from './lib/ensure-index.js';
import { replaceFile } from './lib/index-file.js';

const USAGE = 'npm run --silent export -- csv|tmx [--index FILE] [--locale TAG]… [--out FILE]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        index: { type: 'string' },
        locale: { type: 'string', multiple: true },
        out: { type: 'string' },
      },
      USAGE,
    );
    const [format = '', ...rest] = positionals;
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (write === undefined || rest.length > 0) {
      const problem = `Unexpected "${positionals.join(' ')}", expected csv or tmx.`;
      throw new SpanwiseError(
        format === '' ? 'argument-missing' : 'argument-invalid',
        problem,
        `Usage: ${USAGE}`,
      );
    }
    const { knowledgeBase } = await readIndexOrOwn(values.index);
    const locales = values.locale?.map((tag) => localeOf(tag, knowledgeBase));
    if (format === 'tmx' && locales?.every((locale) => locale === ENGLISH) === true) {
      throw new SpanwiseError(
        'argument-invalid',
        `Unexpected --locale ${ENGLISH} alone, expected a language that is translated into: every unit of a memory has the English.`,
        `Choose among ${knowledgeBase.locales.filter((locale) => locale !== ENGLISH).join(', ')}.`,
      );
    }
    const text = write(knowledgeBase, locales);
    if (values.out === undefined) printData(text.replace(/\n$/, ''));
    else replaceFile(values.out, text, '--out');
    return 0;
  });
}

const FORMATS: Readonly<Record<string, (base: KnowledgeBase, locales?: readonly Locale[]) => string>> = {
  csv: entriesCsv,
  tmx: ({ documents, version }, locales) =>
    memoryTmx({
      version,
      documents: documents.filter(({ locale }) => locales === undefined || locales.includes(locale)),
    }),
};

function localeOf(tag: string, { locales }: KnowledgeBase): Locale {
  const locale = parseLocale(tag);
  if (locale !== undefined && locales.includes(locale)) return locale;
  throw new SpanwiseError(
    'argument-invalid',
    `Unexpected --locale "${tag}", expected a language of the index.`,
    `Choose among ${locales.join(', ')}.`,
  );
}
