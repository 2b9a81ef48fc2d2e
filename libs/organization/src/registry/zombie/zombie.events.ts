import { type EventOf, civilDateSchema, defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';

/** 民发〔2021〕63号 as two provinces apply it. */
export const ZOMBIE_GROUNDS = ['YEARS_MISSED', 'INACTIVE_ONE_YEAR', 'UNREACHABLE', 'JUDGED'] as const;
export type ZombieGround = (typeof ZOMBIE_GROUNDS)[number];
/** 注销、整改、激活、撤销. */
export const ZOMBIE_EXITS = ['TO_DEREGISTER', 'TO_RECTIFY', 'TO_REACTIVATE', 'TO_REVOKE'] as const;
export type ZombieExit = (typeof ZOMBIE_EXITS)[number];
export const ZOMBIE_OUTCOMES = ['DEREGISTERED', 'RECTIFIED', 'REACTIVATED', 'REVOKED'] as const;
export type ZombieOutcome = (typeof ZOMBIE_OUTCOMES)[number];

/** A missed report was followed up here: what it opens is in the same act. */
export const AnnualMissFollowed = defineEvent('AnnualMissFollowed', 1, { year: z.int().min(1990).max(2200) });

/** To be checked, and no finding. */
export const ZombieSuspected = defineEvent('ZombieSuspected', 1, {
  ground: z.enum(ZOMBIE_GROUNDS),
  /** Missed years in a row. */
  years: z.array(z.int()).max(30),
  facts: sealedSchema.optional(),
});

/** Public notice to a body that cannot be reached; nothing is decided before `until` is over. */
export const ZombieAnnounced = defineEvent('ZombieAnnounced', 1, {
  documentNumber: z.string().min(1).max(100),
  announcedOn: civilDateSchema,
  until: civilDateSchema,
});

export const ZombieVerified = defineEvent('ZombieVerified', 1, {
  result: z.enum(['zombie', 'not-zombie']),
  exit: z.enum(ZOMBIE_EXITS).optional(),
  finding: sealedSchema,
});

export const ZombieResolved = defineEvent('ZombieResolved', 1, {
  outcome: z.enum(ZOMBIE_OUTCOMES),
  batch: z.string().min(1).max(100),
  documentNumber: z.string().min(1).max(100),
  resolvedOn: civilDateSchema,
});

export const zombieEvents = [
  AnnualMissFollowed,
  ZombieSuspected,
  ZombieAnnounced,
  ZombieVerified,
  ZombieResolved,
] as const;
export type ZombieEvent = EventOf<(typeof zombieEvents)[number]>;
