import { type FileRef, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { isTooLate, meetTerm, startTerm } from '@shouzheng/law/contract';
import { caseCommand, handlersOnly, notBefore } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import { type Signature, signatureRefusals } from '../fieldwork.decider.js';
import { type PresentOfficers, presenceRefusals, presentOf, presentRefs } from '../officers.decider.js';
import type { CRIME_REVIEWERS, POLICE_OUTCOMES } from './crime.events.js';
import { type CrimeTransfer, crimeTerm, transferOfLetter } from './crime.state.js';
import { caseIsThere, someTransfer } from './transfer-crime.decider.js';

export interface RecordPoliceReply {
  /** Number of our letter: of a crime handed over, or of a referral (Order 77 Art 20). */
  readonly ofDocNo: string;
  readonly replyNo: string;
  readonly outcome: (typeof POLICE_OUTCOMES)[number];
  readonly repliedOn: string;
  readonly note?: Sealed;
}

export interface RequestPoliceReview {
  readonly transfer: string;
  readonly reviewer: (typeof CRIME_REVIEWERS)[number];
  readonly docNo: string;
  readonly requestedOn: string;
}

export interface HandOverCrimeItems {
  readonly transfer: string;
  readonly docNo: string;
  readonly present: PresentOfficers;
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

/** Kinds of document by which a matter goes to the police. */
const POLICE_LETTERS = ['police-referral', 'crime-transfer-letter'];

const letterOf = (state: CaseState, docNo: string) =>
  state.documents.find(({ kind, number }) => POLICE_LETTERS.includes(kind) && number === docNo);

/** Whom the last refusal may still be brought to: first either; after the review of the police the procuratorate. */
function reviewersLeft({ reply, reviewAsked }: CrimeTransfer): readonly RequestPoliceReview['reviewer'][] {
  if (reply?.outcome !== 'declined') return [];
  if (reviewAsked === undefined) return ['police', 'procuratorate'];
  return reviewAsked.reviewer === 'police' && reply.at > reviewAsked.at ? ['procuratorate'] : [];
}
const isDeclined = (one: CrimeTransfer): boolean => reviewersLeft(one).length > 0;
const awaitsItems = (one: CrimeTransfer): boolean =>
  one.reply?.outcome === 'accepted' && one.itemsAt === undefined;

/**
 * What the police answered. For a crime they have three days (国务院令第310号 Art 8); from their answer on the bureau has
 * three days to hand over the items (Art 12), or to ask for review (Art 9); where they decline again on review, three
 * days to bring it to the procuratorate.
 */
export const recordPoliceReply = caseCommand<RecordPoliceReply>({
  name: 'recordPoliceReply',
  zh: '登记公安机关答复',
  en: 'Record the reply of the police',
  roles: ['officer', 'section-head'],
  guard: (state) => [
    ...caseIsThere(state),
    ...when(!state.documents.some(({ kind }) => POLICE_LETTERS.includes(kind)), 'crime.no-letter'),
  ],
  decide({ ofDocNo, replyNo, outcome, repliedOn, note }, state, context) {
    const letter = letterOf(state, ofDocNo);
    if (!letter) return refuse('crime.no-letter');
    const transfer = transferOfLetter(state.crime, ofDocNo);
    const before = state.crime.replies[ofDocNo];
    const isReview = transfer?.reviewAsked !== undefined && before !== undefined;
    const barred = refuseAll([
      ...when(repliedOn > context.today, 'entry.in-the-future'),
      ...when(repliedOn < letter.on, 'entry.before-its-prerequisite'),
      ...when(
        before !== undefined && !(isReview && transfer.reviewAsked!.at > before.at),
        'crime.already-answered',
      ),
    ]);
    if (barred) return barred;
    const data = {
      ofDocNo,
      ...(transfer ? { transfer: transfer.transfer } : {}),
      replyNo,
      outcome,
      repliedOn,
      ...(note ? { note } : {}),
    };
    const answered = transfer
      ? [
          ...meetTerm(
            state.terms,
            crimeTerm(isReview ? 'review-reply' : 'reply', transfer.transfer),
            repliedOn,
          ),
          ...followingTerm(),
        ]
      : [];
    return accept(
      [{ type: 'PoliceReplied', data }, ...answered],
      ...(transfer ? ['O310-8', ...(isReview ? ['O310-9'] : [])] : ['O77-20']),
    );

    function followingTerm() {
      if (!transfer) return [];
      const supervised = transfer.reviewAsked?.reviewer === 'procuratorate';
      if (outcome === 'declined' && isReview && supervised) return [];
      const [step, timer] =
        outcome === 'accepted'
          ? (['items', 'crime-items-handover'] as const)
          : (['review-request', isReview ? 'prosecution-supervision' : 'police-review-request'] as const);
      const deadline = context.law.deadline(timer, repliedOn);
      const awaits = { role: 'officer', organ: state.organ ?? '' };
      return [startTerm(crimeTerm(step, transfer.transfer), deadline, awaits)];
    }
  },
});

/**
 * Three days after a refusal review may be asked of the police, once, or supervision of the procuratorate; which is also
 * whom their refusal on review is brought to (国务院令第310号 Art 9).
 */
export const requestPoliceReview = caseCommand<RequestPoliceReview>({
  name: 'requestPoliceReview',
  zh: '提请公安机关复议、建议立案监督',
  en: 'Ask for review of the refusal of the police',
  roles: ['organ-head'],
  restsOn: () => ['O310-9'],
  guard: (state) => [...caseIsThere(state), ...someTransfer(state, isDeclined, 'crime.not-declined')],
  decide({ transfer, reviewer, docNo, requestedOn }, state, context) {
    const found = state.crime.transfers[transfer];
    if (!found || !reviewersLeft(found).includes(reviewer)) return refuse('crime.not-declined');
    const term = crimeTerm('review-request', transfer);
    const barred = refuseAll([
      ...when(requestedOn > context.today, 'entry.in-the-future'),
      ...when(requestedOn < (found.reply?.on ?? ''), 'entry.before-its-prerequisite'),
      // After the three days only supervision by the procuratorate is left.
      ...when(reviewer === 'police' && isTooLate(state.terms, term, requestedOn), 'crime.review-too-late', {
        dueOn: state.terms[term]?.dueOn ?? '',
      }),
    ]);
    if (barred) return barred;
    const deadline = context.law.deadline('police-review-reply', requestedOn);
    const awaits = { role: 'officer', organ: state.organ ?? '' };
    const data = { transfer, reviewer, docNo, requestedOn };
    return claiming(
      accept(
        [
          { type: 'PoliceReviewRequested', data },
          ...meetTerm(state.terms, term, requestedOn),
          ...(reviewer === 'police'
            ? [startTerm(crimeTerm('review-reply', transfer), deadline, awaits)]
            : []),
        ],
        'O310-9',
      ),
      `doc/${docNo}`,
    );
  },
});

/** What the case holds goes to the police within three days of their acceptance (国务院令第310号 Art 12). */
export const handOverCrimeItems = caseCommand<HandOverCrimeItems>({
  name: 'handOverCrimeItems',
  zh: '移交涉案物品和材料',
  en: 'Hand the items of a crime over',
  roles: ['officer'],
  reads: presentRefs,
  restsOn: () => ['O310-12'],
  guard: (state, context) => [
    ...caseIsThere(state),
    ...someTransfer(state, awaitsItems, 'crime.not-accepted'),
    ...handlersOnly(state, context),
  ],
  decide({ transfer, docNo, present, signature, files }, state, context) {
    const found = state.crime.transfers[transfer];
    if (!found || !awaitsItems(found)) return refuse('crime.not-accepted');
    const barred = refuseAll([
      ...presenceRefusals(present, state, context),
      ...signatureRefusals(signature),
      ...notBefore(context, found.reply?.at),
    ]);
    if (barred) return barred;
    const data = { transfer, docNo, present: presentOf(present, context), signature, files: [...files] };
    return claiming(
      accept(
        [
          { type: 'CrimeItemsHandedOver', data },
          ...meetTerm(state.terms, crimeTerm('items', transfer), context.occurredOn),
        ],
        'O310-12',
      ),
      `doc/${docNo}`,
    );
  },
});
