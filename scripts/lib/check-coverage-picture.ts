/** The coverage matrix as a picture: a column a language, a row a document, the fuller the darker. */
import type { LocaleCoverage } from '../../src/index.js';
import { escapeHtml as escaped } from './check-escape.js';

/** @returns inline SVG; a table of words for who cannot see it is in its titles */
export function coveragePicture(given: readonly LocaleCoverage[]): string {
  const coverage = gapsFirst(given);
  const names = coverage[0]?.documents.map(({ name }) => name) ?? [];
  if (names.length === 0) return '<p>No entries.</p>';
  const [width, height] = [
    LABEL + coverage.length * CELL.width + PADDING,
    HEAD + names.length * CELL.height + PADDING,
  ];
  const heads = coverage.map(({ locale, documents }, column) => {
    const [have, of] = [
      total(documents.map(({ entries }) => entries)),
      total(documents.map((document) => document.of)),
    ];
    return `<text x="${LABEL + column * CELL.width}" y="${HEAD - 20}">${escaped(locale)}</text><text x="${LABEL + column * CELL.width}" y="${HEAD - 6}">${Math.round((100 * have) / Math.max(of, 1))} %</text>`;
  });
  const labels = names.map(
    (name, row) =>
      `<text x="${LABEL - 8}" y="${HEAD + row * CELL.height + 10}" text-anchor="end">${escaped(shortened(name))}</text>`,
  );
  const cells = coverage.flatMap(({ locale, documents }, column) =>
    documents.map(({ name, entries, of }, row) => {
      const share = of === 0 ? 0 : entries / of;
      const place = `x="${LABEL + column * CELL.width}" y="${HEAD + row * CELL.height}" width="${CELL.width - 4}" height="${CELL.height - 2}"`;
      return `<rect ${place} fill="${share === 0 ? '#f3d6d3' : '#0f6cbd'}" fill-opacity="${(share === 0 ? 1 : 0.25 + 0.75 * share).toFixed(2)}"><title>${escaped(name)}, ${escaped(locale)}: ${entries} of ${of} entries</title></rect>`;
    }),
  );
  return `<div class="matrix"><svg role="img" aria-label="Coverage of each document in each language" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${[...heads, ...labels, ...cells].join('')}</svg></div>`;
}

/** What some language lacks stands on top; the many that nobody lacks anything of follow. */
function gapsFirst(coverage: readonly LocaleCoverage[]): LocaleCoverage[] {
  const hasGap = new Set(
    coverage.flatMap(({ documents }) =>
      documents.filter(({ entries, of }) => entries < of).map(({ name }) => name),
    ),
  );
  return coverage.map(({ locale, documents }) => ({
    locale,
    documents: [
      ...documents.filter(({ name }) => hasGap.has(name)),
      ...documents.filter(({ name }) => !hasGap.has(name)),
    ],
  }));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

/** Sizes in pixels. */
const LABEL = 380;
const HEAD = 44;
const PADDING = 10;
const CELL = { width: 64, height: 13 };

/** Longer names of documents do not fit beside the matrix. */
const LONGEST = 58;
