import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  application,
  approver,
  clerk,
  officer,
  sealed,
  staff,
} from '../../testing/world.fixture.js';
import { applyChange, changeRegistration } from '../change/change.decider.js';
import { startLiquidation } from '../exit/exit.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import {
  annulRegistration,
  dropAnnulment,
  hearAnnulmentStatement,
  proposeAnnulment,
} from './annulment.decider.js';

const notice = {
  documentNumber: '演示告〔2026〕1号',
  issuedOn: '2026-11-02',
  servedOn: '2026-11-03',
  method: 'direct',
} as const;
const proposal = { ...notice, of: 'formation', facts: sealed('…') } as const;
const by = { actor: officer };
const head = { actor: staff(9, 'organ-head') };
const given = (...more: readonly OrganizationEvent[]) => anOrganization(...aRegisteredAssociation, ...more);
const eventsOf = (decision: unknown): readonly OrganizationEvent[] =>
  (decision as { events?: readonly OrganizationEvent[] }).events ?? [];
function proposed(
  payload: Parameters<typeof proposeAnnulment.decide>[0] = proposal,
  ...before: readonly OrganizationEvent[]
) {
  const events = eventsOf(given(...before).when(proposeAnnulment, payload, by).decision);
  const [first] = events;
  const annulmentId = first?.type === 'AnnulmentProposed' ? first.data.annulmentId : '';
  return { all: [...before, ...events], annulmentId };
}
const { all, annulmentId } = proposed();
const statement = { annulmentId, heardOn: '2026-11-10', form: 'hearing', statement: sealed('…') } as const;
const heard = eventsOf(given(...all).when(hearAnnulmentStatement, statement, by).decision);
const decision = {
  annulmentId,
  documentNumber: '演示撤〔2026〕1号',
  issuedOn: '2026-11-20',
  servedOn: '2026-11-20',
  method: 'direct',
} as const;

describe('an annulment for deceit (SG Art 29, 行政许可法 Art 69)', () => {
  it('begins with facts and notice, and ten working days for a statement', () => {
    expect(given().when(proposeAnnulment, proposal, by).decision).toMatchObject({
      events: [
        { type: 'AnnulmentProposed', data: { of: 'formation' } },
        { data: { timer: 'annulment-statement', dueOn: '2026-11-17' } },
      ],
      basis: ['SG-29', 'LIC-69', 'LIC-7', 'SZ-annulment-1'],
    });
    given()
      .when(proposeAnnulment, { ...proposal, servedOn: undefined }, by)
      .thenRefused('paper.service-required');
    given()
      .when(proposeAnnulment, { ...proposal, servedOn: '2026-11-01' }, by)
      .thenRefused('paper.served-before-issued');
    given()
      .when(proposeAnnulment, { ...proposal, of: 'change' }, by)
      .thenRefused('annulment.no-such-change');
    given()
      .when(proposeAnnulment, { ...proposal, changeId: annulmentId }, by)
      .thenRefused('annulment.no-such-change');
    given(...all)
      .when(proposeAnnulment, proposal, by)
      .thenRefused('annulment.one-is-open');
  });

  it('is decided by the head once the party was heard or the days are over, and leaves the legal person alive', () => {
    given(...all)
      .when(annulRegistration, { ...decision, issuedOn: '2026-11-17' }, head)
      .thenRefused('annulment.statement-period-running');
    const early = { ...decision, issuedOn: '2026-11-12', servedOn: '2026-11-12' };
    expect(isRefused(given(...all, ...heard).when(annulRegistration, early, head).decision)).toBe(false);
    const done = given(...all).when(annulRegistration, decision, head).decision;
    expect(done).toMatchObject({
      events: [{ type: 'RegistrationAnnulled' }, { type: 'TermMet' }],
      basis: ['SG-29', 'LIC-69', 'CIV-68'],
    });
    const annulled = given(...all, ...eventsOf(done));
    expect(annulled.state).toMatchObject({ legal: 'RevokedPendingExit', life: { revocation: 'ANNULMENT' } });
    const liquidation = { cause: 'revoked', groupFormedOn: '2026-11-23' } as const;
    expect(isRefused(annulled.when(startLiquidation, liquidation, { actor: approver }).decision)).toBe(false);
    annulled.when(proposeAnnulment, proposal, by).thenRefused('organization.wrong-status');
  });

  it('is not decided by its proposer, without its paper, or before the notice', () => {
    // The fixture's clerk gave the commands of the history.
    const same = { actor: { ...head.actor, person: clerk.person } };
    given(...all)
      .when(annulRegistration, decision, same)
      .thenRefused('annulment.decider-is-proposer');
    given(...all)
      .when(annulRegistration, { ...decision, documentNumber: undefined }, head)
      .thenRefused('paper.document-number-required');
    given(...all, ...heard)
      .when(annulRegistration, { ...decision, issuedOn: '2026-11-02', servedOn: '2026-11-03' }, head)
      .thenRefused('entry.before-its-prerequisite');
    given(...all)
      .when(annulRegistration, { ...decision, annulmentId: '00000000-0000-5000-8000-000000000009' }, head)
      .thenRefused('annulment.no-such-annulment');
    given().when(annulRegistration, decision, head).thenRefused('annulment.none-open');
  });

  it('hears the party after the notice', () => {
    given(...all)
      .when(hearAnnulmentStatement, { ...statement, heardOn: '2026-11-02' }, by)
      .thenRefused('entry.before-its-prerequisite');
    given(...all)
      .when(hearAnnulmentStatement, { ...statement, heardOn: '2026-11-24' }, by)
      .thenRefused('entry.in-the-future');
    given().when(hearAnnulmentStatement, statement, by).thenRefused('annulment.none-open');
  });

  it('may be dropped with reasons, and then another may be proposed', () => {
    const dropped = eventsOf(
      given(...all).when(dropAnnulment, { annulmentId, reasons: sealed('…') }, head).decision,
    );
    const after = given(...all, ...dropped);
    expect(after.state.legal).toBe('Registered');
    expect(isRefused(after.when(proposeAnnulment, { ...proposal, documentNumber: '2' }, by).decision)).toBe(
      false,
    );
  });

  it('of a change brings back what stood before', () => {
    const rename = {
      item: 'name',
      to: '雅安市名山区演示茶文化协会',
      consent: { documentNumber: '1', issuedOn: '2026-10-20' },
      appliedOn: '2026-11-01',
    } as const;
    const asked = eventsOf(given().when(applyChange, rename).decision);
    const changeId = asked[0]?.type === 'ChangeApplied' ? asked[0].data.changeId : '';
    const changed = eventsOf(
      given(...asked).when(
        changeRegistration,
        { changeId, documentNumber: '3', decidedOn: '2026-11-02' },
        { actor: approver },
      ).decision,
    );
    const one = proposed({ ...proposal, of: 'change', changeId }, ...asked, ...changed);
    expect(given(...one.all).state.name).toBe(rename.to);
    const done = given(...one.all).when(
      annulRegistration,
      { ...decision, annulmentId: one.annulmentId },
      head,
    ).decision;
    expect(done).toMatchObject({
      events: [{ type: 'ChangeAnnulled', data: { changeId, nameAgain: application.name } }, {}],
    });
    const { state } = given(...one.all, ...eventsOf(done));
    expect(state).toMatchObject({ legal: 'Registered', name: application.name });
    expect(state.file.changes[changeId]?.status).toBe('annulled');
  });
});
