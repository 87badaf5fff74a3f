/** Draws a card with the Adaptive Cards renderer, and says what its buttons say. */
import { AdaptiveCard, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards';
import { createHostConfig } from './card-look.js';
import { distinguish, isAfter, nameFields, ownIds } from './card-fields.js';
import { nameLanguages } from './card-languages.js';
import { openLink } from './links.js';
import { renderMarkdown } from './markdown.js';
import { spokenBy } from './spoken.js';
import type { Spoken } from './wire.js';

/**
 * @param locale the language of the conversation
 * @returns `undefined` where it is no card
 */
export function drawCard(
  content: unknown,
  locale: string,
  say: (spoken: Spoken) => void,
): HTMLElement | undefined {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = renderMarkdown(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = createHostConfig();
  card.onExecuteAction = (action) => execute(action, say);
  card.parse(ownIds(content));
  const drawn = card.render();
  if (drawn === undefined) return undefined;
  // The conversation is what is tabbed through; a card is not a stop of its own.
  drawn.removeAttribute('tabindex');
  nameLanguages(drawn, content, locale);
  distinguish(drawn);
  nameFields(drawn);
  // The renderer keeps presses to itself, so they are caught on their way in and looked at afterwards.
  const caught = ({ target }: Event): void => {
    const height = drawn.offsetHeight;
    const top = buttonOf(target)?.getBoundingClientRect().top ?? 0;
    window.setTimeout(() => {
      const isLonger = drawn.offsetHeight > height;
      tidy(drawn, target, isLonger);
      if (isLonger) showFrom(drawn, top);
    });
  };
  drawn.addEventListener('click', caught, { capture: true });
  drawn.addEventListener('keydown', submitByEnter);
  return drawn;
}

function execute(action: Action, say: (spoken: Spoken) => void): void {
  if (action instanceof OpenUrlAction) openLink(action.url ?? '');
  else if (action instanceof SubmitAction) say(spokenBy(action.data, action.title ?? ''));
}

function tidy(card: HTMLElement, target: EventTarget | null, isLonger: boolean): void {
  // The renderer says of what was shown or hidden that it can be expanded; only buttons can say so.
  for (const shown of card.querySelectorAll('[aria-expanded]:not(button)'))
    shown.removeAttribute('aria-expanded');
  nameFields(card);
  keepFocus(card, target, isLonger);
}

/**
 * What a button shows begins where the button was, and may end below what is seen. It comes into view as a whole, or,
 * where it is longer than that, stays where reading began.
 */
function showFrom(card: HTMLElement, top: number): void {
  const log = card.closest('[role="log"]');
  if (log === null) return;
  const { bottom } = card.getBoundingClientRect();
  if (bottom - top <= log.clientHeight)
    log.scrollTop += Math.max(0, bottom - log.getBoundingClientRect().bottom);
}

function buttonOf(target: EventTarget | null): HTMLButtonElement | null {
  return target instanceof HTMLElement ? target.closest('button') : null;
}

/** Enter in a field presses the button that follows it, as in any form. */
function submitByEnter(event: KeyboardEvent): void {
  const { key, isComposing, target, currentTarget } = event;
  const isField = target instanceof HTMLInputElement && TYPED.has(target.type);
  if (key !== 'Enter' || isComposing || !isField || !(currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const buttons = [...currentTarget.querySelectorAll('button')];
  buttons.find((button) => isAfter(button, target))?.click();
}

/** A button that hides itself hands the focus to the one that took its place, which may stand below a long text. */
function keepFocus(card: HTMLElement, target: EventTarget | null, isLonger: boolean): void {
  const button = buttonOf(target);
  if (button?.offsetParent !== null) return;
  const buttons = [...card.querySelectorAll('button')];
  const isShown = (other: HTMLElement): boolean => other.offsetParent !== null;
  const at = buttons.indexOf(button);
  const next = buttons.slice(at).find(isShown) ?? buttons.slice(0, at).reverse().find(isShown);
  next?.focus({ preventScroll: isLonger });
}

/** Kinds of fields that are typed in. */
const TYPED = new Set(['date', 'number', 'text']);
