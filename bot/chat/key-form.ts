/** Asks for the access key, where the server wants one. */
import { element } from './element.js';
import type { Texts } from './texts.js';

/** @returns what was typed, once it is sent */
export async function askForKey(
  place: HTMLElement,
  texts: Texts,
  { isWrong }: { isWrong: boolean },
): Promise<string> {
  const form = element('form', 'key-form');
  const label = element('label', '', texts['key.label']);
  const input = element('input', '');
  input.type = 'password';
  input.autocomplete = 'current-password';
  input.required = true;
  label.append(input);
  const button = element('button', 'primary', texts['key.open']);
  const wrong = isWrong ? [element('p', 'fault', texts['key.wrong'])] : [];
  form.append(
    element('h2', '', texts['key.title']),
    element('p', '', texts['key.text']),
    label,
    ...wrong,
    button,
  );
  place.replaceChildren(form);
  input.focus();
  return new Promise((resolve) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.remove();
      resolve(input.value);
    });
  });
}
