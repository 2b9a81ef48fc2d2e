import { type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import type { CaseEvent } from '../../case/case.events.js';
import type { WITHDRAWAL_CAUSES } from '../afterwards-codes.events.js';
import {
  type OnDecision,
  type Target,
  dayRefusals,
  decisionCommand,
  ofDecision,
} from '../decision-command.decider.js';
import { endTerms, publishedTerm, withdrawalTerm } from '../decision-terms.decider.js';

type WithdrawalCause = (typeof WITHDRAWAL_CAUSES)[number];

export interface WithdrawPublication extends OnDecision {
  /** What the public is told. */
  readonly reason: Sealed;
  readonly withdrawnOn: string;
}

/** Why what was published must be taken back; undefined while nothing asks for it (行政处罚法 Art 48). */
export function withdrawalCause({ decision, after }: Target): WithdrawalCause | undefined {
  if (decision.status === 'annulled') return 'annulled';
  if (decision.status === 'changed') return 'changed';
  return after.confirmedUnlawful ? 'confirmed-unlawful' : undefined;
}

/** Changed, annulled or confirmed unlawful: withdrawn within three working days, with the reasons (APL 48, 85). */
export const withdrawPublication = decisionCommand<WithdrawPublication>({
  name: 'withdrawPublication',
  zh: '撤回处罚决定信息',
  en: 'Withdraw the publication',
  roles: ['section-head', 'organ-head'],
  bars: (target) => [
    ...when(target.after.published === undefined, 'publication.not-published'),
    ...when(target.after.publicationEnded !== undefined, 'publication.ended'),
    ...when(withdrawalCause(target) === undefined, 'publication.nothing-to-withdraw'),
  ],
  decide({ reason, withdrawnOn }, target, context) {
    const cause = withdrawalCause(target);
    if (cause === undefined) return refuse('publication.nothing-to-withdraw');
    const { decision, after, terms } = target;
    const since = decision.annulled?.on ?? after.published?.on;
    const barred = refuseAll(dayRefusals(withdrawnOn, context, since));
    if (barred) return barred;
    return accept(
      [
        { type: 'PublicationWithdrawn', data: { ...ofDecision(target), cause, reason, withdrawnOn } },
        ...meetTerm(terms, withdrawalTerm(decision.docNo), withdrawnOn),
        ...endTerms(terms, [publishedTerm(decision.docNo)], withdrawnOn),
      ],
      'APL-48',
      'APL-85',
    );
  },
});

/** The end of a publication, and of the term under which it stood. */
export function publicationEnded(
  target: Target,
  cause: 'expired' | 'repaired',
  endedOn: string,
): readonly CaseEvent[] {
  const { after, terms, decision } = target;
  if (!after.published || after.publicationEnded) return [];
  return [
    { type: 'PublicationEnded', data: { ...ofDecision(target), cause, endedOn } },
    ...(cause === 'repaired' ? endTerms(terms, [publishedTerm(decision.docNo)], endedOn) : []),
  ];
}

/** Publication and sharing end with the last day that the class of the credit record admits (信用修复管理办法). */
export const endPublication = decisionCommand<OnDecision>({
  name: 'endPublication',
  zh: '公示期满停止公示',
  en: 'End the publication',
  roles: ['section-head', 'credit-officer', 'system'],
  bars: (target, context) => {
    const { published, publicationEnded: ended } = target.after;
    return [
      ...when(published === undefined, 'publication.not-published'),
      ...when(ended !== undefined, 'publication.ended'),
      ...when(
        published !== undefined && (published.until === undefined || context.occurredOn <= published.until),
        'publication.not-over',
      ),
    ];
  },
  decide: (_payload, target) =>
    accept(publicationEnded(target, 'expired', target.after.published?.until ?? ''), 'CRR-repair'),
});
