// Makes the goldens of the events that have none yet: `npm run golden`. What is there stays as it is.
import canonicalize from 'canonicalize';
import { type EventMetadata, instantSchema } from '@shouzheng/kernel';
import { Catalogue, derivedId } from '@shouzheng/platform';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { contexts } from '../../apps/assembly/src/contexts.js';
import { DIGESTS, FOLDER, type Golden, digestOf, goldenFiles, nameOf, sha256, shippedDigests } from './goldens.js';
import { sample } from './sample.js';

type Definition = ReturnType<Catalogue['eventVersions']>[number];

const catalogue = new Catalogue(contexts);
const canonical = (value: unknown): string => canonicalize(value) ?? '';

/** The examples that the contexts keep beside their events, from real acts; by file name. */
const examples = new Map(
  globSync('libs/*/src/**/*.events.golden/*.json').map((file) => {
    const read = JSON.parse(readFileSync(file, 'utf8')) as { readonly type?: unknown; readonly data?: unknown };
    const isWrapped = typeof read.type === 'string' && typeof read.data === 'object';
    return [file.slice(file.lastIndexOf('/') + 1), isWrapped ? read.data : read] as const;
  }),
);

function metadataOf(name: string): EventMetadata {
  return {
    commandId: derivedId('golden', name),
    command: 'golden',
    correlationId: derivedId('golden', name, 'correlation'),
    actor: {
      account: 'account-demo',
      person: 'person-demo',
      role: 'officer',
      organ: '511803',
      badge: '0317',
    },
    basis: [{ rule: 'O77-8', version: 'O77-8@2025-05-01' }],
    occurredAt: instantSchema.parse('2026-11-20T02:00:00.000Z'),
    origin: 'act',
  };
}

/** Every form that the schema takes: the example, all that may be there, the least that must be. */
function formsOf(definition: Definition): Golden['forms'] {
  const schema = z.toJSONSchema(definition.schema, { unrepresentable: 'any' });
  const wishes = [examples.get(nameOf(definition)), sample(schema, 'full'), sample(schema, 'least')];
  const payloads = wishes.flatMap((wish) => {
    const parsed = definition.schema.safeParse(wish);
    return parsed.success ? [canonical(parsed.data)] : [];
  });
  const later = catalogue.eventVersions(definition.type).filter(({ version }) => version > definition.version);
  const metadata = canonical(metadataOf(nameOf(definition)));
  return [...new Set(payloads)].map((payload) => {
    const data = later.reduce<unknown>((now, next) => next.upcast?.(now) ?? now, JSON.parse(payload));
    const version = later.at(-1)?.version ?? definition.version;
    return { payload, metadata, sha256: digestOf({ payload, metadata }), reads: { version, data } };
  });
}

mkdirSync(FOLDER, { recursive: true });
const digests = new Map(shippedDigests());
const there = goldenFiles();
let added = 0;
for (const type of catalogue.eventTypes()) {
  for (const definition of catalogue.eventVersions(type)) {
    const name = nameOf(definition);
    if (there.has(name)) continue;
    const forms = formsOf(definition);
    if (forms.length === 0) {
      process.stderr.write(`${name}: no form fits; put an example beside its events\n`);
      process.exitCode = 1;
      continue;
    }
    const text = `${JSON.stringify({ type, schemaVersion: definition.version, forms }, null, 2)}\n`;
    writeFileSync(`${FOLDER}/${name}`, text);
    digests.set(name, sha256(text));
    added += 1;
  }
}
const lines = [...digests].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, digest]) => `${digest}  ${name}\n`);
writeFileSync(DIGESTS, lines.join(''));
process.stdout.write(`${added} added, ${digests.size} in all\n`);
