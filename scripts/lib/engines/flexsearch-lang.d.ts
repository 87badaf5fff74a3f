/** FlexSearch types its core, but not its language packs. */
declare module 'flexsearch/lang/en' {
  import type { EncoderOptions } from 'flexsearch';

  const pack: EncoderOptions;
  export { pack as default };
}

declare module 'flexsearch/lang/fr' {
  import type { EncoderOptions } from 'flexsearch';

  const pack: EncoderOptions;
  export { pack as default };
}
