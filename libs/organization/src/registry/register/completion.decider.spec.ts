import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  COUNTY,
  USCC,
  anOrganization,
  application,
  applied,
  approver,
  registered,
  settings,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { missTerm } from '../rectify/rectification.decider.js';
import {
  announceRegister,
  askForCompletion,
  completeApplication,
  deliverCertificate,
  recordJointReview,
} from './completion.decider.js';
import { applyRegistration, approveRegistration } from './registration.decider.js';

const incomplete = { ...application, receivedOn: '2026-11-20', missing: ['premises', 'persons'] } as const;
const decision = anOrganization().when(applyRegistration, incomplete).decision;
const taken: readonly OrganizationEvent[] = isRefused(decision) ? [] : decision.events;
const asking = {
  documentNumber: '演示补〔2026〕1号',
  askedOn: '2026-11-23',
  missing: ['premises', 'persons', 'premises'],
} as const;
const asked: OrganizationEvent = {
  type: 'CompletionAsked',
  data: { documentNumber: '演示补〔2026〕1号', askedOn: '2026-11-23', missing: ['premises', 'persons'] },
};
const direct: OrganizationEvent = {
  type: 'RegistrationApplied',
  data: {
    ...(applied.data as Extract<OrganizationEvent, { type: 'RegistrationApplied' }>['data']),
    supervision: 'DIRECT',
  },
};
const approval = { uscc: USCC, certificateNumber: '川社证字第0001号', decidedOn: '2026-11-20' };
const by = { actor: approver };

describe('an application with papers missing (行政许可法 Art 32)', () => {
  it('runs the five working days to tell, not the sixty to decide', () => {
    expect(taken).toMatchObject([
      { type: 'RegistrationApplied', data: { missing: ['premises', 'persons'] } },
      {
        type: 'TermStarted',
        data: { timer: 'completion-notice', startsOn: '2026-11-20', dueOn: '2026-11-27' },
      },
    ]);
    anOrganization(...taken)
      .when(approveRegistration, { ...approval, decidedOn: '2026-11-23' }, by)
      .thenRefused('registration.papers-missing');
  });

  it('is told once what is missing, in time', () => {
    anOrganization(...taken)
      .when(askForCompletion, asking)
      .thenEvents(asked, { type: 'TermMet', data: { term: 'completion-notice' } });
    anOrganization(...taken, asked)
      .when(askForCompletion, asking)
      .thenRefused('registration.completion-asked-already');
    anOrganization(applied).when(askForCompletion, asking).thenRefused('registration.nothing-missing');
    anOrganization(...taken)
      .when(askForCompletion, { ...asking, askedOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
    anOrganization(...taken)
      .when(askForCompletion, { ...asking, askedOn: '2026-11-19' })
      .thenRefused('entry.before-its-prerequisite');
  });

  it('has the sixty days from the day of the last paper', () => {
    const { decision: complete } = anOrganization(...taken, asked).when(completeApplication, {
      receivedOn: '2026-11-23',
    });
    expect(complete).toMatchObject({
      events: [
        { type: 'RegistrationPapersCompleted', data: { receivedOn: '2026-11-23', deemed: false } },
        { type: 'TermMet' },
        { type: 'TermStarted', data: { timer: 'registration-decision-sg', startsOn: '2026-11-23' } },
      ],
      basis: ['SG-12'],
    });
    anOrganization(...taken)
      .when(completeApplication, { receivedOn: '2026-11-19' })
      .thenRefused('entry.before-its-prerequisite');
    anOrganization(...taken)
      .when(completeApplication, { receivedOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
    anOrganization(applied)
      .when(completeApplication, { receivedOn: '2026-11-23' })
      .thenRefused('registration.nothing-missing');
  });

  it('counts as received from its first day when nobody tells: the decision term begins then', () => {
    const late = { now: '2026-11-28T00:00:00.000Z' };
    const { decision: deemed } = anOrganization(...taken).when(missTerm, { term: 'completion-notice' }, late);
    expect(deemed).toMatchObject({
      events: [
        { type: 'TermMissed' },
        { type: 'RegistrationPapersCompleted', data: { receivedOn: '2026-11-20', deemed: true } },
        {
          type: 'TermStarted',
          data: { startsOn: '2026-11-20', organ: COUNTY, term: 'registration-decision' },
        },
      ],
      basis: ['LIC-32'],
    });
    const after = isRefused(deemed) ? [] : deemed.events;
    const { decision: approved } = anOrganization(...taken, ...after).when(approveRegistration, approval, by);
    expect(isRefused(approved)).toBe(false);
  });
});

describe('the joint review of direct and decoupled bodies (行动计划 六（一）)', () => {
  const review = {
    documentNumber: '演示联〔2026〕1号',
    concludedOn: '2026-11-10',
    opinion: 'agree',
    departments: ['演示教育局'],
  } as const;
  const reviewed = (opinion: 'agree' | 'disagree'): OrganizationEvent => ({
    type: 'JointReviewRecorded',
    data: { ...review, departments: ['演示教育局'], opinion },
  });
  it('comes before the approval, unless the bureau switches it off', () => {
    anOrganization(direct)
      .when(approveRegistration, approval, by)
      .thenRefused('registration.joint-review-required');
    anOrganization(direct, reviewed('disagree'))
      .when(approveRegistration, approval, by)
      .thenRefused('registration.joint-review-disagrees');
    expect(
      isRefused(anOrganization(direct, reviewed('agree')).when(approveRegistration, approval, by).decision),
    ).toBe(false);
    const off = { ...by, settings: { ...settings, jointReviewRequired: false } };
    expect(isRefused(anOrganization(direct).when(approveRegistration, approval, off).decision)).toBe(false);
  });

  it('is recorded for them only, and not before it was done', () => {
    expect(isRefused(anOrganization(direct).when(recordJointReview, review).decision)).toBe(false);
    anOrganization(applied)
      .when(recordJointReview, review)
      .thenRefused('registration.joint-review-not-asked');
    anOrganization(direct)
      .when(recordJointReview, { ...review, concludedOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
  });
});

describe('the certificate and the announcement', () => {
  const delivery = { deliveredOn: '2026-11-20', method: 'direct' } as const;
  it('is delivered once (行政许可法 Art 44)', () => {
    const given = anOrganization(applied, registered);
    expect(given.when(deliverCertificate, delivery).decision).toMatchObject({ basis: ['LIC-44'] });
    const delivered: OrganizationEvent = { type: 'CertificateDelivered', data: delivery };
    anOrganization(applied, registered, delivered)
      .when(deliverCertificate, delivery)
      .thenRefused('registration.delivered-already');
    given
      .when(deliverCertificate, { ...delivery, deliveredOn: '2023-05-07' })
      .thenRefused('entry.before-its-prerequisite');
    given
      .when(deliverCertificate, { ...delivery, deliveredOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
    anOrganization(applied)
      .when(deliverCertificate, delivery)
      .thenRefused('organization.wrong-status', 'registration.no-certificate-here');
  });

  const formation = { subject: 'formation', announcedOn: '2026-11-20', medium: '演示网站' } as const;
  it('announces what there is, once (SG Art 23)', () => {
    const given = anOrganization(applied, registered);
    expect(given.when(announceRegister, formation).decision).toMatchObject({ basis: ['SG-23'] });
    const made: OrganizationEvent = { type: 'RegisterAnnounced', data: formation };
    anOrganization(applied, registered, made)
      .when(announceRegister, formation)
      .thenRefused('announcement.made-already');
    given
      .when(announceRegister, { ...formation, subject: 'deregistration' })
      .thenRefused('announcement.nothing-to-announce');
    given
      .when(announceRegister, { ...formation, subject: 'revocation' })
      .thenRefused('announcement.nothing-to-announce');
    given
      .when(announceRegister, {
        ...formation,
        subject: 'change',
        changeId: '00000000-0000-5000-8000-000000000001',
      })
      .thenRefused('announcement.no-such-change');
    given
      .when(announceRegister, { ...formation, announcedOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
    anOrganization(applied).when(announceRegister, formation).thenRefused('organization.wrong-status');
  });
});
