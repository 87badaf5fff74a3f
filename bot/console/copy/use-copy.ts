/** Copies and says so. */
import { useCallback } from 'react';
import { useNotify } from '../frame/notice.js';
import type { TextKey } from '../texts/text-key.js';
import { useTexts } from '../texts/texts.js';
import { copyFormatted, copyText } from './clipboard.js';

export interface CopyWish {
  readonly text: string;
  readonly html?: string;
}

/** @param done the sentence to say where it worked */
export function useCopy(): (wish: CopyWish, done?: TextKey) => void {
  const { say } = useTexts();
  const notify = useNotify();
  return useCallback(
    ({ text, html }, done = 'copy.done') => {
      const copying = html === undefined ? copyText(text) : copyFormatted(html, text);
      void copying.then((isDone) => notify(say(isDone ? done : 'copy.failed')));
    },
    [say, notify],
  );
}
