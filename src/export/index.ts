export { CSV_COLUMNS, entriesCsv } from './entries-csv.js';
export { memoryTmx, unitsOf, writeTmx, type TmxUnit } from './memory-tmx.js';
export { readPhrasingsCsv, type Phrasable, type PhrasingRow, type PhrasingRows } from './phrasings-csv.js';
