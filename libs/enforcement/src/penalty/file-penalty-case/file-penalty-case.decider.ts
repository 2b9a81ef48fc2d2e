import { type Refusal, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, startTerm } from '@shouzheng/law/contract';
import {
  type OrganizationState,
  organizationStream,
  organizationStreamId,
} from '@shouzheng/organization/contract';
import type { CaseCommand } from '../../case/case-command.decider.js';
import { caseStream } from '../../case/case.state.js';
import { DECISION_TERM } from '../../case/kind-law.decider.js';
import { penaltyCaseNumberOf } from '../../case/organs.decider.js';
import { type ClueState, clueStream, clueStreamId } from '../../clue/clue.state.js';

export interface FilePenaltyCase {
  readonly kind: 'penalty';
  /** Uuids of the clues with a proposal to file. */
  readonly clueIds: readonly string[];
  /** Uuid of the organization that all of them are about. */
  readonly organization?: string;
}

/**
 * The head files: facts contrary to the rules, punishable, registered with this organ, within limitation (行政处罚法
 * Arts 36 and 54; Order 68 Arts 3 and 7). Who proposed the filing does not approve it. The 90 days begin.
 */
export const filePenaltyCase: CaseCommand<FilePenaltyCase> = {
  name: 'fileCase',
  zh: '批准立案',
  en: 'File a case',
  category: caseStream.category,
  creates: true,
  roles: ['organ-head'],
  reads: ({ clueIds, organization }) => [
    ...clueIds.map((id) => ({ category: clueStream.category, id: clueStreamId(id) })),
    ...(organization === undefined
      ? []
      : [{ category: organizationStream.category, id: organizationStreamId(organization) }]),
  ],
  serial: (_payload, _state, { actor, occurredOn }) =>
    `case-penalty/${actor.organ}/${occurredOn.slice(0, 4)}`,
  guard: () => [],
  decide(payload, _state, context) {
    const clueIds = [...new Set(payload.clueIds)];
    const id = organizationStreamId(payload.organization ?? '');
    const organization = context.folded(organizationStream, id);
    const clues = clueIds.map((clue) => context.folded(clueStream, clueStreamId(clue)));
    const proposal = clues[0]?.penaltyProposal;
    if (!organization) return refuse('penalty.organization-unknown');
    const barred = refuseAll([
      ...clues.flatMap((clue) => penaltyFilingRefusals(clue, context)),
      ...clues.flatMap((clue) => sameMatter(clue, id, proposal)),
      ...registrantRefusals(organization, context),
    ]);
    if (barred) return barred;
    if (!proposal) return refuse('case.filing-not-proposed');
    const { violation, actOn, grave } = proposal;
    const discoveredOn = clues.flatMap((clue) => clue?.receivedOn ?? []).sort()[0] ?? context.occurredOn;
    const late = refuseAll(limitationRefusals({ actOn, grave, discoveredOn }, context));
    if (late) return late;
    const { organ } = context.actor;
    const data = {
      kind: payload.kind,
      number: penaltyCaseNumberOf(organ, context.occurredOn.slice(0, 4), context.serial),
      subjectName: organization.name,
      organization: id,
      ...typeOf(organization),
      regionCode: organization.region,
      organ,
      violation,
      actOn,
      grave,
      clueIds,
      procedure: 'ordinary' as const,
    };
    const deadline = context.law.deadline('penalty-decision', context.occurredOn);
    const term = startTerm(DECISION_TERM, deadline, { role: 'organ-head', organ });
    return claiming(
      accept([{ type: 'PenaltyCaseFiled', data }, term], 'APL-54', 'O68-7', 'O68-3', 'APL-36', 'O68-31'),
      ...clueIds.map((clue) => `clue-filed/${clue}`),
    );
  },
};

/** The type of the organization as the case's first event holds it: what no record knows is left out. */
export const typeOf = ({
  type,
}: OrganizationState): { organizationType?: Exclude<OrganizationState['type'], 'unknown'> } =>
  type === 'unknown' ? {} : { organizationType: type };

/** Why no penalty case may be filed on a clue: what the head sees on the clue before filing, and what bars it then. */
export function penaltyFilingRefusals(
  clue: ClueState | undefined,
  context: Pick<LegalContext, 'actor' | 'settings' | 'occurredAt'>,
): readonly Refusal[] {
  const { actor, settings } = context;
  if (!clue) return when(true, 'case.clue-unknown');
  if (clue.status === 'filed') return when(true, 'case.clue-already-filed');
  const { penaltyProposal: proposal, status } = clue;
  return [
    // What was declined is at its end; what follows another is filed with it.
    ...when(status === 'declined' || status === 'joined', 'case.clue-not-open', { status }),
    ...when(clue.verification?.result !== 'violation', 'penalty.clue-not-a-violation'),
    ...when(clue.organ !== actor.organ, 'penalty.other-registrar', { region: clue.organ ?? '' }),
    ...when(proposal === undefined, 'case.filing-not-proposed'),
    ...when(proposal?.person === actor.person, 'case.approver-is-proposer'),
    ...when(settings.separateClueClerk && clue.clerk === actor.person, 'case.approver-is-clerk'),
    ...when(proposal !== undefined && context.occurredAt < proposal.at, 'entry.before-its-prerequisite'),
  ];
}

function sameMatter(
  clue: ClueState | undefined,
  organization: string,
  first: ClueState['penaltyProposal'],
): readonly Refusal[] {
  const proposal = clue?.penaltyProposal;
  if (!proposal || !first) return [];
  const same = proposal.organization === organization && proposal.violation === first.violation;
  return when(!same, 'penalty.other-matter');
}

/** Registered with this organ and still there: a revoked body lives on until it is deregistered (Order 68 Arts 3–5). */
export function registrantRefusals(
  { region, legal, type }: OrganizationState,
  { actor }: LegalContext,
): readonly Refusal[] {
  const alive = legal === 'Registered' || legal === 'RevokedPendingExit' || legal === 'Liquidating';
  return [
    ...when(region !== actor.organ, 'penalty.other-registrar', { region }),
    ...when(!alive || type === 'unknown', 'penalty.not-a-registrant', { legal }),
  ];
}

/** Undiscovered for two years, or five where life, health or finance were harmed: no penalty (行政处罚法 Art 36). */
export function limitationRefusals(
  act: { readonly actOn: string; readonly grave: boolean; readonly discoveredOn: string },
  { law, occurredOn }: LegalContext,
): readonly Refusal[] {
  if (act.actOn > occurredOn) return when(true, 'entry.in-the-future');
  const { dueOn } = law.deadline(act.grave ? 'penalty-limitation-grave' : 'penalty-limitation', act.actOn);
  return when(act.discoveredOn > dueOn, 'penalty.time-barred', { on: dueOn });
}
