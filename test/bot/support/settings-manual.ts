/** Writes the table of settings as docs/settings.md, the way the formatter leaves it. */
import type { SettingDescription } from '../../../bot/config.js';

export function settingsManual(settings: readonly SettingDescription[]): string {
  const rows = settings.map(({ name, expected, fallback, meaning, isSecret }) => [
    `\`${name}\``,
    plain(expected),
    fallback === '' ? '' : `\`${fallback}\``,
    plain(isSecret ? `${meaning} Secret.` : meaning),
  ]);
  return [
    '# Settings',
    '',
    'Every setting is an environment variable, read once at the start. This page is written by a test',
    '(`npx vitest run test/bot/config.test.ts -u`); edit `bot/settings.ts` instead.',
    '',
    ...table([['setting', 'takes', 'unset', 'meaning'], ...rows]),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

function plain(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*');
}
