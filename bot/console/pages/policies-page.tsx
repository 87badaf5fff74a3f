/** The calculator: every policy check with a form, worked out by the server, told with its days as a picture. */
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useAddress } from '../frame/use-address.js';
import { useTitle } from '../frame/use-title.js';
import '../plots/parts.css';
import { localDay } from '../plots/days.js';
import { readAddress, writeAddress, type CheckAddress } from '../policies/address.js';
import { CheckForm, type CheckFormProps } from '../policies/check-form.js';
import { CheckList } from '../policies/check-list.js';
import { faultsIn } from '../policies/inputs.js';
import '../policies/policies.css';
import { ResultPanel } from '../policies/result-panel.js';
import { useTexts } from '../texts/texts.js';

export function PoliciesPage(): ReactNode {
  const { say, language } = useTexts();
  const params = useAddress();
  const [, setParams] = useSearchParams();
  const { data, error, refetch } = useAsk(['policies', language], (api, signal) =>
    api.GET('/api/v1/policies', { params: { query: { locale: language } }, signal }),
  );
  const today = localDay(new Date());
  const address = readAddress(params, data?.policies ?? [], today);
  const chosen = data?.policies.find(({ check }) => check === address?.check);
  useTitle(chosen?.title ?? say('page.policies'));
  if (error !== null) return <Problem fault={error} onRetry={() => void refetch()} />;
  if (data === undefined || address === undefined || chosen === undefined) return <Waiting />;
  return (
    <>
      <h1 className="page-title">{say('policies.title')}</h1>
      <div className="policies">
        <CheckList
          checks={data.policies}
          chosen={address.check}
          onChoose={(check) => setParams(new URLSearchParams({ check }))}
        />
        <Check
          key={address.check}
          {...{ chosen, address, today }}
          onAsk={(values, on) => setParams(writeAddress({ check: address.check, values, on }))}
        />
      </div>
    </>
  );
}

interface CheckProps {
  readonly chosen: Told['Policies']['policies'][number];
  readonly address: CheckAddress;
  readonly today: string;
  readonly onAsk: CheckFormProps['onAsk'];
}

/** The form of one check, and what it comes to. */
function Check({ chosen, address, today, onAsk }: CheckProps): ReactNode {
  const [verdict, setVerdict] = useState('');
  const faults = faultsIn(chosen.inputs, address.values, address.on);
  const isReady = address.isAsked && Object.keys(faults).length === 0;
  return (
    <div>
      <section className="panel policies-ask" aria-labelledby="policies-check">
        <h2 id="policies-check">{chosen.title}</h2>
        <CheckForm inputs={chosen.inputs} {...{ address, today, onAsk }} />
      </section>
      {isReady && <ResultPanel address={address} onTold={setVerdict} />}
      <p className="spoken" role="status">
        {isReady && verdict}
      </p>
    </div>
  );
}
