import { civilDateSchema, definePublicEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import {
  ABNORMAL_GROUNDS,
  AbnormalListed,
  CORRECTABLE,
  CORRECTION_REASONS,
  LIQUIDATION_CAUSES,
  LiquidationStarted,
  ORGANIZATION_TYPES,
  OrganizationDeregistered,
  OrganizationRecordCorrected,
  OrganizationRegistered,
  OrganizationWarned,
  RATING_LEVELS,
  RatingAnnounced,
} from './registry/organization.events.js';
import { organizationStream } from './registry/organization.state.js';
import { lifecyclePublicEvents } from './lifecycle-public-events.events.js';
import { placed, publicType, who } from './public-event-parts.events.js';
import { supervisionPublicEvents } from './supervision-public-events.events.js';

const registered = definePublicEvent(organizationStream, OrganizationRegistered, {
  publicType: publicType('organization-registered'),
  zh: '准予登记',
  en: 'Organization registered',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    type: z.enum(ORGANIZATION_TYPES),
    certificateNumber: z.string(),
    decidedOn: civilDateSchema,
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { certificateNumber, decidedOn, type } = data;
    return { ...rest, data: { ...subjectData, type, certificateNumber, decidedOn } };
  },
});

const rated = definePublicEvent(organizationStream, RatingAnnounced, {
  publicType: publicType('rating-announced'),
  zh: '公告评估等级',
  en: 'Rating announced',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    level: z.enum(RATING_LEVELS),
    announcedOn: civilDateSchema,
    validFrom: civilDateSchema,
    validTo: civilDateSchema,
    documentNumber: z.string(),
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { level, announcedOn, validFrom, validTo, documentNumber } = data;
    return { ...rest, data: { ...subjectData, level, announcedOn, validFrom, validTo, documentNumber } };
  },
});

const listed = definePublicEvent(organizationStream, AbnormalListed, {
  publicType: publicType('abnormal-listed'),
  zh: '列入活动异常名录',
  en: 'Listed as abnormal',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    listingId: z.string(),
    ground: z.enum(ABNORMAL_GROUNDS),
    documentNumber: z.string(),
    listedOn: civilDateSchema,
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { listingId, ground, documentNumber, issuedOn } = data;
    return { ...rest, data: { ...subjectData, listingId, ground, documentNumber, listedOn: issuedOn } };
  },
});

const warned = definePublicEvent(organizationStream, OrganizationWarned, {
  publicType: publicType('organization-warned'),
  zh: '警告',
  en: 'Organization warned',
  visibility: 'granted',
  schema: z.strictObject({ ...who, documentNumber: z.string(), warnedOn: civilDateSchema }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    return {
      ...rest,
      data: { ...subjectData, documentNumber: data.documentNumber, warnedOn: data.issuedOn },
    };
  },
});

const liquidating = definePublicEvent(organizationStream, LiquidationStarted, {
  publicType: publicType('liquidation-started'),
  zh: '进入清算',
  en: 'Liquidation started',
  visibility: 'granted',
  schema: z.strictObject({ ...who, cause: z.enum(LIQUIDATION_CAUSES), groupFormedOn: civilDateSchema }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, cause: data.cause, groupFormedOn: data.groupFormedOn } };
  },
});

const deregistered = definePublicEvent(organizationStream, OrganizationDeregistered, {
  publicType: publicType('organization-deregistered'),
  zh: '注销登记',
  en: 'Organization deregistered',
  visibility: 'granted',
  schema: z.strictObject({ ...who, documentNumber: z.string() }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    return { ...rest, data: { ...subjectData, documentNumber: data.documentNumber } };
  },
});

/** Goes to everyone who received what it corrects, whatever the grants say now. */
const corrected = definePublicEvent(organizationStream, OrganizationRecordCorrected, {
  publicType: publicType('record-corrected'),
  zh: '更正记录',
  en: 'Record corrected',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    correctionId: z.string(),
    ofEventId: z.string(),
    item: z.enum(CORRECTABLE),
    reason: z.enum(CORRECTION_REASONS),
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { correctionId, ofEventId, item, reason } = data;
    return { ...rest, data: { ...subjectData, correctionId, ofEventId, item, reason } };
  },
  supersedes: ({ data }) => data.ofEventId,
});

/** What the register tells other agencies; facts that were published elsewhere are not ours to tell. */
export const organizationPublicEvents = [
  registered,
  rated,
  listed,
  warned,
  liquidating,
  deregistered,
  corrected,
  ...lifecyclePublicEvents,
  ...supervisionPublicEvents,
] as const;
