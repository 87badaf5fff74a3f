export { recognisePolicy } from './recognise-policy.js';
