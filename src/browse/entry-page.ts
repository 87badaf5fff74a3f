/** One entry with all there is to see of it: every locale and revision, sentence beside sentence. */
import {
  pathTexts,
  placeOf,
  questionSentences,
  questionText,
  sourceNote,
  type AlignedEntry,
  type Block,
  type EntryKind,
  type EntryVersion,
  type KnowledgeBase,
  type PolicyCheckName,
  type SourceNote,
  type SpanRole,
} from '../model/index.js';
import { ENGLISH, plainText, type Locale, type Run } from '../text/index.js';
import { alignedBlocks, type AlignedSentence } from './aligned-cells.js';
import { changesOf, type Changes } from './changes.js';
import { sentenceKeys } from './sentence-keys.js';
import { newestOf, stateOf, type VersionState } from './states.js';

export interface PagePair {
  readonly target: string;
  readonly source: string;
}

export interface PageSentence extends AlignedSentence {
  /** The same for the same English sentence of the entry in every version. */
  readonly key?: number;
  readonly role: SpanRole;
  /** The newest English no longer says this. */
  readonly changed?: true;
}

export interface PageBlock extends Omit<Block, 'inlines' | 'anchors'> {
  readonly cells: readonly (readonly PageSentence[])[];
}

/** In the English version both sides are English. */
export interface PageVersion extends Changes {
  readonly locale: Locale;
  /** The newest of its locale. */
  readonly current: boolean;
  readonly state: VersionState;
  readonly source: SourceNote;
  readonly file: string;
  readonly line: number;
  readonly path: readonly PagePair[];
  readonly title: PagePair;
  readonly question: readonly PageSentence[];
  readonly blocks: readonly PageBlock[];
}

export interface EntryPage {
  readonly id: string;
  readonly kind: EntryKind;
  readonly document: string;
  readonly locales: readonly Locale[];
  readonly checks: readonly PolicyCheckName[];
  readonly versions: readonly PageVersion[];
}

export function entryPage(
  knowledgeBase: KnowledgeBase,
  entry: AlignedEntry,
  checks: readonly PolicyCheckName[] = [],
): EntryPage {
  const keys = sentenceKeys(knowledgeBase, entry);
  const english = newestOf(entry, ENGLISH);
  return {
    id: entry.id,
    kind: entry.kind,
    document: entry.document,
    locales: [...new Set(entry.versions.map(({ locale }) => locale))],
    checks,
    versions: entry.versions.map((version) =>
      pageVersion(knowledgeBase, version, {
        current: newestOf(entry, version.locale) === version,
        english,
        keys: keys.get(version) ?? new Map<string, number>(),
      }),
    ),
  };
}

interface Surroundings {
  readonly current: boolean;
  readonly english: EntryVersion | undefined;
  readonly keys: ReadonlyMap<string, number>;
}

function pageVersion(
  knowledgeBase: KnowledgeBase,
  version: EntryVersion,
  { current, english, keys }: Surroundings,
): PageVersion {
  const { document, place } = placeOf(knowledgeBase, version);
  const changed = new Set<string>(version.changed);
  const complete = (sentence: AlignedSentence, role: SpanRole): PageSentence => {
    const { spanId } = sentence;
    const key = spanId === undefined ? undefined : keys.get(spanId);
    return {
      ...(version.side === 'source' ? { ...sentence, target: sentence.source } : sentence),
      role,
      ...(key !== undefined && { key }),
      ...(spanId !== undefined && changed.has(spanId) && { changed: true as const }),
    };
  };
  const pairOf = (read: (side: 'target' | 'source') => string): PagePair => ({
    target: read(version.side),
    source: read('source'),
  });
  const asked = place.kind === 'question' ? 'question' : 'heading';
  return {
    locale: version.locale,
    current,
    state: stateOf(version),
    source: sourceNote(knowledgeBase, version),
    file: document.file,
    line: document.pairs[place.question[0] ?? place.answer[0] ?? 0]?.line ?? 1,
    path: pathOf(knowledgeBase, version),
    title: pairOf((side) => questionText(document, place, side)),
    question: questionOf(knowledgeBase, version).map((sentence) => complete(sentence, asked)),
    blocks: alignedBlocks(document, place).map((block) => ({
      ...block,
      cells: block.cells.map((cell) => cell.map((sentence) => complete(sentence, 'answer'))),
    })),
    ...changesOf(knowledgeBase, version, english),
  };
}

/** Both sides together: a heading that one side lacks must not shift the others. */
function pathOf(knowledgeBase: KnowledgeBase, version: EntryVersion): PagePair[] {
  const { document, place } = placeOf(knowledgeBase, version);
  return place.path.flatMap((at) => {
    const one = { ...place, path: [at] };
    const [target = '', source = ''] = [
      pathTexts(document, one, version.side)[0],
      pathTexts(document, one, 'source')[0],
    ];
    return target === '' && source === '' ? [] : [{ target, source }];
  });
}

function questionOf(knowledgeBase: KnowledgeBase, version: EntryVersion): AlignedSentence[] {
  const { document, place } = placeOf(knowledgeBase, version);
  const sources = questionSentences(document, place, 'source');
  return questionSentences(document, place, 'target').flatMap(({ pair, text }, at) => {
    const found = document.pairs[pair];
    const source = sources[at]?.text ?? plainText(found?.source ?? '');
    if (found === undefined || (text === '' && source === '')) return [];
    return [{ spanId: found.id, target: runsOf(text), source: runsOf(source) }];
  });
}

function runsOf(text: string): Run[] {
  return text === '' ? [] : [{ text }];
}
