import { describe, expect, it } from '@jest/globals';
import { accountStreamId } from '@shouzheng/identity/contract';
import type { CaseCommand } from './case-command.decider.js';
import { aHearing, anInquiry, present, signed, story } from '../testing/story.fixture.js';
import { START, fileRef, officerA, officerB, officerC, sealed, uuid } from '../testing/world.fixture.js';
import { dissuade } from './dissuade/dissuade.decider.js';
import { fixElectronicData } from './fix-data/fix-data.decider.js';
import { hearParty } from './hear-party/hear-party.decider.js';
import { recordSiteInspection } from './inspect-site/inspect-site.decider.js';
import type { PresentOfficers } from './officers.decider.js';
import { recordInquiry } from './record-inquiry/record-inquiry.decider.js';

const text = sealed('记录');
const inspection = { place: text, present, findings: text, signature: signed, files: [] };
const data = { source: text, method: 'screen-recording', present, files: [fileRef()] };
const admonition = { minor: true, littleHarm: true, present, admonition: text, signature: signed, files: [] };

interface Act {
  readonly name: string;
  readonly command: CaseCommand<any>;
  readonly payload: { readonly present: PresentOfficers };
}
const ACTS: readonly Act[] = [
  { name: 'an inquiry', command: recordInquiry, payload: anInquiry },
  { name: 'a site inspection', command: recordSiteInspection, payload: inspection },
  { name: 'fixing electronic data', command: fixElectronicData, payload: data },
  { name: 'hearing the party', command: hearParty, payload: aHearing },
  { name: 'an admonition', command: dissuade, payload: admonition },
];

describe.each(ACTS)('$name', ({ command, payload }) => {
  it('is recorded with the officers and their certificates', () => {
    const told = story().assigned();
    expect(told.onCase(command, payload)).toEqual([]);
  });

  it('needs two different persons of the case', () => {
    const told = story().assigned();
    const alone = { ...payload, present: { ...present, officers: [officerA.account] } };
    const twice = { ...payload, present: { ...present, officers: [officerA.account, officerA.account] } };
    expect(told.onCase(command, alone)).toEqual(['officer.two-required']);
    expect(told.onCase(command, twice)).toEqual(['officer.two-required']);
    const stranger = { ...payload, present: { ...present, officers: [officerA.account, officerC.account] } };
    expect(told.onCase(command, stranger)).toEqual(['officer.not-assigned']);
  });

  it('needs certificates that are shown and cover the day', () => {
    const told = story().assigned();
    const hidden = { ...payload, present: { ...present, certificatesShown: false } };
    expect(told.onCase(command, hidden)).toEqual(['officer.certificates-not-shown']);
    const ended = { ...officerB, certificate: { number: 'x', from: '2024-01-01', to: '2026-11-01' } };
    told.put(accountStreamId(officerB.account), { status: 'active', ...ended });
    expect(told.onCase(command, payload)).toEqual(['officer.certificate-not-valid']);
  });

  it('is refused before officers are assigned, from a stranger, back in time, and after the decision', () => {
    expect(story().filed().onCase(command, payload)).toContain('case.wrong-state');
    expect(story().assigned().onCase(command, payload, { actor: officerC })).toEqual(['case.not-a-handler']);
    expect(story().assigned().onCase(command, payload, { at: START })).toContain(
      'entry.before-its-prerequisite',
    );
    expect(story().banned().onCase(command, payload)).toEqual(['case.wrong-state', 'case.record-frozen']);
  });
});

describe('a record', () => {
  const refused = { kind: 'refused' } as const;

  it('says why it is not signed', () => {
    const told = story().assigned();
    expect(told.onCase(recordInquiry, { ...anInquiry, signature: refused })).toEqual([
      'record.refusal-not-noted',
    ]);
    expect(told.onCase(recordInquiry, { ...anInquiry, signature: { ...refused, note: text } })).toEqual([]);
    expect(told.onCase(recordSiteInspection, { ...inspection, signature: refused })).toEqual([
      'record.refusal-not-noted',
    ]);
    expect(told.onCase(hearParty, { ...aHearing, signature: refused })).toEqual(['record.refusal-not-noted']);
    expect(told.onCase(dissuade, { ...admonition, signature: refused })).toEqual([
      'record.refusal-not-noted',
    ]);
  });

  it('ends after it begins, and not in the future', () => {
    const told = story().assigned();
    const backwards = { endedAt: START };
    const future = { endedAt: '2027-01-01T00:00:00.000Z' };
    expect(told.onCase(recordInquiry, { ...anInquiry, ...backwards })).toEqual([
      'record.ends-before-it-begins',
    ]);
    expect(told.onCase(recordInquiry, { ...anInquiry, ...future })).toEqual(['record.ends-before-it-begins']);
    expect(told.onCase(recordSiteInspection, { ...inspection, ...future })).toEqual([
      'record.ends-before-it-begins',
    ]);
  });

  it('of electronic data is its files', () => {
    expect(
      story()
        .assigned()
        .onCase(fixElectronicData, { ...data, files: [] }),
    ).toEqual(['record.file-required']);
  });

  it('keeps who was there by account and certificate, and nothing of whom they asked in the clear', () => {
    const told = story().inquired();
    expect(told.lastOf('InquiryRecorded').present.officers).toEqual([
      { account: officerA.account, badge: officerA.badge, certificate: '川Q180301' },
      { account: officerB.account, badge: officerB.badge, certificate: '川Q180302' },
    ]);
    expect(told.case.records).toHaveLength(1);
  });
});

describe('hearing the party', () => {
  it('takes a statement, a waiver that is noted, or an absence after notice', () => {
    const told = story().assigned();
    const { statement: _, ...unheard } = aHearing;
    const notice = { docNo: '名民约〔2026〕1号', servedOn: '2026-11-01' };
    expect(told.onCase(hearParty, unheard)).toEqual(['party.statement-required']);
    expect(told.onCase(hearParty, { ...unheard, way: 'absent-after-notice' })).toEqual([
      'party.notice-required',
    ]);
    const later = { ...notice, servedOn: '2026-12-01' };
    expect(told.onCase(hearParty, { ...unheard, way: 'absent-after-notice', notice: later })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(hearParty, { ...unheard, way: 'absent-after-notice', notice })).toEqual([]);
    expect(told.onCase(hearParty, { ...unheard, way: 'waived' })).toEqual([]);
  });
});

describe('an admonition', () => {
  it('is for minor cases of little harm', () => {
    expect(
      story()
        .assigned()
        .onCase(dissuade, { ...admonition, minor: false }),
    ).toEqual(['dissuasion.not-minor']);
    expect(
      story()
        .assigned()
        .onCase(dissuade, { ...admonition, littleHarm: false }),
    ).toEqual(['dissuasion.not-minor']);
    expect(story().reported({ major: true }).onCase(dissuade, admonition)).toEqual(['dissuasion.not-minor']);
  });
});

it('has no record of a case that is not there', () => {
  expect(
    story().onCase(recordInquiry, { ...anInquiry, present: { ...present, officers: [uuid(1)] } }),
  ).toContain('case.wrong-state');
});
