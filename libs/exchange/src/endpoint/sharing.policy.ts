import { AGENCY_CODES, type AgencyCode } from '@shouzheng/law/contract';

const enforcement = (name: string): string => `shouzheng.enforcement.${name}.v1`;
const organization = (name: string): string => `shouzheng.organization.${name}.v1`;

/** A ban and what may become of it. */
const BAN = ['ban-decided', 'ban-announced', 'ban-revoked', 'case-closed'].map(enforcement);
/** A penalty in effect and what may become of it, in the case and in the organization's record. */
const PENALTY = [
  ...[
    'penalty-decided',
    'penalty-changed',
    'penalty-withdrawn',
    'credit-repaired',
    'penalty-case-closed',
  ].map(enforcement),
  ...['activities-suspended', 'suspension-ended', 'credit-repaired'].map(organization),
];
/** What was handed over reaches only the one it is addressed to (Order 77 Art 6; reference (f)16). */
const TRANSFERS = ['clue-transferred', 'case-transferred'].map(enforcement);
/** The three revocations, that one of them falls, and the end. */
const REVOCATIONS = ['registration-revoked', 'revocation-withdrawn', 'registration-annulled'].map(
  organization,
);
const EXIT = [...REVOCATIONS, ...['liquidation-started', 'organization-deregistered'].map(organization)];
/** 有异议 goes wherever what is objected to went, and so does its answer. */
const OBJECTIONS = ['objection-filed', 'objection-answered'].map(organization);
/** Both lists and the warning, on and off. */
const LISTS = [
  ...[
    'abnormal-listed',
    'abnormal-delisted',
    'serious-listed',
    'serious-delisted',
    'listing-withdrawn',
    'organization-warned',
    'warning-withdrawn',
  ].map(organization),
  ...OBJECTIONS,
];
const RATING = [
  ...['rating-announced', 'rating-adjusted', 'rating-restored'].map(organization),
  ...OBJECTIONS,
];
const CHANGES = [organization('registration-changed')];
const ANNUAL = ['annual-check-concluded', 'annual-conclusion-revised'].map(organization);
const CORRECTIONS = [enforcement('record-corrected'), organization('record-corrected')];

interface SharingRow {
  readonly agency: AgencyCode;
  readonly eventTypes: readonly string[];
  /** A grant rests on at least one of them. */
  readonly rules: readonly string[];
}

const row = (agency: AgencyCode, eventTypes: readonly string[], ...rules: string[]): SharingRow => ({
  agency,
  eventTypes,
  rules,
});

/** Any of these may be the addressee of a transfer. */
const MAY_BE_ADDRESSED = AGENCY_CODES.filter((agency) => agency !== 'COURT');

/**
 * Who may be granted what, and by which article (reference §10.1): the table is our reading of the statutes it cites.
 * A pair that is not here is granted to nobody.
 */
export const SHARING: readonly SharingRow[] = [
  ...MAY_BE_ADDRESSED.map((agency) => row(agency, TRANSFERS, 'O77-6', 'O77-5')),
  // A correction goes to everyone who had the original; the grant lets others hear of it as well.
  ...AGENCY_CODES.map((agency) => row(agency, CORRECTIONS, 'SZ-record-1', 'APL-75')),
  // Who supervises a helper is told of the letter; which of them it is, the event says.
  ...MAY_BE_ADDRESSED.map((agency) =>
    row(agency, [enforcement('enabler-reported')], 'O77-21', 'N25-enablers'),
  ),
  row('PSB', [enforcement('referred-to-police'), ...BAN], 'O77-20', 'PSP-65', 'ONGO-46'),
  row('CREDIT', [...PENALTY, ...REVOCATIONS, ...LISTS, ...RATING], 'O60-6', 'O60-entry', 'CRR-repair'),
  row('PSB', [enforcement('crime-handed-over')], 'O310-5', 'O310-6', 'APL-27'),
  row('SAMR', [...BAN, ...CHANGES, ...EXIT], 'O77-21', 'SEED-joint'),
  row('CAC', BAN, 'O77-21', 'SEED-joint'),
  row('CAC', [enforcement('takedown-requested')], 'WEB-takedown'),
  row('TAX', [...EXIT, ...LISTS], 'FND-42', 'SEED-joint'),
  row('FIN', [...RATING, ...LISTS], 'O82-8', 'O60-13'),
  row('PBC', [...BAN, ...EXIT], 'O77-21', 'SEED-joint'),
  row('COMPETENT', [...ANNUAL, ...PENALTY, ...LISTS, ...EXIT, ...RATING], 'SG-25', 'PNE-20'),
  row(
    'PARTY',
    [organization('organization-registered'), ...CHANGES, ...LISTS, ...EXIT],
    'O60-11i2',
    'O60-11',
  ),
  row('INDUSTRY', [...ANNUAL, ...PENALTY, ...LISTS, ...EXIT, ...RATING], 'SG-26', 'SEED-joint'),
  row('PROC', [enforcement('referred-to-police')], 'APL-27', 'O310-6'),
  row('CCDI', [enforcement('referred-to-police')], 'APL-27'),
  row('HOTLINE', [enforcement('clue-concluded')], 'RPT139-acceptance', 'RPT139-conclusion'),
  row('CIVIL', BAN, 'O77-4', 'O77-5'),
  row('CIVIL', RATING, 'O82-18'),
];

/** Rules that let the agency know the event, or undefined where none does. */
export function sharingRules(agency: string, eventType: string): readonly string[] | undefined {
  const rows = SHARING.filter((one) => one.agency === agency && one.eventTypes.includes(eventType));
  return rows.length === 0 ? undefined : [...new Set(rows.flatMap((one) => one.rules))];
}
