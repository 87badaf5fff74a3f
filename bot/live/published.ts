/** What is told of the index that is live: its version, and when all replicas answer from it. */

export interface Published {
  /** The version of the index, as it states it itself. */
  readonly version: string;
  /** After how many milliseconds it answers; 0 or less: at once. Replicas wait, so that they switch together. */
  readonly liveInMs: number;
  /** Another each time something is put live, the same version again among them: it may have been mended. */
  readonly publication: string;
}

/** Where replicas find what was published last. */
export interface PublishedSource {
  /** @returns `undefined` where nothing was ever published */
  newest(): Promise<Published | undefined>;
  /** @returns the stored index as it was published */
  text(version: string): Promise<string>;
  /** Calls whenever there may be news; now and then for none. */
  watch(onNews: () => void): Watching;
}

export interface Watching {
  stop(): Promise<void>;
}
