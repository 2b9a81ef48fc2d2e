import { describe, expect, it } from '@jest/globals';
import { termEvents } from '@shouzheng/law/contract';
import type { DomainEvent, Recorded } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import { readFileSync, readdirSync } from 'node:fs';
import { organizationProjection } from '../directory/organization.projection.js';
import { OWNER, docketRows } from '../testing/docket.fixture.js';
import {
  aRegisteredAssociation,
  anOrganization,
  fact,
  foreign,
  listing,
  ordered,
  submitted,
} from '../testing/world.fixture.js';
import { axesOf } from './dossier/axes.state.js';
import { wordsOf } from './dossier/words.state.js';
import { type OrganizationEvent, organizationEvents, pastVersions } from './organization.events.js';
import { organizationStream } from './organization.state.js';
import { headlineOf, noStanding } from './standing.state.js';

const TODAY = '2026-11-23';
const GOLDEN = new URL('./organization.events.golden/', import.meta.url);
const golden: readonly OrganizationEvent[] = readdirSync(GOLDEN).map((file) => ({
  type: file.split('.')[0] as never,
  data: JSON.parse(readFileSync(new URL(file, GOLDEN), 'utf8')) as never,
}));

describe('the fold', () => {
  it('is total: any event on any state, and none is thrown', () => {
    for (const first of golden) {
      for (const second of golden) {
        const { state } = anOrganization(first, second);
        expect(headlineOf(state.standing, TODAY)).not.toBe('');
        expect(state.eventIds).toHaveLength(2);
      }
    }
    expect(golden.length).toBe(organizationEvents.length + pastVersions.length - termEvents.length);
  });
});

describe('the headline', () => {
  const of = (...events: readonly OrganizationEvent[]): string =>
    headlineOf(anOrganization(...events).state.standing, TODAY);
  const rated = golden.filter(({ type }) => type === 'RatingAnnounced');
  const overdue = golden.filter(({ type }) => type === 'RectificationOverdue');
  const verified = golden.filter(({ type }) => type === 'RectificationVerified');
  const warned = golden.filter(({ type }) => type === 'OrganizationWarned').slice(0, 1);
  const liquidating = golden.filter(({ type }) => type === 'LiquidationStarted');

  it.each([
    [[], 'Registered'],
    [rated, 'Rated'],
    [[...rated, ordered, submitted, ...verified], 'Rectified'],
    [[...rated, ...warned], 'Warned'],
    [[...warned, ordered], 'Rectifying'],
    [[...warned, ordered, ...overdue], 'RectificationOverdue'],
    [[ordered, ...overdue, listing], 'AbnormalListed'],
    [[ordered, listing, ...liquidating], 'Liquidating'],
  ] as const)('%#: follows the precedence: %s', (events, headline) => {
    expect(of(...aRegisteredAssociation, ...events)).toBe(headline);
  });

  it('forgets a rating that is over, and starts with nothing', () => {
    const { state } = anOrganization(...aRegisteredAssociation, ...rated);
    expect(headlineOf(state.standing, '2032-01-01')).toBe('Registered');
    expect(headlineOf(noStanding, TODAY)).toBe('Unconfirmed');
  });

  it('keeps each warning and each ground by itself', () => {
    const { state } = anOrganization(...aRegisteredAssociation, listing, listing, ...warned, ...warned);
    expect(state.listings).toHaveLength(2);
    expect(state.warnings).toHaveLength(2);
  });
});

describe('the axes', () => {
  it('tell none-recorded from not-stated, and published facts from our own acts', () => {
    const listed: OrganizationEvent = {
      type: 'ExternalFactRecorded',
      data: { ...fact, value: '列入严重违法失信名单' },
    };
    const missed: OrganizationEvent = {
      type: 'ExternalFactRecorded',
      data: { ...fact, kind: 'inspection', value: '未参加', period: '连续3年及以上(年份未载)' },
    };
    const axes = axesOf(anOrganization(foreign, listed, missed).state, TODAY, 2);
    const value = (name: string): unknown => axes.find(({ axis }) => axis === name)?.value;
    expect(value('credit')).toBe('none-recorded');
    expect(axes.find(({ axis }) => axis === 'credit')?.notes).toEqual([
      '列入严重违法失信名单 2026-03 济南市民政局',
    ]);
    expect(value('activity')).toBe('not-stated');
    expect(value('rating')).toBe('not-stated');
    expect(value('annual')).toBe('published-elsewhere');
    expect(value('zombie')).toBe('to-be-checked');
  });

  it('have words for every value', () => {
    for (const events of [
      [foreign],
      [...aRegisteredAssociation, ordered],
      [...aRegisteredAssociation, listing],
    ]) {
      for (const { value } of axesOf(anOrganization(...events).state, TODAY, 2)) {
        expect(wordsOf(value).zh).toMatch(/\p{Script=Han}|^\dA$/u);
      }
    }
  });
});

describe('the directory row', () => {
  it('is what refolding the stream says', () => {
    const events = [...aRegisteredAssociation, ordered, submitted, listing].map((event, revision) =>
      recorded(event as OrganizationEvent, { revision }),
    );
    const folds = organizationProjection.folds as Record<string, unknown>;
    const row = events.reduce<unknown>((before, event) => {
      const fold = folds[event.type] as
        'ignored' | { fold(row: unknown, event: unknown, key: string): unknown };
      return fold === 'ignored' ? before : fold.fold(before, event, event.streamId);
    }, undefined);
    const state = events.reduce(
      (before, event) => organizationStream.evolve(before, event),
      organizationStream.initial,
    );
    expect(row).toMatchObject({
      name: state.name,
      uscc: state.uscc,
      legal: state.legal,
      region: state.region,
      standing: state.standing,
      status: 'AbnormalListed',
    });
  });
});

describe('the docket', () => {
  it('asks for the decision, the report and its verification, each while it is open', () => {
    const open = (...events: readonly OrganizationEvent[]): readonly string[] =>
      docketRows(
        events.map(
          (event, revision) => recorded(event as DomainEvent, { revision, streamId: OWNER }) as Recorded,
        ),
      )
        .filter(({ status }) => status === 'open')
        .map(({ item }) => item);
    const [applied, registered] = aRegisteredAssociation;
    expect(open(applied)).toEqual(['decide-registration']);
    const since = ['deliver-certificate', 'announce-register'];
    expect(open(applied, registered)).toEqual(since);
    expect(open(applied, registered, ordered)).toEqual(['take-in-rectification', ...since]);
    expect(open(applied, registered, ordered, submitted)).toEqual(['verify-rectification', ...since]);
  });
});
