/** Turns the case of a renewal window into one of a missed renewal, where the user says that nobody renewed. */
import type { IsoDate, PolicyRules } from '../model/index.js';
import { anniversaryOf, evaluatePolicy, isoOf, parseDate, saysNotRenewed } from '../policy/index.js';

type Inputs = Readonly<Record<string, string>>;

/**
 * @param inputs those of the renewal window
 * @returns the inputs of the missed renewal; `undefined` where none is told of, the window is open, or none has closed
 */
export function missedRenewal(
  text: string,
  inputs: Inputs,
  { today, rules }: { today: IsoDate; rules: PolicyRules },
): Inputs | undefined {
  if (!saysNotRenewed(text)) return undefined;
  const outcome = evaluatePolicy({ check: 'renewal-window', inputs, today, rules });
  if (outcome.kind !== 'result' || outcome.result.verdict !== 'upcoming') return undefined;
  const { anniversary, previousWindowCloses } = outcome.result.dates;
  const purchase = parseDate(inputs['purchase-date'] ?? '');
  const next = parseDate(anniversary ?? '');
  if (purchase === undefined || next === undefined || previousWindowCloses === undefined) return undefined;
  const missed = anniversaryOf(purchase, next.year - purchase.year - 1).date;
  return { 'anniversary-date': isoOf(missed) };
}
