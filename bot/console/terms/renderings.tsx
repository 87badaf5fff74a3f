/** How each language renders the term: its forms, the commonest first, with how many sentences have them. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Told } from '../data/told.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { writeAddress, type TermAddress } from './address.js';

type Rendering = Told['Terms']['renderings'][number];

export interface RenderingsProps {
  readonly found: Told['Terms'];
  readonly address: TermAddress;
}

export function Renderings({ found, address }: RenderingsProps): ReactNode {
  const { say } = useTexts();
  // One scale for all, so that bars can be compared.
  const most = Math.max(1, ...found.renderings.map(({ sentences }) => sentences));
  return (
    <section aria-labelledby="terms-renderings">
      <h2 id="terms-renderings">{say('terms.renderings')}</h2>
      <div className="terms-renderings">
        {found.renderings.map((rendering) => (
          <RenderingPanel key={rendering.locale} {...{ rendering, most, address }} side={found.side} />
        ))}
      </div>
    </section>
  );
}

interface RenderingPanelProps {
  readonly rendering: Rendering;
  readonly side: 'source' | 'target';
  readonly most: number;
  readonly address: TermAddress;
}

function RenderingPanel({ rendering, side, most, address }: RenderingPanelProps): ReactNode {
  const { say, language } = useTexts();
  const { locale, sentences, forms } = rendering;
  const other = side === 'source' ? 'target' : 'source';
  return (
    <div className="panel">
      <h3>{nameIn(locale, language)}</h3>
      <p className="quiet">{say('terms.sentence-count', { count: showNumber(sentences, language) })}</p>
      {forms.length === 0 && sentences > 0 && <p>{say('terms.no-form')}</p>}
      <ul>
        {forms.map(({ text, count }) => (
          <li key={text}>
            <Link
              lang={side === 'source' ? locale : 'en-US'}
              title={say('terms.turn')}
              href={`/terms?${writeAddress({ ...address, q: text, side: other, locale, page: 1 }).toString()}`}
            >
              {text}
            </Link>
            <span className="terms-count">{showNumber(count, language)}</span>
            <span className="terms-bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
