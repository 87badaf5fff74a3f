/** What a bot answers from when it starts: what was published last and can be read, else the index file. */
import type { Logger } from 'pino';
import { SpanwiseError } from '../../src/index.js';
import { noteFault } from '../faults.js';
import type { Content } from './live-index.js';
import type { PublishedSource } from './published.js';

export interface FirstContentParts {
  /** Missing: nothing is ever published. */
  readonly source?: Pick<PublishedSource, 'history' | 'text'>;
  readonly load: (text: string, name: string) => Promise<Content>;
  /** @throws SpanwiseError `index-not-found` */
  readonly indexFile: () => { readonly text: string; readonly name: string };
  readonly logger: Logger;
}

/**
 * A publication that is damaged keeps nobody from starting: the one before it answers, with a warning.
 * @throws SpanwiseError `index-not-found`, `index-damaged` or `index-version` where nothing at all can be read
 */
export async function firstContent({ source, load, indexFile, logger }: FirstContentParts): Promise<Content> {
  const refused: SpanwiseError[] = [];
  const refuse = (error: unknown, version?: string): void => {
    if (!(error instanceof SpanwiseError) || !UNREADABLE.has(error.code)) throw error;
    refused.push(error);
    const said = { ...(version !== undefined && { index: version }), sentence: error.toSentence() };
    logger.warn({ ...said, fault: noteFault(error) }, 'published index cannot be read');
  };
  if (source !== undefined) {
    const versions = await source.history().catch((error: unknown) => refuse(error));
    for (const version of versions ?? []) {
      try {
        return told(await loadPublished(version, { source, load }), refused, logger);
      } catch (error) {
        refuse(error, version);
      }
    }
  }
  try {
    const { text, name } = indexFile();
    return told(await load(text, name), refused, logger);
  } catch (error) {
    // What was published is what was meant to answer: its mending helps, that of the file hides it.
    throw refused[0] ?? error;
  }
}

/** @throws SpanwiseError `index-damaged` where another index is kept under that version */
export async function loadPublished(
  version: string,
  { source, load }: Pick<FirstContentParts, 'load'> & { readonly source: Pick<PublishedSource, 'text'> },
): Promise<Content> {
  const content = await load(await source.text(version), `the published index ${version}`);
  if (content.assistant.version === version) return content;
  throw new SpanwiseError(
    'index-damaged',
    `Unexpected index ${content.assistant.version} where ${version} was published.`,
    'Publish it anew.',
  );
}

function told(content: Content, refused: readonly SpanwiseError[], logger: Logger): Content {
  const { version } = content.assistant;
  if (refused.length > 0) logger.warn({ answers: version }, 'an older index answers than was published');
  return content;
}

/** Of the index itself; any other fault is of the way to it, or of ours. */
const UNREADABLE: ReadonlySet<string> = new Set(['index-damaged', 'index-version']);
