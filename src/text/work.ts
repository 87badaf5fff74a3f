/** Long work in short steps: whoever has others to serve stops between them. */

/** Each step takes a few milliseconds; the last gives the result. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** Does all that is left at once. */
export function finish<Result>(work: Work<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Visits each of many, a few in a step. */
export function* inSteps<Item>(items: Iterable<Item>, visit: (item: Item) => void): Work<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    count += 1;
    if (count % ITEMS_A_STEP === 0) yield;
  }
}

/** What takes no longer than others can wait. */
export function* inOneStep<Result>(make: () => Result): Work<Result> {
  yield;
  return make();
}

/** A table that is made when it is first asked for, or ahead of that in steps; either takes up where the other left off. */
export class Table<Value> {
  readonly #work: Work<Value>;
  #made: { readonly value: Value } | undefined;

  /** @param work that nobody else does a step of */
  constructor(work: Work<Value>) {
    this.#work = work;
  }

  get value(): Value {
    this.#made ??= { value: finish(this.#work) };
    return this.#made.value;
  }

  /** The steps that are left; none where the table is made. */
  *steps(): Work<void> {
    while (this.#made === undefined) {
      const step = this.#work.next();
      if (step.done === true) this.#made = { value: step.value };
      yield;
    }
  }
}

/** Of what takes about twenty microseconds each. */
const ITEMS_A_STEP = 50;
