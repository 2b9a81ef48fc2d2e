import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { approveCorrection, proposeCorrection } from './case/correct-record/correct-record.decider.js';
import { revokeOwnDecision } from './case/revoke-decision/revoke-decision.decider.js';
import { referToPolice, transferCase } from './case/transfer-case/transfer-case.decider.js';
import { notifyEnablers } from './case/notify-enablers/notify-enablers.decider.js';
import { requestTakedown } from './case/takedown/takedown.decider.js';
import {
  decideCrimeTransfer,
  handOverCrime,
  proposeCrimeTransfer,
} from './case/transfer-crime/transfer-crime.decider.js';
import { closeCase } from './case/close-case/close-case.decider.js';
import { transferClue } from './clue/transfer-clue/transfer-clue.decider.js';
import { verifyClue } from './clue/verify-clue/verify-clue.decider.js';
import { clueStreamId } from './clue/clue.state.js';
import { enforcementPublicEvents } from './public-events.events.js';
import { CASE, CLUE, type Story, present, story } from './testing/story.fixture.js';
import { clerk, head, sealed, sectionHead } from './testing/world.fixture.js';

interface Told {
  readonly type: string;
  readonly data: unknown;
  readonly addressees: readonly string[];
  readonly visibility: string;
  readonly supersedes: string | undefined;
}

/** What the outside hears of a stream, each fact checked against its own schema. */
function heardOf(told: Story, streamId: string, state: unknown): readonly Told[] {
  return told.events(streamId).flatMap((event: Recorded) =>
    enforcementPublicEvents
      .filter(({ stored, stream }) => stored === event.type && streamId.startsWith(stream.category))
      .flatMap((definition) => {
        const fact = definition.map(event, state);
        if (!fact) return [];
        expect(definition.schema.parse(fact.data)).toEqual(fact.data);
        expect(fact.regionCode).toBe('511803001');
        expect(fact.lane).toBe(streamId);
        return [
          {
            type: definition.publicType,
            data: fact.data,
            addressees: definition.addressee?.(event, state) ?? [],
            visibility: definition.visibility,
            supersedes: definition.supersedes?.(event, state),
          },
        ];
      }),
  );
}
const ofCase = (told: Story): readonly Told[] => heardOf(told, CASE, told.case);
const ofClue = (told: Story): readonly Told[] => heardOf(told, clueStreamId(CLUE), told.clue);
const names = (told: readonly Told[]): readonly string[] => told.map(({ type }) => type.split('.')[2] ?? '');

describe('what other agencies hear', () => {
  it('is nothing of a case before its decision', () => {
    expect(ofCase(story().banProposed())).toEqual([]);
  });

  it('is the decision, its announcement and the closing, without a sealed value or a person', () => {
    const heard = ofCase(story().closed());
    expect(names(heard)).toEqual(['ban-decided', 'ban-announced', 'case-closed']);
    expect(heard.every(({ visibility }) => visibility === 'granted')).toBe(true);
    expect(JSON.stringify(heard)).not.toMatch(/sealed|person-|account/);
  });

  it('is a revocation that names the decision it supersedes', () => {
    const told = story().closed();
    told.onCase(revokeOwnDecision, { revocationDocNo: 'x', basis: 'REC-64' }, { actor: head });
    expect(ofCase(told).at(-1)).toMatchObject({
      type: 'shouzheng.enforcement.ban-revoked.v1',
      supersedes: told.last(CASE, 'BanDecided')?.eventId,
    });
  });

  it('is a transfer for its addressee alone, and its closing for nobody', () => {
    const told = story().filed();
    told.onCase(transferCase, { addressee: 'SAMR', docNo: 'a' }, { actor: head });
    told.onCase(closeCase, { disposition: 'TRANSFERRED_ORGAN' }, { actor: head });
    expect(ofCase(told)).toMatchObject([{ visibility: 'addressee', addressees: ['SAMR'] }]);
    const other = story().filed();
    other.onCase(transferCase, { addressee: 'OTHER', docNo: 'a' }, { actor: head });
    expect(ofCase(other)).toMatchObject([{ visibility: 'addressee', addressees: [] }]);
    const police = story().assigned();
    police.onCase(referToPolice, { ground: 'obstruction', docNo: 'b' }, { actor: head });
    expect(ofCase(police)).toMatchObject([{ visibility: 'addressee', addressees: ['PSB'] }]);
  });

  it('is a crime for the police, a page for the cyberspace organ, a helper for whoever supervises them', () => {
    const told = story().closed();
    const crime = { present, offence: sealed('诈骗'), report: sealed('核实'), files: [] };
    told.onCase(proposeCrimeTransfer, crime);
    const { transfer } = told.lastOf('CrimeTransferProposed');
    told.onCase(decideCrimeTransfer, { transfer, approved: true }, { actor: head });
    const handing = { transfer, docNo: 'd', handedOverOn: '2026-11-03', files: [] };
    const materials = ['transfer-letter', 'investigation-report'] as const;
    expect(told.onCase(handOverCrime, { ...handing, materials })).toEqual([]);
    const page = { channel: 'weibo', identifier: sealed('账号'), requestedOn: '2026-11-02' } as const;
    told.onCase(requestTakedown, { ...page, docNo: 'e', agency: 'CAC' });
    told.onCase(requestTakedown, { ...page, docNo: 'f', agency: 'TELECOM' });
    const letter = {
      docNo: 'g',
      enabler: sealed('酒店'),
      enabling: 'venue',
      reportedOn: '2026-11-02',
    } as const;
    expect(told.onCase(notifyEnablers, { ...letter, addressee: 'SAMR' }, { actor: head })).toEqual([]);
    const heard = ofCase(told).slice(-4);
    expect(names(heard)).toEqual([
      'crime-handed-over',
      'takedown-requested',
      'takedown-requested',
      'enabler-reported',
    ]);
    expect(heard.map(({ addressees }) => addressees)).toEqual([['PSB'], ['CAC'], [], ['SAMR']]);
    expect(heard.every(({ visibility }) => visibility === 'addressee')).toBe(true);
    expect(JSON.stringify(heard)).not.toMatch(/sealed|person-|account/);
  });

  it('is a correction for those who had what it corrects', () => {
    const told = story().banned();
    const ofEventId = told.last(CASE, 'BanDecided')?.eventId ?? '';
    told.onCase(proposeCorrection, { ofEventId, reason: 'slip-of-the-pen', correct: sealed('更正') });
    const { correction } = told.lastOf('CorrectionProposed');
    told.onCase(approveCorrection, { correction }, { actor: sectionHead });
    expect(ofCase(told).at(-1)).toMatchObject({
      visibility: 'addressee',
      addressees: [],
      supersedes: ofEventId,
    });
  });

  it('is a clue for the organ it goes to, and its triage for the hotline it came from', () => {
    const told = story().registered();
    told.onClue(verifyClue, { result: 'not-ours', finding: sealed('培训') }, { actor: clerk });
    told.onClue(transferClue, { addressee: 'SAMR', docNo: 'c' }, { actor: sectionHead });
    expect(ofClue(told)).toMatchObject([
      { addressees: ['HOTLINE'], data: { outcome: 'not-accepted' } },
      { addressees: ['SAMR'] },
    ]);
    const own = story().registered({ source: 'PATROL' });
    own.onClue(verifyClue, { result: 'suspect', finding: sealed('查') }, { actor: clerk });
    expect(ofClue(own)).toEqual([]);
  });
});
