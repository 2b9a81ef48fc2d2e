import { type Refusal, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, startTerm } from '@shouzheng/law/contract';
import { type ClueState, clueStream, clueStreamId } from '../../clue/clue.state.js';
import { GROUND_IN_FORCE, type IllegalGround } from '../../codes.events.js';
import type { CaseEvent } from '../case.events.js';
import { basisOn } from '../../procedure-law.decider.js';
import type { CaseCommand } from '../case-command.decider.js';
import { type CaseKind, caseStream } from '../case.state.js';
import { caseNumberOf } from '../organs.decider.js';

export interface FileCase {
  readonly kind: 'illegal';
  /** Uuids of the clues that the case is made of. */
  readonly clueIds: readonly string[];
  readonly ground?: IllegalGround;
  /** Last known civil date of the act; the day on which the first clue was received where absent. */
  readonly actOn?: string;
}

/** Internal term in which the case is disposed of: Order 77 sets none. */
export const DISPOSAL_TERM = 'disposal';

/** What the route takes: `kind` picks the decider (case-kinds.decider.ts), and each takes what it needs. */
export interface Filing extends Omit<FileCase, 'kind'> {
  readonly kind: CaseKind;
  /** Uuid of the registered organization, for `penalty`. */
  readonly organization?: string;
}

/** A filing is the head's (Order 77 Art 8), in the organ that the place gives it to (Art 4). */
export const FILING_BASIS = ['O77-8', 'O77-4'];

/**
 * The head files where illegality is suspected and the organ has jurisdiction (Order 77 Art 8). Who proposed the
 * filing does not approve it.
 */
export const fileCase: CaseCommand<FileCase> = {
  name: 'fileCase',
  zh: '批准立案',
  en: 'File a case',
  category: caseStream.category,
  creates: true,
  roles: ['organ-head'],
  reads: ({ clueIds }) => clueIds.map((id) => ({ category: clueStream.category, id: clueStreamId(id) })),
  serial: (_payload, _state, { actor, occurredOn }) =>
    `case-illegal/${actor.organ}/${occurredOn.slice(0, 4)}`,
  guard: () => [],
  decide(payload, _state, context) {
    const { kind, ground } = payload;
    if (!ground) return refuse('case.ground-missing');
    const clueIds = [...new Set(payload.clueIds)];
    const clues = clueIds.map((id) => context.folded(clueStream, clueStreamId(id)));
    const [first] = clues;
    if (!first?.subjectName || !first.region) return refuse('case.clue-unknown');
    const actOn = payload.actOn ?? first.receivedOn ?? context.occurredOn;
    const barred = refuseAll([
      ...clues.flatMap((clue) => filingRefusals(clue, context)),
      ...actRefusals(ground, actOn, context),
    ]);
    if (barred) return barred;
    const { organ } = context.actor;
    const filed = {
      kind,
      number: caseNumberOf(organ, context.occurredOn.slice(0, 4), context.serial),
      subjectName: first.subjectName,
      regionCode: first.region,
      organ,
      ground,
      actOn,
      clueIds,
      suspected: true as const,
      ownJurisdiction: true as const,
    };
    const deadline = context.law.deadline('ban-disposal', context.occurredOn);
    const term = startTerm(DISPOSAL_TERM, deadline, { role: 'officer', organ });
    // Two heads may file on one clue in the same second: the claim lets one of them through.
    return claiming(
      accept<CaseEvent>(
        [{ type: 'CaseFiled', data: filed }, term],
        ...basisOn(context.occurredOn, FILING_BASIS),
      ),
      ...clueIds.map((id) => `clue-filed/${id}`),
    );
  },
};

/** Why no case may be filed on a clue: what the head sees on the clue before filing, and what bars it then. */
export function filingRefusals(
  clue: ClueState | undefined,
  context: Pick<LegalContext, 'actor' | 'settings' | 'occurredAt'>,
): readonly Refusal[] {
  const { actor, settings } = context;
  if (!clue) return when(true, 'case.clue-unknown');
  if (clue.status === 'filed') return when(true, 'case.clue-already-filed');
  const { proposal, status } = clue;
  const early = proposal !== undefined && context.occurredAt < proposal.at;
  return [
    // What was declined is at its end; what follows another is filed with it.
    ...when(status === 'declined' || status === 'joined', 'case.clue-not-open', { status }),
    ...when(clue.verification?.result !== 'suspect', 'case.clue-not-suspect'),
    ...when(clue.organ !== actor.organ, 'case.not-own-jurisdiction', { region: clue.organ ?? '' }),
    ...when(proposal === undefined, 'case.filing-not-proposed'),
    ...when(proposal?.person === actor.person, 'case.approver-is-proposer'),
    ...when(settings.separateClueClerk && clue.clerk === actor.person, 'case.approver-is-clerk'),
    ...when(early, 'entry.before-its-prerequisite'),
  ];
}

/** Substance follows the law of the day of the act; its last day for a continuing one (reference (f)1). */
function actRefusals(ground: IllegalGround, actOn: string, context: LegalContext): readonly Refusal[] {
  const { from, to } = GROUND_IN_FORCE[ground];
  const outside = (from !== null && actOn < from) || (to !== null && actOn > to);
  return [
    ...when(actOn > context.occurredOn, 'entry.in-the-future'),
    ...when(outside, 'case.ground-not-in-force', { ground, on: actOn }),
  ];
}
