import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { type AnyProjection, type AnyStream, Catalogue, EventCodec, touchesOf } from '@shouzheng/platform';
import { contexts } from '../../apps/assembly/src/contexts.js';
import {
  type Golden,
  type GoldenForm,
  digestOf,
  goldenFiles,
  nameOf,
  sha256,
  shippedDigests,
} from './goldens.js';

const catalogue = new Catalogue(contexts);
const codec = new EventCodec(catalogue);
const files = goldenFiles();
const ID = '6f0d1b5c-3d0e-5b6f-8a53-c1f2a7e84d10';

const streams = catalogue.categories().map((category) => catalogue.stream(category));

/** As if it were the first of a stream; frozen, so that no fold may change what it is given. */
function eventOf(
  version: Pick<Golden, 'type' | 'schemaVersion'>,
  { payload, metadata }: Pick<GoldenForm, 'payload' | 'metadata'>,
  { category }: AnyStream,
): Recorded {
  const place = { streamId: `${category}-${ID}`, revision: 0, position: 1n };
  const event = codec.decode({
    eventId: ID,
    ...version,
    payload,
    metadata,
    ...place,
    recordedAt: '2026-11-20T02:00:00.001Z',
  });
  deeplyFrozen(event.data);
  deeplyFrozen(event.meta);
  return event;
}

function deeplyFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(deeplyFrozen);
  Object.freeze(value);
}

/** Each projection that folds the type, with each stream in which the type stands. */
const projectionsOf = (type: string): readonly (readonly [AnyProjection, AnyStream])[] =>
  catalogue.projections
    .filter(({ folds }) => ((folds as Record<string, unknown>)[type] ?? 'ignored') !== 'ignored')
    .flatMap((projection) =>
      streams
        .filter(({ events }) => events.some((one) => one.type === type))
        .map((stream) => [projection, stream] as const),
    );

/** Of an event that comes first, and again on the rows that it made: a fold must bear both. */
function rowsOf(projection: AnyProjection, event: Recorded): readonly unknown[] {
  return touchesOf(projection, event).flatMap(({ key, fold }) => {
    const first = fold.fold(undefined, event, key);
    deeplyFrozen(first);
    return [first, fold.fold(first, event, key)];
  });
}

describe('the goldens', () => {
  it('are all there, each as it was shipped', () => {
    const present = new Map([...files].map(([name, text]) => [name, sha256(text)]));
    expect(present).toEqual(shippedDigests());
  });

  it('come to a projection in great numbers, or the folding below would say little', () => {
    const types = new Set([...files.values()].map((text) => (JSON.parse(text) as Golden).type));
    const folded = [...types].filter((type) => projectionsOf(type).length > 0);
    expect(folded.length).toBeGreaterThan(types.size / 3);
  });

  it('lack no version of any event', () => {
    const forms = catalogue.eventTypes().flatMap((type) => catalogue.eventVersions(type).map(nameOf));
    expect([...files.keys()].sort()).toEqual(forms.sort());
  });
});

describe.each([...files].map(([name, text]) => ({ name, golden: JSON.parse(text) as Golden })))(
  '$name',
  ({ golden: { type, schemaVersion, forms } }) => {
    it('is read today as on the day it was made, and folded by every stream that has it', () => {
      for (const { payload, metadata, sha256: digest, reads } of forms) {
        expect(digestOf({ payload, metadata })).toBe(digest);
        const later = catalogue.eventVersions(type).filter(({ version }) => version > reads.version);
        const now = later.reduce<unknown>((data, next) => next.upcast?.(data) ?? data, reads.data);
        for (const stream of streams.filter(({ events }) => events.some((one) => one.type === type))) {
          const event = eventOf({ type, schemaVersion }, { payload, metadata }, stream);
          expect(event.data).toEqual(now);
          expect(() => stream.evolve(stream.initial, event)).not.toThrow();
        }
      }
    });

    it('is folded into rows by every projection that knows it, and twice into the same ones', () => {
      for (const form of forms) {
        for (const [projection, stream] of projectionsOf(type)) {
          const rows = [1, 2].map(() => rowsOf(projection, eventOf({ type, schemaVersion }, form, stream)));
          expect(rows[0]).toEqual(rows[1]);
        }
      }
    });
  },
);
