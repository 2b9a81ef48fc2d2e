import { civilDateSchema, definePublicEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { placed, publicType, who } from './public-event-parts.events.js';
import {
  AbnormalDelisted,
  CREDIT_SEVERITIES,
  OrganizationCreditRepaired,
  DELISTING_REASONS,
  ListingWithdrawn,
  SeriousDelisted,
  SeriousListed,
} from './registry/credit/credit.events.js';
import { ObjectionAnswered, ObjectionFiled } from './registry/objection/objection.events.js';
import { type OrganizationState, organizationStream } from './registry/organization.state.js';
import {
  OrganizationWarningWithdrawn,
  REVOCATION_KINDS,
  RegistrationRevoked,
  RevocationWithdrawn,
} from './registry/penalty-effect/penalty-effect.events.js';
import { RatingAdjusted, RatingVerificationWithdrawn } from './registry/rating/rating.events.js';
import { LISTING_KINDS, RATING_LEVELS, SERIOUS_GROUNDS } from './registry/registry-codes.events.js';
import { ActivitiesSuspended, SuspensionEnded } from './registry/suspension/suspension.events.js';

const listedSeriously = definePublicEvent(organizationStream, SeriousListed, {
  publicType: publicType('serious-listed'),
  zh: '列入严重违法失信名单',
  en: 'Listed for serious violations',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    listingId: z.string(),
    ground: z.enum(SERIOUS_GROUNDS),
    documentNumber: z.string(),
    listedOn: civilDateSchema,
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { listingId, ground, documentNumber, issuedOn } = data;
    return { ...rest, data: { ...subjectData, listingId, ground, documentNumber, listedOn: issuedOn } };
  },
});

/** The public fact that the listing was: its end goes to everyone who received it, whatever the grants say now. */
const ofListing = (
  { data }: { readonly data: { readonly listingId: string } },
  { credit }: OrganizationState,
): string | undefined => credit.procedures[data.listingId]?.listedBy;

const removal = z.strictObject({
  ...who,
  listingId: z.string(),
  reason: z.enum(DELISTING_REASONS),
  documentNumber: z.string(),
  delistedOn: civilDateSchema,
});

const offAbnormal = definePublicEvent(organizationStream, AbnormalDelisted, {
  publicType: publicType('abnormal-delisted'),
  zh: '移出活动异常名录',
  en: 'Off the abnormal list',
  visibility: 'granted',
  schema: removal,
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, ...data } };
  },
  supersedes: ofListing,
});

const offSerious = definePublicEvent(organizationStream, SeriousDelisted, {
  publicType: publicType('serious-delisted'),
  zh: '移出严重违法失信名单',
  en: 'Off the serious list',
  visibility: 'granted',
  schema: removal,
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, ...data } };
  },
  supersedes: ofListing,
});

/** A proposal that falls is told to nobody: before a decision suspicion does not travel (reference (f)16). */
const listingWithdrawn = definePublicEvent(organizationStream, ListingWithdrawn, {
  publicType: publicType('listing-withdrawn'),
  zh: '撤回列入名录',
  en: 'Listing withdrawn',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    listingId: z.string(),
    kind: z.enum(LISTING_KINDS),
    documentNumber: z.string(),
  }),
  map({ data, streamId }, state) {
    const { listingId, kind, documentNumber, wasListed } = data;
    if (!wasListed) return undefined;
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, listingId, kind, documentNumber } };
  },
  supersedes: ofListing,
});

const repaired = definePublicEvent(organizationStream, OrganizationCreditRepaired, {
  publicType: publicType('credit-repaired'),
  zh: '信用修复',
  en: 'Credit repaired',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    ofEventId: z.string(),
    severity: z.enum(CREDIT_SEVERITIES),
    documentNumber: z.string(),
    repairedOn: civilDateSchema,
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, ...data } };
  },
  // Everyone who received the penalty's publication must hear that it ended (CRR).
  supersedes: ({ data }) => data.ofEventId,
});

const adjusted = definePublicEvent(organizationStream, RatingAdjusted, {
  publicType: publicType('rating-adjusted'),
  zh: '调整评估等级',
  en: 'Rating adjusted',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    from: z.enum(RATING_LEVELS),
    to: z.enum(RATING_LEVELS).nullable(),
    validTo: civilDateSchema,
    documentNumber: z.string(),
    announcedOn: civilDateSchema,
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { from, to, validTo, documentNumber, announcedOn } = data;
    return { ...rest, data: { ...subjectData, from, to: to ?? null, validTo, documentNumber, announcedOn } };
  },
});

const restored = definePublicEvent(organizationStream, RatingVerificationWithdrawn, {
  publicType: publicType('rating-restored'),
  zh: '恢复评估等级',
  en: 'Rating restored',
  visibility: 'granted',
  schema: z.strictObject({ ...who, level: z.enum(RATING_LEVELS), documentNumber: z.string() }),
  map({ data, streamId }, state) {
    if (data.restored === undefined) return undefined;
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, level: data.restored, documentNumber: data.documentNumber } };
  },
});

const suspended = definePublicEvent(organizationStream, ActivitiesSuspended, {
  publicType: publicType('activities-suspended'),
  zh: '限期停止活动',
  en: 'Activities suspended',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    suspensionId: z.string(),
    documentNumber: z.string(),
    from: civilDateSchema,
    to: civilDateSchema,
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { suspensionId, documentNumber, from, to } = data;
    return { ...rest, data: { ...subjectData, suspensionId, documentNumber, from, to } };
  },
});

const resumed = definePublicEvent(organizationStream, SuspensionEnded, {
  publicType: publicType('suspension-ended'),
  zh: '恢复活动',
  en: 'Suspension ended',
  visibility: 'granted',
  schema: z.strictObject({ ...who, suspensionId: z.string(), cause: z.string(), endedOn: civilDateSchema }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { suspensionId, cause, endedOn } = data;
    return { ...rest, data: { ...subjectData, suspensionId, cause, endedOn } };
  },
});

const revoked = definePublicEvent(organizationStream, RegistrationRevoked, {
  publicType: publicType('registration-revoked'),
  zh: '撤销登记或者吊销登记证书',
  en: 'Registration or certificate revoked',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    revocationId: z.string(),
    kind: z.enum(REVOCATION_KINDS),
    documentNumber: z.string(),
    decidedOn: civilDateSchema,
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { revocationId, kind, documentNumber, decidedOn } = data;
    return { ...rest, data: { ...subjectData, revocationId, kind, documentNumber, decidedOn } };
  },
});

const revocationWithdrawn = definePublicEvent(organizationStream, RevocationWithdrawn, {
  publicType: publicType('revocation-withdrawn'),
  zh: '恢复登记',
  en: 'Revocation withdrawn',
  visibility: 'granted',
  schema: z.strictObject({ ...who, revocationId: z.string(), documentNumber: z.string() }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { revocationId, documentNumber } = data;
    return { ...rest, data: { ...subjectData, revocationId, documentNumber } };
  },
});

const warningWithdrawn = definePublicEvent(organizationStream, OrganizationWarningWithdrawn, {
  publicType: publicType('warning-withdrawn'),
  zh: '撤回警告',
  en: 'Warning withdrawn',
  visibility: 'granted',
  schema: z.strictObject({ ...who, documentNumber: z.string() }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, documentNumber: data.documentNumber } };
  },
});

const objection = { ...who, objectionId: z.string(), about: z.string(), target: z.string() };

/** 有异议 travels with what is objected to. */
const contested = definePublicEvent(organizationStream, ObjectionFiled, {
  publicType: publicType('objection-filed'),
  zh: '有异议',
  en: 'Contested',
  visibility: 'granted',
  schema: z.strictObject(objection),
  map({ data, streamId }, state) {
    const { objectionId, about, target } = data;
    if (about === 'list-entry') return undefined;
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, objectionId, about, target } };
  },
});

const settled = definePublicEvent(organizationStream, ObjectionAnswered, {
  publicType: publicType('objection-answered'),
  zh: '异议已答复',
  en: 'Objection answered',
  visibility: 'granted',
  schema: z.strictObject({ ...objection, outcome: z.string() }),
  map({ data, streamId }, state) {
    const { objectionId, about, target, outcome } = data;
    if (about === 'list-entry') return undefined;
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, objectionId, about, target, outcome } };
  },
});

/** What supervision tells other agencies: what was decided, and that it fell. */
export const supervisionPublicEvents = [
  listedSeriously,
  offAbnormal,
  offSerious,
  listingWithdrawn,
  repaired,
  adjusted,
  restored,
  suspended,
  resumed,
  revoked,
  revocationWithdrawn,
  warningWithdrawn,
  contested,
  settled,
] as const;
