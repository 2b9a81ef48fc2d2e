import { type AnyPublicEvent, civilDateSchema, definePublicEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { penaltyPublicEvents } from './afterwards/penalty-public.events.js';
import { CaseClosed, RecordCorrected } from './case/case.events.js';
import {
  BanAnnounced,
  BanDecided,
  BanRevoked,
  CaseTransferred,
  ReferredToPolice,
} from './case/decision.events.js';
import {
  ANNOUNCEMENT_MEDIA,
  BAN_POWERS,
  CORRECTION_REASONS,
  POLICE_GROUNDS,
  REVOCATION_BASES,
} from './case/case-codes.events.js';
import { caseStream } from './case/case.state.js';
import { ENABLER_KINDS, EnablerReported } from './case/notify-enablers/enablers.events.js';
import { TAKEDOWN_CHANNELS, TakedownRequested } from './case/takedown/takedown.events.js';
import { CrimeHandedOver } from './case/transfer-crime/crime.events.js';
import { cluePublicEvents } from './clue/clue-public.events.js';
import { addresseeOf, publicType } from './public-parts.events.js';
import { ILLEGAL_GROUNDS, TRANSFER_ADDRESSEES } from './codes.events.js';

/** Name of the banned body: public once the decision is made (Order 77 Arts 15 to 17). */
const decided = {
  caseNumber: z.string(),
  organ: z.string(),
  regionCode: z.string(),
  subjectName: z.string(),
  docNo: z.string(),
};
const { subjectName: _, ...handedOver } = decided;

const banDecided = definePublicEvent(caseStream, BanDecided, {
  publicType: publicType('ban-decided'),
  zh: '作出取缔决定',
  en: 'Ban decided',
  visibility: 'granted',
  schema: z.strictObject({
    ...decided,
    power: z.enum(BAN_POWERS),
    ground: z.enum(ILLEGAL_GROUNDS),
    decidedOn: civilDateSchema,
  }),
  map({ data, streamId }) {
    const { caseNumber, organ, regionCode, subjectName, docNo, power, ground, decidedOn } = data;
    return {
      subject: caseNumber,
      regionCode,
      lane: streamId,
      data: { caseNumber, organ, regionCode, subjectName, docNo, power, ground, decidedOn },
    };
  },
});

const banAnnounced = definePublicEvent(caseStream, BanAnnounced, {
  publicType: publicType('ban-announced'),
  zh: '公告取缔决定',
  en: 'Ban announced',
  visibility: 'granted',
  schema: z.strictObject({
    ...decided,
    media: z.array(z.enum(ANNOUNCEMENT_MEDIA)),
    url: z.string().optional(),
    announcedOn: civilDateSchema,
  }),
  map({ data, streamId }) {
    const { caseNumber, organ, regionCode, subjectName, docNo, media, url, announcedOn } = data;
    const announced = { caseNumber, organ, regionCode, subjectName, docNo, media, announcedOn };
    return {
      subject: caseNumber,
      regionCode,
      lane: streamId,
      data: url === undefined ? announced : { ...announced, url },
    };
  },
});

const banRevoked = definePublicEvent(caseStream, BanRevoked, {
  publicType: publicType('ban-revoked'),
  zh: '撤销取缔决定',
  en: 'Ban revoked',
  visibility: 'granted',
  schema: z.strictObject({
    ...decided,
    revocationDocNo: z.string(),
    basis: z.enum(REVOCATION_BASES),
    revokedOn: civilDateSchema,
  }),
  supersedes: ({ data }) => data.ofEventId,
  map({ data, streamId }) {
    const { ofEventId: _, reopens: __, ...rest } = data;
    return { subject: data.caseNumber, regionCode: data.regionCode, lane: streamId, data: rest };
  },
});

const caseTransferred = definePublicEvent(caseStream, CaseTransferred, {
  publicType: publicType('case-transferred'),
  zh: '移送案件',
  en: 'Case transferred',
  visibility: 'addressee',
  addressee: ({ data }) => addresseeOf(data.addressee),
  schema: z.strictObject({
    ...handedOver,
    addressee: z.enum(TRANSFER_ADDRESSEES),
    transferredOn: civilDateSchema,
  }),
  map: ({ data, streamId }) => ({
    subject: data.caseNumber,
    regionCode: data.regionCode,
    lane: streamId,
    data,
  }),
});

const referredToPolice = definePublicEvent(caseStream, ReferredToPolice, {
  publicType: publicType('referred-to-police'),
  zh: '移送公安机关',
  en: 'Referred to the police',
  visibility: 'addressee',
  addressee: () => ['PSB'],
  schema: z.strictObject({ ...handedOver, ground: z.enum(POLICE_GROUNDS), referredOn: civilDateSchema }),
  map: ({ data, streamId }) => ({
    subject: data.caseNumber,
    regionCode: data.regionCode,
    lane: streamId,
    data,
  }),
});

/** Only a case with a decision is heard of: suspicion that came to nothing does not travel (reference (f)16). */
const caseClosed = definePublicEvent(caseStream, CaseClosed, {
  publicType: publicType('case-closed'),
  zh: '结案',
  en: 'Case closed',
  visibility: 'granted',
  schema: z.strictObject({ ...decided, closedOn: civilDateSchema }),
  map({ data, streamId }) {
    const { caseNumber, organ, regionCode, subjectName, docNo, closedOn } = data;
    if (docNo === undefined) return undefined;
    return {
      subject: caseNumber,
      regionCode,
      lane: streamId,
      data: { caseNumber, organ, regionCode, subjectName, docNo, closedOn },
    };
  },
});

/** Reaches those who received what it corrects, and nobody else. */
const recordCorrected = definePublicEvent(caseStream, RecordCorrected, {
  publicType: publicType('record-corrected'),
  zh: '更正记录',
  en: 'Record corrected',
  visibility: 'addressee',
  supersedes: ({ data }) => data.ofEventId,
  schema: z.strictObject({
    caseNumber: z.string(),
    regionCode: z.string(),
    reason: z.enum(CORRECTION_REASONS),
  }),
  map({ data, streamId }) {
    const { caseNumber, regionCode, reason } = data;
    return { subject: caseNumber, regionCode, lane: streamId, data: { caseNumber, regionCode, reason } };
  },
});

/** A suspected crime goes to the police alone (国务院令第310号). */
const crimeHandedOver = definePublicEvent(caseStream, CrimeHandedOver, {
  publicType: publicType('crime-handed-over'),
  zh: '移送涉嫌犯罪案件',
  en: 'Suspected crime handed over',
  visibility: 'addressee',
  addressee: () => ['PSB'],
  schema: z.strictObject({ ...handedOver, handedOverOn: civilDateSchema }),
  map({ data, streamId }) {
    const { caseNumber, organ, regionCode, docNo, handedOverOn } = data;
    return {
      subject: caseNumber,
      regionCode,
      lane: streamId,
      data: { caseNumber, organ, regionCode, docNo, handedOverOn },
    };
  },
});

/** After a ban: which kind of page is meant; its address goes with the letter. */
const takedownRequested = definePublicEvent(caseStream, TakedownRequested, {
  publicType: publicType('takedown-requested'),
  zh: '提请关停网站、账号',
  en: 'Take-down requested',
  visibility: 'addressee',
  addressee: ({ data }) => (data.agency === 'CAC' ? ['CAC'] : []),
  schema: z.strictObject({
    ...decided,
    channel: z.enum(TAKEDOWN_CHANNELS),
    requestedOn: civilDateSchema,
  }),
  map({ data, streamId }, { number: caseNumber = '', organ = '', regionCode = '', subjectName = '' }) {
    const { docNo, channel, requestedOn } = data;
    return {
      subject: caseNumber,
      regionCode,
      lane: streamId,
      data: { caseNumber, organ, regionCode, subjectName, docNo, channel, requestedOn },
    };
  },
});

/** Whoever supervises a helper hears that a letter is on its way; who it is stands in the letter alone. */
const enablerReported = definePublicEvent(caseStream, EnablerReported, {
  publicType: publicType('enabler-reported'),
  zh: '通报提供便利者',
  en: 'Helper reported',
  visibility: 'addressee',
  addressee: ({ data }) => addresseeOf(data.addressee),
  schema: z.strictObject({ ...handedOver, enabling: z.enum(ENABLER_KINDS), reportedOn: civilDateSchema }),
  map({ data, streamId }, { number: caseNumber = '', organ = '', regionCode = '' }) {
    const { docNo, enabling, reportedOn } = data;
    return {
      subject: caseNumber,
      regionCode,
      lane: streamId,
      data: { caseNumber, organ, regionCode, docNo, enabling, reportedOn },
    };
  },
});

/** What other agencies may hear of clues and cases: thin, without personal data. */
export const enforcementPublicEvents: readonly AnyPublicEvent[] = [
  banDecided,
  banAnnounced,
  banRevoked,
  caseTransferred,
  referredToPolice,
  caseClosed,
  recordCorrected,
  ...cluePublicEvents,
  ...penaltyPublicEvents,
  crimeHandedOver,
  takedownRequested,
  enablerReported,
];
