/** How the search box behaves: what is typed, suggested and chosen, and where Enter leads. */
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { useAddress } from '../frame/use-address.js';
import { useKeys } from '../frame/use-keys.js';
import { preferences } from '../preferences.js';
import { placeOfSuggestion } from './places.js';
import { readSearch, writeSearch, type SearchState } from './search-state.js';
import { useDelayed } from './use-delayed.js';

export type Suggestion = Told['Suggestions']['suggestions'][number];

export interface SearchBoxState {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  /** None while the list is shut. */
  readonly suggestions: readonly Suggestion[];
  /** The suggestion that Enter opens; -1 for none. */
  readonly chosen: number;
  readonly type: (text: string) => void;
  readonly setIsOpen: (isOpen: boolean) => void;
  readonly choose: (at: number) => void;
  readonly open: (suggestion: Suggestion) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

export function useSearchBox(): SearchBoxState {
  const [place, go] = useLocation();
  const state = readSearch(useAddress());
  const shown = place === '/' ? state.query : '';
  const [typed, setTyped] = useState(shown);
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, choose] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(shown), [shown]);
  const suggestions = useSuggestions(typed, isOpen, state);
  useKeys({
    '/': (event) => {
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    },
  });
  const leave = (): void => {
    setIsOpen(false);
    choose(-1);
    input.current?.blur();
  };
  const open = (suggestion: Suggestion): void => {
    leave();
    setTyped('');
    go(placeOfSuggestion(suggestion, state.to || (preferences.replyLocale() ?? '')));
  };
  const search = (): void => {
    leave();
    const wanted = { ...(place === '/' ? state : EMPTY), query: typed.trim(), page: 1 };
    go(`/?${writeSearch(wanted).toString()}`);
  };
  const move = (by: 1 | -1): void => {
    setIsOpen(true);
    choose(next(chosen, by, suggestions.length));
  };
  const enter = (): void => {
    const picked = suggestions[chosen];
    if (picked === undefined) search();
    else open(picked);
  };
  const escape = (): void => (suggestions.length > 0 ? setIsOpen(false) : leave());
  const type = (text: string): void => {
    setTyped(text);
    choose(-1);
    setIsOpen(true);
  };
  const onKey = keysOf({ ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: enter, Escape: escape });
  return { input, typed, suggestions, chosen, type, setIsOpen, choose, open, onKey };
}

function keysOf(actions: Readonly<Record<string, () => void>>): (event: KeyboardEvent) => void {
  return (event) => {
    const action = actions[event.key];
    // A word that is still put together takes its keys for itself.
    if (action === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  };
}

function useSuggestions(typed: string, isOpen: boolean, { from, to }: SearchState): readonly Suggestion[] {
  const q = useDelayed(typed.trim(), DELAY_MS);
  const reply = to || preferences.replyLocale();
  const query = { q, ...(from !== '' && { locale: from }), ...(reply !== null && { replyLocale: reply }) };
  const { data } = useAsk(
    ['suggest', query],
    (api, signal) => api.GET('/api/v1/suggest', { params: { query }, signal }),
    { enabled: isOpen && q !== '', keep: true },
  );
  return !isOpen || typed.trim() === '' ? [] : (data?.suggestions ?? []);
}

/** Round and round, with the box itself between the last and the first. */
function next(at: number, by: 1 | -1, count: number): number {
  const places = count + 1;
  return ((at + 1 + by + places) % places) - 1;
}

const DELAY_MS = 90;
const EMPTY: SearchState = { query: '', from: '', to: '', document: '', kind: '', page: 1 };
