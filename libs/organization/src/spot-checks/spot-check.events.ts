import { type EventOf, civilDateSchema, defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { SPOT_CHECK_SUBJECTS } from '../registry/annual.events.js';
import { ORGANIZATION_TYPES, documentNumber, regionCode, year } from '../registry/shapes.events.js';

export const SPOT_CHECK_KINDS = ['periodic', 'thematic'] as const;
/** More ids than this are listed in portions of this size, each an event: one event is not to outgrow the store. */
export const CANDIDATES_AN_EVENT = 20_000;
/** Four times the organizations of the province. */
export const MOST_CANDIDATES = 200_000;

export const SpotCheckPlanned = defineEvent('SpotCheckPlanned', 1, {
  kind: z.enum(SPOT_CHECK_KINDS),
  year,
  organ: regionCode,
  title: z.string().min(1).max(200),
  documentNumber,
  plannedOn: civilDateSchema,
  types: z.array(z.enum(ORGANIZATION_TYPES)).min(1),
  subjects: z.array(z.enum(SPOT_CHECK_SUBJECTS)).min(1),
  /** Of the population; the least that SPOT Art 5 or the bureau asks for where the check is the yearly one. */
  percent: z.number().min(0).max(100),
  checkersEach: z.int().min(2).max(10),
});

/**
 * A portion of a list too long for one event, in order, appended in one act with the draw. The list itself is kept and
 * not where it came from: whoever runs the draw again then relies on no later reading of the register.
 */
export const SpotCheckCandidatesListed = defineEvent('SpotCheckCandidatesListed', 1, {
  candidates: z.array(z.uuid()).min(1).max(CANDIDATES_AN_EVENT),
});

/** All that is needed to run the draw again stands here and, of a long list, in the portions before it. */
export const SpotCheckDrawn = defineEvent('SpotCheckDrawn', 1, {
  algorithm: z.string().max(60),
  seed: z.string().regex(/^[0-9a-f]{32}$/),
  /** Ids of the organizations that could be drawn, ascending; none where they stand in portions. */
  candidates: z.array(z.uuid()).max(CANDIDATES_AN_EVENT),
  /** How many the portions list; absent where the list stands here. */
  listed: z.int().positive().max(MOST_CANDIDATES).optional(),
  /** SHA-256 of the ids, one a line: the list's fingerprint for the notice. */
  candidatesDigest: z.string().regex(/^[0-9a-f]{64}$/),
  minSample: z.int().nonnegative(),
  pool: z
    .array(z.strictObject({ badge: z.string().max(30), recusedFrom: z.array(z.uuid()).max(1000) }))
    .max(500),
  drawn: z.array(z.strictObject({ organization: z.uuid(), checkers: z.array(z.string().max(30)) })),
});

export const SUBSTITUTION_GROUNDS = ['interest', 'unable'] as const;

/** A drawn checker stands back from one organization; the numbers of the draw go on to choose who comes in. */
export const SpotCheckerSubstituted = defineEvent('SpotCheckerSubstituted', 1, {
  organization: z.uuid(),
  recused: z.string().max(30),
  ground: z.enum(SUBSTITUTION_GROUNDS),
  substitute: z.string().max(30),
});

export const spotCheckEvents = [
  SpotCheckPlanned,
  SpotCheckCandidatesListed,
  SpotCheckDrawn,
  SpotCheckerSubstituted,
] as const;
export type SpotCheckEvent = EventOf<(typeof spotCheckEvents)[number]>;
export type SpotCheckPlan = Extract<SpotCheckEvent, { type: 'SpotCheckPlanned' }>['data'];
export type Substitution = Extract<SpotCheckEvent, { type: 'SpotCheckerSubstituted' }>['data'];
export type SpotCheckDraw = Extract<SpotCheckEvent, { type: 'SpotCheckDrawn' }>['data'];
