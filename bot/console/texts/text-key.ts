/** The keys of the console's sentences. */
import type english from '../../../locales/en-US/console.json';

/** Every sentence the console has; English is the master. */
export type TextKey = keyof typeof english;
