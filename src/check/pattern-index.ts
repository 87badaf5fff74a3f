/**
 * Tells which of many patterns may match a text without trying each: every match of a pattern has certain letters in
 * a row, and three of them, looked up as the text is gone through once, leave a handful of patterns to try.
 */

/** Things with a pattern each, to be looked up by a text. */
export class PatternIndex<Item> {
  readonly #items: readonly Item[];
  /** Places of items by what three letters in a row hash to; patterns without such letters are always tried. */
  readonly #byLetters: (number[] | undefined)[] = new Array<undefined>(HASHES);
  readonly #always: readonly number[];

  constructor(items: readonly Item[], patternOf: (item: Item) => RegExp) {
    this.#items = items;
    const always: number[] = [];
    items.forEach((item, place) => {
      const needed = neededBy(patternOf(item));
      if (needed === undefined) always.push(place);
      else
        for (const letters of needed) {
          const hash = rarestOf(letters);
          (this.#byLetters[hash] ??= []).push(place);
        }
    });
    this.#always = always;
  }

  /** @returns the items whose patterns may match, in their order; those left out match nothing in the text */
  in(text: string): Item[] {
    const small = text.toLowerCase();
    const found = new Set(this.#always);
    for (let at = 0; at + 2 < small.length; at += 1) {
      const places = this.#byLetters[hashAt(small, at)];
      if (places !== undefined) for (const place of places) found.add(place);
    }
    return [...found].sort((left, right) => left - right).map((place) => this.#items[place] as Item);
  }
}

/**
 * @returns texts in small letters, at least three long, of which one stands in every match, its case aside; undefined
 *   where the pattern does not say
 */
export function neededBy(pattern: RegExp): readonly string[] | undefined {
  return new Needs(pattern.source).alternatives();
}

/** Reads the source of a pattern once, from left to right. */
class Needs {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** As far as the end of the group, or of all: one of what each alternative needs. */
  alternatives(): readonly string[] | undefined {
    const needed = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      needed.push(this.#sequence());
    }
    return needed.every((one) => one !== undefined) ? [...new Set(needed.flat())] : undefined;
  }

  /** What stands in a row must all be there: the longest part of it is asked for. */
  #sequence(): readonly string[] | undefined {
    let best: readonly string[] | undefined;
    let run = '';
    const take = (candidate: readonly string[] | undefined): void => {
      if (candidate !== undefined && shortestOf(candidate) > shortestOf(best ?? [])) best = candidate;
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const atom = this.#atom();
      if (atom.kind === 'nothing') continue;
      const times = this.#times();
      const isSure = times !== 'none';
      if (atom.kind === 'letter' && isSure) run += atom.letter;
      if (atom.kind === 'letter' && times === 'once') continue;
      take([run]);
      run = '';
      if (atom.kind === 'group' && isSure) take(atom.needed);
    }
    take([run]);
    return best === undefined || shortestOf(best) < SHORTEST ? undefined : best;
  }

  #atom(): Atom {
    const char = this.#source.charAt(this.#at);
    this.#at += 1;
    if (char === '^' || char === '$') return { kind: 'nothing' };
    if (char === '.') return { kind: 'any' };
    if (char === '[') return this.#class();
    if (char === '(') return this.#group();
    if (char === '\\') return this.#escape();
    return { kind: 'letter', letter: char.toLowerCase() };
  }

  #class(): Atom {
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']')
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at += 1;
    return { kind: 'any' };
  }

  /** What looks ahead or behind is no part of the match. */
  #group(): Atom {
    const [opening = ''] = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += opening.length;
    const needed = this.alternatives();
    this.#at += 1;
    return /[=!]$/.test(opening) ? { kind: 'nothing' } : { kind: 'group', needed };
  }

  #escape(): Atom {
    const char = this.#source.charAt(this.#at);
    this.#at += 1;
    if (char === 'b' || char === 'B') return { kind: 'nothing' };
    const [more = ''] = ESCAPES[char]?.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += more.length;
    return /[a-z\d]/i.test(char) ? { kind: 'any' } : { kind: 'letter', letter: char };
  }

  /** How often what was read stands there: for sure once, at least once, or perhaps not at all. */
  #times(): 'once' | 'some' | 'none' {
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    this.#at += quantifier.length;
    if (quantifier === '') return 'once';
    return /^(?:[?*]|\{0)/.test(quantifier) ? 'none' : 'some';
  }
}

/** What belongs to an escape, behind its letter. */
const ESCAPES: Readonly<Record<string, RegExp>> = {
  p: /^\{[^}]*\}/,
  P: /^\{[^}]*\}/,
  k: /^<[^>]*>/,
  u: /^(?:\{[^}]*\}|[\da-f]{4})/i,
  x: /^[\da-f]{2}/i,
};

type Atom =
  /** A place between letters. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'group'; readonly needed: readonly string[] | undefined };

function shortestOf(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));
}

/** The three letters in a row that the fewest English texts have, as far as single letters tell. */
function rarestOf(text: string): number {
  const places = Array.from({ length: text.length - 2 }, (_, at) => at);
  const rarity = (at: number): number =>
    [at, at + 1, at + 2]
      .map((place) => COMMON.indexOf(text.charAt(place)) + 1 || COMMON.length)
      .reduce((sum, value) => sum + value);
  return hashAt(
    text,
    places.reduce((best, at) => (rarity(at) > rarity(best) ? at : best)),
  );
}

function hashAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 1681 + text.charCodeAt(at + 1) * 41 + text.charCodeAt(at + 2)) & (HASHES - 1);
}

/** Two texts that hash alike cost a pattern tried in vain. */
const HASHES = 65_536;

const SHORTEST = 3;

/** Letters of English, the commonest first. */
const COMMON = ' etaoinsrhldcumfpgwybvkxjqz';
