/** What a clause says of an input by the input's own word, without its noun: `not activated`, `we do share it`. */
import { readable } from '../dates/index.js';

/** What a short clause answers; `undefined` where it does not speak of the input, or of what is still to come. */
export function inContext(clause: string, name: string): 'yes' | 'no' | undefined {
  const plain = readable(clause).text;
  if (plain.length > LONGEST_CLAUSE || WORD_OF_INPUT[name]?.test(plain) !== true || PLANNED.test(plain))
    return undefined;
  if (NEGATED.test(plain)) return 'no';
  return name === 'already-replaced' ? undefined : 'yes';
}

/** Whether a clause tells that something happened to the input: `we activated it on 5 November`. */
export function speaksOf(clause: string, names: readonly string[]): boolean {
  const plain = readable(clause).text;
  return !NEGATED.test(plain) && names.some((name) => WORD_OF_INPUT[name]?.test(plain) === true);
}

/** In characters: `nous n'avons encore rien activé du tout` fits. */
const LONGEST_CLAUSE = 50;

/** By input, matches the words that answer it, over readable text; not `activate`, which is still to come. */
const WORD_OF_INPUT: Readonly<Record<string, RegExp>> = {
  activated:
    /(?<![a-z])(?:un|in|o|non )?(?:activated|redeemed|used|touched|aktivera[dt]e?|anvant|rort|active(?:e|es|s)?|utilisee?s?|touchee?s?|consommee?s?)(?![a-z])|(?:lost|loste) in|启用|激活|开通|兑换|(?:没|未|还没|沒)用|用(?:过|了|掉)|활성화(?!할|하면|하려)|(?:안|이미|벌써) ?[썼쓴]/u,
  'already-replaced': /replac|reissu|ersatt|bytt|remplac|补发|换|重发|재발급|교체|교환/u,
  share: /shar|dela[rdst]?|partag|gemensam|共用|共享|分享|공유|같이|함께/u,
};

/** Matches a denial over readable text; not the `no` of `now`. */
const NEGATED =
  /(?<![a-z])(?:no|not|never|none|nothing|without|inte|ej|aldrig|ingen|inget|inga|utan|pas|jamais|aucune?|rien|non|sans)(?![a-z])|n't|(?<![a-z])(?:un|in|o)(?:activated|used|touched|active|aktivera|utilise)|[不没未无]|안 ?[하했해썼쓴돼됐된]|없|않|못|미(?=활성|사용|교체)|전(?:이에|이요|입니|임)|아직/u;

/** Matches what is still to come, over readable text: `will be activated`, `要启用`, `활성화할 예정`. */
const PLANNED =
  /(?<![a-z])(?:will|going to|to be|plan(?:ned|ning)?|if|ska|skall|om|va|vais|allons|si)(?![a-z])|(?:要|想|准备|打算|将)(?:启用|兑换|开通|用)|如果|예정|계획|하려|할 ?[거게때]/u;
