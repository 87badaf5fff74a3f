/** Finds bold that ends in the middle of a name or heading: a reader takes the part for the whole. */
import { isCopy } from '../compare-figures.js';
import type { Fault, PairCheck } from '../pair.js';

export const BOLD_CUT: PairCheck = {
  name: 'bold-cut',
  severity: 'warning',
  describe:
    'Bold must set the whole name or heading apart, as in the English: a label that ends in the middle is not the one on the screen.',
  examples: [
    {
      locale: 'fr-FR',
      source: '**Seats sold last year**: the count of seats.',
      target: '**Places vendues au** cours de l’an passé : le nombre de places.',
      faults: 1,
      reason: 'bold ends before the heading does',
    },
    {
      locale: 'fr-FR',
      source: 'Select **Seats and orders** in the menu.',
      target: 'Sélectionnez **Places et** commandes dans le menu.',
      faults: 1,
      reason: 'half a label',
    },
    {
      locale: 'sv-SE',
      source: '**Seats sold**: the count of seats.',
      target: '**Sålda platser**: antalet platser.',
      faults: 0,
      reason: 'the whole heading',
    },
    {
      locale: 'fr-FR',
      source: '**Seats sold**: the count of seats.',
      target: 'Les **places vendues** : le nombre de places.',
      faults: 0,
      reason: 'an article before the heading',
    },
    {
      locale: 'sv-SE',
      source: 'Select **Sign in** and go on.',
      target: 'Välj **Logga in** och fortsätt.',
      faults: 0,
      reason: 'the English label ends so, too',
    },
    {
      locale: 'fr-FR',
      source: 'The **Ends** column has the last day.',
      target: 'La colonne **Expire le** contient le dernier jour.',
      faults: 0,
      reason: 'a column of dates',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if ((language !== 'fr' && language !== 'sv') || isCopy(pair) || !target.raw.includes('**')) return [];
    if (lostDenial(source.raw, target.raw, language)) {
      return [{ message: 'Unexpected label without its "not", expected the whole name in bold' }];
    }
    const [cut] = halfLabel(target.raw, source.raw, language) ?? halfHeading(target.raw, source.raw) ?? [];
    if (cut === undefined) return [];
    const fault: Fault = {
      message: `Unexpected end of bold in "${cut.slice(-LONGEST)}", expected the whole name in bold`,
      actual: cut.slice(-LONGEST),
    };
    return [fault];
  },
};

/** A label that ends in a small word, which no name does. */
function halfLabel(target: string, source: string, language: 'fr' | 'sv'): readonly string[] | undefined {
  const cut = [...target.matchAll(BOLD)].find(([, label = '']) => SMALL_END[language].test(label));
  if (cut === undefined) return undefined;
  const isSo = [...source.matchAll(BOLD)].some(([, label = '']) => ENGLISH_SMALL_END.test(label));
  return isSo ? undefined : [cut[1]?.trim() ?? ''];
}

/** A label such as **Not started**, of which only the second word is bold. */
function lostDenial(source: string, target: string, language: 'fr' | 'sv'): boolean {
  const labelsOf = (text: string): string[] => [...text.matchAll(BOLD)].map(([, label = '']) => label);
  const denied = labelsOf(source).filter((label) => ENGLISH_DENIED.test(label)).length;
  const there = labelsOf(target);
  return (
    denied > 0 && there.length > 0 && there.filter((label) => DENIED[language].test(label)).length < denied
  );
}

/** A heading before a colon, bold as a whole in English. */
function halfHeading(target: string, source: string): readonly string[] | undefined {
  if (!HEADING.test(source)) return undefined;
  const cut = HALF.exec(target);
  return cut === null ? undefined : [cut[1] ?? cut[2] ?? ''];
}

/** How much of a label a message shows. */
const LONGEST = 30;

/** Matches text between two pairs of asterisks, in (1). */
const BOLD = /\*\*(?=\S)([^*\n]+?)\s*\*\*/g;

const SMALL_END: Readonly<Record<'fr' | 'sv', RegExp>> = {
  // Columns of dates end so: Expire le, Créé le.
  fr: /(?<!\b(?:expire|commence|débute|finit|créée?|modifiée?|terminée?|reçue?|payée?|envoyée?|à jour)) (?:à|au|aux|de|du|des|le|la|les|et|ou|ce|que|par|pour|un|une|votre|vos|est le)$/i,
  sv: / (?:och|eller|att|av|för|med|en|ett|den|det|du|som)$/i,
};

const ENGLISH_DENIED = /^(?:not|no) \w/i;

/** A word of denial, or its beginning in one word: `inactif`, `ogiltig`. */
const DENIED: Readonly<Record<'fr' | 'sv', RegExp>> = {
  fr: /\bnon\b|\bpas\b|aucun|\bsans\b|\bn['’]|\bne\b|^in|^dés|jamais|^refus/i,
  sv: /\binte\b|\bej\b|\bing(?:en|a|et)|\bnej\b|utan|^o\p{Ll}|aldrig|^icke/iu,
};

/** Labels such as `For information about` and `Admin on Behalf Of`. */
const ENGLISH_SMALL_END = / (?:a|an|the|of|for|to|in|on|and|or|with|by|from|as|about|one|off|up|out|add)$/i;

/** Matches a text that begins with bold and a colon or dash behind it. */
const HEADING = /^\s*(?:[-–] *)?\*\*[^*:]+\*\* ?(?::|–|- )/;

/** Matches bold, plain words behind it and a colon or dash; or a capital word before the bold that a colon follows. */
const HALF =
  /^\s*(?:\p{Lu}['’] ?|\p{L}{1,3} )?\*\*([^*:]+)\*\* ?[\p{L}’'][\p{L} ’'-]{1,60}?\s?(?::|–| - )|^\s*\p{Lu}\p{L}{4,}(?: \p{L}+){0,3} (\*\*[^*]+\*\*) ?(?::|–)/u;
