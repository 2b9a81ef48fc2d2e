/** Endpoints know their own slice: the desks that read documents, at its door. */
export { DOCUMENT_READERS } from '../desks.decider.js';
