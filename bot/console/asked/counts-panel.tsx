/** A plot of counts with what it says in words and as a table. */
import { sum } from 'd3-array';
import type { ReactNode } from 'react';
import type { Bin } from '../plots/bins.js';
import { languageInText } from '../plots/language-in-text.js';
import { showBin } from '../plots/show-bin.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import type { TextKey } from '../texts/text-key.js';
import { useTexts } from '../texts/texts.js';
import { StripPlot } from './strip-plot.js';
import { summaryOf, type Strip } from './strips.js';

export interface CountsPanelProps {
  readonly title: string;
  /** The sentence that tells the plot: total, language and time with the most. */
  readonly summary: TextKey;
  /** Stands in where there is nothing. */
  readonly nothing: string;
  readonly strips: readonly Strip[];
  readonly bins: readonly Bin[];
  readonly parts: readonly string[];
  readonly isApart?: boolean;
}

export function CountsPanel(props: CountsPanelProps): ReactNode {
  const { title, summary, nothing, strips, bins } = props;
  const { say, language } = useTexts();
  const told = summaryOf(strips, bins);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      {told === undefined ? (
        <p className="quiet">{nothing}</p>
      ) : (
        <>
          <p>
            {say(summary, {
              total: showNumber(told.total, language),
              language: languageInText(told.locale, language),
              count: showNumber(told.ofLocale, language),
              days: showBin(told.bin, language),
              peak: showNumber(told.inBin, language),
            })}
          </p>
          <StripPlot {...props} />
          <CountsTable {...props} />
        </>
      )}
    </section>
  );
}

function CountsTable({ title, strips, bins, parts }: CountsPanelProps): ReactNode {
  const { say, language } = useTexts();
  const rows = bins
    .map((bin, n) => ({ bin, bars: strips.map(({ bars }) => bars[n] ?? []) }))
    .filter(({ bars }) => bars.some((bar) => sum(bar) > 0));
  const tell = (bar: readonly number[]): string =>
    bar.map((count) => showNumber(count, language)).join(' / ');
  return (
    <details className="plot-table">
      <summary>{say('asked.table')}</summary>
      <div className="table-holder" tabIndex={0} role="group" aria-label={title}>
        <table>
          <caption>{say('asked.table.parts', { parts: parts.join(' / ') })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('asked.days')}</th>
              {strips.map(({ locale }) => (
                <th key={locale} scope="col" className="number">
                  {nameIn(locale, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ bin, bars }) => (
              <tr key={bin.from}>
                <th scope="row">{showBin(bin, language)}</th>
                {bars.map((bar, n) => (
                  <td key={n} className="number">
                    {tell(bar)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
