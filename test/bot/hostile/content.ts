/** Content that bears every payload, in both languages, wherever content has text: questions, answers, links, tables, names. */
import type { SourceFile, WordLists } from '../../../src/index.js';
import { PAYLOADS } from './payloads.js';

/** Sentences of which each payload is a part are found by its number. */
export function hostileFiles(): SourceFile[] {
  const pairs = new Pairs('badc0');
  const head = [
    `# ${pairs.next('Fientligt <img src=x onerror=xss(200)>', 'Hostile <img src=x onerror=xss(200)>')}`,
    `## ${pairs.next('Avsnitt <script>xss(201)</script>', 'Section <script>xss(201)</script>')}`,
  ];
  const entries = PAYLOADS.flatMap(({ text }, at) => [
    `### ${pairs.next(`Frågan nummer ${at} ${text} här?`, `The question number ${at} ${text} here?`)}`,
    pairs.next(`Svaret ${at}: ${text}`, `The answer ${at}: ${text}`),
    `- ${pairs.next(`**${text}**`, `**${text}**`)}`,
  ]);
  const asked = `### ${pairs.next('Var är tabellen?', 'Where is the table?')}`;
  const table = PAYLOADS.map(({ text }) => `| ${pairs.next(pipeless(text), pipeless(text))} | x |`);
  const body = [...head, ...entries, asked, ['| a | b |', '|---|---|', ...table].join('\n')];
  const title = "title: '<img src=x onerror=xss(202)>'";
  return [
    file('hostile.md', [title, ...HEAD], body),
    ...NAMES.map((name, at) => {
      const own = new Pairs(`bad${at}1`.padEnd(5, '0'));
      return file(name, HEAD, [
        `# ${own.next('Namn', 'Names')}`,
        `### ${own.next(`Vad heter fil ${at}?`, `What is file ${at} called?`)}`,
        own.next('Så som den heter.', 'As it is called.'),
      ]);
    }),
  ];
}

/** The writers' lists, with payloads for words. */
export const HOSTILE_LISTS: WordLists = {
  terms: [
    {
      file: 'terms.yaml',
      text: PAYLOADS.map(
        ({ text }, at) => `- concept: ${quoted(`c${at} ${text}`)}\n  en-US: [${quoted(text)}]\n`,
      ).join(''),
    },
  ],
  phrasings: [
    { file: 'en-US.yaml', text: `not-answered:\n${PAYLOADS.map(({ text }) => `  - ${quoted(text)}\n`).join('')}` },
  ],
}; // prettier-ignore

class Pairs {
  readonly #prefix: string;
  #count = 100;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  next(target: string, source: string): string {
    this.#count += 1;
    const id = `${this.#prefix}-${this.#count}`;
    const english = `<span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
    return `<span data-ttu-id="${id}">${target}</span>${english}`;
  }
}

function file(name: string, head: readonly string[], body: readonly string[]): SourceFile {
  const text = ['---', ...head, '---', '', body.join('\n\n'), ''].join('\n');
  const path = `sv-se/${name}`;
  return { file: `content/${path}`, path, bytes: Buffer.from(text) };
}

/** JSON is YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A line of a table ends its cells with bars. */
function pipeless(text: string): string {
  return text.replaceAll('|', '\\|');
}

const HEAD = ['ms.contentlocale: sv-SE', 'ms.sourcegitcommit: bbbb0002', 'ms.date: 2/10/2021'];

/** Files can bear any name that has no slash. */
const NAMES = ['<img src=x onerror=xss(210)>.md', '"onmouseover="xss(211).md', 'javascript:xss(212).md'];
