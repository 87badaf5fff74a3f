/** Finds spans by ID: where each stands and what it is there. */
import { finish, inSteps, type Work } from '../text/index.js';
import type { SpanId } from './document.js';
import type { KnowledgeBase, SpanPlace, SpanRole } from './knowledge-base.js';

/** Every place of every span, in the order of the documents. */
export function spanIndex(knowledgeBase: KnowledgeBase): ReadonlyMap<SpanId, readonly SpanPlace[]> {
  return finish(spanIndexWork(knowledgeBase));
}

/** The same in steps. */
export function* spanIndexWork(
  knowledgeBase: KnowledgeBase,
): Work<ReadonlyMap<SpanId, readonly SpanPlace[]>> {
  const index = new Map<SpanId, SpanPlace[]>();
  yield* inSteps(placesOfSpans(knowledgeBase), ({ id, place }) => {
    const places = index.get(id);
    if (places === undefined) index.set(id, [place]);
    else places.push(place);
  });
  return index;
}

/** Each span where it stands, in the order of the documents. */
export function* placesOfSpans({
  documents,
  entries,
}: KnowledgeBase): Generator<{ readonly id: SpanId; readonly place: SpanPlace }> {
  const roles = documents.map(() => new Map<number, { entry: number; role: SpanRole }>());
  entries.forEach((entry, number) => {
    for (const version of entry.versions) {
      const place = documents[version.document]?.entries[version.entry];
      const known = roles[version.document];
      if (place === undefined || known === undefined) continue;
      const asked: SpanRole = place.kind === 'question' ? 'question' : 'heading';
      for (const pair of place.question) known.set(pair, { entry: number, role: asked });
      for (const pair of place.answer) known.set(pair, { entry: number, role: 'answer' });
    }
  });
  for (const [number, document] of documents.entries()) {
    for (const [pair, { id }] of document.pairs.entries()) {
      const { entry, role } = roles[number]?.get(pair) ?? OUTSIDE;
      yield { id, place: { document: number, pair, role, entry } };
    }
  }
}

const OUTSIDE: { readonly entry: number; readonly role: SpanRole } = { entry: -1, role: 'other' };
