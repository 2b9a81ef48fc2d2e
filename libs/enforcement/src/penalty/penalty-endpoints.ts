import { AnswerNoticeEndpoint } from './answer-notice/answer-notice.endpoint.js';
import { DecideNoPenaltyEndpoint } from './decide-no-penalty/decide-no-penalty.endpoint.js';
import { DecideOnSpotEndpoint } from './decide-on-spot/decide-on-spot.endpoint.js';
import { DecidePenaltyEndpoint } from './decide-penalty/decide-penalty.endpoint.js';
import { DiscussCollectivelyEndpoint } from './discuss-collectively/discuss-collectively.endpoint.js';
import { HoldHearingEndpoint } from './hold-hearing/hold-hearing.endpoint.js';
import { PrepareHearingEndpoint } from './hold-hearing/prepare-hearing.endpoint.js';
import { RunClockEndpoint } from './run-clock/run-clock.endpoint.js';
import { ServePriorNoticeEndpoint } from './serve-prior-notice/serve-prior-notice.endpoint.js';
import { SubmitReportEndpoint } from './submit-report/submit-report.endpoint.js';
import { SuspendCaseEndpoint } from './suspend-case/suspend-case.endpoint.js';

/** Routes of the acts that only a penalty case has. */
export const PENALTY_ENDPOINTS = [
  SubmitReportEndpoint,
  ServePriorNoticeEndpoint,
  AnswerNoticeEndpoint,
  PrepareHearingEndpoint,
  HoldHearingEndpoint,
  DiscussCollectivelyEndpoint,
  RunClockEndpoint,
  SuspendCaseEndpoint,
  DecidePenaltyEndpoint,
  DecideNoPenaltyEndpoint,
  DecideOnSpotEndpoint,
];
