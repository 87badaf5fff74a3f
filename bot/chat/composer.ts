/** Where the user writes: Enter sends, Shift and Enter begins a line, and the field grows with what is in it. */

export interface ComposerParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLTextAreaElement;
  readonly send: (text: string) => void;
}

export function startComposer({ form, input, send }: ComposerParts): void {
  const submit = (): void => {
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    fit(input);
    send(text);
    input.focus();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', () => fit(input));
  input.addEventListener('keydown', (event) => {
    // While a character is being put together, Enter takes the one that is offered.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
}

function fit(input: HTMLTextAreaElement): void {
  input.style.height = 'auto';
  input.style.height = `${String(Math.min(input.scrollHeight, MOST_HEIGHT_PX))}px`;
  input.style.overflowY = input.scrollHeight > MOST_HEIGHT_PX ? 'auto' : 'hidden';
}

/** Six lines. */
const MOST_HEIGHT_PX = 144;
