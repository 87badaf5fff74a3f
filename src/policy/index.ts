export {
  anniversaryOf,
  dateOf,
  daysBetween,
  isBefore,
  isoOf,
  parseDate,
  plusDays,
  type PlainDate,
} from './calendar.js';
export { inputsOf, policyChecks, type PolicyCheckDefinition } from './definitions.js';
