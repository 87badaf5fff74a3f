/** A timeline with its text alternative: lying on wide pages, upright on phones. */
import type { ReactNode } from 'react';
import { showTick } from '../plots/show-days.js';
import { useMeasure } from '../plots/use-measure.js';
import { useWidth } from '../plots/use-width.js';
import { showDay } from '../texts/format.js';
import { useTexts } from '../texts/texts.js';
import { TimelineDrawing } from './timeline-drawing.js';
import { layOut } from './timeline-layout.js';
import type { Timeline } from './timeline.js';

export function TimelinePicture({ timeline }: { timeline: Timeline }): ReactNode {
  const { say, language } = useTexts();
  const [watch, width] = useWidth();
  const measure = useMeasure(FONT, language);
  const told = timeline.marks.map(({ label, day }) => `${label}: ${showDay(day, language)}`);
  const parts = {
    ...{ width, measure },
    showDay: (day: string) => showDay(day, language),
    showTick: (date: Date) => showTick(date, language),
  };
  return (
    <figure className="timeline">
      <div ref={watch}>
        {width > 0 && (
          <TimelineDrawing
            layout={layOut(timeline, parts)}
            label={`${say('policies.timeline')}: ${told.join('; ')}`}
          />
        )}
      </div>
      <figcaption>
        <span className="timeline-swatch" />
        <span>
          <span>{say('policies.timeline.period')}</span>
          {timeline.isBroken && <span>{say('policies.timeline.break')}</span>}
        </span>
      </figcaption>
    </figure>
  );
}

/** As the style sheet has it for the labels. */
const FONT = 13;
