/** The suggestions of the bot's last message, as buttons above the field. */
import { openLink } from './links.js';
import { element } from './element.js';
import { spokenBySuggestion } from './spoken.js';
import type { CardAction, Spoken } from './wire.js';

/** @param focusAfter where the focus goes once they are gone */
export function showSuggestions(
  place: HTMLElement,
  actions: readonly CardAction[],
  { say, focusAfter }: { say: (spoken: Spoken) => void; focusAfter: HTMLElement },
): void {
  place.replaceChildren(
    ...actions.map((action) => {
      const button = element('button', 'suggestion', action.title);
      button.type = 'button';
      button.addEventListener('click', () => {
        const spoken = spokenBySuggestion(action);
        if (spoken !== undefined) {
          focusAfter.focus();
          say(spoken);
        } else if (action.type === 'openUrl') openLink(String(action.value));
      });
      return button;
    }),
  );
  place.hidden = actions.length === 0;
}
