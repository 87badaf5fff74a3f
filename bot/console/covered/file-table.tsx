/** The files of documents: where they come from, how they were translated, and when. */
import type { ReactNode } from 'react';
import type { Told } from '../data/told.js';
import { Folded } from '../plots/folded.js';
import { Table } from '../plots/table.js';
import { showDay, showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';

type Document = Told['Documents']['documents'][number];

export function FileTable({ documents }: { documents: readonly Document[] }): ReactNode {
  const { say } = useTexts();
  const files = documents.flatMap((document) =>
    document.files.map((file) => ({ name: document.name, file })),
  );
  if (files.length === 0) return null;
  const columns = [
    ...(['document', 'language', 'translation', 'date', 'revision'] as const).map((name) => ({
      name: say(`coverage.${name}`),
    })),
    ...(['entries', 'pairs'] as const).map((name) => ({ name: say(`coverage.${name}`), isNumber: true })),
  ];
  return (
    <Folded className="panel plot-table" isOpen={documents.length === 1} summary={say('coverage.files')}>
      <Table className="stacks" columns={columns}>
        {files.map(({ name, file }) => (
          <FileRow key={file.file} name={name} file={file} />
        ))}
      </Table>
    </Folded>
  );
}

function FileRow({ name, file }: { name: string; file: Document['files'][number] }): ReactNode {
  const { say, language } = useTexts();
  const { locale, revision, translation, date, entries, pairs } = file;
  return (
    <tr>
      <th scope="row" title={file.file}>
        {name}
      </th>
      <td>{nameIn(locale, language)}</td>
      <td>{say(TRANSLATIONS[translation])}</td>
      <td>{date === '' ? '–' : showDay(date, language)}</td>
      <td>{revision === '' ? '–' : <code title={revision}>{revision.slice(0, SHORT)}</code>}</td>
      <td className="number" data-label={say('coverage.entries')}>
        {showNumber(entries, language)}
      </td>
      <td className="number" data-label={say('coverage.pairs')}>
        {showNumber(pairs, language)}
      </td>
    </tr>
  );
}

const TRANSLATIONS = {
  MT: 'coverage.mt',
  HT: 'coverage.ht',
  unknown: 'coverage.translation.unknown',
} as const;

/** Of a commit. */
const SHORT = 7;
