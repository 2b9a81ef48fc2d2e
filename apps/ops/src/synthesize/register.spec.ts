import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganizationState } from '@shouzheng/organization/contract';
import { checkUscc } from '@shouzheng/law/contract';
import { Catalogue, EventCodec, categoryOf, derivedId, systemStaff } from '@shouzheng/platform';
import { contexts } from '../../../assembly/src/contexts.js';
import { dataFolder } from '../../../assembly/src/data-folder.js';
import { lawOfTheHouse } from '../../../assembly/src/law-of-the-house.js';
import { openAccounts } from './cast.js';
import { dice } from './dice.js';
import { Life } from './life.js';
import { illegalBody } from './lives-enforcement.js';
import { SyntheticRegister, type Wishes } from './register.js';
import { registrarsOfTheCountry, registrarsOfTheTree } from './registrars.js';
import { Stage } from './stage.js';
import { readStatistics } from './statistics.js';

const house = { catalogue: new Catalogue(contexts), ...lawOfTheHouse() };
const statistics = readStatistics(dataFolder);
const codec = new EventCodec(house.catalogue);
const WISHES: Wishes = { organizations: 300, events: 7500, seed: 11 };

const registerOf = (wishes: Partial<Wishes> = {}): SyntheticRegister =>
  new SyntheticRegister(house, statistics, registrarsOfTheTree(house.regions), { ...WISHES, ...wishes });

const textOf = (register: SyntheticRegister): string =>
  [...register.rows(500)].map(({ bytes }) => bytes.toString('utf8')).join('');

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function eventsOf(text: string) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([position, streamId, revision, eventId, type, version, payload, metadata, recordedAt]) => ({
      position: BigInt(position ?? 0),
      streamId: streamId ?? '',
      revision: Number(revision),
      eventId: eventId ?? '',
      type: type ?? '',
      schemaVersion: Number(version),
      payload: (payload ?? '').replaceAll('\\\\', '\\'),
      metadata: (metadata ?? '').replaceAll('\\\\', '\\'),
      recordedAt: recordedAt ?? '',
    }));
}

describe('a synthetic register', () => {
  let register: SyntheticRegister;
  let text: string;
  let events: ReturnType<typeof eventsOf>;

  beforeAll(() => {
    register = registerOf();
    text = textOf(register);
    events = eventsOf(text);
  });

  it('has as many organizations and events as were ordered', () => {
    const organizations = new Set(
      events.map(({ streamId }) => streamId).filter((id) => categoryOf(id) === 'organization'),
    );
    expect(organizations.size).toBe(WISHES.organizations);
    expect(events.length).toBe(WISHES.events);
    expect(register.events).toBe(WISHES.events);
  });

  it('follows from its seed, byte for byte', () => {
    expect(digest(textOf(registerOf()))).toBe(digest(text));
    expect(digest(textOf(registerOf({ seed: 12 })))).not.toBe(digest(text));
  });

  it('knows each row by its place', () => {
    const rows = text.trimEnd().split('\n');
    for (const place of [1, 2, 99, 4321, rows.length]) {
      expect(register.rowAt(place)).toBe(`${rows[place - 1]}\n`);
    }
    expect(() => register.rowAt(rows.length + 1)).toThrow(RangeError);
  });

  it('is a log: positions and revisions without a gap, times that never fall, every id once', () => {
    const revisions = new Map<string, number>();
    let before = '';
    for (const [n, { position, streamId, revision, recordedAt }] of events.entries()) {
      expect(position).toBe(BigInt(n + 1));
      expect(revision).toBe((revisions.get(streamId) ?? -1) + 1);
      expect(recordedAt >= before).toBe(true);
      revisions.set(streamId, revision);
      before = recordedAt;
    }
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
  });

  it('holds nothing but events that the house could have stored: canonical, and right by their schemas', () => {
    for (const event of events) {
      const { type, data, meta, eventId } = codec.decode(event);
      const again = codec.encode({ type, data }, eventId, meta);
      expect(again.payload).toBe(event.payload);
      expect(again.metadata).toBe(event.metadata);
    }
  });

  it('gives every organization a name of nobody, a code that checks, and its claims', () => {
    const registered = events.filter(
      ({ type }) => type === 'OrganizationRegistered' || type === 'OrganizationRecorded',
    );
    const names = registered.map(({ payload }) => (JSON.parse(payload) as { name: string }).name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !name.includes('演示'))).toEqual([]);
    for (const { payload, streamId } of registered) {
      const { uscc } = JSON.parse(payload) as { uscc: string };
      expect(checkUscc(uscc).ok).toBe(true);
      const claim = events.find((one) => one.streamId === `claim-${derivedId('claim', `uscc/${uscc}`)}`);
      expect(JSON.parse(claim?.payload ?? '{}')).toEqual({ name: `uscc/${uscc}`, by: streamId });
    }
  });

  it('folds into organizations in many states, none of them with a term that was let pass', () => {
    const states = new Map<string, OrganizationState>();
    for (const event of events.filter(({ streamId }) => categoryOf(streamId) === 'organization')) {
      const stream = house.catalogue.stream('organization');
      const before = states.get(event.streamId) ?? stream.initial;
      states.set(event.streamId, stream.evolve(before, codec.decode(event)) as OrganizationState);
    }
    const all = [...states.values()];
    expect(new Set(all.map(({ legal }) => legal))).toEqual(
      new Set(
        ['Applied', 'Registered', 'Liquidating', 'Deregistered'].filter((one) =>
          all.some(({ legal }) => legal === one),
        ),
      ),
    );
    expect(all.some(({ listings }) => listings.length > 0)).toBe(true);
    const last = events.at(-1)?.recordedAt.slice(0, 10) ?? '';
    const passed = all.flatMap(({ terms }) =>
      Object.values(terms).filter(({ status, dueOn }) => status === 'running' && dueOn < last),
    );
    expect(passed).toEqual([]);
  });

  it('holds unlawful bodies as often as data/stats.csv has them, each under a name and a number of its own', () => {
    const ofType = (type: string): readonly Record<string, string>[] =>
      events
        .filter((event) => event.type === type)
        .map(({ payload }) => JSON.parse(payload) as Record<string, string>);
    const clues = ofType('ClueReceived');
    expect(clues.length).toBeGreaterThan(0);
    expect(clues.filter(({ subjectName }) => !subjectName?.includes('演示'))).toEqual([]);
    const numbers = [...clues, ...ofType('CaseFiled')].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const { illegal } = statistics;
    expect(illegal.DISSUADED * statistics.counted).toBeCloseTo((383 * 12) / 9, 6);
  });

  it('spreads over the country as data/stats.csv has it', () => {
    const registrars = registrarsOfTheCountry(statistics, house.regions);
    const all = registrars.reduce((sum, { weight }) => sum + weight, 0);
    const sichuan = registrars
      .filter(({ code }) => code.startsWith('51'))
      .reduce((sum, { weight }) => sum + weight, 0);
    expect(all).toBeCloseTo(statistics.total, -1);
    expect(sichuan).toBeCloseTo(43_925, -1);
    expect(new Set(registrars.map(({ code }) => code)).size).toBe(registrars.length);
  });

  it('refuses a number of events that no mix of its lives has', () => {
    expect(() => registerOf({ events: 300 })).toThrow(RangeError);
    expect(() => registerOf({ events: 300_000 })).toThrow(RangeError);
  });
});

describe('the stage on which lives are played', () => {
  const admin = { ...systemStaff('ops'), role: 'security-admin' as const };

  it.each([
    ['listed', ['ListEntryRecorded']],
    ['unfounded', ['ClueReceived', 'ClueVerified']],
    ['BANNED', ['ClueFiled', 'BanDecided', 'BanAnnounced', 'SealsCollected', 'CaseClosed', 'CaseArchived']],
    ['DISSUADED', ['ClueFiled', 'DissuasionGiven', 'SelfDissolved', 'CaseClosed', 'CaseArchived']],
    ['GUIDED', ['ClueFiled', 'NotIllegalConcluded', 'RegistrationGuided', 'CaseClosed', 'CaseArchived']],
  ] as const)('meets with an unlawful body by the procedure of Order 77: %s', (body, types) => {
    const stage = new Stage(house, `unlawful body ${body}`);
    stage.until('2023-12-31T01:00:00.000Z');
    // The first day that may be: the case comes to its end.
    const early = { ...dice(3), between: (least: number) => least };
    const life = new Life(stage, openAccounts(stage, admin), early, '2026-10-31');
    illegalBody(life, 'SG', body);
    life.live();
    const told = stage.acts.flatMap(({ events }) => events.map(({ type }) => type));
    expect(types.filter((type) => !told.includes(type))).toEqual([]);
    expect(told).not.toContain('TaskRaised');
  });

  it('lets nobody do what the deciders refuse', () => {
    const stage = new Stage(house, 'unlawful');
    stage.until('2024-01-02T01:00:00.000Z');
    const cast = openAccounts(stage, admin);
    const application = {
      name: '演示协会',
      type: 'SG',
      receivedOn: '2024-01-02',
      supervision: 'DUAL',
      means: {},
    };
    expect(() => stage.give(cast.clerk, 'applyRegistration', application)).toThrow(/was refused/);
    expect(() => stage.give(cast.approver, 'applyRegistration', application)).toThrow(/no act of/);
  });
});
