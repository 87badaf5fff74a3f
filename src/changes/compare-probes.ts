/** Which of the writers' probe questions now get another answer, before and after. */
import { resultOf, type Answer, type KnowledgeBase } from '../model/index.js';
import type { Locale } from '../text/index.js';

/** A question that people ask, to be watched from build to build. */
export interface Probe {
  readonly id: string;
  readonly locale: Locale;
  readonly query: string;
  /** The entry that should answer, or null where none should; missing where the writer does not say. */
  readonly entry?: string | null;
}

/** A build that can be asked. */
export interface Asked {
  readonly knowledgeBase: KnowledgeBase;
  readonly answer: (query: string, locale: Locale) => Answer;
}

export interface ProbeAnswer {
  readonly kind: Answer['kind'];
  /** The entry shown, or those offered, best first; none where the answer is none. */
  readonly entryIds: readonly string[];
  /** The language and text of the first. */
  readonly locale?: Locale;
  readonly question?: string;
  readonly answer?: string;
}

export interface ProbeChange extends Probe {
  readonly before: ProbeAnswer;
  readonly after: ProbeAnswer;
  /** Another answer or choice, or the same entry in other words. */
  readonly change: 'answer' | 'wording';
}

export interface ProbeReport {
  readonly asked: number;
  readonly changed: readonly ProbeChange[];
  /** Those whose answer is not the one they name, whether it changed or not. */
  readonly missed: readonly (Probe & { readonly after: ProbeAnswer })[];
}

export function compareProbes(
  probes: readonly Probe[],
  before: Asked | undefined,
  after: Asked,
): ProbeReport {
  const asked = probes.map((probe) => ({ probe, after: answerOf(probe, after) }));
  const compared = asked.map(({ probe, after: is }) => ({
    probe,
    is,
    was: before === undefined ? is : answerOf(probe, before),
  }));
  return {
    asked: probes.length,
    changed: compared.flatMap(({ probe, was, is }): ProbeChange[] => {
      const change = changeOf(was, is);
      return change === undefined ? [] : [{ ...probe, before: was, after: is, change }];
    }),
    missed: asked
      .filter(({ probe, after: is }) => isMissed(probe, is))
      .map(({ probe, after: is }) => ({ ...probe, after: is })),
  };
}

function answerOf({ query, locale }: Probe, { knowledgeBase, answer }: Asked): ProbeAnswer {
  const given = answer(query, locale);
  const count = given.kind === 'found' ? 1 : given.kind === 'ambiguous' ? given.choices : 0;
  const results = given.hits.slice(0, count).map((hit) => resultOf(knowledgeBase, hit, locale));
  const [first] = results;
  return {
    kind: given.kind,
    entryIds: results.map(({ entryId }) => entryId),
    ...(first && { locale: first.locale, question: first.question, answer: first.answer }),
  };
}

function changeOf(was: ProbeAnswer, is: ProbeAnswer): ProbeChange['change'] | undefined {
  if (was.kind !== is.kind || was.entryIds.join('\n') !== is.entryIds.join('\n')) return 'answer';
  const isSame = was.locale === is.locale && was.question === is.question && was.answer === is.answer;
  return isSame ? undefined : 'wording';
}

/** Choices that hold the entry are as good as it. */
function isMissed({ entry }: Probe, { entryIds, kind }: ProbeAnswer): boolean {
  if (entry === undefined) return false;
  return entry === null ? kind === 'found' : !entryIds.includes(entry);
}
