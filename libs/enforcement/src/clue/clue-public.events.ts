import { type AnyPublicEvent, civilDateSchema, definePublicEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { TRANSFER_ADDRESSEES } from '../codes.events.js';
import { addresseeOf, publicType } from '../public-parts.events.js';
import { ClueTransferred, ClueVerified } from './clue.events.js';
import { clueStream } from './clue.state.js';

const clueTransferred = definePublicEvent(clueStream, ClueTransferred, {
  publicType: publicType('clue-transferred'),
  zh: '移送线索',
  en: 'Clue transferred',
  visibility: 'addressee',
  addressee: ({ data }) => addresseeOf(data.addressee),
  schema: z.strictObject({
    number: z.string(),
    organ: z.string(),
    regionCode: z.string(),
    addressee: z.enum(TRANSFER_ADDRESSEES),
    docNo: z.string(),
    transferredOn: civilDateSchema,
  }),
  map: ({ data, streamId }) => ({
    subject: data.number,
    regionCode: data.regionCode,
    lane: streamId,
    data,
  }),
});

/** The hotline hears what became of its own report, and nothing of the body that was reported. */
const clueConcluded = definePublicEvent(clueStream, ClueVerified, {
  publicType: publicType('clue-concluded'),
  zh: '线索核查答复',
  en: 'Clue triaged',
  visibility: 'addressee',
  addressee: (_event, { source }) => (source === 'HOTLINE_12345' ? ['HOTLINE'] : []),
  schema: z.strictObject({
    number: z.string(),
    regionCode: z.string(),
    outcome: z.enum(['accepted', 'not-accepted']),
  }),
  map({ data, streamId }, { source, number = '', region = '' }) {
    if (source !== 'HOTLINE_12345') return undefined;
    const accepted = data.result === 'suspect' || data.result === 'violation';
    const outcome = accepted ? ('accepted' as const) : ('not-accepted' as const);
    return {
      subject: number,
      regionCode: region,
      lane: streamId,
      data: { number, regionCode: region, outcome },
    };
  },
});

/** What other agencies hear of clues. */
export const cluePublicEvents: readonly AnyPublicEvent[] = [clueTransferred, clueConcluded];
