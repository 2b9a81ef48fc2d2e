import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../case/case.events.js';
import { anOrganization } from '../../testing/penalty-acts.fixture.js';
import { CASE, present, signed } from '../../testing/story.fixture.js';
import { head, officerA, officerC } from '../../testing/world.fixture.js';
import {
  type AfterStory,
  DOC_NO,
  ORGANIZATION,
  SUSPEND,
  WARNING,
  aService,
  after,
  byHead,
  byLawyer,
  bySection,
  files,
  text,
} from '../afterwards.fixture.js';
import { recordReconsideration } from '../answer-review/open-review.decider.js';
import { recordExecution } from '../enforce-in-court/end-execution.decider.js';
import {
  collectCertificate,
  declareVoid,
  disposeConfiscated,
  returnSealedItems,
  sealItems,
} from '../keep-custody/keep-custody.decider.js';
import { recordPayment } from '../pay-fine/record-payment.decider.js';
import { serveDecision } from '../serve-decision/serve-decision.decider.js';
import { revokePenalty } from '../take-back/take-back.decider.js';
import { archivePenaltyCase, closePenaltyCase, divideVolumes } from './close-penalty.decider.js';

const REVOKE = { no: 1, kind: 'REVOKE_REGISTRATION' } as const;
const items = [
  { no: 1, kind: 'certificate-original', quantity: 1 },
  { no: 2, kind: 'seal', quantity: 1 },
] as const;
const sealing = (told: AfterStory, change: object = {}, by = officerA): readonly string[] =>
  told.onCase(
    sealItems,
    {
      decision: told.id,
      power: 'SG-33',
      items,
      present,
      signature: signed,
      sealedOn: '2026-11-03',
      files: [],
      ...change,
    },
    { actor: by },
  );
const returning = (told: AfterStory, returnedOn: string, change: object = {}): readonly string[] =>
  told.on(returnedOn).onCase(returnSealedItems, {
    decision: told.id,
    cause: 'suspension-ended',
    returnedOn,
    signature: signed,
    files,
    ...change,
  } as never);
const executing = (told: AfterStory): readonly string[] =>
  told.onCase(recordExecution, { decision: told.id, outcome: 'performed', files: [] }, bySection);

describe('a suspension (社会团体登记管理条例第三十三条)', () => {
  it('puts certificate, seals and vouchers under seal, and gives them back on the rectification report', () => {
    const told = after({ items: [SUSPEND] }).served();
    expect(sealing(told)).toEqual([]);
    expect(sealing(told)).toEqual(['custody.already-sealed']);
    expect(executing(told)).toEqual(['execution.part-open']);
    expect(returning(told, '2027-02-09')).toEqual(['custody.suspension-runs']);
    expect(returning(told, '2027-02-10', { files: [] })).toEqual(['custody.report-required']);
    expect(returning(told, '2027-02-10', { cause: 'annulled' })).toEqual(['custody.still-standing']);
    expect(returning(told, '2027-02-10')).toEqual([]);
    expect(returning(told, '2027-02-10')).toEqual(['custody.nothing-sealed']);
    expect(executing(told)).toEqual([]);
  });

  it('gives everything back at once when the decision falls', () => {
    const told = after({ items: [SUSPEND] }).served();
    sealing(told);
    told.done(told.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead));
    expect(told.onCase(closePenaltyCase, {}, byHead)).toEqual(['closing.items-sealed']);
    expect(returning(told, '2026-11-04', { cause: 'annulled', files: [] })).toEqual([]);
    expect(told.onCase(closePenaltyCase, {}, byHead)).toEqual([]);
    expect(told.lastOf('PenaltyCaseClosed')).toMatchObject({ outcome: 'annulled', docNo: DOC_NO });
  });

  it.each([
    [
      'one officer',
      { present: { officers: [officerA.account], certificatesShown: true } },
      'officer.two-required',
    ],
    ['no signature and no note', { signature: { kind: 'refused' } }, 'record.refusal-not-noted'],
    ['no list', { items: [] }, 'custody.list-required'],
    ['a day before the service', { sealedOn: '2026-11-02' }, 'entry.before-its-prerequisite'],
  ])('is not sealed with %s', (_what, change, code) => {
    expect(sealing(after({ items: [SUSPEND] }).served(), change)).toEqual([code]);
  });

  it('is sealed by a handler, where it was imposed', () => {
    expect(sealing(after().served())).toEqual(['custody.not-imposed']);
    expect(sealing(after({ items: [SUSPEND] }).served(), {}, officerC)).toEqual(['case.not-a-handler']);
  });
});

describe('a revocation', () => {
  const collection = {
    power: 'SG-33',
    items: [items[1]],
    missing: [{ kind: 'certificate-original', reason: 'refused' }],
    signature: signed,
    collectedOn: '2026-11-03',
    files: [],
  } as const;
  const voiding = {
    kinds: ['certificate-original'],
    announcementNo: '名民公〔2026〕1号',
    media: ['newspaper'],
    announcedOn: '2026-11-03',
  } as const;

  it('collects the certificate, and declares void what was refused', () => {
    const told = after({ items: [REVOKE] }).served();
    const on = { decision: told.id };
    expect(told.onCase(declareVoid, { ...on, ...voiding }, bySection)).toEqual(['custody.nothing-missing']);
    expect(told.onCase(collectCertificate, { ...on, ...collection, items: [], missing: [] })).toEqual([
      'custody.list-required',
    ]);
    expect(told.onCase(collectCertificate, { ...on, ...collection })).toEqual([]);
    expect(told.onCase(collectCertificate, { ...on, ...collection })).toEqual(['custody.already-collected']);
    expect(executing(told)).toEqual(['execution.part-open']);
    expect(told.onCase(declareVoid, { ...on, ...voiding, kinds: ['seal'] }, bySection)).toEqual([
      'custody.nothing-missing',
    ]);
    expect(told.onCase(declareVoid, { ...on, ...voiding, media: ['portal'] }, bySection)).toEqual([
      'service.announced-nowhere',
    ]);
    expect(told.onCase(declareVoid, { ...on, ...voiding }, bySection)).toEqual([]);
    expect(executing(told)).toEqual([]);
    const warned = after().served();
    expect(warned.onCase(collectCertificate, { decision: warned.id, ...collection })).toEqual([
      'custody.not-imposed',
    ]);
  });
});

describe('confiscated items (行政处罚法第七十四条)', () => {
  it('are disposed of, and the proceeds go to the treasury', () => {
    const told = after({ items: [{ no: 1, kind: 'CONFISCATE_ITEMS', object: text }] }).served();
    const disposal = {
      decision: told.id,
      way: 'auctioned',
      description: text,
      proceedsFen: 100,
      disposedOn: '2026-11-03',
      files,
    } as const;
    expect(executing(told)).toEqual(['execution.part-open']);
    expect(told.onCase(disposeConfiscated, disposal, bySection)).toEqual(['custody.treasury-receipt']);
    const receipt = { ...disposal, receiptNo: 'T1' };
    expect(told.onCase(disposeConfiscated, { ...receipt, files: [] }, bySection)).toEqual([
      'record.file-required',
    ]);
    expect(told.onCase(disposeConfiscated, receipt, bySection)).toEqual([]);
    expect(told.onCase(disposeConfiscated, receipt, bySection)).toEqual(['custody.already-disposed']);
    expect(executing(told)).toEqual([]);
  });
});

describe('closing a penalty case', () => {
  const warned = (): AfterStory => {
    const told = after({ items: [WARNING] }).served();
    return told.done(executing(told));
  };

  it('follows the execution, by a head who handled nothing', () => {
    expect(after({ items: [WARNING] }).onCase(closePenaltyCase, {}, byHead)).toEqual([
      'closing.not-executed',
    ]);
    const told = warned();
    const handler = { actor: { ...head, person: officerA.person } };
    expect(told.onCase(closePenaltyCase, {}, handler)).toEqual(['case.handler-may-not-decide']);
    expect(told.onCase(closePenaltyCase, { outcome: 'no-penalty' }, byHead)).toEqual([
      'closing.other-outcome',
    ]);
    expect(told.onCase(closePenaltyCase, { outcome: 'executed' }, byHead)).toEqual([]);
    expect(told.case).toMatchObject({ status: 'closed', outcome: 'executed' });
    expect(told.onCase(closePenaltyCase, {}, byHead)).toContain('case.wrong-state');
  });

  it('of no penalty follows its service', () => {
    const told = after();
    const none = after({ items: [WARNING] });
    none.noPenalty();
    expect(none.onCase(closePenaltyCase, {}, byHead)).toEqual(['closing.not-executed']);
    expect(told.case.status).toBe('decided');
    const only = after({ items: [WARNING] });
    only.put(CASE, { ...only.case, decisions: {}, afterwards: {} });
    only.noPenalty();
    expect(only.onCase(closePenaltyCase, {}, byHead)).toEqual(['closing.not-executed']);
    const service = { ...aService, decision: only.id, servedOn: '2026-11-02' };
    only.done(only.onCase(serveDecision, service));
    expect(only.types(CASE)).not.toContain('PenaltyTookEffect');
    expect(only.onCase(closePenaltyCase, {}, byHead)).toEqual([]);
    expect(only.lastOf('PenaltyCaseClosed')).toMatchObject({ outcome: 'no-penalty' });
    expect(only.lastOf('PenaltyCaseClosed').docNo).toBeUndefined();
  });

  it('waits for a review and for a refund', () => {
    const told = warned().on('2026-11-23');
    const application = {
      organ: 'x',
      number: '1',
      appliedOn: '2026-11-20',
      receivedOn: '2026-11-23',
      simplified: false,
    };
    told.done(told.onCase(recordReconsideration, { decision: told.id, ...application, files: [] }, byLawyer));
    expect(told.onCase(closePenaltyCase, {}, byHead)).toEqual(['closing.review-open']);
    const paid = after().served().on('2026-11-10');
    const payment = {
      purpose: 'fine',
      amountFen: 3_000_000,
      channel: 'bank',
      receiptNo: 'R',
      files,
    } as const;
    paid.done(paid.onCase(recordPayment, { decision: paid.id, ...payment, paidOn: '2026-11-10' }));
    paid.done(paid.onCase(revokePenalty, { revocationDocNo: 'x', basis: 'APL-75' }, byHead));
    expect(paid.onCase(closePenaltyCase, {}, byHead)).toEqual(['closing.refund-open']);
  });

  it('is archived in two volumes: legal review lies in the inner one (政府信息公开条例第十六条)', () => {
    const told = after({ items: [WARNING] });
    told.event({ type: 'LegalReviewPassed', data: { person: 'person-8', opinion: text } });
    told.served().done(executing(told));
    told.done(told.onCase(closePenaltyCase, {}, byHead));
    const volume = { volume: '2026-0009', retention: '30-years' } as const;
    expect(told.onCase(archivePenaltyCase, volume, bySection)).toEqual(['closing.volumes-undivided']);
    const review = told.last(CASE, 'LegalReviewPassed')?.eventId ?? '';
    expect(told.onCase(divideVolumes, { inner: [] }, bySection)).toEqual(['closing.inner-in-main']);
    expect(told.onCase(divideVolumes, { inner: [review, 'other'] }, bySection)).toEqual([
      'correction.event-unknown',
    ]);
    expect(told.onCase(divideVolumes, { inner: [review] }, bySection)).toEqual([]);
    expect(told.onCase(archivePenaltyCase, volume, bySection)).toEqual([]);
    expect(told.case.status).toBe('archived');
  });
});

describe('the article of what is sealed and collected (SG 33, PNE 28, FND 44)', () => {
  const of = (told: AfterStory, type: 'SG' | 'PNE' | 'FND'): AfterStory => {
    told.put(ORGANIZATION, { ...anOrganization, type });
    return told;
  };
  const basisOf = (told: AfterStory, type: CaseEvent['type']): readonly string[] =>
    told.last(CASE, type)?.meta.basis.map(({ rule }) => rule) ?? [];

  it.each([
    ['SG', 'SG-33', 'PNE-28'],
    ['PNE', 'PNE-28', 'SG-33'],
    ['FND', 'FND-44', 'SG-33'],
  ] as const)('is that of the type: %s seals by %s alone, and returns by it', (type, own, other) => {
    const told = of(after({ items: [SUSPEND] }).served(), type);
    expect(sealing(told, { power: other })).toEqual(['custody.other-power']);
    expect(sealing(told, { power: own })).toEqual([]);
    expect(basisOf(told, 'ItemsSealed')).toEqual([own]);
    expect(returning(told, '2027-02-10')).toEqual([]);
    expect(basisOf(told, 'SealedItemsReturned')).toEqual([own]);
  });

  it('a foundation’s certificate is not collected by the article that only seals', () => {
    const told = of(after({ items: [REVOKE] }).served(), 'FND');
    const collection = {
      decision: told.id,
      items: [],
      missing: [{ kind: 'certificate-original', reason: 'refused' }],
      signature: signed,
      collectedOn: '2026-11-03',
      files: [],
    } as const;
    expect(told.onCase(collectCertificate, { ...collection, power: 'FND-44' })).toEqual([
      'custody.other-power',
    ]);
    expect(told.onCase(collectCertificate, { ...collection, power: 'O68-custody' })).toEqual([]);
    const voiding = {
      decision: told.id,
      kinds: ['certificate-original'],
      announcementNo: '名民公〔2026〕1号',
      media: ['newspaper'],
      announcedOn: '2026-11-03',
    } as const;
    expect(told.onCase(declareVoid, voiding, bySection)).toEqual([]);
    expect(basisOf(told, 'DeclaredVoid')).toEqual(['O68-custody']);
  });
});
