/** What a build of `--watch` found that the one before it had not: the faults of the last edit, with their places. */
import type { Finding } from '../../src/index.js';
import type { JudgedFinding } from './check-baseline.js';

export interface News {
  /** Errors and warnings that nothing accepts, in their order; the first of them where they are many. */
  readonly shown: readonly JudgedFinding[];
  readonly more: number;
}

/** Remembers what the last build found. */
export class FindingNews {
  #known: ReadonlyMap<string, number> = new Map();

  /** @returns for the first build all of them: content that could not be built before is news */
  since(findings: readonly JudgedFinding[]): News {
    const counted = new Map<string, number>();
    const news = findings.filter((finding) => {
      const key = keyOf(finding);
      const count = (counted.get(key) ?? 0) + 1;
      counted.set(key, count);
      const isGrave = finding.severity !== 'info' && !finding.accepted;
      return isGrave && count > (this.#known.get(key) ?? 0);
    });
    this.#known = counted;
    return { shown: news.slice(0, MOST_SHOWN), more: Math.max(0, news.length - MOST_SHOWN) };
  }
}

/** Without its line: an edit above moves what was there before. */
function keyOf({ check, file, spanId, message }: Finding): string {
  return JSON.stringify([check, file, spanId, message]);
}

const MOST_SHOWN = 20;
