import type { Regions } from '@shouzheng/law/contract';
import type { LoadedStream } from '@shouzheng/platform';
import type { KnownFact, OrganizationState } from '../organization.state.js';
import { headlineOf } from '../standing.state.js';
import { viewSupervision } from './view-supervision.js';
import { type Axis, axesOf } from './axes.state.js';
import type { AxisView, ExternalFactView, OrganizationView } from './organization.view.js';
import { viewLifecycle } from './view-lifecycle.js';
import { AXIS_NAMES, HEADLINE_WORDS, wordsOf } from './words.state.js';

export interface ViewContext {
  readonly id: string;
  /** Civil date of the moment that is looked at. */
  readonly on: string;
  readonly zombieYears: number;
  readonly regions: Regions;
}

type Rest = Pick<OrganizationView, 'namesakes' | 'allowedCommands'>;

/** The dossier of a folded state: pure, so that the past reads exactly as the present did. */
export function viewOrganization(
  { state, revision }: LoadedStream<OrganizationState>,
  { id, on, zombieYears, regions }: ViewContext,
  rest: Rest,
): OrganizationView {
  const headline = headlineOf(state.standing, on);
  const { name, usccCheck, type, region } = state;
  return {
    id,
    revision,
    name,
    uscc: state.uscc ?? null,
    usccCheck,
    type,
    registrar: state.registrarName,
    region,
    regionName: regions.get(region)?.name ?? '',
    ours: regions.within(region, regions.cityCode),
    origin: state.origin,
    evidence: state.evidence ?? null,
    source: state.source ?? null,
    certificateNumber: state.certificateNumber ?? null,
    warningsOfImport: state.importWarnings,
    headline: { code: headline, ...HEADLINE_WORDS[headline] },
    axes: axesOf(state, on, zombieYears).map(axisView),
    facts: state.facts.filter(({ withdrawn }) => !withdrawn).map(factView),
    rectifications: Object.values(state.rectifications).map(
      ({ orderId, documentNumber, orderedOn, dueOn, status, overdue }) => ({
        orderId,
        documentNumber,
        orderedOn,
        dueOn,
        status,
        overdue,
      }),
    ),
    warnings: state.warnings.map(({ documentNumber, since }) => ({ documentNumber, since })),
    ...viewSupervision(state),
    corrections: Object.entries(state.corrections).map(
      ([correctionId, { ofEventId, item, to, reason, proposerBadge, status }]) => ({
        correctionId,
        ofEventId,
        item,
        to,
        reason,
        proposedBy: proposerBadge,
        status,
      }),
    ),
    lifecycle: viewLifecycle(state),
    terms: Object.values(state.terms).map(
      ({ term, timer, startsOn, dueOn, warnOn, provisional, status }) => ({
        term,
        timer,
        startsOn,
        dueOn,
        warnOn,
        provisional,
        status,
      }),
    ),
    ...rest,
  };
}

function axisView({ axis, value, since, next, nextRule, notes }: Axis): AxisView {
  return {
    axis,
    name: AXIS_NAMES[axis],
    value: { code: value, ...wordsOf(value) },
    since,
    next,
    nextRule,
    notes,
  };
}

function factView(fact: KnownFact): ExternalFactView {
  const { eventId, kind, value, date, publisher, source, matchedBy } = fact;
  return {
    eventId,
    kind,
    value,
    date: date.date ?? null,
    precision: date.precision,
    period: fact.period ?? null,
    validTo: fact.validTo ?? null,
    publisher,
    legalBasis: fact.legalBasis ?? null,
    detail: fact.detail ?? null,
    documentNumber: fact.documentNumber ?? null,
    amountFen: fact.amountFen ?? null,
    source,
    matchedBy,
  };
}
