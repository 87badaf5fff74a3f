/** Tells the user that an answer is on its way, where it takes longer than people wait without a sign. */

export class TypingNotice {
  readonly #timer: NodeJS.Timeout;
  #underWay: Promise<void> = Promise.resolve();

  /** @param show sends the indicator; never rejects */
  constructor(show: () => Promise<void>, afterMs: number) {
    this.#timer = setTimeout(() => {
      this.#underWay = show();
    }, afterMs);
  }

  /** To be awaited before a reply goes: from here on no indicator leaves, and one that left has arrived. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#underWay;
  }
}
