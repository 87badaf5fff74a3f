/** Text without markup: shown as it is, its lines kept, and the addresses of the bot's texts to be opened. */
import { element } from './element.js';
import { REL, safeAddress } from './links.js';

export function plainText(text: string): HTMLElement {
  return element('p', 'text plain', text);
}

export function linkedText(text: string): HTMLElement {
  const shown = element('p', 'text plain');
  shown.append(...text.split(ADDRESS).map((part, at) => (at % 2 === 1 ? linkTo(part) : part)));
  return shown;
}

function linkTo(text: string): HTMLElement | string {
  const href = safeAddress(text);
  if (href === undefined) return text;
  const link = element('a', '', text);
  link.href = href;
  link.rel = REL;
  link.target = '_blank';
  return link;
}

/** Matches `https://example.com/a` without the mark of punctuation behind it; not `example.com` alone. */
const ADDRESS = /(https?:\/\/[^\s<>"'，。、；：！？（）「」]*[^\s<>"'，。、；：！？（）「」.,;:!?)\]])/u;
