import { accept, claiming, refuse, when } from '@shouzheng/kernel';
import type { REVOCATION_BASES } from '../case-codes.events.js';
import { confiscationTermsEnded } from '../confiscation/open-confiscation.decider.js';
import { caseCommand, noHandler, notBefore } from '../case-command.decider.js';

export interface RevokeOwnDecision {
  readonly revocationDocNo: string;
  readonly basis: (typeof REVOCATION_BASES)[number];
  /** Which decision of a penalty case, by its id or number; the one that stands where it is not named. */
  readonly decision?: string;
}

/**
 * The organ's own error is corrected unasked (APL 75); a decision annulled on review or by a court is taken back here
 * too. It reaches everyone who received the decision, and is possible once, at any time.
 */
export const revokeOwnDecision = caseCommand<RevokeOwnDecision>({
  name: 'revokeOwnDecision',
  zh: '撤销本机关的决定',
  en: 'Revoke a decision of one’s own',
  roles: ['organ-head'],
  guard: (state, context) => [
    ...when(state.ban === undefined, 'ban.not-decided'),
    ...when(state.ban?.revoked === true, 'ban.revoked'),
    ...noHandler(state, context),
    ...notBefore(context, state.ban?.at),
  ],
  decide({ revocationDocNo, basis }, state, context) {
    const { ban, number = '', subjectName = '', regionCode = '', organ = '' } = state;
    if (!ban) return refuse('ban.not-decided');
    const revoked = {
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      ofEventId: ban.eventId,
      docNo: ban.docNo,
      revocationDocNo,
      basis,
      revokedOn: context.occurredOn,
      reopens: state.closedAt === undefined,
    };
    return claiming(
      accept([{ type: 'BanRevoked', data: revoked }, ...confiscationTermsEnded(state, context)], basis),
      `doc/${revocationDocNo}`,
    );
  },
});
