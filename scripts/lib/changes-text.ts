/** What changes for readers, as text: a line where the terminal asks for one, all of it for the file. */
import type {
  BuildChanges,
  PolicyChange,
  ProbeAnswer,
  ProbeChange,
  Rewording,
  RuleState,
  TextChange,
} from '../../src/index.js';

/** One line, such as `2 added, 1 reworded (ko-KR, en-US), 3 probes of 125 get another answer`. */
export function changesLine(changes: BuildChanges): string {
  const { added, removed, reworded, moved, english, policies, probes } = changes;
  const parts = [
    counted(added, 'added'),
    counted(removed, 'removed'),
    counted(reworded, 'reworded'),
    counted(moved, 'moved'),
    counted(english, 'English sentences changed'),
    policies.length === 0 ? '' : `policies affected: ${policies.map(({ check }) => check).join(', ')}`,
    probes.changed.length === 0
      ? ''
      : `${probes.changed.length} of ${probes.asked} probe questions answered otherwise`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing that readers see' : parts.join('; ');
}

/** All of it, section by section; empty sections are left out. */
export function changesText(changes: BuildChanges): string {
  const { from, to, added, removed, reworded, moved, english, policies, probes } = changes;
  return [
    `# What changes for readers, ${from} to ${to}`,
    '',
    `${changesLine(changes)}.`,
    ...section('Entries added', added, (entry) => [nameLine(entry), `  in ${entry.locales.join(', ')}`]),
    ...section('Entries removed', removed, (entry) => [
      nameLine(entry),
      `  was in ${entry.locales.join(', ')}`,
    ]),
    ...section('Entries reworded', reworded, (entry) => [
      nameLine(entry),
      ...entry.languages.flatMap(languageLines),
    ]),
    ...section('Entries moved', moved, (entry) => [
      nameLine(entry),
      `  from ${placeText(entry.from)}`,
      `  to   ${placeText(entry.to)}`,
    ]),
    ...section('English sentences changed', english, (change) => [
      `* ${change.document}${change.spanId === undefined ? '' : ` (${change.spanId})`}`,
      ...sentenceLines(change),
    ]),
    ...section('Policies affected', policies, policyLines),
    ...section('Probe questions answered otherwise', probes.changed, probeLines),
    ...section(
      'Probe questions that miss the entry they name',
      probes.missed,
      ({ id, locale, query, entry, after }) => [
        `* ${id} (${locale}): ${query}`,
        `  expected ${entry ?? 'no answer'}`,
        `  got      ${answerText(after)}`,
      ],
    ),
    '',
  ].join('\n');
}

function counted(list: readonly unknown[], what: string): string {
  return list.length === 0 ? '' : `${list.length} ${what}`;
}

function section<T>(title: string, items: readonly T[], linesOf: (item: T) => readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `## ${title} (${items.length})`, '', ...items.flatMap(linesOf)];
}

function nameLine({ id, question }: { readonly id: string; readonly question: string }): string {
  return `* ${question} [${id}]`;
}

function languageLines({ locale, kind, sentences }: Rewording): string[] {
  if (kind !== 'reworded') return [`  ${locale}: ${kind === 'added' ? 'now there' : 'no longer there'}`];
  return [`  ${locale}:`, ...sentences.flatMap((change) => sentenceLines(change, '    '))];
}

function sentenceLines({ before, after }: TextChange, indent = '  '): string[] {
  return [
    ...(before === undefined ? [] : [`${indent}- ${before}`]),
    ...(after === undefined ? [] : [`${indent}+ ${after}`]),
  ];
}

function placeText({ document, section: headings, position }: BuildChanges['moved'][number]['from']): string {
  return `${[document, ...headings].join(' > ')}, number ${position}`;
}

/** One policy check, rule by rule: what it read and reads, and the sentences that differ. */
export function policyLines({ check, rules }: PolicyChange): string[] {
  return [
    `* ${check}`,
    ...rules.flatMap(({ rule, before, after, sentences }) => {
      const [was, is] = [stateText(before), stateText(after)];
      return [
        `  ${rule}: ${was === is ? `${is}, in other words` : `${was} → ${is}`}`,
        ...sentences.flatMap(({ locale, ...change }) =>
          sentenceLines(change, '    ').map((line) => `${line} (${locale})`),
        ),
      ];
    }),
  ];
}

function stateText({ status, readings }: RuleState): string {
  const said = readings.filter((reading) => reading !== '').join(' | ');
  return said === '' ? status : `${status} (${said})`;
}

function probeLines({ id, locale, query, before, after, change }: ProbeChange): string[] {
  if (change === 'answer') {
    return [
      `* ${id} (${locale}): ${query}`,
      `  before ${answerText(before)}`,
      `  after  ${answerText(after)}`,
    ];
  }
  return [
    `* ${id} (${locale}): ${query}`,
    `  the same entry in other words: ${after.entryIds[0] ?? ''}`,
    ...wordingLines(before, after),
  ];
}

function answerText({ kind, entryIds, question, locale }: ProbeAnswer): string {
  if (kind === 'none') return 'no answer';
  if (kind === 'ambiguous') return `a choice of ${entryIds.join(', ')}`;
  return `${question ?? ''} [${entryIds[0] ?? ''}, ${locale ?? ''}]`;
}

/** The sentences that only one of two answers has. */
function wordingLines(before: ProbeAnswer, after: ProbeAnswer): string[] {
  const [old, fresh] = [sentencesOf(before), sentencesOf(after)];
  return [
    ...old.filter((text) => !fresh.includes(text)).map((text) => `  - ${text}`),
    ...fresh.filter((text) => !old.includes(text)).map((text) => `  + ${text}`),
  ];
}

function sentencesOf({ locale, question = '', answer = '' }: ProbeAnswer): string[] {
  return [`(${locale ?? 'none'}) ${question}`, ...answer.split(SENTENCE_END)]
    .map((text) => text.trim())
    .filter(Boolean);
}

/** Matches a line break and the space behind a full stop; not the one in 2.5. */
const SENTENCE_END = /\n|(?<=[.!?])\s+|(?<=[。！？])/;
