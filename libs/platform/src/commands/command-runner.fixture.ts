import type { EventStore } from '@shouzheng/kernel';
import { DEFAULT_SETTINGS, createLawBook, lawStream, parseRegions } from '@shouzheng/law/contract';
import { Catalogue, type ContextDefinition } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { derivedId } from '../ids.js';
import { LawInForce } from '../law/law-in-force.js';
import { platformContext } from '../platform.context.js';
import { StreamReader } from '../stream-reader.js';
import { lampContext, lightLamp, staff } from '../toy.fixture.js';
import { CommandRunner } from './command-runner.js';
import type { Caller } from './execute-command.js';
import { Uniqueness } from './uniqueness.js';

const REGIONS = `level,code,name,parent_code
province,510000,四川省,
city,511800,雅安市,510000
county,511803,名山区,511800`;
export const NOW = '2026-11-20T02:00:00.000Z';

/** The same lamps, with an act that decides. */
const decidingLamps: ContextDefinition = {
  ...lampContext,
  commands: [...lampContext.commands, { ...lightLamp, name: 'decideLamp', decides: true }],
};
/** The stream of the law without its commands, which are another context's. */
export const lawOfTheTest: ContextDefinition = {
  name: 'law',
  streams: [lawStream],
  commands: [],
  projections: [],
  policies: [],
  refusals: {},
};

/** The one door of a process over the lamps. */
export function runnerOver(over: EventStore, now = NOW): CommandRunner {
  const catalogue = new Catalogue([platformContext, decidingLamps, lawOfTheTest]);
  const codec = new EventCodec(catalogue);
  const reader = new StreamReader(over, codec, catalogue);
  const clock = { now: () => now };
  return new CommandRunner(
    catalogue,
    reader,
    codec,
    new Uniqueness(over),
    clock,
    new LawInForce(reader, over, clock, { law: createLawBook(), settings: DEFAULT_SETTINGS }),
    parseRegions(REGIONS),
  );
}

export const caller = (commandId: string, change: Partial<Caller> = {}): Caller => ({
  actor: staff(),
  commandId: derivedId('test', commandId),
  correlationId: derivedId('correlation', commandId),
  origin: 'act',
  ...change,
});
