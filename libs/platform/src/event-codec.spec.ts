import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@shouzheng/kernel';
import { defineEvent } from '@shouzheng/kernel';
import { z } from 'zod';
import { Catalogue } from './context-definition.js';
import { EventCodec, UnreadableEventError } from './event-codec.js';
import { derivedId } from './ids.js';
import { lampContext, lampStream, staff } from './toy.fixture.js';

const LampLit1 = defineEvent('LampLit', 1, { by: z.string() });
const LampLit2 = defineEvent('LampLit', 2, { by: z.string(), lumen: z.int() }, (previous) => ({
  ...(previous as { by: string }),
  lumen: 100,
}));
const LampLit3 = defineEvent('LampLit', 3, { who: z.string(), lumen: z.int() }, (previous) => {
  const { by, lumen } = previous as { by: string; lumen: number };
  return { who: by, lumen };
});
const codecOf = (...events: (typeof LampLit1 | typeof LampLit2 | typeof LampLit3)[]): EventCodec =>
  new EventCodec(new Catalogue([{ ...lampContext, streams: [{ ...lampStream, events }] }]));
const newest = codecOf(LampLit1, LampLit2, LampLit3);

const META = {
  commandId: derivedId('codec', 1),
  command: 'lightLamp',
  correlationId: derivedId('codec', 2),
  actor: staff(),
  basis: [],
  occurredAt: '2026-11-20T02:00:00.000Z',
  origin: 'act',
} as const;

const stored = (schemaVersion: number, payload: string, metadata = JSON.stringify(META)): StoredEvent => ({
  eventId: derivedId('event', 1),
  type: 'LampLit',
  schemaVersion,
  payload,
  metadata,
  streamId: `lamp-${derivedId('lamp')}`,
  revision: 4,
  position: 17n,
  recordedAt: '2026-11-20T02:00:00.001Z',
});

describe('an event that is read back', () => {
  it('has the newest form of its type, from whichever version it was stored in', () => {
    expect(newest.decode(stored(1, '{"by":"p"}')).data).toEqual({ who: 'p', lumen: 100 });
    expect(newest.decode(stored(2, '{"by":"p","lumen":7}')).data).toEqual({ who: 'p', lumen: 7 });
    expect(newest.decode(stored(3, '{"lumen":9,"who":"q"}')).data).toEqual({ who: 'q', lumen: 9 });
  });

  it('has the place that the store gave it, and its metadata', () => {
    const event = newest.decode(stored(3, '{"lumen":9,"who":"q"}'));
    expect(event).toMatchObject({ type: 'LampLit', revision: 4, position: 17n, meta: META });
    expect(event.streamId).toBe(`lamp-${derivedId('lamp')}`);
  });

  it('is parsed when it is touched, and once', () => {
    const event = newest.decode(stored(1, 'no JSON at all', 'nor here'));
    expect(event.type).toBe('LampLit');
    expect(() => event.data).toThrow(UnreadableEventError);
    expect(() => event.meta).toThrow(UnreadableEventError);
    const sound = newest.decode(stored(1, '{"by":"p"}'));
    expect(sound.data).toBe(sound.data);
    expect(sound.meta).toBe(sound.meta);
  });

  it('is written in the newest version only', () => {
    const event = newest.encode({ type: 'LampLit', data: { who: 'p', lumen: 1 } }, derivedId('e'), META);
    expect(event).toMatchObject({ schemaVersion: 3, payload: '{"lumen":1,"who":"p"}' });
  });
});

describe('an event that this version cannot read', () => {
  const message = (read: () => unknown): string => {
    try {
      return `was read: ${String(read())}`;
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableEventError);
      return (error as Error).message;
    }
  };

  it('of a later version says where it is, what it is, and what to do', () => {
    const said = message(() => codecOf(LampLit1, LampLit2).decode(stored(3, '{"who":"p","lumen":1}')));
    expect(said).toContain(`LampLit v3 at position 17 (lamp-${derivedId('lamp')}, revision 4)`);
    expect(said).toContain('this version knows v1, v2 of it');
    expect(said).toMatch(/Run the version that wrote it or a newer one.*parked explicitly/);
  });

  it('of an unknown type says so', () => {
    const said = message(() => newest.decode({ ...stored(1, '{}'), type: 'LampBroken' }));
    expect(said).toContain('LampBroken v1 at position 17');
    expect(said).toContain('knows no such type');
  });

  it('with a text that is no JSON is named without its content', () => {
    const event = newest.decode(stored(1, '{"by":"somebody'));
    const said = message(() => event.data);
    expect(said).toContain('LampLit v1 at position 17');
    expect(said).not.toContain('somebody');
  });
});
