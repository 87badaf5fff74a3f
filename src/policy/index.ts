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
export { competencyOf, EXCLUDED_COMPETENCY, excludedCompetency, type Competency } from './competencies.js';
export {
  inputsOf,
  isPolicyCheck,
  isRareRule,
  policyChecks,
  type PolicyCheckDefinition,
} from './definitions.js';
export { describePolicies, type PolicyDescription, type PolicyWords } from './describe-policies.js';
export {
  dateFaults,
  evaluatePolicy,
  policyInputFaults,
  TODAY_INPUT,
  UNDER_REVIEW,
  type PolicyOutcome,
  type PolicyQuestion,
} from './evaluate.js';
export { mainFault, policyJson, type PolicyJson } from './policy-json.js';
export { readDates, type DateReading } from './dates/index.js';
export { resolvePolicies, type ResolvedPolicies } from './resolve-policies.js';
export { reminderTimes, type ReminderKind, type ReminderTime, type Window } from './reminders.js';
export { recognisePolicy } from './recognise/index.js';
export {
  isCancel,
  readDateOnly,
  readTold,
  readTyped,
  unreadFault,
  type Told,
  type ToldQuestion,
  type Typed,
  type TypedQuestion,
} from './typed/index.js';
