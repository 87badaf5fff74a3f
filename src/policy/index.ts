export {
  anniversaryOf,
  dateOf,
  daysBetween,
  isBefore,
  isoOf,
  parseDate,
  plusDays,
  Temporal,
  type PlainDate,
} from './calendar.js';
export { inputsOf, isPolicyCheck, policyChecks, type PolicyCheckDefinition } from './definitions.js';
export {
  evaluatePolicy,
  policyInputFaults,
  UNDER_REVIEW,
  type PolicyOutcome,
  type PolicyQuestion,
} from './evaluate.js';
export { readDates, type DateReading } from './dates/index.js';
export { FIRST_YEAR, LAST_YEAR } from './read-inputs.js';
export { resolvePolicies, type ResolvedPolicies } from './resolve-policies.js';
export { recognisePolicy } from './recognise/index.js';
