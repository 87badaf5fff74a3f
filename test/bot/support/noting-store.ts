/** A store that notes what it is asked to keep, in the words in which transcripts name effects. */
import type { Store } from '../../../bot/store/open-store.js';

export interface NotingStore {
  readonly store: Store;
  /** What was noted since the last time; one note for each effect. */
  take(): string[];
}

/** The store stays as it is, but for the notes. */
export function noting(store: Store): NotingStore {
  const notes = new Set<string>();
  const note = (...words: (string | undefined)[]): void => {
    notes.add(words.filter((word) => word !== undefined).join(' '));
  };
  const { preferences, questions, feedback, reminders, experts } = store;
  return {
    take: () => {
      const taken = [...notes];
      notes.clear();
      return taken;
    },
    store: {
      ...store,
      preferences: tapped(preferences, 'set', (_user, { locale }) => note('save-locale', locale)),
      questions: tapped(questions, 'add', ({ kind }) =>
        note('keep-question', kind === 'thumbs-down' ? 'down' : kind),
      ),
      feedback: tapped(feedback, 'add', ({ rating, reason }) => note('keep-feedback', rating, reason)),
      reminders: tapped(
        tapped(
          tapped(reminders, 'add', ({ payload }) => note('add-reminders', ...spanOf(payload))),
          'byUser',
          () => note('list-reminders'),
        ),
        'cancelAll',
        () => note('cancel-reminders'),
      ),
      experts: tapped(experts, 'add', ({ locale }) => note('ask-expert', locale)),
      forget: async (user) => {
        note('forget');
        return store.forget(user);
      },
    },
  };
}

type Methods<T> = { [K in keyof T]: T[K] extends (...args: never) => unknown ? K : never }[keyof T];
type ArgumentsOf<F> = F extends (...args: infer A) => unknown ? A : never;

/** The part with one method that tells of its arguments before it runs. */
function tapped<T extends object, K extends Methods<T>>(
  part: T,
  name: K,
  tell: (...args: ArgumentsOf<T[K]>) => void,
): T {
  const method = part[name] as (...args: ArgumentsOf<T[K]>) => unknown;
  const tapping = (...args: ArgumentsOf<T[K]>): unknown => {
    tell(...args);
    return method.apply(part, args);
  };
  return { ...part, [name]: tapping };
}

function spanOf(payload: unknown): [string, string] {
  const { opens, closes } = payload as { opens: string; closes: string };
  return [opens, closes];
}
