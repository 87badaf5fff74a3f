/** Copies the answer of a search result that is not open, in the language it was found in, or beside its English. */
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, useApi } from '../data/api.js';
import { faultSentence } from '../data/fault.js';
import type { Told } from '../data/told.js';
import { useNotify } from '../frame/notice.js';
import { preferences } from '../preferences.js';
import { useTexts } from '../texts/texts.js';

type Result = Told['SearchResults']['results'][number];

export function useCopyAnswer(): (result: Result, isBoth: boolean) => void {
  const { say } = useTexts();
  const api = useApi();
  const cache = useQueryClient();
  const notify = useNotify();
  const copy = async ({ entryId: id, locale }: Result, isBoth: boolean): Promise<boolean> => {
    const [entry, { copiedEntry }, { copyFormatted }] = await Promise.all([
      // As the entry page asks: opened next, it is there.
      cache.query({
        queryKey: ['entry', id],
        queryFn: ({ signal }) =>
          answerOf(api.GET('/api/v1/entries/{id}', { params: { path: { id } }, signal })),
      }),
      // These come with the entry page: the first load of the console does without.
      import('../entry/copied-entry.js'),
      import('./clipboard.js'),
    ]);
    const copied = copiedEntry(entry, { locale, isBoth, withSource: preferences.withSource() });
    return copied !== undefined && copyFormatted(copied.html ?? '', copied.text);
  };
  return (result, isBoth) => {
    const { title } = result;
    copy(result, isBoth).then(
      (isDone) => notify(isDone ? say('copy.done-of', { title }) : say('copy.failed')),
      (fault: unknown) => notify(say(faultSentence(fault))),
    );
  };
}
