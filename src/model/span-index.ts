/** Finds spans by ID: where each stands and what it is there. */
import type { SpanId } from './document.js';
import type { KnowledgeBase, SpanPlace, SpanRole } from './knowledge-base.js';

/** Every place of every span, in the order of the documents. */
export function spanIndex({ documents, entries }: KnowledgeBase): ReadonlyMap<SpanId, readonly SpanPlace[]> {
  const index = new Map<SpanId, SpanPlace[]>();
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
  documents.forEach((document, number) => {
    document.pairs.forEach(({ id }, pair) => {
      const { entry, role } = roles[number]?.get(pair) ?? OUTSIDE;
      const places = index.get(id);
      const place = { document: number, pair, role, entry };
      if (places === undefined) index.set(id, [place]);
      else places.push(place);
    });
  });
  return index;
}

const OUTSIDE: { readonly entry: number; readonly role: SpanRole } = { entry: -1, role: 'other' };
