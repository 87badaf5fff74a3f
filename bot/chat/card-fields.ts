/** Makes cards of one page fit beside each other: IDs of their own, and names for fields that have their question above. */

/** The card with every element's ID made its own; those of fields stay, since answers come back under them. */
export function ownIds(card: unknown): unknown {
  count += 1;
  const suffix = `-${String(count)}`;
  return JSON.parse(
    JSON.stringify(card, (key, value: unknown) => {
      if (key === 'targetElements' && Array.isArray(value))
        return value.map((target) => renamed(target, suffix));
      return isElement(value) && !value.type.startsWith('Input.') && value.id !== undefined
        ? { ...value, id: renamed(value.id, suffix) }
        : value;
    }),
  );
}

/** @param target an ID, or an object that has one */
function renamed(target: unknown, suffix: string): unknown {
  if (typeof target === 'string') return `${target}${suffix}`;
  const { elementId, ...rest } = target as { elementId?: string };
  return { ...rest, elementId: `${elementId ?? ''}${suffix}` };
}

function isElement(value: unknown): value is { type: string; id?: string } {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** Names each field by the text before it, which is its question; the renderer takes the name away with each press. */
export function nameFields(card: HTMLElement): void {
  for (const field of card.querySelectorAll<HTMLElement>('input, select, textarea, [role="radiogroup"]')) {
    const question = questionBefore(field, card);
    if (question === undefined || field.matches('[type="radio"], [type="checkbox"]')) continue;
    count += 1;
    question.id ||= `question-${String(count)}`;
    field.removeAttribute('aria-label');
    field.setAttribute('aria-labelledby', question.id);
  }
}

/** Fields keep their IDs in what they send; in the page, the same field of another card may have it already. */
export function distinguish(card: HTMLElement): void {
  for (const element of card.querySelectorAll('[id]')) {
    if (document.getElementById(element.id) === null) continue;
    count += 1;
    element.id = `${element.id}-${String(count)}`;
  }
}

function questionBefore(field: HTMLElement, card: HTMLElement): HTMLElement | undefined {
  const texts = [...card.querySelectorAll<HTMLElement>('.ac-textBlock')];
  return texts.findLast((text) => isAfter(field, text));
}

/** Whether the first comes after the second in reading order. */
export function isAfter(one: Node, other: Node): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

let count = 0;
