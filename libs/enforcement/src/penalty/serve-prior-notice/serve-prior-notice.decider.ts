import { type FileRef, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { startTerm } from '@shouzheng/law/contract';
import { handlersOnly, notBefore, notFrozen } from '../../case/case-command.decider.js';
import { type Signature, signatureRefusals } from '../../case/fieldwork.decider.js';
import {
  type PresentOfficers,
  presenceRefusals,
  presentOf,
  presentRefs,
} from '../../case/officers.decider.js';
import { drawn, numberOf } from '../../documents/document-series.decider.js';
import { hearingIsDue } from '../imposable.decider.js';
import type { NOTICE_METHODS } from '../penalty-codes.events.js';
import { afterReport, penaltyCommand } from '../penalty-command.decider.js';
import { HEARING_REQUEST_TERM, STATEMENT_TERM, priorNoticeMissing } from '../penalty-readiness.decider.js';

export interface ServePriorNotice {
  /** Number of a notice made on paper; the next of the series where absent. */
  readonly docNo?: string;
  readonly facts: Sealed;
  readonly reasons: Sealed;
  readonly method: (typeof NOTICE_METHODS)[number];
  readonly present: PresentOfficers;
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

/**
 * The party is told what is to be imposed, on which facts, for which reasons, on which basis, and what it may do
 * (行政处罚法 Arts 44 and 62); of its right to a hearing where one is due (Art 63). The items are those of the report.
 * Both terms of the party begin with the service; an announcement serves on the last day of its own term (民事诉讼法 Art
 * 95), and until then nobody can have been told.
 */
export const servePriorNotice = penaltyCommand<ServePriorNotice>({
  name: 'servePriorNotice',
  zh: '送达行政处罚事先告知书',
  en: 'Serve the prior notice',
  roles: ['officer'],
  reads: presentRefs,
  serial: ({ docNo }, _state, context) => drawn('PRIOR_NOTICE', docNo, context),
  restsOn: () => ['APL-44', 'APL-62', 'APL-45'],
  guard: (state, context) => [
    ...afterReport(state),
    ...notFrozen(state),
    ...handlersOnly(state, context),
    ...when(state.penalty !== undefined && !priorNoticeMissing(state.penalty), 'penalty.already-noticed'),
    ...when(state.review.status === 'returned', 'case.report-anew'),
    ...notBefore(context, state.penalty?.report?.at),
  ],
  decide(payload, state, context) {
    const { report } = state.penalty ?? {};
    if (!report) return refuse('penalty.not-proposed');
    const barred = refuseAll([
      ...presenceRefusals(payload.present, state, context),
      ...signatureRefusals(payload.signature),
    ]);
    if (barred) return barred;
    const docNo = numberOf('PRIOR_NOTICE', payload.docNo, context);
    const { number = '', subjectName = '', regionCode = '', organ = '' } = state;
    const announced = payload.method === 'announcement';
    const servedOn = announced
      ? context.law.deadline('service-announcement', context.occurredOn).dueOn
      : context.occurredOn;
    const hearingRight = hearingIsDue(report.items, context.settings);
    const data = {
      ...payload,
      docNo,
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      hearingRight,
      notice: context.id('notice'),
      report: report.report,
      items: [...report.items],
      articles: [...report.articles],
      present: presentOf(payload.present, context),
      servedOn,
      ...(announced ? { announcedOn: context.occurredOn } : {}),
      files: [...payload.files],
    };
    // What the party may do is waited for by those who hear it: the handlers.
    const awaits = { role: 'officer', organ };
    const statement = context.law.deadline('statement-defence', servedOn);
    const hearing = context.law.deadline('hearing-request', servedOn);
    return claiming(
      accept(
        [
          { type: 'PriorNoticeServed', data },
          startTerm(STATEMENT_TERM, statement, awaits),
          ...(hearingRight ? [startTerm(HEARING_REQUEST_TERM, hearing, awaits)] : []),
        ],
        'APL-44',
        'APL-62',
        'APL-45',
        ...(announced ? ['CPL-95'] : []),
        ...(hearingRight ? ['APL-63', 'APL-64i1', 'SZ-hearing-1'] : []),
      ),
      `doc/${docNo}`,
    );
  },
});
