/** The suggestions below the search box. */
import {
  Document20Regular,
  QuestionCircle20Regular,
  Receipt20Regular,
  Tag20Regular,
  TextQuote20Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Told } from '../data/told.js';
import type { TextKey } from '../texts/text-key.js';
import { useTexts } from '../texts/texts.js';
import { Marked } from './marked.js';

type Suggestion = Told['Suggestions']['suggestions'][number];

export interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  /** The one that Enter opens; -1 for none. */
  readonly chosen: number;
  readonly onChoose: (suggestion: Suggestion) => void;
  readonly onPoint: (at: number) => void;
}

export function SuggestionList({
  id,
  suggestions,
  chosen,
  onChoose,
  onPoint,
}: SuggestionListProps): ReactNode {
  const { say } = useTexts();
  return (
    <ul id={id} role="listbox" aria-label={say('search.suggestions')} hidden={suggestions.length === 0}>
      {suggestions.map((suggestion, at) => {
        const { kind, text, english, marks, locale, spanId, document } = suggestion;
        return (
          <li
            key={`${kind} ${spanId ?? suggestion.entryId ?? text}`}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === chosen}
            // The box keeps the focus, so that a press is not taken for leaving it.
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => onPoint(at)}
            onClick={() => onChoose(suggestion)}
          >
            {KINDS[kind].icon}
            <span className="suggestion-text" lang={locale}>
              <Marked text={text} marks={marks} />
            </span>
            {english !== undefined && english !== text && (
              <span className="suggestion-english" lang="en-US">
                {english}
              </span>
            )}
            <span className="suggestion-note">{spanId ?? (document || say(KINDS[kind].text))}</span>
          </li>
        );
      })}
    </ul>
  );
}

const KINDS: Readonly<Record<Suggestion['kind'], { readonly icon: ReactNode; readonly text: TextKey }>> = {
  question: { icon: <QuestionCircle20Regular aria-hidden />, text: 'kind.question' },
  entry: { icon: <Document20Regular aria-hidden />, text: 'kind.entry' },
  span: { icon: <Tag20Regular aria-hidden />, text: 'kind.span' },
  sentence: { icon: <TextQuote20Regular aria-hidden />, text: 'kind.sentence' },
  receipt: { icon: <Receipt20Regular aria-hidden />, text: 'kind.receipt' },
};
