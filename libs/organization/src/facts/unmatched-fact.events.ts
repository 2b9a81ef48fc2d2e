import { type EventOf, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { ExternalFactRecorded } from '../registry/organization.events.js';

/** Why no organization could be told from the row alone. */
export const UNMATCHED_REASONS = [
  'no-such-organization',
  'several-organizations',
  'publisher-is-not-registrar',
] as const;
export const DISMISSAL_REASONS = ['not-an-organization', 'not-in-register', 'duplicate'] as const;

const factSchema = ExternalFactRecorded.schema.omit({ validTo: true, matchedBy: true });

/** A published fact whose organization is not certain: it is attached to none until a person says to which. */
export const FactUnmatched = defineEvent('FactUnmatched', 1, {
  /** Name of the organization as the source has it. */
  organization: z.string().min(1).max(200),
  reason: z.enum(UNMATCHED_REASONS),
  /** Streams that bear the name. */
  candidates: z.array(z.string().max(100)).max(20),
  fact: factSchema,
});

/** The fact stands in the event once more: whoever follows sees one event only. */
export const FactMatched = defineEvent('FactMatched', 1, {
  organization: z.string().max(100),
  fact: factSchema,
});
export const FactDismissed = defineEvent('FactDismissed', 1, { reason: z.enum(DISMISSAL_REASONS) });

export const unmatchedFactEvents = [FactUnmatched, FactMatched, FactDismissed] as const;
export type UnmatchedFactEvent = EventOf<(typeof unmatchedFactEvents)[number]>;
export type UnmatchedFact = z.infer<typeof FactUnmatched.schema>;
