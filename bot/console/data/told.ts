/** What the API tells, as the pages take it. */
import type { components } from '../../api/client-types.js';

/** What the API tells, by the names of its contract; the client loses how long a tuple is. */
export type Told = {
  readonly [Name in keyof components['schemas']]: Lengthless<components['schemas'][Name]>;
};

type Lengthless<T> = T extends readonly (infer Item)[]
  ? Lengthless<Item>[]
  : T extends object
    ? { [Key in keyof T]: Lengthless<T[Key]> }
    : T;
