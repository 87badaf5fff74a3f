/** Names with figures in them that every language writes alike: GUIDs, exams, plans, versions, financial years. */
import type { Rule } from './quantity.js';

export const CODES: readonly Rule[] = [
  // Matches 8ddd0364-1a2b-… and fb977ab5-test-24c8d9591708; not 2021-01-31 and not a word with a hyphen.
  {
    pattern: /(?<![\w-])(?=[0-9a-f-]*[a-f])(?=[0-9a-f-]*\d)[0-9a-f]{6,12}(?:-[\w]{3,12})+(?![\w])/gi,
    read: () => [{ kind: 'code' }],
  },
  // Matches MB-210, MB2-716, COVID-19, A3, FY21, AZ-104T and O365; not USD10, 300K, 1st or Windows 10.
  {
    pattern:
      /(?<![A-Za-z0-9À-ÿ])(?!(?:USD|EUR|US|GBP|SEK|KRW|TWD|NT)\d)[A-Z]{1,6}\d{0,3}-?\d{1,6}(?:-\d+)*[A-Z]{0,2}(?![A-Za-z0-9])/g,
    read: () => [{ kind: 'code' }],
  },
  // Matches 123456789B01; not 300K, 10GB or 2nd.
  { pattern: /(?<![\w-])\d+[A-Z]{1,3}\d+\w*/g, read: () => [{ kind: 'code' }] },
  // Matches 10.0.19041 and 1.2.3.4; not 1.000.000, which is a million, nor 31.12.2020, which is a date.
  {
    pattern: /(?<![\w.])v?\d{1,5}\.\d{1,5}\.\d{1,6}(?:\.\d{1,6})*(?![\w])/g,
    read: (_groups, text) =>
      /^\d{1,3}(?:\.\d{3})+$/.test(text) || /^\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}$/.test(text)
        ? undefined
        : [{ kind: 'code' }],
  },
];
