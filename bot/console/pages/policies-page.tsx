/** The calculator: every policy check with a form, worked out by the server, told with its days as a picture. */
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useAsk } from '../data/api.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useTitle } from '../frame/use-title.js';
import '../plots/parts.css';
import { localDay } from '../plots/days.js';
import { readAddress, writeAddress } from '../policies/address.js';
import { CheckForm } from '../policies/check-form.js';
import { CheckList } from '../policies/check-list.js';
import { faultsIn } from '../policies/inputs.js';
import '../policies/policies.css';
import { ResultPanel } from '../policies/result-panel.js';
import { useTexts } from '../texts/texts.js';

export function PoliciesPage(): ReactNode {
  const { say, language } = useTexts();
  const [params, setParams] = useSearchParams();
  const [told, setTold] = useState('');
  const { data, error, refetch } = useAsk(['policies', language], (api, signal) =>
    api.GET('/api/v1/policies', { params: { query: { locale: language } }, signal }),
  );
  const today = localDay(new Date());
  const address = readAddress(params, data?.policies ?? [], today);
  const chosen = data?.policies.find(({ check }) => check === address?.check);
  useTitle(chosen?.title ?? say('page.policies'));
  if (error !== null) return <Problem fault={error} onRetry={() => void refetch()} />;
  if (data === undefined || address === undefined || chosen === undefined) return <Waiting />;
  const isReady =
    address.isAsked && Object.keys(faultsIn(chosen.inputs, address.values, address.on)).length === 0;
  return (
    <>
      <h1 className="page-title">{say('policies.title')}</h1>
      <div className="policies">
        <CheckList
          checks={data.policies}
          chosen={address.check}
          onChoose={(check) => setParams(new URLSearchParams({ check }))}
        />
        <div>
          <section className="panel policies-ask" aria-labelledby="policies-check">
            <h2 id="policies-check">{chosen.title}</h2>
            <CheckForm
              // Another check, or another link: the form begins with what that says.
              key={params.toString()}
              inputs={chosen.inputs}
              address={address}
              today={today}
              onAsk={(values, on) => setParams(writeAddress({ check: address.check, values, on }))}
            />
          </section>
          {isReady && <ResultPanel key={address.check} address={address} onTold={setTold} />}
          <p className="spoken" role="status">
            {isReady && told}
          </p>
        </div>
      </div>
    </>
  );
}
