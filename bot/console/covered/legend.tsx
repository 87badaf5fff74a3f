/** What the squares stand for. */
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { STATES } from './matrix.js';
import { Shapes } from './shapes.js';

export function Legend(): ReactNode {
  const { say } = useTexts();
  return (
    <p className="coverage-legend">
      {STATES.map((state) => (
        <span key={state}>
          <svg width="14" height="14" aria-hidden="true">
            <Shapes placed={[{ cell: { locale: '', state }, x: 0, y: 0 }]} />
          </svg>
          {say(`coverage.state.${state}`)}
        </span>
      ))}
      <span>
        <svg width="14" height="14" aria-hidden="true">
          <Shapes placed={[{ cell: { locale: '', state: 'current', translation: 'MT' }, x: 0, y: 0 }]} />
        </svg>
        {say('coverage.mt')}
      </span>
    </p>
  );
}
