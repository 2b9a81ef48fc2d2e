/** What the routes of requests take from the context: endpoints see their own stream's folder only. */
export { CASE_READERS } from '../view-right.js';
export { TermView } from '../clock-views.js';
