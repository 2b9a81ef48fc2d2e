import { civilDateSchema, definePublicEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import {
  ANNUAL_CONCLUSIONS,
  AnnualCheckConcluded,
  AnnualCheckConclusionRevised,
} from './registry/annual.events.js';
import { RegistrationAnnulled } from './registry/life.events.js';
import { organizationStream } from './registry/organization.state.js';
import { REGISTERED_ITEMS, RegistrationChanged } from './registry/registration.events.js';
import { placed, publicType, who } from './public-event-parts.events.js';

/** Name, domicile, head … in the register: of a new head only that there is one, never who. */
const changed = definePublicEvent(organizationStream, RegistrationChanged, {
  publicType: publicType('registration-changed'),
  zh: '变更登记',
  en: 'Registration changed',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    changeId: z.string(),
    item: z.enum(REGISTERED_ITEMS),
    from: z.string().nullable(),
    to: z.string().nullable(),
    documentNumber: z.string(),
    decidedOn: civilDateSchema,
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { changeId, item, from = null, to = null, documentNumber, decidedOn } = data;
    return { ...rest, data: { ...subjectData, changeId, item, from, to, documentNumber, decidedOn } };
  },
});

const annulled = definePublicEvent(organizationStream, RegistrationAnnulled, {
  publicType: publicType('registration-annulled'),
  zh: '撤销登记（骗取）',
  en: 'Registration annulled for deceit',
  visibility: 'granted',
  schema: z.strictObject({ ...who, documentNumber: z.string(), annulledOn: civilDateSchema }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    return {
      ...rest,
      data: { ...subjectData, documentNumber: data.documentNumber, annulledOn: data.issuedOn },
    };
  },
});

const concluded = definePublicEvent(organizationStream, AnnualCheckConcluded, {
  publicType: publicType('annual-check-concluded'),
  zh: '作出年检结论',
  en: 'Annual check concluded',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    year: z.int(),
    conclusion: z.enum(ANNUAL_CONCLUSIONS),
    documentNumber: z.string(),
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { year, conclusion, documentNumber } = data;
    return { ...rest, data: { ...subjectData, year, conclusion, documentNumber } };
  },
});

const revised = definePublicEvent(organizationStream, AnnualCheckConclusionRevised, {
  publicType: publicType('annual-conclusion-revised'),
  zh: '改变年检结论',
  en: 'Annual conclusion revised',
  visibility: 'granted',
  schema: z.strictObject({
    ...who,
    year: z.int(),
    from: z.enum(ANNUAL_CONCLUSIONS),
    to: z.enum(ANNUAL_CONCLUSIONS),
    documentNumber: z.string(),
  }),
  map({ data, streamId }, state) {
    const { subjectData, ...rest } = placed(streamId, state);
    const { year, from, to, documentNumber } = data;
    return { ...rest, data: { ...subjectData, year, from, to, documentNumber } };
  },
});

/** What the register tells other agencies of changes, annual checks and annulments. */
export const lifecyclePublicEvents = [changed, annulled, concluded, revised] as const;
