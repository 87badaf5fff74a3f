export { recognisePolicy } from './recognise-policy.js';
export { saysNotRenewed } from './not-renewed.js';
