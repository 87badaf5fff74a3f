/** An assistant that answers by whichever index is live: each call by one alone. */
import type { Assistant } from '../../src/index.js';

type Talk = Assistant['talk'];

/** @param current the assistant of the index that is live */
export function liveAssistant(current: () => Assistant): Assistant {
  const talk = liveTalk(() => current().talk);
  return {
    talk,
    get version() {
      return current().version;
    },
    get locales() {
      return current().locales;
    },
    get coverage() {
      return current().coverage;
    },
    respond: (turn) => current().respond(turn),
    find: (query, options) => current().find(query, options),
    apologise: (turn, reference) => current().apologise(turn, reference),
  };
}

/** Held by parts that live longer than an index. */
function liveTalk(current: () => Talk): Talk {
  return new Proxy(current(), {
    get: (_first, name) => {
      const talk = current();
      const value: unknown = Reflect.get(talk, name, talk);
      return typeof value === 'function' ? (value.bind(talk) as unknown) : value;
    },
  });
}
