/** The page of the checks is written from the checks: `UPDATE_DOCS=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_CHECKS, describeChecks, PAIR_CHECKS, type ContentExample } from '../../src/check/index.js';
import { ROOT } from '../support/own-content.js';

const FILE = join(ROOT, 'docs', 'checks.md');

describe('docs/checks.md', () => {
  it('says what the checks say', () => {
    if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(FILE, manual());
    expect(readFileSync(FILE, 'utf8')).toBe(manual());
  });
});

function manual(): string {
  const pages = describeChecks().map(({ name, severity, describe: sentence }) => {
    const examples = PAIR_CHECKS.find((check) => check.name === name)?.examples ?? [];
    const rows = examples.map(
      ({ locale, source, target, faults, reason }) =>
        `- ${faults > 0 ? 'fault' : 'fine'}, ${reason} (${locale}): \`\` ${target} \`\` for \`\` ${source} \`\``,
    );
    const wide = CONTENT_CHECKS.find((check) => check.name === name)?.examples ?? [];
    rows.push(...wide.map(wideRow));
    return [
      `## ${name}`,
      '',
      `${sentence} Usually: ${severity}.`,
      ...(rows.length > 0 ? ['', ...rows] : []),
    ].join('\n');
  });
  return `${[INTRODUCTION, ...pages, '<!-- prettier-ignore-end -->'].join('\n\n')}\n`;
}

function wideRow({ files, term, faults, reason }: ContentExample): string {
  const shown = files.flatMap(({ locale, name = 'orders', date, entries }) =>
    entries.map(({ question, answer, asked, target }) => {
      const told = [question, answer].join(' ');
      const translated = [asked, target].filter((text) => text !== undefined).join(' ');
      const place = [locale, name, date].filter((part) => part !== undefined).join(' ');
      return `${place}: \`\` ${told} \`\`${translated === '' ? '' : ` as \`\` ${translated} \`\``}`;
    }),
  );
  const words = Object.entries(term ?? {}).map(([locale, list]) => `${locale} ${list.join(', ')}`);
  const terms = words.length === 0 ? '' : ` (term: ${words.join('; ')})`;
  return `- ${faults > 0 ? 'fault' : 'fine'}, ${reason}${terms}: ${shown.join('; ')}`;
}

const INTRODUCTION = `<!-- prettier-ignore-start -->

# Content checks

\`npm run --silent check:content\` compares the two sides of every sentence pair. This page is made from the checks
themselves (\`UPDATE_DOCS=1 npx vitest run test/check/manual.test.ts\`); their examples are also their tests.

A finding that is none goes into \`check-baseline.yaml\` of the content folder, with a reason and, where it should not last, an end:

\`\`\`yaml
accept:
  - check: limit-lost
    spanId: 4f2c1-104
    file: sv-SE/seat-orders.md
    reason: The sentence says it with the verb.
    expires: '2027-06-30'
\`\`\`

\`check\` and \`reason\` are needed, and \`file\` or \`spanId\`; \`locale\` narrows it. An entry that accepts nothing is a finding, and so is
one whose end has passed.`;
