/** The store as those ask it who can go on without: while it is away each question fails at once, by one code. */
import type { Store } from './open-store.js';
import type { StoreWatch } from './store-watch.js';

/**
 * What is sync asks no database and stays as it is; `purge` takes its time and is nobody's answer, and what is published
 * has a watch of its own.
 */
export function watchedStore(store: Store, watch: StoreWatch): Store {
  const watched = <T extends object>(part: T): T => watchedPart(part, watch);
  return {
    ...store,
    preferences: watched(store.preferences),
    botState: watched(store.botState),
    feedback: { ...watched(store.feedback), idOf: (from, receipt) => store.feedback.idOf(from, receipt) },
    questions: watched(store.questions),
    conversations: watched(store.conversations),
    reminders: watched(store.reminders),
    seen: watched(store.seen),
    receipts: watched(store.receipts),
    experts: watched(store.experts),
    apiKeys: watched(store.apiKeys),
    asked: watched(store.asked),
    isAway: () => watch.isAway,
    forget: (user) => watch.ask(() => store.forget(user), { isLong: true }),
  };
}

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** @param part all of whose methods give promises */
function watchedPart<T extends object>(part: T, watch: StoreWatch): T {
  const made = new Map<string | symbol, Method>();
  return new Proxy(part, {
    get: (target, name) => {
      const known = made.get(name);
      if (known !== undefined) return known;
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      const asking: Method = (...args) =>
        watch.ask(() => Reflect.apply(method, target, args) as Promise<unknown>);
      made.set(name, asking);
      return asking;
    },
  });
}
