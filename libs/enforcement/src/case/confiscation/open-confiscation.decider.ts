import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, type TermEvent, meetTerm, startTerm } from '@shouzheng/law/contract';
import { caseCommand, caseMustBe, handlersOnly, notBefore } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import { MIN_OFFICERS } from '../officers.decider.js';
import type { CONFISCATED_PARTIES } from './confiscation.events.js';
import { type Valued, fenOf, isUnderWay } from './confiscation.state.js';
import { confiscationIsOpen, nextAfter } from './confiscation-guards.decider.js';

export interface OpenConfiscation extends Valued {
  readonly party: (typeof CONFISCATED_PARTIES)[number];
  readonly reason: Sealed;
}

export interface ServeConfiscationNotice {
  readonly docNo: string;
  readonly servedOn: string;
  /** The notice and the receipt of its service. */
  readonly files: readonly FileRef[];
}

/** Term in which the confiscation is decided: that of a penalty, by reference (Order 77 Art 19). */
export const CONFISCATION_TERM = 'confiscation-decision';
export const DEFENCE_TERM = 'confiscation-defence';
export const HEARING_REQUEST_TERM = 'confiscation-hearing-request';

/** The terms of a confiscation that was on its way end with the ban that it rested on. */
export function confiscationTermsEnded(
  { terms }: CaseState,
  { occurredOn }: LegalContext,
): readonly TermEvent[] {
  return [CONFISCATION_TERM, DEFENCE_TERM, HEARING_REQUEST_TERM].flatMap((term) =>
    meetTerm(terms, term, occurredOn),
  );
}

/** A ban in force: confiscation follows it and never goes before (Order 77 Art 19). */
function banGuard(state: CaseState): readonly Refusal[] {
  return [
    ...caseMustBe(state, 'banned', 'disposed'),
    ...when(state.ban === undefined || state.ban.revoked, 'ban.not-decided'),
  ];
}

function valueRefusals(valued: Valued): readonly Refusal[] {
  const numbers = valued.items.map(({ no }) => no);
  return [
    ...when(new Set(numbers).size < numbers.length, 'evidence.items-numbered-twice'),
    ...when(valued.gainFen === 0 && valued.items.length === 0, 'confiscation.nothing-to-confiscate'),
  ];
}

/** The handlers open the confiscation of gain and unlawful property: a case within the case. */
export const openConfiscation = caseCommand<OpenConfiscation>({
  name: 'openConfiscation',
  zh: '启动没收程序',
  en: 'Open a confiscation',
  roles: ['officer'],
  restsOn: () => ['O77-19', 'O68-31'],
  guard: (state, context) => [
    ...banGuard(state),
    ...when(isUnderWay(state.confiscation), 'confiscation.already-open'),
    ...when(state.confiscation?.decided !== undefined, 'confiscation.already-decided'),
    ...when(state.officers.length < MIN_OFFICERS, 'officer.two-required'),
    ...handlersOnly(state, context),
    ...notBefore(context, state.ban?.at),
  ],
  decide({ gainFen, items, party, reason }, state, context) {
    const barred = refuseAll(valueRefusals({ gainFen, items }));
    if (barred) return barred;
    const data = { gainFen, items: [...items], party, reason, person: context.actor.person };
    const deadline = context.law.deadline('penalty-decision', context.occurredOn);
    const term = startTerm(CONFISCATION_TERM, deadline, { role: 'organ-head', organ: state.organ ?? '' });
    return accept([{ type: 'ConfiscationOpened', data }, term], 'O77-19', 'O68-31');
  },
});

/**
 * The prior notice: what is to be confiscated, why, on which basis, and the rights (行政处罚法 Art 44). The right to a
 * hearing stands in it from the threshold of the bureau on (Art 63).
 */
export const serveConfiscationNotice = caseCommand<ServeConfiscationNotice>({
  name: 'serveConfiscationNotice',
  zh: '送达没收事先告知书',
  en: 'Serve the prior notice of confiscation',
  roles: ['officer'],
  restsOn: () => ['O77-19', 'APL-44', 'APL-62'],
  guard: (state, context) => [
    ...confiscationIsOpen(state),
    ...when(state.confiscation?.notice !== undefined, 'confiscation.notice-served'),
    ...handlersOnly(state, context),
    ...notBefore(context, state.confiscation?.at),
  ],
  decide({ docNo, servedOn, files }, state, context) {
    const barred = refuseAll([
      ...when(servedOn > context.today, 'entry.in-the-future'),
      ...when(servedOn < state.ban!.decidedOn, 'entry.before-its-prerequisite'),
      ...when(files.length === 0, 'record.file-required'),
    ]);
    if (barred) return barred;
    const { hearingRight, thresholdFen } = hearingRightOf(state, context);
    const organ = state.organ ?? '';
    const awaits = { role: 'officer', organ };
    const termOf = (term: string, timer: 'statement-defence' | 'hearing-request') =>
      startTerm(term, context.law.deadline(timer, servedOn), awaits);
    const next = nextAfter({}, state, context);
    const data = { docNo, servedOn, hearingRight, thresholdFen, next, files: [...files] };
    return claiming(
      accept(
        [
          { type: 'ConfiscationNoticeServed', data },
          termOf(DEFENCE_TERM, 'statement-defence'),
          ...(hearingRight ? [termOf(HEARING_REQUEST_TERM, 'hearing-request')] : []),
        ],
        'O77-19',
        'APL-44',
        'APL-62',
        ...(hearingRight ? ['APL-63', 'APL-64i1', 'SZ-hearing-1'] : []),
      ),
      `doc/${docNo}`,
    );
  },
});

/** Whether the amount is large enough for a hearing; the threshold is the bureau's, by the kind of party. */
export function hearingRightOf(
  { confiscation }: CaseState,
  { settings }: Pick<LegalContext, 'settings'>,
): { readonly hearingRight: boolean; readonly thresholdFen: number } {
  const thresholdFen =
    confiscation?.party === 'person' ? settings.hearingFinePersonFromFen : settings.hearingFineFromFen;
  return { hearingRight: confiscation !== undefined && fenOf(confiscation) >= thresholdFen, thresholdFen };
}
