/** Entries as the API tells them, out of small files of our own. */
import type { Told } from '../../../bot/console/data/told.js';
import { Browse, type SourceFile } from '../../../src/index.js';
import { indexOf } from '../../support/own-content.js';
import { handbook } from '../api/content.js';

const HOSTILE = [
  ['# Markup', '# Märkning'],
  ['## Hostile', '## Fientligt'],
  ['### How is markup shown?', '### Hur visas märkning?'],
  ['Write \\<img src=x onerror=alert(1)\\> as text.', 'Skriv \\<img src=x onerror=alert(1)\\> som text.'],
  ['Never open [this](javascript:alert(1)) link.', 'Öppna aldrig [den här](javascript:alert(1)) länken.'],
] as const;

const STEPS = [
  ['# Steps', '# Steg'],
  ['## Start', '## Börja'],
] as const;

const ALERTS = [
  ['# Alerts', '# Rutor'],
  ['## Boxes', '## Rutorna'],
] as const;

const index = await indexOf([
  ...handbook(),
  file('hostile', lines(HOSTILE)),
  file('steps', steps()),
  file('alerts', alerts()),
]);
const pages = new Browse(index.knowledgeBase, index.policies);

/** @param id an entry of `handbook()`, `hostile/markup-shown`, `steps/start` or `alerts/boxe` */
export function browse(id: string): Told['Entry'] {
  const place = index.knowledgeBase.entries.findIndex((entry) => entry.id === id);
  const page = pages.entry(place);
  if (page === undefined) {
    const known = index.knowledgeBase.entries.map((entry) => entry.id).join(', ');
    throw new RangeError(`Unexpected entry ${id}, expected one of ${known}`);
  }
  // As it goes over the wire.
  const told = { ...page, docsUrl: 'https://docs.example/{locale}/', neighbours: pages.neighbours(place) };
  return JSON.parse(JSON.stringify(told)) as Told['Entry'];
}

function pair(at: number, english: string, swedish: string): string {
  const id = `cccc3-${101 + at}`;
  return `<span data-ttu-id="${id}">${swedish}</span><span class="sxs-lookup"><span data-stu-id="${id}">${english}</span></span>`;
}

function lines(sentences: readonly (readonly [string, string])[]): string[] {
  return sentences.map(([english, swedish], at) => {
    const mark = /^#+ /.exec(english)?.[0] ?? '';
    return mark + pair(at, english.slice(mark.length), swedish.slice(mark.length));
  });
}

function steps(): string[] {
  const cells = [pair(10, 'a.', 'a.'), pair(11, 'Open the list.', 'Öppna listan.')];
  const rest = [pair(12, 'Select', 'Välj'), pair(13, '**Get**.', '**Hämta**.')];
  return [...lines(STEPS), [...cells, ...rest].join(' ')];
}

/** A note with a list and a second paragraph, then a plain quotation. */
function alerts(): string[] {
  const note = [
    '> [!NOTE]',
    `> ${pair(20, 'Bring two things:', 'Ta med två saker:')}`,
    '>',
    `> - ${pair(21, 'A key.', 'En nyckel.')}`,
    `> - ${pair(22, 'A card.', 'Ett kort.')}`,
    '>',
    `> ${pair(23, 'Nothing else.', 'Inget annat.')}`,
  ];
  return [
    ...lines(ALERTS),
    note.join('\n'),
    pair(24, 'Then go in.', 'Gå sedan in.'),
    `> ${pair(25, 'Come in.', 'Kom in.')}`,
  ];
}

function file(name: string, body: readonly string[]): SourceFile {
  const head = [
    '---',
    `title: ${name}`,
    'ms.contentlocale: sv-SE',
    'ms.sourcegitcommit: cccc0003',
    'ms.date: 3/10/2021',
    '---',
  ];
  const path = `sv-se/${name}.md`;
  return {
    file: `content/${path}`,
    path,
    bytes: Buffer.from(`${head.join('\n')}\n\n${body.join('\n\n')}\n`),
  };
}
