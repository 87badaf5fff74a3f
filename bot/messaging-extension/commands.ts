/** The commands of the message extension, as the app's manifest names them and Teams sends them. */

/** The search, and the names of its parameters. */
export const SEARCH_COMMAND = 'searchFaq';
export const SEARCH_PARAMETERS = ['query', 'language'] as const;

/** The dialog that inserts an answer in two languages. */
export const INSERT_COMMAND = 'insertBilingual';
