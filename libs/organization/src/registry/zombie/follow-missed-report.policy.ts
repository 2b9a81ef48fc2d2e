import type { PolicyDefinition } from '@shouzheng/kernel';
import { type FollowMissedReport, followMissedReport } from './zombie.decider.js';

/** The fact that the season of the annual check records on the organization's stream. */
interface AnnualReportMissed {
  readonly type: 'AnnualReportMissed';
  readonly data: { readonly year: number };
}

/** A missed report opens what follows from it; each year once, however often it is heard of. */
export const followMissed: PolicyDefinition<AnnualReportMissed> = {
  name: 'follow-missed-report',
  // The end of a season is a missed report of thousands of organizations at once.
  splitInto: 4,
  on: {
    AnnualReportMissed: ({ streamId, data }) => {
      const payload: FollowMissedReport = { year: data.year };
      return [{ command: followMissedReport.name, streamId, payload }];
    },
  },
};
