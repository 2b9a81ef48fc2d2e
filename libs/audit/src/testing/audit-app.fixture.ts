import { Global, Module, ValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { MemoryFollowerLock, MemoryJobQueue, TypeOrmReadModel } from '@shouzheng/adapters';
import {
  type EventOf,
  type Recorded,
  type StreamDefinition,
  defineEvent,
  fileRefSchema,
  sealedSchema,
} from '@shouzheng/kernel';
import type { LawBook, Region, Regions, RuleVersion, Settings, Staff } from '@shouzheng/law/contract';
import {
  AUTHENTICATOR,
  type Authenticator,
  type ContextDefinition,
  PlatformModule,
  type PlatformParts,
  ProblemError,
} from '@shouzheng/platform';
import { z } from 'zod';
import { AuditHttpModule } from '../audit.module.js';
import { type AuditDatabase, openAuditDatabase } from './audit-database.fixture.js';
import { AuditWorld } from './audit-world.fixture.js';

const NoteTaken = defineEvent('NoteTaken', 1, {
  organ: z.string(),
  subjectName: z.string(),
  facts: sealedSchema,
  reporter: z.strictObject({ identity: sealedSchema }),
  files: z.array(fileRefSchema),
});
const NoteAmended = defineEvent('NoteAmended', 1, { facts: sealedSchema, officers: z.array(z.string()) });
type NoteEvent = EventOf<typeof NoteTaken> | EventOf<typeof NoteAmended>;

interface NoteState {
  readonly organ?: string;
  readonly status: string;
  readonly officers?: readonly string[];
  readonly facts?: unknown;
  readonly events: Readonly<Record<string, string>>;
}

/** A stand-in for the cases of the enforcement context: what matters here is its organ and its sealed values. */
const noteStream: StreamDefinition<NoteState, NoteEvent> = {
  category: 'case',
  events: [NoteTaken, NoteAmended],
  initial: { status: 'none', events: {} },
  region: (state) => state.organ,
  confidential: true,
  evolve(before: NoteState, event: Recorded<NoteEvent>): NoteState {
    const state = { ...before, events: { ...before.events, [event.eventId]: event.type } };
    switch (event.type) {
      case 'NoteTaken':
        return { ...state, status: 'taken', organ: event.data.organ, facts: event.data.facts };
      case 'NoteAmended':
        return { ...state, status: 'amended', ...event.data };
    }
  },
};

export const notesContext: ContextDefinition = {
  name: 'notes',
  streams: [noteStream],
  commands: [],
  projections: [],
  policies: [],
  refusals: {},
  eventTexts: { NoteTaken: { zh: '记下', en: 'Note taken', family: 'evidence' } },
};

const NAMES: Readonly<Record<string, string>> = {
  '511800': '雅安市',
  '511803': '名山区',
  '511826': '芦山县',
};
const region = (code: string): Region | undefined => {
  const name = NAMES[code];
  return name === undefined
    ? undefined
    : { code, name, level: code === '511800' ? 'city' : 'county', parent: null };
};
const regions = {
  cityCode: '511800',
  get: region,
  within: (code: string, ancestor: string) => code === ancestor || (ancestor === '511800' && code in NAMES),
} as Regions;
const law = {
  rule: (id: string): RuleVersion | undefined => ({
    id,
    version: `${id}@2025-05-01`,
    instrument: 'O77',
    article: '第八条',
    from: '2025-05-01',
    to: null,
    mark: 'read',
    zh: id,
    en: id,
  }),
  cite: ({ id }: RuleVersion) => `《办法》 ${id}`,
} as unknown as LawBook;

/** The bearer token says who one is: `<role>@<organ>`. */
const authenticator: Authenticator = {
  authenticate: async (token): Promise<Staff> => {
    const [role = '', organ = ''] = token.split('@');
    return {
      account: `account of ${token}`,
      person: `person-${token}`,
      role: role as Staff['role'],
      organ,
      badge: '0001',
    };
  },
};

@Global()
@Module({ providers: [{ provide: AUTHENTICATOR, useValue: authenticator }], exports: [AUTHENTICATOR] })
class AnybodyModule {}

export interface AuditApp extends AuditDatabase {
  readonly app: NestExpressApplication;
  readonly world: AuditWorld;
  at(instant: string): void;
}

export async function startAuditApp(): Promise<AuditApp> {
  const database = await openAuditDatabase();
  let now = '2026-11-23T09:00:00.000Z';
  const clock = { now: () => now };
  const readModel = new TypeOrmReadModel(database.db);
  const world = new AuditWorld(readModel, [notesContext], clock.now);
  const parts: PlatformParts = {
    config: {
      demo: true,
      masterKey: Buffer.alloc(32, 1),
      tokenKey: Buffer.alloc(32, 2),
      fingerprintKey: Buffer.alloc(32, 3),
      publicUrl: 'http://127.0.0.1',
    },
    contexts: [...world.contexts],
    db: database.db,
    store: world.store,
    queue: new MemoryJobQueue(),
    readModel,
    lock: new MemoryFollowerLock(),
    clock,
    law,
    settings: { lateEntryAfterDays: 1 } as Settings,
    regions,
    isUnavailable: () => false,
  };
  const built = await Test.createTestingModule({
    imports: [PlatformModule.with(parts, { http: true, followers: false }), AnybodyModule, AuditHttpModule],
  }).compile();
  const app = built.createNestApplication<NestExpressApplication>({ logger: false });
  app.setGlobalPrefix('api');
  const exceptionFactory = (): ProblemError => new ProblemError('request.invalid');
  app.useGlobalPipes(
    new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true, exceptionFactory }),
  );
  await app.init();
  return {
    ...database,
    app,
    world,
    at: (instant) => {
      now = instant;
    },
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
