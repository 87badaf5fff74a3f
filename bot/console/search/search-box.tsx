/** The one search box: words, a span ID, a receipt or a pasted sentence, with suggestions as they are typed. */
import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { useAddress } from '../frame/use-address.js';
import { useKeys } from '../frame/use-keys.js';
import { preferences } from '../preferences.js';
import { useTexts } from '../texts/texts.js';
import { placeOfSuggestion } from './places.js';
import { LONGEST_QUERY, readSearch, writeSearch, type SearchState } from './search-state.js';
import { SuggestionList } from './suggestion-list.js';
import { useDelayed } from './use-delayed.js';

export function SearchBox(): ReactNode {
  const { say } = useTexts();
  const [place, go] = useLocation();
  const state = readSearch(useAddress());
  const shown = place === '/' ? state.query : '';
  const [typed, setTyped] = useState(shown);
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => setTyped(shown), [shown]);
  const suggestions = useSuggestions(typed, isOpen, state);
  const isListed = isOpen && suggestions.length > 0;
  useKeys({
    '/': (event) => {
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    },
  });
  const leave = (): void => {
    setIsOpen(false);
    setChosen(-1);
    input.current?.blur();
  };
  const open = (suggestion: Told['Suggestions']['suggestions'][number]): void => {
    leave();
    setTyped('');
    go(placeOfSuggestion(suggestion, state.to || (preferences.replyLocale() ?? '')));
  };
  const search = (): void => {
    leave();
    const next = { ...EMPTY, ...(place === '/' && state), query: typed.trim(), page: 1 };
    go(`/?${writeSearch(next).toString()}`);
  };
  const onKey = (event: KeyboardEvent): void => {
    // A word that is still put together takes its keys for itself.
    if (event.nativeEvent.isComposing) return;
    const picked = suggestions[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setIsOpen(true);
      setChosen(next(chosen, event.key === 'ArrowDown' ? 1 : -1, suggestions.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isListed && picked !== undefined) open(picked);
      else search();
    } else if (event.key === 'Escape') {
      if (isListed) setIsOpen(false);
      else leave();
    }
  };
  return (
    <div
      className="search-box"
      role="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <Search20Regular className="search-sign" aria-hidden />
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
        onKeyDown={onKey}
        onFocus={() => setIsOpen(true)}
        onChange={({ target }) => {
          setTyped(target.value);
          setChosen(-1);
          setIsOpen(true);
        }}
      />
      {typed === '' ? (
        <kbd aria-hidden className="wide-only">
          /
        </kbd>
      ) : (
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={say('search.clear')}
          onClick={() => {
            setTyped('');
            input.current?.focus();
          }}
        />
      )}
      <SuggestionList
        id={listId}
        suggestions={isListed ? suggestions : []}
        chosen={chosen}
        onChoose={open}
        onPoint={setChosen}
      />
    </div>
  );
}

function useSuggestions(
  typed: string,
  isOpen: boolean,
  { from, to }: SearchState,
): Told['Suggestions']['suggestions'] {
  const q = useDelayed(typed.trim(), DELAY_MS);
  const query = { q, ...(from !== '' && { locale: from }), ...(to !== '' && { replyLocale: to }) };
  const { data } = useAsk(
    ['suggest', query],
    (api, signal) => api.GET('/api/v1/suggest', { params: { query }, signal }),
    { enabled: isOpen && q !== '', keep: true },
  );
  return typed.trim() === '' ? [] : (data?.suggestions ?? []);
}

/** Round and round, with the box itself between the last and the first. */
function next(at: number, by: 1 | -1, count: number): number {
  const places = count + 1;
  return ((at + 1 + by + places) % places) - 1;
}

const DELAY_MS = 90;
const EMPTY: SearchState = { query: '', from: '', to: '', document: '', kind: '', page: 1 };
