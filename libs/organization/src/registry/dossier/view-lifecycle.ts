import type { AnnualYear } from '../annual.state.js';
import type { OrganizationState } from '../organization.state.js';
import type {
  AnnualYearView,
  ApplicationView,
  RegisteredChangeView,
  LifecycleView,
} from './lifecycle.view.js';
import { wordsOf } from './words.state.js';

type Registration = Pick<
  LifecycleView,
  | 'application'
  | 'hasHead'
  | 'certificateDeliveredOn'
  | 'charterApprovedOn'
  | 'changes'
  | 'audits'
  | 'branches'
  | 'leads'
>;

/** The lifecycle part of the dossier: pure, as the rest of it is. */
export function viewLifecycle(state: OrganizationState): LifecycleView {
  const { annual, life } = state;
  return {
    ...registrationOf(state),
    years: Object.values(annual.years).map(yearView),
    spotChecks: Object.entries(annual.spotChecks).map(([spotCheckId, one]) => ({
      spotCheckId,
      checkers: one.checkers,
      assignedOn: one.assignedOn,
      performedOn: one.performedOn ?? null,
      result: one.result ?? null,
      publishedOn: one.publishedOn ?? null,
    })),
    annulments: Object.entries(life.annulments).map(
      ([annulmentId, { of, changeId, noticedOn, heard, status }]) => ({
        annulmentId,
        of,
        changeId: changeId ?? null,
        noticedOn,
        heard,
        status,
      }),
    ),
    revocation: life.revocation ?? null,
    liquidationEndedOn: life.liquidation?.endedOn ?? null,
    filed: life.filed ?? null,
    incubation: incubationOf(state),
    letters: Object.entries(life.letters).map(([letterId, letter]) => ({ letterId, ...letter })),
  };
}

function registrationOf({ file }: OrganizationState): Registration {
  const { application, toAnnounce } = file;
  return {
    application: application ? applicationView(application) : null,
    hasHead: file.head !== undefined,
    certificateDeliveredOn: file.certificateDeliveredOn ?? null,
    charterApprovedOn: file.charterApprovedOn ?? null,
    changes: Object.entries(file.changes).map(
      ([changeId, { item, from, to, appliedOn, late, status }]): RegisteredChangeView => ({
        changeId,
        item,
        from: from ?? null,
        to: to ?? null,
        appliedOn,
        late,
        status,
        toAnnounce: toAnnounce.includes(changeId),
      }),
    ),
    audits: Object.entries(file.audits).map(([auditId, audit]) => ({ auditId, ...audit })),
    branches: Object.entries(file.branches).map(([branchId, { name, kind, setUpOn, endedOn }]) => ({
      branchId,
      name,
      kind,
      setUpOn,
      endedOn: endedOn ?? null,
    })),
    leads: Object.entries(file.leads).map(([leadId, lead]) => ({ leadId, ...lead })),
  };
}

function applicationView(
  application: NonNullable<OrganizationState['file']['application']>,
): ApplicationView {
  const { receivedOn, missing, completionAsked, jointReview, certificateKind, charity } = application;
  return {
    receivedOn,
    missing,
    completionAsked,
    jointReview: jointReview ?? null,
    certificateKind: certificateKind ?? null,
    charity,
  };
}

function yearView(one: AnnualYear): AnnualYearView {
  const { year, status, simplified, firstReview, missed, revised } = one;
  return {
    year,
    status,
    statusZh: wordsOf(status).zh,
    simplified,
    firstReview,
    reviewed: one.reviewed ?? null,
    submittedOn: one.submittedOn ?? null,
    missed,
    conclusion: one.conclusion ?? null,
    revised,
    rectification: one.rectification ?? null,
  };
}

function incubationOf({ incubation, life }: OrganizationState): LifecycleView['incubation'] {
  if (!incubation) return null;
  const { base, since, endsOn } = incubation;
  return { base, since, agreementEndsOn: endsOn ?? null, endedOn: life.incubationEndedOn ?? null };
}
