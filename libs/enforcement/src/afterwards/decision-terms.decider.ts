import {
  type LegalContext,
  type TermEvent,
  type Terms,
  dayNumber,
  meetTerm,
  startTerm,
} from '@shouzheng/law/contract';
import type { PenaltyItem } from '../penalty/penalty-decision.events.js';

/** Ids of the terms that follow a decision: by its number, which is borne once. */
export const serviceTerm = (docNo: string): string => `service:${docNo}`;
export const announcementTerm = (docNo: string): string => `service-announcement:${docNo}`;
export const publicationTerm = (docNo: string): string => `publication:${docNo}`;
export const publishedTerm = (docNo: string): string => `published:${docNo}`;
export const withdrawalTerm = (docNo: string): string => `withdrawal:${docNo}`;
export const creditEntryTerm = (docNo: string): string => `credit-entry:${docNo}`;
export const fineTerm = (docNo: string): string => `fine:${docNo}`;
export const instalmentTerm = (docNo: string, no: number): string => `instalment:${docNo}:${no}`;
export const spotTerm = (docNo: string, to: 'organ' | 'bank'): string => `spot-${to}:${docNo}`;
export const reconsiderationTerm = (docNo: string): string => `reconsideration:${docNo}`;
export const suitTerm = (docNo: string): string => `suit:${docNo}`;
export const laterSuitTerm = (review: string): string => `suit-after:${review}`;
export const sealedTerm = (docNo: string): string => `sealed:${docNo}`;
export const executionTerm = (docNo: string): string => `execution:${docNo}`;
export const courtTerm = (docNo: string): string => `court-application:${docNo}`;
export const demandTerm = (demandDocNo: string): string => `demand:${demandDocNo}`;
export const courtAcceptanceTerm = (applicationNo: string): string => `court-acceptance:${applicationNo}`;
export const courtRefusalTerm = (applicationNo: string): string => `court-refusal:${applicationNo}`;
export const answerTerm = (review: string): string => `answer:${review}`;
export const opinionTerm = (review: string): string => `opinion:${review}`;

/**
 * What every decision starts when it is made, in the same append: seven working days to serve it (行政处罚法 Art 61),
 * and of a penalty the days in which it is tested and published (Art 48; 双公示).
 * @param decidedOn civil date of the decision
 */
export function termsOfDecision(
  decision: { readonly docNo: string; readonly decidedOn: string; readonly published: boolean },
  organ: string,
  { law }: LegalContext,
): readonly TermEvent[] {
  const { docNo, decidedOn, published } = decision;
  const service = law.deadline('decision-service', decidedOn);
  const publication = published ? [law.deadline('penalty-publication', decidedOn)] : [];
  return [
    startTerm(serviceTerm(docNo), service, { role: 'officer', organ }),
    ...publication.map((deadline) =>
      startTerm(publicationTerm(docNo), deadline, { role: 'section-head', organ }),
    ),
  ];
}

/** How long what was sealed stays so: to the last day of the suspension, where the decision has one. */
export function termOfSealing(
  { docNo, items }: { readonly docNo: string; readonly items: readonly PenaltyItem[] },
  organ: string,
  { law }: LegalContext,
): readonly TermEvent[] {
  const { from, to } = items.find(({ kind }) => kind === 'SUSPEND') ?? {};
  if (from === undefined || to === undefined) return [];
  const days = Math.max(1, dayNumber(to) - dayNumber(from));
  return [
    startTerm(sealedTerm(docNo), law.deadline('suspension', from, { days }), { role: 'officer', organ }),
  ];
}

/** Ends every running term of the list: nothing is awaited under it any more. */
export function endTerms(terms: Terms, ids: readonly string[], on: string): readonly TermEvent[] {
  return ids.flatMap((id) => meetTerm(terms, id, on));
}

/** The same term with the dates of another start. Nothing where it does not run or would not move. */
export function moveTerm(
  terms: Terms,
  id: string,
  cause: string,
  startsOn: string,
  { law }: LegalContext,
): readonly TermEvent[] {
  const term = terms[id];
  if (!term || term.status === 'met' || term.startsOn === startsOn) return [];
  const { dueOn, warnOn, provisional, basis } = law.deadline(term.timer, startsOn);
  const rules = basis.map(({ rule, version }) => ({ rule, version }));
  return [
    {
      type: 'DeadlineRecomputed',
      data: { term: id, cause, startsOn, dueOn, warnOn, provisional, basis: rules },
    },
  ];
}
