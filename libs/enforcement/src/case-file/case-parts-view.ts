import type { CaseState } from '../case/case.state.js';
import { fenOf } from '../case/confiscation/confiscation.state.js';
import type { CrimeTransfer } from '../case/transfer-crime/crime.state.js';
import type { CaseView } from './case.dto.js';

type Parts = Pick<
  CaseView,
  | 'confiscation'
  | 'crimeTransfers'
  | 'takedowns'
  | 'enablers'
  | 'relapses'
  | 'partyRequests'
  | 'loanRequests'
  | 'lentOfficers'
>;

/** What stands beside the way of a case: confiscation, crimes, pages, helpers, relapses, the party, officers on loan. */
export function partsOf(state: CaseState): Parts {
  const { afterBan, crime, people } = state;
  return {
    confiscation: confiscationOf(state),
    crimeTransfers: Object.values(crime.transfers).map((one) => ({
      transfer: one.transfer,
      status: statusOf(one),
      docNo: one.handedOver?.docNo ?? null,
      replyNo: one.reply?.replyNo ?? null,
      reviewAsked: one.reviewAsked !== undefined,
      itemsHandedOver: one.itemsAt !== undefined,
    })),
    takedowns: Object.values(afterBan.takedowns).map(({ takedown, channel, agency, docNo, status }) => ({
      takedown,
      channel,
      agency,
      docNo,
      status,
    })),
    enablers: afterBan.enablers.map((one) => ({ ...one })),
    relapses: afterBan.relapses.map((one) => ({ ...one })),
    partyRequests: [
      ...Object.values(people.access).map(({ request, receiptNo, on, status }) => ({
        kind: 'file-access',
        request,
        receiptNo,
        on,
        status,
      })),
      ...Object.values(people.recusals).map(({ account, receiptNo, on }) => ({
        kind: 'recusal',
        request: account,
        receiptNo,
        on,
        status: 'requested',
      })),
    ],
    loanRequests: Object.entries(people.loanRequests).map(([request, { lent }]) => ({ request, lent })),
    lentOfficers: people.lent.map(({ account, badge, organ, until }) => ({
      account,
      badge,
      organ,
      until: until ?? null,
    })),
  };
}

function confiscationOf({ confiscation }: CaseState): Parts['confiscation'] {
  if (!confiscation) return null;
  const { notice, defence, hearing, decided, droppedAt } = confiscation;
  const stage = droppedAt
    ? 'dropped'
    : decided
      ? 'decided'
      : hearing
        ? 'hearing'
        : defence
          ? 'defended'
          : notice
            ? 'noticed'
            : 'opened';
  return {
    stage,
    fen: fenOf(confiscation),
    noticeServedOn: notice?.servedOn ?? null,
    hearingRight: notice?.hearingRight ?? null,
    defenceReceipt: defence?.receiptNo ?? null,
    hearingReceipt: hearing?.receiptNo ?? null,
    hearingOn: hearing?.heldOn ?? null,
    docNo: decided?.docNo ?? null,
    decidedOn: decided?.decidedOn ?? null,
  };
}

function statusOf({ decision, handedOver, reply }: CrimeTransfer): string {
  if (reply) return reply.outcome;
  if (handedOver) return 'handed-over';
  if (!decision) return 'proposed';
  return decision.approved ? 'approved' : 'not-approved';
}
