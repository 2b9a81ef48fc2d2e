import type { CaseKind, CaseState } from './case.state.js';

/** The articles that the same act rests on in a case of each kind: rule ids, and the timer of preserved evidence. */
interface KindLaw {
  readonly officers: string;
  readonly inquiry: string;
  readonly electronicData: string;
  readonly preservation: string;
  readonly preservationTimer: 'evidence-preservation-ban' | 'evidence-preservation-penalty';
  readonly review: string;
  readonly otherOrgan: string;
  readonly police: string;
}

const KIND_LAW: Readonly<Record<CaseKind, KindLaw>> = {
  illegal: {
    officers: 'O77-9',
    inquiry: 'O77-10',
    electronicData: 'O77-10',
    preservation: 'O77-11',
    preservationTimer: 'evidence-preservation-ban',
    review: 'O77-14',
    otherOrgan: 'O77-6',
    police: 'O77-20',
  },
  penalty: {
    officers: 'APL-42',
    inquiry: 'APL-55',
    electronicData: 'APL-46',
    preservation: 'APL-56',
    preservationTimer: 'evidence-preservation-penalty',
    review: 'APL-58',
    otherOrgan: 'O68-5',
    police: 'APL-27',
  },
};

/** The law of the kind of a case; that of a ban before anything was filed. */
export function lawOf({ kind = 'illegal' }: Pick<CaseState, 'kind'>): KindLaw {
  return KIND_LAW[kind];
}

/** Internal term in which an illegal-organization case is disposed of: Order 77 sets none. */
const DISPOSAL_TERM = 'disposal';
/** The 90 days of Order 68 Art 31 in which a penalty is decided. */
export const DECISION_TERM = 'decision';

/** The term that the whole case runs under. */
export function clockTermOf({ kind }: Pick<CaseState, 'kind'>): string {
  return kind === 'penalty' ? DECISION_TERM : DISPOSAL_TERM;
}
