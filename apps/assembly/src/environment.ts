import path from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

const POSTGRES_ADDRESS = /^postgres(ql)?:\/\/\S+$/;
const KURRENT_ADDRESS = /^(kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\/\S+$/;

export const isPostgresAddress = (text: string): boolean => POSTGRES_ADDRESS.test(text);
export const isKurrentAddress = (text: string): boolean => KURRENT_ADDRESS.test(text);

const schema = z.object({
  PORT: port.default(3000),
  HOST: z.string().default('127.0.0.1'),
  SHOUZHENG_HOME: z.string().default('.shouzheng'),
  /** `demo`: demonstration accounts and data. `production`: refuses to start on either, or on a default key. */
  SHOUZHENG_MODE: z.enum(['demo', 'production']).default('demo'),
  /** PostgreSQL 15 or newer, instead of the embedded one. */
  DATABASE_URL: z
    .string()
    // Not z.url: the form with a socket, `postgresql://user@/database?host=/folder`, has no host.
    .regex(POSTGRES_ADDRESS, { message: 'is not a postgresql:// URL' })
    .optional(),
  /** KurrentDB for the events, instead of PostgreSQL. */
  KURRENTDB_URL: z.string().regex(KURRENT_ADDRESS, { message: 'is not a kurrentdb:// URL' }).optional(),
  /** Redis for the job queue, instead of PostgreSQL. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Base64 of 32 bytes; without it a key is made once and kept in SHOUZHENG_HOME. */
  SHOUZHENG_KEY: z.string().optional(),
  /** Address under which others reach this service. */
  PUBLIC_URL: z.url().optional(),
  /** What Express may trust of X-Forwarded-*: a hop count or addresses. */
  TRUST_PROXY: z.string().optional(),
});

export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly home: string;
  readonly demo: boolean;
  readonly databaseUrl?: string;
  readonly kurrentUrl?: string;
  readonly redisUrl?: string;
  readonly key?: string;
  readonly publicUrl: string;
  readonly trustProxy?: string | number;
}

/** What is wrong with the surroundings and what to do about it: one line, and the process ends with 1. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}

/** @throws StartRefused naming each variable that is wrong, never its value */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new StartRefused(`The environment is not right: ${lines.join('; ')}`);
  }
  const { PORT, HOST, SHOUZHENG_HOME, SHOUZHENG_MODE, DATABASE_URL, SHOUZHENG_KEY, TRUST_PROXY } =
    parsed.data;
  return {
    port: PORT,
    host: HOST,
    home: path.resolve(SHOUZHENG_HOME),
    demo: SHOUZHENG_MODE === 'demo',
    databaseUrl: DATABASE_URL,
    kurrentUrl: parsed.data.KURRENTDB_URL,
    redisUrl: parsed.data.REDIS_URL,
    key: SHOUZHENG_KEY,
    publicUrl: (
      parsed.data.PUBLIC_URL ?? `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT}`
    ).replace(/\/$/, ''),
    trustProxy: TRUST_PROXY === undefined || !/^\d+$/.test(TRUST_PROXY) ? TRUST_PROXY : Number(TRUST_PROXY),
  };
}
