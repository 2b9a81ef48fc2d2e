import { type FileRef, type Sealed, accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import type { CaseEvent } from '../../case/case.events.js';
import type { Review } from '../afterwards.state.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  ofDecision,
} from '../decision-command.decider.js';
import { opinionTerm } from '../decision-terms.decider.js';

export interface ReportReviewOpinion extends OnDecision {
  readonly reportDocNo: string;
  readonly corrected: Sealed;
  readonly reportedOn: string;
  readonly files: readonly FileRef[];
}

/** What was corrected after a 行政复议意见书, reported within sixty days (行政复议法 Art 76). */
export const reportReviewOpinion = decisionCommand<ReportReviewOpinion>({
  name: 'reportReviewOpinion',
  zh: '报送复议意见书纠正情况',
  en: 'Report on a review opinion',
  roles: ['section-head', 'organ-head'],
  bars: (target) => when(withOpinion(target) === undefined, 'review.no-opinion-open'),
  decide({ files, ...payload }, target, context) {
    const review = withOpinion(target);
    const barred = refuseAll(dayRefusals(payload.reportedOn, context, review?.closed?.opinionReceivedOn));
    if (barred) return barred;
    const id = review?.review ?? '';
    const data = { ...ofDecision(target), review: id, ...payload, files: [...files] };
    return claiming(
      accept<CaseEvent>(
        [
          { type: 'ReviewOpinionReported', data },
          ...meetTerm(target.terms, opinionTerm(id), payload.reportedOn),
        ],
        'REC-76',
      ),
      `doc/${payload.reportDocNo}`,
    );
  },
});

function withOpinion({ after }: Target): Review | undefined {
  return after.reviews.find(
    ({ closed, opinionReported }) => closed?.opinionReceivedOn !== undefined && !opinionReported,
  );
}
