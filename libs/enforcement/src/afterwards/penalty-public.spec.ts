import { describe, expect, it } from '@jest/globals';
import { CASE } from '../testing/story.fixture.js';
import {
  type AfterStory,
  FINE,
  SUSPEND,
  WARNING,
  after,
  byHead,
  bySection,
  text,
} from './afterwards.fixture.js';
import { closePenaltyCase } from './close-penalty/close-penalty.decider.js';
import { recordExecution } from './enforce-in-court/end-execution.decider.js';
import { penaltyPublicEvents } from './penalty-public.events.js';
import { changeOwnDecision, revokePenalty } from './take-back/take-back.decider.js';

interface Told {
  readonly type: string;
  readonly data: unknown;
  readonly supersedes: string | undefined;
}

function heardOf(told: AfterStory): readonly Told[] {
  return told.events(CASE).flatMap((event) =>
    penaltyPublicEvents
      .filter(({ stored }) => stored === event.type)
      .flatMap((definition) => {
        const fact = definition.map(event, told.case);
        if (!fact) return [];
        expect(definition.schema.parse(fact.data)).toEqual(fact.data);
        const type = definition.publicType.split('.')[2] ?? '';
        return [{ type, data: fact.data, supersedes: definition.supersedes?.(event, told.case) }];
      }),
  );
}

describe('what other agencies hear of a penalty', () => {
  it('is nothing before it takes effect, nor of one that never did', () => {
    const told = after();
    expect(heardOf(told)).toEqual([]);
    told.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead);
    expect(heardOf(told)).toEqual([]);
  });

  it('is kind, sum and days, without a sealed value or a person', () => {
    const ban = {
      no: 4,
      kind: 'MANAGEMENT_BAN',
      from: '2026-11-10',
      to: '2027-11-09',
      object: text,
    } as const;
    const heard = heardOf(after({ items: [FINE, SUSPEND, ban] }).served());
    expect(heard).toMatchObject([
      {
        type: 'penalty-decided',
        data: {
          items: [
            { kind: 'FINE', amountFen: 3_000_000 },
            { kind: 'SUSPEND', from: '2026-11-10', to: '2027-02-09' },
            { kind: 'MANAGEMENT_BAN' },
          ],
        },
      },
    ]);
    expect(JSON.stringify(heard)).not.toMatch(/sealed|person-|account|officer/);
  });

  it('is every change and the end, under the fact that they were told before', () => {
    const told = after().served();
    const effect = told.last(CASE, 'PenaltyTookEffect')?.eventId;
    told.done(
      told.onCase(changeOwnDecision, { decision: told.id, changeDocNo: 'x', items: [WARNING] }, byHead),
    );
    told.done(
      told.onCase(recordExecution, { decision: told.id, outcome: 'performed', files: [] }, bySection),
    );
    told.done(told.onCase(closePenaltyCase, {}, byHead));
    told.done(told.onCase(revokePenalty, { revocationDocNo: 'y', basis: 'APL-75' }, byHead));
    expect(heardOf(told).map(({ type, supersedes }) => [type, supersedes])).toEqual([
      ['penalty-decided', undefined],
      ['penalty-changed', effect],
      ['penalty-case-closed', undefined],
      ['penalty-withdrawn', effect],
    ]);
  });
});
