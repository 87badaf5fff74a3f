/** Compares one vector with thousands of others, which is most of what a question takes: eight at once. */

export class UnitRows {
  readonly #count: number;
  readonly #size: number;
  /** Rows by eights, of each eight the first number of all, then the second of all, and so on; the rest is nought. */
  readonly #blocks: Float32Array;

  /** @param rows one row of `size` numbers after another */
  constructor(rows: Float32Array, size: number) {
    this.#size = size;
    this.#count = size === 0 ? 0 : rows.length / size;
    this.#blocks = new Float32Array(Math.ceil(this.#count / LANES) * LANES * size);
    for (let row = 0; row < this.#count; row += 1) {
      const lane = row % LANES;
      const start = (row - lane) * size + lane;
      for (let at = 0; at < size; at += 1) this.#blocks[start + at * LANES] = rows[row * size + at] as number;
    }
  }

  /**
   * Products of the vector with every row. No sum waits for the one before it; each is summed up from its first number
   * to its last all the same, so that how many are summed at once changes no bit of it.
   * @param vector of as many numbers as a row
   */
  products(vector: Float32Array): Float64Array {
    const sums = new Float64Array(Math.ceil(this.#count / LANES) * LANES);
    const [blocks, values] = [this.#blocks, Float64Array.from(vector)];
    for (let row = 0, place = 0; row < sums.length; row += LANES) {
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let at = 0; at < this.#size; at += 1, place += LANES) {
        const value = values[at] as number;
        a += (blocks[place] as number) * value;
        b += (blocks[place + 1] as number) * value;
        c += (blocks[place + 2] as number) * value;
        d += (blocks[place + 3] as number) * value;
        e += (blocks[place + 4] as number) * value;
        f += (blocks[place + 5] as number) * value;
        g += (blocks[place + 6] as number) * value;
        h += (blocks[place + 7] as number) * value;
      }
      sums.set([a, b, c, d, e, f, g, h], row);
    }
    return sums.subarray(0, this.#count);
  }
}

const LANES = 8;
