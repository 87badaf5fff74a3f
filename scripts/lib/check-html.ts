/** The findings as one HTML page without anything from elsewhere. */
import type { CheckReport } from './check-report.js';

export function htmlReport(_report: CheckReport): string {
  return '';
}
