/** The sentences of an index as a translation memory (TMX 1.4b), for the tools that translators work with. */
import type { KnowledgeBase } from '../model/index.js';
import { ENGLISH, plainText, type Locale } from '../text/index.js';

/** One sentence in English and every language that has it. */
export interface TmxUnit {
  /** Document and span ID: `benefits-faq 7c473-119`. */
  readonly id: string;
  readonly texts: ReadonlyMap<Locale, string>;
}

/** @returns the file: XML 1.0 in UTF-8, ending in a line break */
export function memoryTmx(knowledgeBase: Pick<KnowledgeBase, 'documents' | 'version'>): string {
  return writeTmx(unitsOf(knowledgeBase), knowledgeBase.version);
}

/**
 * The sentences of all documents, one unit for each that stands in English: translations of the same sentence of the
 * same document are together, whichever revision they are of.
 */
export function unitsOf({ documents }: Pick<KnowledgeBase, 'documents'>): TmxUnit[] {
  const units = new Map<string, { id: string; texts: Map<Locale, string> }>();
  for (const { name, locale, pairs } of documents) {
    for (const pair of pairs) {
      const [source, target] = [plainText(pair.source).trim(), plainText(pair.target).trim()];
      if (source === '' || target === '' || locale === ENGLISH) continue;
      const key = JSON.stringify([name, pair.id, source]);
      const unit = units.get(key) ?? { id: `${name} ${pair.id}`, texts: new Map([[ENGLISH, source]]) };
      units.set(key, unit);
      // Of several files of a language the first is as good as any.
      if (!unit.texts.has(locale)) unit.texts.set(locale, target);
    }
  }
  return [...units.values()];
}

/** @param version what made the file, for its header */
export function writeTmx(units: readonly TmxUnit[], version: string): string {
  const header =
    `<header creationtool="Spanwise" creationtoolversion="${attribute(version)}" segtype="sentence" ` +
    `o-tmf="Spanwise" adminlang="en-US" srclang="${ENGLISH}" datatype="plaintext"/>`;
  const body = units.map(({ id, texts }) => {
    const variants = [...texts].map(
      ([locale, text]) => `      <tuv xml:lang="${attribute(locale)}"><seg>${content(text)}</seg></tuv>\n`,
    );
    return `    <tu tuid="${attribute(id)}">\n${variants.join('')}    </tu>\n`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n  ${header}\n` +
    `  <body>\n${body.join('')}  </body>\n</tmx>\n`
  );
}

function content(text: string): string {
  return text.replace(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;');
}

/** Matches what XML 1.0 cannot hold at all: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
