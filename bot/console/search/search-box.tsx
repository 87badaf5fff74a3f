/** The one search box: words, a span ID, a receipt or a pasted sentence, with suggestions as they are typed. */
import { Button } from '@fluentui/react-components';
import { Dismiss20Regular, Search20Regular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { LONGEST_QUERY } from './search-state.js';
import { SuggestionList } from './suggestion-list.js';
import { useSearchBox, type SearchBoxState } from './use-search-box.js';

export function SearchBox(): ReactNode {
  const box = useSearchBox();
  const listId = useId();
  return (
    <div
      className="search-box"
      role="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) box.setIsOpen(false);
      }}
    >
      <Search20Regular className="search-sign" aria-hidden />
      <BoxInput box={box} listId={listId} />
      <Clear box={box} />
      <SuggestionList
        id={listId}
        suggestions={box.suggestions}
        chosen={box.chosen}
        onChoose={box.open}
        onPoint={box.choose}
      />
    </div>
  );
}

function BoxInput({ box, listId }: { box: SearchBoxState; listId: string }): ReactNode {
  const { say } = useTexts();
  const { input, typed, suggestions, chosen } = box;
  const isListed = suggestions.length > 0;
  return (
    <input
      ref={input}
      type="text"
      role="combobox"
      aria-label={say('search.label')}
      aria-autocomplete="list"
      aria-expanded={isListed}
      aria-controls={listId}
      aria-activedescendant={isListed && chosen >= 0 ? `${listId}-${chosen}` : undefined}
      placeholder={say('search.placeholder')}
      maxLength={LONGEST_QUERY}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="search"
      value={typed}
      onKeyDown={box.onKey}
      onFocus={() => box.setIsOpen(true)}
      onChange={({ target }) => box.type(target.value)}
    />
  );
}

function Clear({ box: { typed, type, input } }: { box: SearchBoxState }): ReactNode {
  const { say } = useTexts();
  if (typed === '') {
    return (
      <kbd aria-hidden className="wide-only">
        /
      </kbd>
    );
  }
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss20Regular />}
      aria-label={say('search.clear')}
      onClick={() => {
        type('');
        input.current?.focus();
      }}
    />
  );
}
