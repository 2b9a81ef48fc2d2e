import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import { USCC, anOrganization, fact, foreign } from '../../testing/world.fixture.js';
import { headlineOf } from '../standing.state.js';
import { recordExternalFact, recordRegisteredOrganization } from './record-import.decider.js';

const entry = foreign.type === 'OrganizationRecorded' ? foreign.data : undefined;
if (!entry) throw new Error('the fixture is another one');
const { matchedBy: _by, validTo: _to, ...rest } = fact;
const rating = (date: string, precision: 'day' | 'month' | 'year' | 'unknown') => ({
  ...rest,
  kind: 'rating' as const,
  value: '4A',
  matchedBy: 'code' as const,
  date: precision === 'unknown' ? { raw: '', precision } : { raw: date, precision, date },
});
const endOf = (date: string, precision: Parameters<typeof rating>[1]): unknown => {
  const { decision } = anOrganization(foreign).when(recordExternalFact, rating(date, precision));
  const [event] = isRefused(decision) ? [] : decision.events;
  return event?.type === 'ExternalFactRecorded' ? event.data.validTo : decision;
};

describe('a published register entry', () => {
  it('claims a code that checks, and not one that is damaged', () => {
    const withCode = { ...entry, uscc: USCC, usccCheck: 'ok' as const };
    expect(anOrganization().when(recordRegisteredOrganization, withCode).decision).toMatchObject({
      claims: [`uscc/${USCC}`],
    });
    const damaged = { ...entry, uscc: '534100005569046020', usccCheck: 'failed' as const };
    expect(anOrganization().when(recordRegisteredOrganization, damaged).decision).not.toHaveProperty(
      'claims',
    );
  });

  it.each([
    [{ evidence: 'register' }, 'Registered'],
    [{ evidence: 'press-mention' }, 'Unconfirmed'],
    [{ laterRevoked: true }, 'RevokedPendingExit'],
  ] as const)('%j stands as %s', (change, headline) => {
    const { state } = anOrganization({ type: 'OrganizationRecorded', data: { ...entry, ...change } });
    expect(headlineOf(state.standing, '2026-11-23')).toBe(headline);
  });
});

describe('a rating by another organ', () => {
  it('shows the end of its validity as precisely as its date, with the mark of the rule', () => {
    expect(endOf('2018-04-28', 'day')).toMatchObject({
      date: '2023-04-28',
      rule: 'O39-levels',
      mark: 'memory',
    });
    expect(endOf('2018-04', 'month')).toMatchObject({ date: '2023-04' });
    expect(endOf('2013', 'year')).toMatchObject({ date: '2018' });
    expect(endOf('2026-05', 'month')).toMatchObject({ date: '2031-12', rule: 'O82-35', mark: 'read' });
  });

  it('shows none where it would be made up', () => {
    expect(endOf('2010-02-02', 'day')).toBeUndefined();
    expect(endOf('', 'unknown')).toBeUndefined();
  });

  it('is recorded once, and moves nothing', () => {
    const { decision } = anOrganization(foreign).when(recordExternalFact, rating('2013', 'year'));
    expect(isRefused(decision) ? [] : decision.events.map(({ type }) => type)).toEqual([
      'ExternalFactRecorded',
    ]);
    anOrganization(foreign, { type: 'ExternalFactRecorded', data: fact })
      .when(recordExternalFact, rating('2013', 'year'))
      .thenRefused('fact.already-recorded');
  });
});
