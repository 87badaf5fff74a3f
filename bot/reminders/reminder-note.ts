/** What of a stored reminder is told to its user. */
import { z } from 'zod';
import type { ReminderNote } from '../../src/index.js';
import type { Reminder } from '../store/reminders.js';

export function noteOf({ id, kind, date, payload }: Reminder): ReminderNote {
  const { opens, closes } = WINDOW.parse(payload);
  return { id, kind, date, opens, closes };
}

/** As `Effects` stored it. */
const WINDOW = z.object({ opens: z.string(), closes: z.string() });
