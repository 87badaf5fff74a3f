/** What a date found in a message can be. */
import type { IsoDate } from '../../model/index.js';

/** Where a reading stands in the text as given: offsets in UTF-16 units, the end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** The text between them. */
  readonly text: string;
}

export interface DateFound extends Place {
  readonly kind: 'date';
  /** Where a part is inferred: the most recent such day that is not after today. */
  readonly date: IsoDate;
  /** Counted from today: `yesterday`, `3주 전`. */
  readonly relative: boolean;
  /** The text names no year. */
  readonly inferredYear: boolean;
  /** The text names a day of the month and nothing else: `the 5th`. */
  readonly inferredMonth?: true;
  /** The next such day after today, where the year or the week is inferred: for what lies ahead. */
  readonly nextDate?: IsoDate;
}

/** More than one day can be meant, such as 03/04/2021 in French: the likelier one first. */
export interface DateAmbiguous extends Place {
  readonly kind: 'ambiguous';
  readonly candidates: readonly IsoDate[];
}

/** A time is told but no day: `last month`, `in March 2021`. First and last day that can be meant. */
export interface DateVague extends Place {
  readonly kind: 'vague';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Written as a date that no calendar has: 2020-02-30. */
export interface DateImpossible extends Place {
  readonly kind: 'impossible';
  /** The day where the calendar has it, but no case can have its year: 0019-01-05. */
  readonly date?: IsoDate;
}

export type DateReading = DateFound | DateAmbiguous | DateVague | DateImpossible;
