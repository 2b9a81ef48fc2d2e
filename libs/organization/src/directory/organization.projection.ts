import { type ProjectionDefinition, type Recorded, type RowFold, rowPerStream } from '@shouzheng/kernel';
import { TERMS_IGNORED } from '@shouzheng/law/contract';
import { gramsOf, normalName } from '../names/name-text.state.js';
import type { OrganizationEvent } from '../registry/organization.events.js';
import { lifecycleIgnored } from '../registry/lifecycle-ignored.projection.js';
import { UNKNOWN_REGION } from '../registry/organization.state.js';
import { everySupervisionEvent } from '../registry/supervision.events.js';
import { type Standing, evolveStanding, headlineOf, noStanding } from '../registry/standing.state.js';

/** One organization in the directory: identity, and what its headline depends on. */
export interface OrganizationRow {
  readonly key: string;
  readonly name: string;
  readonly normal: string;
  /** Characters and bigrams of the name: what a search looks for. */
  readonly grams: readonly string[];
  readonly uscc: string | null;
  readonly usccCheck: string;
  readonly type: string;
  readonly registrarName: string;
  readonly region: string;
  readonly legal: string;
  /** Headline as if a rating never ended: the question compares `ratingTo` with the day on which it is asked. */
  readonly status: string;
  readonly ratingLevel: string | null;
  readonly ratingTo: string | null;
  readonly origin: string;
  readonly evidence: string | null;
  readonly standing: Standing;
}

type Identity = Partial<
  Pick<OrganizationRow, 'uscc' | 'usccCheck' | 'type' | 'registrarName' | 'region' | 'evidence'>
>;

const EMPTY: Omit<OrganizationRow, 'key'> = {
  name: '',
  normal: '',
  grams: [],
  uscc: null,
  usccCheck: 'no-code',
  type: 'unknown',
  registrarName: '',
  region: UNKNOWN_REGION,
  legal: 'none',
  status: 'Unconfirmed',
  ratingLevel: null,
  ratingTo: null,
  origin: 'act',
  evidence: null,
  standing: noStanding,
};

function stood(
  row: OrganizationRow | undefined,
  event: Recorded<OrganizationEvent>,
  change: Partial<OrganizationRow> = {},
): OrganizationRow {
  const before = row ?? { key: event.streamId, ...EMPTY };
  const standing = evolveStanding(before.standing, event);
  return {
    ...before,
    ...change,
    standing,
    legal: standing.legal,
    status: headlineOf(standing, ''),
    ratingLevel: standing.rating?.level ?? null,
    ratingTo: standing.rating?.validTo ?? null,
  };
}

function named(name: string, identity: Identity = {}): Partial<OrganizationRow> {
  const normal = normalName(name);
  return { name, normal, grams: [...gramsOf(normal)], ...identity };
}

/** An event that moves the standing only. */
const standingOnly: RowFold<OrganizationRow, OrganizationEvent> = rowPerStream((row, event) =>
  stood(row, event),
);

export const organizationProjection: ProjectionDefinition<OrganizationRow, OrganizationEvent> = {
  name: 'organization',
  version: 2,
  table: 'organization',
  folds: {
    ...lifecycleIgnored,
    RegistrationChanged: rowPerStream((row, event) => {
      const { item, to } = event.data;
      return stood(row, event, item === 'name' && to !== undefined ? named(to) : {});
    }),
    ChangeAnnulled: rowPerStream((row, event) => {
      const { nameAgain } = event.data;
      return stood(row, event, nameAgain === undefined ? {} : named(nameAgain));
    }),
    CommunityOrganizationFiled: rowPerStream((row, event) =>
      stood(row, event, named(event.data.name, { region: event.data.organ })),
    ),
    CommunityOrganizationUnfiled: standingOnly,
    IncubationExited: standingOnly,
    RegistrationAnnulled: standingOnly,
    // The fold of the standing says what each of them moves.
    ...everySupervisionEvent(standingOnly),
    OrganizationRecorded: rowPerStream((row, event) => {
      const { name, uscc, usccCheck, type, registrarName, registrarRegion, evidence } = event.data;
      const region = registrarRegion ?? UNKNOWN_REGION;
      const identity = { uscc: uscc ?? null, usccCheck, type, registrarName, region, evidence };
      return stood(row, event, { ...named(name, identity), origin: 'import' });
    }),
    OrganizationIncubated: rowPerStream((row, event) =>
      stood(row, event, named(event.data.name, { region: event.data.organ })),
    ),
    RegistrationApplied: rowPerStream((row, event) => {
      const { name, type, organ } = event.data;
      return stood(row, event, named(name, { type, region: organ }));
    }),
    OrganizationRegistered: rowPerStream((row, event) => {
      const { name, uscc, type, registrar } = event.data;
      return stood(row, event, named(name, { uscc, usccCheck: 'ok', type, region: registrar }));
    }),
    OrganizationRecordCorrected: rowPerStream((row, event) => stood(row, event, corrected(event.data))),
    RegistrationRefused: standingOnly,
    RatingAnnounced: standingOnly,
    RectificationOrdered: standingOnly,
    RectificationVerified: standingOnly,
    RectificationOverdue: standingOnly,
    OrganizationWarned: standingOnly,
    AbnormalListed: standingOnly,
    LiquidationStarted: standingOnly,
    OrganizationDeregistered: standingOnly,
    ExternalFactRecorded: 'ignored',
    RectificationSubmitted: 'ignored',
    OrganizationCorrectionProposed: 'ignored',
    ...TERMS_IGNORED,
  },
};

function corrected({ item, to }: { readonly item: string; readonly to: string }): Partial<OrganizationRow> {
  if (item === 'name') return named(to);
  if (item === 'uscc') return { uscc: to, usccCheck: 'ok' };
  if (item === 'type') return { type: to };
  if (item === 'registrarName') return { registrarName: to };
  return item === 'registrarRegion' ? { region: to } : {};
}
