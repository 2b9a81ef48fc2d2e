import { describe, expect, it } from '@jest/globals';
import { decideBan } from '../../case/decide-ban/decide-ban.decider.js';
import { decideRecusal } from '../../case/decide-recusal/decide-recusal.decider.js';
import {
  decideEvidencePreservation,
  registerEvidencePreservation,
} from '../../case/preserve-evidence/preserve-evidence.decider.js';
import { CASE, type Story, aBan, story } from '../../testing/story.fixture.js';
import {
  type Given,
  ORGAN,
  cityHead,
  fileRef,
  head,
  keeper,
  officerA,
  officerC,
  sectionHead,
  uuid,
} from '../../testing/world.fixture.js';
import type { DocumentEvent } from '../document.events.js';
import { rulesOf } from '../document-kind.decider.js';
import { docNoOf, documentSeries, drawn } from '../document-series.decider.js';
import { type DocumentState, documentStream, documentStreamId } from '../document.state.js';
import { voidDocument } from '../void-document/void-document.decider.js';
import { type IssueDocument, issueDocument, skipDocumentNumber } from './issue-document.decider.js';

const DOCUMENT = documentStreamId(uuid(700));
const digest = 'c'.repeat(64);

/** A document of the last act of the type in the case. */
function of(told: Story, act: string, more: Partial<IssueDocument> = {}): IssueDocument {
  const event = told.events(CASE).findLast(({ type }) => type === act);
  return {
    type: 'BAN_DECISION',
    subject: { category: 'case', id: CASE },
    subjectNumber: '名民非案〔2026〕1号',
    organ: ORGAN,
    act: { eventId: event?.eventId ?? '', type: act, on: '2026-11-02', bound: event ? rulesOf(event) : [] },
    docNo: aBan.docNo,
    actNumber: aBan.docNo,
    template: { version: 1, sha256: digest },
    file: fileRef(7),
    ...more,
  };
}
const issue = (told: Story, payload: IssueDocument, given: Given = {}, id = DOCUMENT): readonly string[] =>
  told.give(documentStream, id, issueDocument, payload, given);
const state = (told: Story, id = DOCUMENT): DocumentState => told.state(documentStream, id);
const data = (told: Story): DocumentEvent['data'] =>
  told.last(DOCUMENT, 'DocumentIssued')?.data as DocumentEvent['data'];

/** The number that the next command of the world will draw. */
function nextOf(told: Story, type: 'INTERVIEW_RECORD' | 'BAN_ANNOUNCEMENT'): string {
  const probe = documentStreamId(uuid(799));
  told.give(documentStream, probe, skipDocumentNumber, { type }, { actor: head });
  const skipped = told.last<DocumentEvent>(probe, 'DocumentNumberSkipped');
  const n = skipped?.type === 'DocumentNumberSkipped' ? skipped.data.series.n : 0;
  return docNoOf(type, ORGAN, '2026', n + 1, told.settings);
}

describe('issuing a document', () => {
  it('gives it the number that its act bears, and takes none of the series', () => {
    const told = story().banned();
    expect(issue(told, of(told, 'BanDecided'))).toEqual([]);
    expect(state(told)).toMatchObject({ status: 'issued', docNo: aBan.docNo, type: 'BAN_DECISION' });
    expect(data(told)).not.toHaveProperty('series');
    const { actNumber: _, ...none } = of(told, 'BanDecided');
    expect(issueDocument.serial?.(of(told, 'BanDecided'), state(told), context)).toBeUndefined();
    expect(issueDocument.serial?.(none, state(told), context)).toBe('document/BAN_DECISION/511803/2026');
  });

  it('gives it the next number of its type, organ and year where the act has none', () => {
    const told = story().inquired();
    const docNo = nextOf(told, 'INTERVIEW_RECORD');
    const { actNumber: _, ...record } = of(told, 'InquiryRecorded', { type: 'INTERVIEW_RECORD', docNo });
    expect(issue(told, record)).toEqual([]);
    expect(data(told)).toMatchObject({ docNo, series: { year: '2026' } });
  });

  it('refuses a number that moved while the document was drawn up: its bytes would say another', () => {
    const told = story().inquired();
    const docNo = docNoOf('INTERVIEW_RECORD', ORGAN, '2026', 999, told.settings);
    const { actNumber: _, ...record } = of(told, 'InquiryRecorded', { type: 'INTERVIEW_RECORD', docNo });
    expect(issue(told, record)).toEqual(['document.number-moved']);
  });

  it('puts an act in writing that is in the record, and that the type is a document of', () => {
    const told = story().banned();
    const unknown = of(told, 'BanDecided', {
      act: { eventId: uuid(1), type: 'BanDecided', on: '2026-11-02', bound: [] },
    });
    expect(issue(told, unknown)).toEqual(['document.act-unknown']);
    expect(issue(told, of(told, 'BanDecided', { type: 'TRANSFER_LETTER' }))).toEqual([
      'document.not-of-this-act',
    ]);
    const elsewhere = { category: 'clue', id: 'clue-none' } as const;
    expect(issue(told, of(told, 'BanDecided', { subject: elsewhere }))).toEqual([
      'document.not-of-this-act',
      'document.act-unknown',
    ]);
    const organization = { category: 'organization', id: `organization-${uuid(1)}` } as const;
    expect(
      issue(told, of(told, 'AbnormalListed', { type: 'LISTING_DECISION', subject: organization })),
    ).toEqual(['document.act-unknown']);
  });

  it('is the act of the organ in charge, after the act itself', () => {
    const told = story().banned();
    expect(issue(told, of(told, 'BanDecided'), { actor: cityHead })).toEqual(['actor.other-jurisdiction']);
    const later = of(told, 'BanDecided');
    expect(issue(told, { ...later, act: { ...later.act, on: '2026-11-30' } })).toEqual([
      'entry.before-its-prerequisite',
    ]);
  });

  it('is not open to whoever was recused from the case (行政处罚法 Art 43)', () => {
    const told = story().banned();
    told.onCase(
      decideRecusal,
      { account: officerC.account, granted: true, ground: 'relative' },
      { actor: head },
    );
    expect(issue(told, of(told, 'BanDecided'), { actor: officerC })).toEqual(['case.actor-recused']);
  });

  it('claims the act for one document in force, a voided one being replaced once', () => {
    const told = story().banned();
    const claims = (payload: IssueDocument): readonly string[] => {
      const decision = issueDocument.decide(payload, state(told), contextOf(told));
      return 'claims' in decision ? (decision.claims ?? []) : [];
    };
    const first = of(told, 'BanDecided');
    expect(claims(first)).toEqual([`document-of/BAN_DECISION/${first.act.eventId}`]);
    issue(told, first);
    const again = { ...first, replaces: DOCUMENT };
    const second = documentStreamId(uuid(701));
    expect(issue(told, again, {}, second)).toEqual(['document.replaces-none']);
    told.give(documentStream, DOCUMENT, voidDocument, { reason: 'error-in-text' }, { actor: sectionHead });
    expect(claims(again)).toEqual([`document-of/BAN_DECISION/${DOCUMENT}`]);
    expect(issue(told, { ...again, type: 'SERVICE_RECEIPT' }, {}, second)).toEqual([
      'document.replaces-none',
    ]);
    expect(issue(told, again, {}, second)).toEqual([]);
    expect(told.last(second, 'DocumentIssued')?.data).toMatchObject({
      replaces: DOCUMENT,
      docNo: aBan.docNo,
    });
  });
});

describe('a number in use elsewhere', () => {
  it('is passed over, and stays in the register', () => {
    const told = story();
    expect(
      told.give(documentStream, DOCUMENT, skipDocumentNumber, { type: 'BAN_DECISION' }, { actor: head }),
    ).toEqual([]);
    expect(state(told)).toMatchObject({ status: 'skipped', docNo: '名民取决〔2026〕1号' });
    expect(told.give(documentStream, DOCUMENT, voidDocument, { reason: 'other' }, { actor: head })).toEqual([
      'document.not-in-force',
    ]);
  });
});

describe('the numbers of a series', () => {
  it('are those of the organ, the year and the type, with the word that the bureau set', () => {
    const told = story();
    expect(docNoOf('BAN_DECISION', '511800', '2027', 12, told.settings)).toBe('雅民取决〔2027〕12号');
    const settings = { documentWords: { BAN_DECISION: '禁' } };
    expect(docNoOf('BAN_DECISION', ORGAN, '2026', 3, settings)).toBe('名民禁〔2026〕3号');
    expect(documentSeries('BAN_DECISION', ORGAN, '2026')).not.toBe(
      documentSeries('BAN_DECISION', ORGAN, '2027'),
    );
  });

  it('are drawn by acts that write their own document, unless a number was typed', () => {
    const told = story().banProposed();
    expect(drawn('BAN_DECISION', undefined, contextOf(told))).toBe('document/BAN_DECISION/511803/2026');
    expect(drawn('BAN_DECISION', '名民取决〔2026〕9号', contextOf(told))).toBeUndefined();
    const { docNo: _, ...unnumbered } = aBan;
    expect(told.onCase(decideBan, unnumbered, { actor: head })).toEqual([]);
    expect(told.case.ban?.docNo).toMatch(/^名民取决〔2026〕\d+号$/);
  });

  it('are drawn for the notice of preserved evidence and for the decision on it (Order 77 Art 11)', () => {
    const told = story().preserved();
    const [held] = Object.values(told.case.preservations);
    const outcomes = [1, 2].map((no) => ({ no, outcome: 'returned' as const }));
    const decision = { preservation: held?.preservation ?? '', outcomes };
    expect(told.onCase(decideEvidencePreservation, decision, { actor: head })).toEqual([]);
    expect(told.lastOf('EvidencePreservationDecided').docNo).toMatch(/^名民登处〔2026〕\d+号$/);
    const notice = registerEvidencePreservation.serial?.(
      { proposal: '', keeper: keeper.account },
      told.case,
      contextOf(told),
    );
    expect(notice).toBe('document/EVIDENCE_KEEP_NOTICE/511803/2026');
  });
});

const context = { actor: officerA, occurredOn: '2026-11-28' };
const contextOf = (told: Story) => told.context(DOCUMENT, officerA, undefined);
