/** Remembers what the latest questions were answered: many people ask the same, with a press or word for word. */
import type { Answer } from '../model/index.js';
import { Recent, type Locale } from '../text/index.js';
import type { Detection } from './detect-language.js';
import type { Search } from './search.js';

/** The same search; only what it has not answered lately does it work out. Whoever measures asks the search itself. */
export function withRecent(search: Search): Search {
  const answers = new Recent<Answer>(MOST);
  const detections = new Recent<Detection>(MOST);
  return {
    ...search,
    answer: (question: string, locale?: Locale) =>
      answers.of(`${locale ?? ''}\n${question}`, () => search.answer(question, locale)),
    detect: (question) => detections.of(question, () => search.detect(question)),
  };
}

const MOST = 500;
