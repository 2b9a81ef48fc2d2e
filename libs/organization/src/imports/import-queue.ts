/** Queue of uploads; a job's key is the id of the run. */
export const IMPORT_QUEUE = 'import';
