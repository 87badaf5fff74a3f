/** Reads the arguments of `policy`: a check, its inputs as options, and the options of the command. */

export interface PolicyArguments {
  readonly check?: string;
  /** Every option given, by name; an empty text where its value is missing. */
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** The first option or flag that is given again, by name. */
  readonly repeated?: string;
  /** What else stands there. */
  readonly rest: readonly string[];
}

/**
 * Takes any option, because which are known depends on the check: `--seats 25`, `--seats=25`, `--seats -3`.
 * @param flags options that have no value
 */
export function readPolicyArguments(args: readonly string[], flags: readonly string[]): PolicyArguments {
  const options = new Map<string, string>();
  const given = new Set<string>();
  const words: string[] = [];
  let repeated: string | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    const [, name = '', value] = OPTION.exec(word) ?? [];
    if (options.has(name) || given.has(name)) repeated ??= name;
    if (name === '') {
      words.push(word);
    } else if (flags.includes(name) && value === undefined) {
      given.add(name);
    } else if (value !== undefined) {
      options.set(name, value);
    } else {
      const next = args[at + 1];
      const hasValue = next !== undefined && !next.startsWith('--');
      options.set(name, hasValue ? next : '');
      if (hasValue) at += 1;
    }
  }
  const [check, ...rest] = words;
  return {
    ...(check !== undefined && { check }),
    ...(repeated !== undefined && { repeated }),
    options,
    flags: given,
    rest,
  };
}

/** Matches `--seats` and `--seats=25` with name (1) and value (2); not `-3`. */
const OPTION = /^--([^=]+)(?:=([\s\S]*))?$/;
