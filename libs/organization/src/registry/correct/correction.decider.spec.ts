import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import {
  USCC,
  aRegisteredAssociation,
  anOrganization,
  approver,
  clerk,
  fact,
  foreign,
  settings,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { approveCorrection, proposeCorrection } from './correction.decider.js';

const given = (...more: readonly OrganizationEvent[]) => anOrganization(...aRegisteredAssociation, ...more);
const eventId = given().state.eventIds[1] ?? '';
const proposal = {
  ofEventId: eventId,
  item: 'name',
  to: '雅安市名山区演示茶叶协会',
  reason: 'clerical-error',
  evidence: '川社证字第0001号',
} as const;
const correctionId = '00000000-0000-5000-8000-00000000000c';
const proposed: OrganizationEvent = {
  type: 'OrganizationCorrectionProposed',
  data: { ...proposal, correctionId },
};

describe('a correction', () => {
  it('is proposed of an event of the record', () => {
    expect(isRefused(given().when(proposeCorrection, proposal).decision)).toBe(false);
    given()
      .when(proposeCorrection, { ...proposal, ofEventId: correctionId })
      .thenRefused('correction.no-such-event');
  });

  it.each([
    [{ item: 'uscc', to: '51511800MJ0000026C' }, 'uscc.check-failed'],
    [{ item: 'type', to: 'XX' }, 'correction.value-does-not-fit'],
    [{ item: 'registrarRegion', to: '雅安' }, 'correction.value-does-not-fit'],
    [{ item: 'externalFact', to: 'withdrawn' }, 'correction.value-does-not-fit'],
  ] as const)('%j is refused: %s', (change, code) => {
    given()
      .when(proposeCorrection, { ...proposal, ...change })
      .thenRefused(code);
  });

  it('is approved by a second person and changes the state', () => {
    const { decision } = given(proposed).when(approveCorrection, { correctionId }, { actor: approver });
    expect(decision).toMatchObject({
      events: [
        {
          data: { item: 'name', from: '雅安市名山区演示茶业协会', to: proposal.to, proposedBy: clerk.badge },
        },
      ],
      basis: ['SZ-record-1', 'SZ-sod-7'],
    });
    const events = isRefused(decision) ? [] : decision.events;
    expect(given(proposed, ...events).state.name).toBe(proposal.to);
    given(proposed, ...events)
      .when(approveCorrection, { correctionId }, { actor: approver })
      .thenRefused('correction.none-open');
  });

  it('is not approved by its proposer', () => {
    given(proposed).when(approveCorrection, { correctionId }).thenRefused('correction.approver-is-proposer');
    const off = { ...settings, separateCorrectionApprover: false };
    expect(
      isRefused(given(proposed).when(approveCorrection, { correctionId }, { settings: off }).decision),
    ).toBe(false);
  });

  it('of a code claims the new code', () => {
    const uscc: OrganizationEvent = {
      type: 'OrganizationCorrectionProposed',
      data: { ...proposal, item: 'uscc', to: USCC, correctionId },
    };
    const { decision } = given(uscc).when(approveCorrection, { correctionId }, { actor: approver });
    expect(decision).toMatchObject({ claims: [`uscc/${USCC}`] });
  });

  it('takes a published fact off the organization that it is not about', () => {
    const withFact = given({ type: 'ExternalFactRecorded', data: fact });
    const ofEventId = withFact.state.facts[0]?.eventId ?? '';
    const payload = {
      ...proposal,
      ofEventId,
      item: 'externalFact',
      to: 'withdrawn',
      reason: 'wrong-organization',
    } as const;
    const first = withFact.when(proposeCorrection, payload).decision;
    const withProposal = given(
      { type: 'ExternalFactRecorded', data: fact },
      ...(isRefused(first) ? [] : first.events),
    );
    const [id = ''] = Object.keys(withProposal.state.corrections);
    const second = withProposal.when(approveCorrection, { correctionId: id }, { actor: approver }).decision;
    const done = given(
      { type: 'ExternalFactRecorded', data: fact },
      ...(isRefused(first) ? [] : first.events),
      ...(isRefused(second) ? [] : second.events),
    );
    expect(done.state.facts).toMatchObject([{ withdrawn: true }]);
  });

  it('is the one act left after deregistration, and none of ours elsewhere', () => {
    const gone: OrganizationEvent = {
      type: 'OrganizationDeregistered',
      data: {
        documentNumber: '1',
        liquidationEndedOn: '2026-11-01',
        appliedOn: '2026-11-02',
        reportNumber: '1',
        certificate: 'collected',
        seal: 'collected',
        vouchers: 'collected',
        applicationLate: false,
      },
    };
    expect(isRefused(given(gone).when(proposeCorrection, proposal).decision)).toBe(false);
    anOrganization(recorded(foreign))
      .when(proposeCorrection, proposal)
      .thenRefused('organization.registrar-elsewhere');
  });
});
