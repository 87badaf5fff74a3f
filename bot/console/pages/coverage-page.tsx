/** What the index has in which language: bars, a picture of all entries, the entries by name, files and findings. */
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { readAddress, writeAddress, type CoverageAddress } from '../covered/address.js';
import { allEntries } from '../covered/all-entries.js';
import { CoverageFilters } from '../covered/coverage-filters.js';
import '../covered/coverage.css';
import { DocumentMatrix } from '../covered/document-matrix.js';
import { EntryMatrix } from '../covered/entry-matrix.js';
import { FileTable } from '../covered/file-table.js';
import { Findings } from '../covered/findings.js';
import { LocaleBars } from '../covered/locale-bars.js';
import { matrixOf, shownOf, type ListedEntry } from '../covered/matrix.js';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useAddress } from '../frame/use-address.js';
import { useTitle } from '../frame/use-title.js';
import '../plots/parts.css';
import { showNumber } from '../texts/format.js';
import { useTexts } from '../texts/texts.js';

export function CoveragePage(): ReactNode {
  const { say, language } = useTexts();
  const params = useAddress();
  const [, setParams] = useSearchParams();
  const index = useAsk(['index'], (api, signal) => api.GET('/api/v1/index', { signal }));
  const entries = useAsk(['all entries', language], (api, signal) => allEntries(api, language, signal));
  useTitle(say('page.coverage'));
  const fault = index.error ?? entries.error;
  const retry = (): void => void Promise.all([index.refetch(), entries.refetch()]);
  return (
    <div className="coverage">
      <h1 className="page-title">{say('coverage.title')}</h1>
      {fault !== null ? (
        <Problem fault={fault} onRetry={retry} />
      ) : index.data === undefined || entries.data === undefined ? (
        <Waiting />
      ) : (
        <Shown
          index={index.data}
          listed={entries.data}
          address={readAddress(params)}
          onChange={(next) => setParams(writeAddress(next))}
        />
      )}
    </div>
  );
}

interface ShownProps {
  readonly index: Told['Index'];
  readonly listed: readonly ListedEntry[];
  readonly address: CoverageAddress;
  readonly onChange: (address: CoverageAddress) => void;
}

function Shown({ index, listed, address, onChange }: ShownProps): ReactNode {
  const { locales } = index;
  const own = listed.filter(({ document }) => address.document === '' || document === address.document);
  const entries = shownOf(matrixOf(own, locales), address.show);
  const titles = new Map(listed.map(({ id, title }) => [id, title]));
  const coverage = index.documents.find(({ name }) => name === address.document)?.coverage ?? index.coverage;
  return (
    <>
      <Overview index={index} />
      <CoverageFilters
        documents={index.documents.map(({ name }) => name)}
        address={address}
        onChange={onChange}
      />
      <Languages coverage={coverage} document={address.document} />
      {entries.length > 0 && <DocumentMatrix {...{ entries, locales, address }} />}
      <Findings findings={index.findings} titleOf={(id) => titles.get(id) ?? id} />
      <EntryMatrix key={`${address.document} ${address.show}`} entries={entries} locales={locales} />
      <Files document={address.document} />
    </>
  );
}

function Overview({ index }: Pick<ShownProps, 'index'>): ReactNode {
  const { say, language } = useTexts();
  const { documents, files, entries, sentences } = index.counts;
  const counts = { documents, files, entries, sentences };
  return (
    <section className="panel" aria-label={say('coverage.index')}>
      <h2>{say('coverage.index')}</h2>
      <dl className="coverage-counts">
        {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
          <div key={name}>
            <dt>{say(`coverage.count.${name}`)}</dt>
            <dd>{showNumber(counts[name], language)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('coverage.version')}</dt>
          <dd>
            <code title={index.version}>{index.version.slice(0, SHORT)}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface LanguagesProps {
  readonly coverage: Told['Index']['coverage'];
  readonly document: string;
}

function Languages({ coverage, document }: LanguagesProps): ReactNode {
  const { say } = useTexts();
  const title = document === '' ? say('coverage.languages') : say('coverage.languages.of', { document });
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <LocaleBars coverage={coverage} />
    </section>
  );
}

function Files({ document }: { document: string }): ReactNode {
  const { data } = useAsk(['documents'], (api, signal) => api.GET('/api/v1/documents', { signal }));
  const documents = (data?.documents ?? []).filter(({ name }) => document === '' || name === document);
  return <FileTable key={document} documents={documents} />;
}

const SHORT = 12;
