/** How much of the content each language has, as bars with their numbers. */
import type { ReactNode } from 'react';
import type { Told } from '../data/told.js';
import { showNumber, showShare } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { STATES } from './matrix.js';

export function LocaleBars({ coverage }: { coverage: Told['Index']['coverage'] }): ReactNode {
  const { say, language } = useTexts();
  return (
    <div className="table-holder">
      <table className="coverage-locales stacks">
        <thead>
          <tr>
            <th scope="col">{say('coverage.language')}</th>
            <th scope="col" className="coverage-bar-head">
              {say('coverage.share')}
            </th>
            {STATES.map((state) => (
              <th key={state} scope="col" className="number">
                {say(`coverage.state.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.map((own) => (
            <tr key={own.locale}>
              <th scope="row">{nameIn(own.locale, language)}</th>
              <td className="coverage-bar-cell">
                <Bar own={own} />
                <span>{showShare(own.current / Math.max(1, totalOf(own)), language)}</span>
              </td>
              {STATES.map((state) => (
                <td key={state} className="number" data-label={say(`coverage.state.${state}`)}>
                  {showNumber(own[state], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LocaleCoverage = Told['Index']['coverage'][number];

/** The numbers stand beside it. */
function Bar({ own }: { own: LocaleCoverage }): ReactNode {
  const total = Math.max(1, totalOf(own));
  let at = 0;
  return (
    <svg className="coverage-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {STATES.map((state) => {
        const [x, width] = [at, (own[state] / total) * 100];
        at += width;
        return width === 0 ? null : (
          <rect key={state} className={`state state-${state}`} x={x} y="0" width={width} height="10" />
        );
      })}
    </svg>
  );
}

function totalOf(own: LocaleCoverage): number {
  return STATES.reduce((sum, state) => sum + own[state], 0);
}
