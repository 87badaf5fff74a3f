export { compareBuilds, isSameForReaders, type BuildChanges, type ComparedBuild } from './compare-builds.js';
export type { EnglishChange } from './compare-english.js';
export type { EntryName, Place, Rewording } from './compare-entries.js';
export { comparePolicies, type PolicyChange, type RuleState } from './compare-policies.js';
export {
  compareProbes,
  type Probe,
  type ProbeAnswer,
  type ProbeChange,
  type ProbeReport,
} from './compare-probes.js';
export { parseProbes } from './parse-probes.js';
export type { TextChange } from './diff-lists.js';
