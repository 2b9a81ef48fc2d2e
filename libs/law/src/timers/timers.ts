import { AFTER_DECISION_TIMERS } from './after-decision-timers.js';
import { ANNUAL_TIMERS } from './annual-timers.js';
import { CASE_TIMERS } from './case-timers.js';
import { LIFECYCLE_TIMERS } from './lifecycle-timers.js';
import { RECORD_TIMERS } from './record-timers.js';
import { REGISTRATION_TIMERS } from './registration-timers.js';
import { TRACK_TIMERS } from './track-timers.js';

/** Every term known. A code may have several rows, each under a rule of another period; never two in force at once. */
export const TIMERS = [
  ...REGISTRATION_TIMERS,
  ...ANNUAL_TIMERS,
  ...CASE_TIMERS,
  ...AFTER_DECISION_TIMERS,
  ...RECORD_TIMERS,
  ...LIFECYCLE_TIMERS,
  ...TRACK_TIMERS,
];

export type TimerCode = (typeof TIMERS)[number]['code'];
