/** What a misread word is: an English word of two meanings, and the renderings that have the wrong one. */
export interface Misread {
  /** The word and its meaning here, as the finding names it. */
  readonly name: string;
  readonly english: RegExp;
  /** Where the English has this too, the rendering may be meant. */
  readonly unless?: RegExp;
  /** Renderings in the other meaning; for Chinese and Korean matched without white space. */
  readonly wrong: RegExp;
}
