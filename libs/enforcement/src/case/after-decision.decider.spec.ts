import { describe, expect, it } from '@jest/globals';
import {
  CASE,
  type Story,
  anItem,
  anAnnouncement,
  present,
  signed,
  story,
} from '../testing/story.fixture.js';
import {
  START,
  clerk,
  fileRef,
  head,
  officerA,
  officerC,
  sealed,
  sectionHead,
} from '../testing/world.fixture.js';
import { announceBan } from './announce-ban/announce-ban.decider.js';
import { archiveCase, closeCase } from './close-case/close-case.decider.js';
import { collectSeals } from './collect-seals/collect-seals.decider.js';
import { concludeNotIllegal } from './conclude-not-illegal/conclude-not-illegal.decider.js';
import { approveCorrection, proposeCorrection } from './correct-record/correct-record.decider.js';
import { dissuade, recordRevisit, recordSelfDissolution } from './dissuade/dissuade.decider.js';
import { guideToRegister } from './guide-to-register/guide-to-register.decider.js';
import { revokeOwnDecision } from './revoke-decision/revoke-decision.decider.js';
import { referToPolice, transferCase } from './transfer-case/transfer-case.decider.js';

const by = { actor: head };
const handlerAsHead = { actor: { ...head, person: officerA.person } };
const text = sealed('说明');
const seals = { items: [anItem], signature: signed, files: [] };
const letter = { addressee: 'SAMR', docNo: '名民移〔2026〕2号' } as const;
const referral = { ground: 'obstruction', docNo: '名民移〔2026〕3号' } as const;
const notIllegal = { reason: 'community-organization', finding: text } as const;
const revocation = { revocationDocNo: '名民撤〔2026〕1号', basis: 'APL-75' } as const;
const admonition = { minor: true, littleHarm: true, present, admonition: text, signature: signed, files: [] };
const dissolution = { dissolvedOn: '2026-11-02', evidence: text, files: [fileRef()] };

const dissuaded = (): Story => {
  const told = story().reported();
  told.onCase(dissuade, admonition);
  return told;
};
const dissolved = (): Story => {
  const told = dissuaded();
  told.onCase(recordSelfDissolution, dissolution);
  return told;
};

describe('announcing a ban', () => {
  it('ends the term of disposal', () => {
    expect(story().announced().case).toMatchObject({
      status: 'disposed',
      disposition: 'BANNED',
      terms: { disposal: { status: 'met' } },
    });
  });

  it.each([
    ['nowhere', { media: [] }, 'ban.announcement-nowhere'],
    ['on a portal without its address', { media: ['portal'], url: undefined }, 'ban.announcement-nowhere'],
    ['on premises that are not named', { media: ['premises'] }, 'ban.announcement-nowhere'],
    ['before the decision', { announcedOn: '2026-11-01' }, 'entry.before-its-prerequisite'],
    ['on a day to come', { announcedOn: '2026-12-01' }, 'entry.in-the-future'],
  ] as const)('is refused %s', (_what, change, code) => {
    const told = story().banned();
    expect(told.onCase(announceBan, { ...anAnnouncement, ...change })).toEqual([code]);
  });

  it('follows a decision that stands, once', () => {
    expect(story().banProposed().onCase(announceBan, anAnnouncement)).toContain('case.wrong-state');
    expect(story().announced().onCase(announceBan, anAnnouncement)).toContain('ban.already-announced');
    expect(story().banned().onCase(announceBan, anAnnouncement, { at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    const revoked = story().banned();
    revoked.onCase(revokeOwnDecision, revocation, by);
    expect(revoked.onCase(announceBan, anAnnouncement)).toEqual(['case.wrong-state', 'ban.revoked']);
  });
});

describe('collecting seals', () => {
  it('takes a signed list, or the reason why there is none', () => {
    const told = story().banned();
    expect(told.onCase(collectSeals, { ...seals, items: [] })).toEqual(['ban.seals-or-reason']);
    expect(told.onCase(collectSeals, { ...seals, noneBecause: 'none-existed' })).toEqual([
      'ban.seals-or-reason',
    ]);
    expect(told.onCase(collectSeals, { ...seals, signature: { kind: 'refused' } })).toEqual([
      'record.refusal-not-noted',
    ]);
    expect(told.onCase(collectSeals, { ...seals, items: [], noneBecause: 'none-existed' })).toEqual([]);
    expect(told.onCase(collectSeals, seals)).toEqual([]);
  });

  it('follows a decision, by a handler', () => {
    expect(story().reported().onCase(collectSeals, seals)).toEqual(['case.wrong-state', 'ban.not-decided']);
    expect(story().banned().onCase(collectSeals, seals, { actor: officerC })).toEqual(['case.not-a-handler']);
    expect(story().banned().onCase(collectSeals, seals, { at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
  });
});

describe('dissuasion', () => {
  it('ends a case when the body has disbanded by itself, and sets the revisit', () => {
    const told = dissolved();
    expect(told.case).toMatchObject({ disposition: 'DISSUADED', terms: { revisit: { status: 'running' } } });
    expect(told.onCase(closeCase, { disposition: 'DISSUADED' }, by)).toEqual([]);
    const revisit = { present, relapsed: false, finding: text, files: [] };
    expect(
      told.onCase(recordRevisit, { ...revisit, present: { ...present, certificatesShown: false } }),
    ).toEqual(['officer.certificates-not-shown']);
    expect(told.onCase(recordRevisit, revisit)).toEqual([]);
    expect(told.case.terms['revisit']?.status).toBe('met');
    expect(told.onCase(recordRevisit, revisit)).toEqual(['dissuasion.already-revisited']);
  });

  it('needs proof, after the admonition, from a handler', () => {
    const told = dissuaded();
    expect(story().reported().onCase(recordSelfDissolution, dissolution)).toEqual(['dissuasion.not-given']);
    expect(told.onCase(recordSelfDissolution, { ...dissolution, files: [] })).toEqual([
      'record.file-required',
    ]);
    const before = { ...dissolution, dissolvedOn: '2026-11-01' };
    expect(told.onCase(recordSelfDissolution, before)).toEqual(['entry.before-its-prerequisite']);
    const later = { ...dissolution, dissolvedOn: '2026-12-01' };
    expect(told.onCase(recordSelfDissolution, later)).toEqual(['entry.in-the-future']);
    expect(told.onCase(recordSelfDissolution, dissolution, { actor: officerC })).toEqual([
      'case.not-a-handler',
    ]);
    expect(told.onCase(recordSelfDissolution, dissolution, { at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(dissolved().onCase(recordSelfDissolution, dissolution)).toContain('case.wrong-state');
    const revisit = { present, relapsed: false, finding: text, files: [] };
    expect(told.onCase(recordRevisit, revisit)).toEqual(['dissuasion.not-given']);
    const early = story().assigned();
    early.onCase(dissuade, admonition);
    expect(early.onCase(recordSelfDissolution, dissolution)).toEqual(['case.wrong-state']);
  });
});

describe('guiding to register', () => {
  const guidance = { ground: 'dissolved-by-itself', guidance: text } as const;

  it('rests on self-dissolution or on not being illegal, and is marked practice', () => {
    const told = dissolved();
    expect(told.onCase(guideToRegister, { ...guidance, ground: 'not-illegal' })).toEqual([
      'guidance.without-article',
    ]);
    expect(told.onCase(guideToRegister, guidance)).toEqual([]);
    expect(told.lastOf('RegistrationGuided').mark).toBe('practice');
    const lawful = story().reported();
    lawful.onCase(concludeNotIllegal, notIllegal, by);
    expect(lawful.onCase(guideToRegister, { ...guidance, ground: 'not-illegal' })).toEqual([]);
  });

  it('has no article of its own', () => {
    expect(story().reported().onCase(guideToRegister, guidance)).toEqual(['guidance.without-article']);
    expect(story().assigned().onCase(guideToRegister, guidance)).toContain('case.wrong-state');
    expect(dissolved().onCase(guideToRegister, guidance, { actor: officerC })).toEqual([
      'case.not-a-handler',
    ]);
    expect(dissolved().onCase(guideToRegister, guidance, { at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(story().announced().onCase(guideToRegister, guidance)).toContain('ban.already-decided');
  });

  it('is not for a case that went elsewhere', () => {
    const told = story().assigned();
    told.onCase(transferCase, letter, by);
    expect(told.onCase(guideToRegister, guidance)).toContain('case.transferred-away');
  });
});

describe('handing a case over', () => {
  it('ends it here, as what it became', () => {
    const organ = story().filed();
    expect(organ.onCase(transferCase, letter, by)).toEqual([]);
    expect(organ.case.disposition).toBe('TRANSFERRED_ORGAN');
    expect(organ.onCase(closeCase, { disposition: 'TRANSFERRED_ORGAN' }, by)).toEqual([]);
    const police = story().reported();
    expect(police.onCase(transferCase, { ...letter, addressee: 'PSB' }, by)).toEqual([]);
    expect(police.onCase(closeCase, { disposition: 'TRANSFERRED_POLICE' }, by)).toEqual([]);
  });

  it('is refused to a handler, after the decision, back in time, and while evidence awaits its decision', () => {
    expect(story().assigned().onCase(transferCase, letter, handlerAsHead)).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(story().banned().onCase(transferCase, letter, by)).toEqual(['case.wrong-state']);
    expect(
      story()
        .filed()
        .onCase(transferCase, letter, { ...by, at: START }),
    ).toEqual(['entry.before-its-prerequisite']);
    expect(story().preserved().onCase(transferCase, letter, by)).toEqual(['case.evidence-undecided']);
  });

  it('lets the case go on beside a matter for the police', () => {
    const told = story().assigned();
    expect(told.onCase(referToPolice, { ...referral, ground: 'acting-on-after-ban' }, by)).toEqual([
      'ban.not-decided',
    ]);
    expect(told.onCase(referToPolice, referral, by)).toEqual([]);
    expect(told.case.status).toBe('investigating');
    expect(story().onCase(referToPolice, referral, by)).toEqual(['case.wrong-state']);
    expect(
      story()
        .filed()
        .onCase(referToPolice, referral, { ...by, at: START }),
    ).toEqual(['entry.before-its-prerequisite']);
    expect(
      story()
        .closed()
        .onCase(referToPolice, { ...referral, ground: 'acting-on-after-ban' }, by),
    ).toEqual([]);
  });
});

describe('concluding that a body is not illegal', () => {
  it('is the head’s, on the report', () => {
    const told = story().reported();
    expect(told.onCase(concludeNotIllegal, notIllegal, handlerAsHead)).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(told.onCase(concludeNotIllegal, notIllegal, { ...by, at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(concludeNotIllegal, notIllegal, by)).toEqual([]);
    expect(told.onCase(closeCase, { disposition: 'NOT_ILLEGAL' }, by)).toEqual([]);
    expect(story().assigned().onCase(concludeNotIllegal, notIllegal, by)).toEqual(['case.wrong-state']);
    expect(story().banned().onCase(concludeNotIllegal, notIllegal, by)).toContain('ban.already-decided');
  });
});

describe('closing and archiving', () => {
  it('closes a ban only after its announcement and the seals', () => {
    const told = story().banned();
    expect(told.onCase(closeCase, { disposition: 'BANNED' }, by)).toEqual([
      'case.not-disposed',
      'case.seals-not-collected',
    ]);
    const announced = story().announced();
    expect(announced.onCase(closeCase, { disposition: 'BANNED' }, by)).toEqual(['case.seals-not-collected']);
    announced.onCase(collectSeals, seals);
    expect(announced.onCase(closeCase, { disposition: 'DISSUADED' }, by)).toEqual(['case.other-disposition']);
    expect(announced.onCase(closeCase, { disposition: 'BANNED' }, handlerAsHead)).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(announced.onCase(closeCase, { disposition: 'BANNED' }, { ...by, at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(announced.onCase(closeCase, { disposition: 'BANNED' }, by)).toEqual([]);
  });

  it('asks for the documents of the way that the case took', () => {
    const { heard: _, report: __, ...bare } = dissolved().case;
    const told = dissolved();
    told.put(CASE, { ...bare, records: [] });
    expect(told.onCase(closeCase, { disposition: 'DISSUADED' }, by)).toEqual([
      'case.document-missing',
      'case.document-missing',
      'case.document-missing',
    ]);
    expect(story().reported().onCase(closeCase, { disposition: 'BANNED' }, by)).toContain('case.wrong-state');
  });

  it('does not close over evidence without a decision', () => {
    const told = dissolved();
    told.put(CASE, { ...told.case, preservations: story().preserved().case.preservations });
    expect(told.onCase(closeCase, { disposition: 'DISSUADED' }, by)).toEqual(['case.evidence-undecided']);
  });

  it('archives what is closed', () => {
    const volume = { volume: '2026-0007', retention: 'permanent' } as const;
    expect(story().announced().onCase(archiveCase, volume, { actor: sectionHead })).toEqual([
      'case.wrong-state',
    ]);
    const told = story().closed();
    expect(told.onCase(archiveCase, volume, { actor: sectionHead, at: START })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(told.onCase(archiveCase, volume, { actor: sectionHead })).toEqual([]);
    expect(told.case.status).toBe('archived');
  });
});

describe('revoking the decision', () => {
  it('names the decision it supersedes, and sends an open case back', () => {
    const told = story().announced();
    const decided = told.last(CASE, 'BanDecided');
    expect(told.onCase(revokeOwnDecision, revocation, by)).toEqual([]);
    expect(told.lastOf('BanRevoked')).toMatchObject({ ofEventId: decided?.eventId, reopens: true });
    expect(told.case).toMatchObject({ status: 'reported', ban: { revoked: true } });
    expect(told.case.disposition).toBeUndefined();
    expect(told.onCase(revokeOwnDecision, revocation, by)).toEqual(['ban.revoked']);
    expect(told.onCase(concludeNotIllegal, notIllegal, by)).toEqual([]);
  });

  it('leaves a closed case closed', () => {
    const told = story().closed();
    expect(told.onCase(revokeOwnDecision, { ...revocation, basis: 'LIT-70' }, by)).toEqual([]);
    expect(told.case.status).toBe('closed');
    expect(told.lastOf('BanRevoked').reopens).toBe(false);
  });

  it('needs a decision, a head who is no handler, and a day after it', () => {
    expect(story().reported().onCase(revokeOwnDecision, revocation, by)).toEqual(['ban.not-decided']);
    expect(story().banned().onCase(revokeOwnDecision, revocation, handlerAsHead)).toEqual([
      'case.handler-may-not-decide',
    ]);
    expect(
      story()
        .banned()
        .onCase(revokeOwnDecision, revocation, { ...by, at: START }),
    ).toEqual(['entry.before-its-prerequisite']);
  });
});

describe('correcting the record', () => {
  const proposal = (told: Story): Parameters<typeof proposeCorrection.decide>[0] => ({
    ofEventId: told.last(CASE, 'InquiryRecorded')?.eventId ?? '',
    reason: 'wrong-date',
    correct: text,
  });

  it('adds what is right, under two persons', () => {
    const told = story().inquired();
    expect(told.onCase(proposeCorrection, proposal(told))).toEqual([]);
    const { correction } = told.lastOf('CorrectionProposed');
    const samePerson = { actor: { ...sectionHead, person: officerA.person } };
    expect(told.onCase(approveCorrection, { correction }, samePerson)).toEqual([
      'correction.needs-two-persons',
    ]);
    expect(told.onCase(approveCorrection, { correction: 'other' }, { actor: sectionHead })).toEqual([
      'correction.not-proposed',
    ]);
    expect(told.onCase(approveCorrection, { correction }, { actor: sectionHead })).toEqual([]);
    expect(told.lastOf('RecordCorrected')).toMatchObject({
      proposer: officerA.person,
      approver: sectionHead.person,
    });
    expect(told.onCase(approveCorrection, { correction }, { actor: sectionHead })).toEqual([
      'correction.not-proposed',
    ]);
  });

  it('is of something that the case holds', () => {
    const told = story().inquired();
    expect(told.onCase(proposeCorrection, { ...proposal(told), ofEventId: 'other' })).toEqual([
      'correction.event-unknown',
    ]);
    expect(told.onCase(proposeCorrection, proposal(told), { actor: clerk })).toEqual([]);
  });
});
