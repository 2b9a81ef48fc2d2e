import { type StreamDefinition, defineEvent, definePublicEvent } from '@shouzheng/kernel';
import { z } from 'zod';

/** A stream of three facts: one for everyone granted, one for its addressee, one that annuls an earlier one. */
export const BanDecided = defineEvent('BanDecided', 1, {
  number: z.string(),
  region: z.string(),
  n: z.int(),
});
export const CaseReferred = defineEvent('CaseReferred', 1, {
  number: z.string(),
  region: z.string(),
  to: z.string(),
});
export const BanRevoked = defineEvent('BanRevoked', 1, {
  number: z.string(),
  region: z.string(),
  of: z.string(),
});

const caseStream: StreamDefinition<null, never> = {
  category: 'case',
  events: [BanDecided, CaseReferred, BanRevoked],
  initial: null,
  evolve: () => null,
  region: () => undefined,
};

export const BAN = 'shouzheng.enforcement.ban-decided.v1';
export const REFERRED = 'shouzheng.enforcement.referred-to-police.v1';
export const REVOKED = 'shouzheng.enforcement.ban-revoked.v1';

export const toyEvents = [
  definePublicEvent(caseStream, BanDecided, {
    publicType: BAN,
    zh: '取缔决定',
    en: 'Ban decided',
    schema: z.strictObject({ n: z.int() }),
    visibility: 'granted',
    map: ({ data, streamId }) => ({
      subject: data.number,
      regionCode: data.region,
      lane: streamId,
      data: { n: data.n },
    }),
  }),
  definePublicEvent(caseStream, CaseReferred, {
    publicType: REFERRED,
    zh: '移送公安',
    en: 'Referred to the police',
    schema: z.strictObject({}),
    visibility: 'addressee',
    addressee: ({ data }) => [data.to],
    map: ({ data, streamId }) => ({
      subject: data.number,
      regionCode: data.region,
      lane: streamId,
      data: {},
    }),
  }),
  definePublicEvent(caseStream, BanRevoked, {
    publicType: REVOKED,
    zh: '撤销取缔决定',
    en: 'Ban revoked',
    schema: z.strictObject({}),
    visibility: 'granted',
    supersedes: ({ data }) => data.of,
    map: ({ data, streamId }) => ({
      subject: data.number,
      regionCode: data.region,
      lane: streamId,
      data: {},
    }),
  }),
];
