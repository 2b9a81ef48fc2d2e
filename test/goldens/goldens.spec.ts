import { describe, expect, it } from '@jest/globals';
import { Catalogue, EventCodec } from '@shouzheng/platform';
import { contexts } from '../../apps/assembly/src/contexts.js';
import { type Golden, digestOf, goldenFiles, nameOf, sha256, shippedDigests } from './goldens.js';

const catalogue = new Catalogue(contexts);
const codec = new EventCodec(catalogue);
const files = goldenFiles();
const ID = '6f0d1b5c-3d0e-5b6f-8a53-c1f2a7e84d10';

describe('the goldens', () => {
  it('are all there, each as it was shipped', () => {
    const present = new Map([...files].map(([name, text]) => [name, sha256(text)]));
    expect(present).toEqual(shippedDigests());
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
      const streams = catalogue.categories().map((category) => catalogue.stream(category));
      for (const { payload, metadata, sha256: digest, reads } of forms) {
        expect(digestOf({ payload, metadata })).toBe(digest);
        const later = catalogue.eventVersions(type).filter(({ version }) => version > reads.version);
        const now = later.reduce<unknown>((data, next) => next.upcast?.(data) ?? data, reads.data);
        for (const stream of streams.filter(({ events }) => events.some((one) => one.type === type))) {
          const event = codec.decode({
            eventId: ID,
            type,
            schemaVersion,
            payload,
            metadata,
            streamId: `${stream.category}-${ID}`,
            revision: 0,
            position: 1n,
            recordedAt: '2026-11-20T02:00:00.001Z',
          });
          expect(event.data).toEqual(now);
          expect(() => stream.evolve(stream.initial, event)).not.toThrow();
        }
      }
    });
  },
);
