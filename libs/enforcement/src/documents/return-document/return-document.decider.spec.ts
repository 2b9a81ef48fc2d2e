import { describe, expect, it } from '@jest/globals';
import { CASE, type Story, aBan, story } from '../../testing/story.fixture.js';
import {
  ORGAN,
  START,
  fileRef,
  head,
  officerA,
  sealed,
  sectionHead,
  uuid,
} from '../../testing/world.fixture.js';
import { documentStream, documentStreamId } from '../document.state.js';
import type { DocumentType } from '../document-codes.events.js';
import { issueDocument } from '../issue-document/issue-document.decider.js';
import { voidDocument } from '../void-document/void-document.decider.js';
import { recordProofOfService, returnSignedScan } from './return-document.decider.js';

const DOCUMENT = documentStreamId(uuid(700));
const scan = { ...fileRef(8), sha256: 'b'.repeat(64) };
const other = { ...fileRef(9), sha256: 'd'.repeat(64) };

function issued(type: DocumentType = 'BAN_DECISION', act = 'BanDecided'): Story {
  const told = story().banned();
  const event = told.events(CASE).findLast((one) => one.type === act);
  const refusals = told.give(documentStream, DOCUMENT, issueDocument, {
    type,
    subject: { category: 'case', id: CASE },
    subjectNumber: '名民非案〔2026〕1号',
    organ: ORGAN,
    act: { eventId: event?.eventId ?? '', type: act, on: '2026-11-02', bound: [] },
    docNo: aBan.docNo,
    actNumber: aBan.docNo,
    template: { version: 1, sha256: 'c'.repeat(64) },
    file: fileRef(7),
  });
  expect(refusals).toEqual([]);
  return told;
}
const on = { file: scan, method: 'direct', servedOn: '2026-11-02' } as const;

describe('the signed scan', () => {
  it('comes back with its digest, each scan once', () => {
    const told = issued();
    expect(told.give(documentStream, DOCUMENT, returnSignedScan, { file: scan })).toEqual([]);
    expect(told.give(documentStream, DOCUMENT, returnSignedScan, { file: scan })).toEqual([
      'document.scan-known',
    ]);
    expect(told.give(documentStream, DOCUMENT, returnSignedScan, { file: other })).toEqual([]);
    expect(told.state(documentStream, DOCUMENT).scans).toEqual([scan.sha256, other.sha256]);
  });

  it('is not the unsigned document itself', () => {
    const told = issued();
    expect(told.give(documentStream, DOCUMENT, returnSignedScan, { file: fileRef(7) })).toEqual([
      'document.scan-known',
    ]);
  });

  it('is of a document in force, and not earlier than it', () => {
    const told = issued();
    expect(told.give(documentStream, DOCUMENT, returnSignedScan, { file: scan }, { at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    told.give(documentStream, DOCUMENT, voidDocument, { reason: 'spoiled' }, { actor: head });
    expect(told.give(documentStream, DOCUMENT, returnSignedScan, { file: scan })).toEqual([
      'document.not-in-force',
    ]);
  });
});

describe('the proof of service (行政处罚法 Art 61)', () => {
  it('is recorded once, with the day and the way', () => {
    const told = issued();
    const proof = { ...on, recipient: sealed('张某某') };
    expect(told.give(documentStream, DOCUMENT, recordProofOfService, proof)).toEqual([]);
    expect(told.state(documentStream, DOCUMENT).service).toEqual({
      method: 'direct',
      servedOn: '2026-11-02',
    });
    expect(told.give(documentStream, DOCUMENT, recordProofOfService, on)).toEqual([
      'document.already-served',
    ]);
  });

  it('is of no day before the document, and of none to come', () => {
    const told = issued();
    const at = (servedOn: string): readonly string[] =>
      told.give(documentStream, DOCUMENT, recordProofOfService, { ...on, servedOn });
    expect(at('2026-11-01')).toEqual(['document.served-before-issue']);
    expect(at('2026-12-24')).toEqual(['entry.in-the-future']);
  });

  it('is of no internal paper', () => {
    const told = issued('INVESTIGATION_REPORT', 'InvestigationReported');
    expect(told.give(documentStream, DOCUMENT, recordProofOfService, on)).toEqual([
      'document.not-served-at-all',
    ]);
  });
});

describe('voiding a document', () => {
  it('is for the heads, before it is served, and leaves the number where it was', () => {
    const told = issued();
    expect(
      told.give(documentStream, DOCUMENT, voidDocument, { reason: 'spoiled' }, { actor: officerA }),
    ).toEqual(['actor.role-not-entitled']);
    expect(
      told.give(
        documentStream,
        DOCUMENT,
        voidDocument,
        { reason: 'spoiled' },
        { actor: sectionHead, at: START },
      ),
    ).toEqual(['entry.before-its-prerequisite']);
    const note = sealed('错字');
    expect(
      told.give(
        documentStream,
        DOCUMENT,
        voidDocument,
        { reason: 'error-in-text', note },
        { actor: sectionHead },
      ),
    ).toEqual([]);
    expect(told.state(documentStream, DOCUMENT)).toMatchObject({ status: 'voided', docNo: aBan.docNo });
    expect(
      told.give(documentStream, DOCUMENT, voidDocument, { reason: 'spoiled' }, { actor: sectionHead }),
    ).toEqual(['document.not-in-force']);
  });

  it('comes too late once the party has it: a decision is taken back by an act', () => {
    const told = issued();
    told.give(documentStream, DOCUMENT, recordProofOfService, on);
    expect(
      told.give(documentStream, DOCUMENT, voidDocument, { reason: 'error-in-text' }, { actor: head }),
    ).toEqual(['document.already-served']);
  });
});
