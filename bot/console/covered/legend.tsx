/** What the squares stand for. */
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { STATES } from './matrix.js';
import { StateShape } from './waffle.js';

export function Legend(): ReactNode {
  const { say } = useTexts();
  return (
    <p className="coverage-legend">
      {STATES.map((state) => (
        <span key={state}>
          <svg width="14" height="14" aria-hidden="true">
            <StateShape cell={{ locale: '', state }} />
          </svg>
          {say(`coverage.state.${state}`)}
        </span>
      ))}
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <StateShape cell={{ locale: '', state: 'current', translation: 'MT' }} />
        </svg>
        {say('coverage.mt')}
      </span>
    </p>
  );
}
