/** The concordance: how a term is rendered in each language, how often, and in which sentences. */
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useAddress } from '../frame/use-address.js';
import { useTitle } from '../frame/use-title.js';
import '../plots/parts.css';
import { readAddress, writeAddress, type TermAddress } from '../terms/address.js';
import { Renderings } from '../terms/renderings.js';
import { SentenceTable } from '../terms/sentence-table.js';
import { TermForm } from '../terms/term-form.js';
import '../terms/terms.css';
import { useTexts } from '../texts/texts.js';

export function TermsPage(): ReactNode {
  const { say } = useTexts();
  const params = useAddress();
  const [, setParams] = useSearchParams();
  const address = readAddress(params);
  const { q, side, locale, document, page } = address;
  useTitle(q === '' ? say('page.terms') : q);
  const go = (next: TermAddress): void => setParams(writeAddress(next));
  const query = { q, side, page, ...(locale !== '' && { locale }), ...(document !== '' && { document }) };
  const { data, error, refetch } = useAsk(
    ['terms', query],
    (api, signal) => api.GET('/api/v1/terms', { params: { query }, signal }),
    { enabled: q !== '', keep: true },
  );
  return (
    <div className="terms">
      <h1 className="page-title">{say('terms.title')}</h1>
      <TermForm key={q} address={address} onAsk={go} />
      <Found {...{ address, data, error, go }} onRetry={() => void refetch()} />
    </div>
  );
}

interface FoundProps {
  readonly address: TermAddress;
  readonly data: Told['Terms'] | undefined;
  readonly error: unknown;
  readonly go: (next: TermAddress) => void;
  readonly onRetry: () => void;
}

function Found({ address, data, error, go, onRetry }: FoundProps): ReactNode {
  const { say } = useTexts();
  if (address.q === '') return <Empty />;
  if (error !== null) return <Problem fault={error} onRetry={onRetry} />;
  if (data === undefined) return <Waiting />;
  if (data.total === 0) {
    return (
      <div className="panel empty" role="status">
        <h2>{say('terms.nothing', { term: data.q })}</h2>
        <p>{say('terms.nothing.text')}</p>
      </div>
    );
  }
  return (
    <>
      <Renderings found={data} address={address} />
      <SentenceTable found={data} onPage={(page) => go({ ...address, page })} />
    </>
  );
}

/** Terms that most content about partner benefits has, to begin with. */
function Empty(): ReactNode {
  const { say } = useTexts();
  return (
    <div className="panel empty">
      <h2>{say('terms.empty')}</h2>
      <p>{say('terms.empty.text')}</p>
      <p className="terms-examples">
        {EXAMPLES.map((term) => (
          <Link key={term} href={`/terms?q=${encodeURIComponent(term)}`} lang="en-US">
            {term}
          </Link>
        ))}
      </p>
    </div>
  );
}

const EXAMPLES = ['benefits', 'renewal window', 'renew*', 'token'];
