/** Whoever may read a history may compare two of its moments. */
export { HISTORY_READERS as COMPARERS } from '../history/history-readers.js';
