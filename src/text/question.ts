/** Whether a message asks, by its mark or, in Chinese and Korean, by its last word. */

export function isQuestion(text: string): boolean {
  return QUESTION.test(text.trim());
}

/** Matches `can we?`, `可以嗎`, `되나요.`; not `可以`, and not the `끝나요` of `it ends`. */
const QUESTION = /[?？]|[嗎吗呢]$|(?:까요|(?<![끝떠만])나요|니까|가요|는지요)\s*[.!]?$/u;
