import { defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';

/** By what two cases may be one matter: a place, a site or an account. Never a person's number or name. */
export const TRACE_KINDS = ['address', 'site', 'account'] as const;
export type TraceKind = (typeof TRACE_KINDS)[number];

/**
 * A place, site or account that the suspected body uses. The value is sealed; the digest is keyed, so that cases with
 * the same one can be found without anything being opened, and none by guessing from the outside.
 */
export const CaseTraceRecorded = defineEvent('CaseTraceRecorded', 1, {
  trace: z.string(),
  kind: z.enum(TRACE_KINDS),
  value: sealedSchema,
  digest: z.string().regex(/^[\w-]{43}$/),
});
