import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../src/parse/line-index.js';

describe('LineIndex', () => {
  const lines = new LineIndex('ett\r\ntvå\n\n四');

  it.each([
    [0, 1, 1, 'the first character'],
    [4, 1, 5, 'the line end belongs to its line'],
    [5, 2, 1, 'the first behind it'],
    [9, 3, 1, 'an empty line'],
    [10, 4, 1, 'the last line'],
    [11, 4, 2, 'the end of the text'],
  ])('offset %i is line %i, column %i (%s)', (offset, line, column) => {
    expect(lines.at(offset)).toEqual({ line, column });
  });

  it('knows the longest line', () => {
    expect(lines.longest()).toBe(5);
    expect(new LineIndex('').longest()).toBe(0);
  });
});
