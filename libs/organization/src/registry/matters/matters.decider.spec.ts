import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import {
  aRegisteredAssociation,
  anOrganization,
  officer,
  otherOfficer,
  sealed,
  settings,
} from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { answerWorkReminder, holdInterview, reportMajorMatter, sendWorkReminder } from './matters.decider.js';

const by = { actor: officer };
const given = (...more: readonly OrganizationEvent[]) => anOrganization(...aRegisteredAssociation, ...more);

describe('a major-matter report', () => {
  const report = {
    matter: 'large-event',
    plannedOn: '2026-12-03',
    receivedOn: '2026-11-23',
    content: sealed('…'),
  } as const;
  it('is short when it comes later than the bureau’s days before (SZ-major-1)', () => {
    expect(given().when(reportMajorMatter, report).decision).toMatchObject({
      events: [{ data: { leadDays: 10, short: false } }],
    });
    expect(given().when(reportMajorMatter, { ...report, plannedOn: '2026-12-02' }).decision).toMatchObject({
      events: [{ data: { short: true } }],
    });
    const fifteen = { settings: { ...settings, majorMatterLeadDays: 15 } };
    expect(given().when(reportMajorMatter, report, fifteen).decision).toMatchObject({
      events: [{ data: { leadDays: 15, short: true } }],
    });
    given()
      .when(reportMajorMatter, { ...report, receivedOn: '2026-11-24' })
      .thenRefused('entry.in-the-future');
  });
});

describe('a reminder letter (行动计划 六（二）)', () => {
  const letter = {
    to: 'competent-unit',
    documentNumber: '演示函〔2026〕1号',
    issuedOn: '2026-11-20',
    replyBy: '2026-12-04',
    matter: sealed('…'),
  } as const;
  it('sets its own day, and is answered once', () => {
    const { decision } = given().when(sendWorkReminder, letter, by);
    expect(decision).toMatchObject({
      events: [{ type: 'WorkReminderSent' }, { data: { timer: 'work-reminder-reply', dueOn: '2026-12-04' } }],
    });
    const events = isRefused(decision) ? [] : decision.events;
    const letterId = events[0]?.type === 'WorkReminderSent' ? events[0].data.letterId : '';
    const answer = { letterId, answeredOn: '2026-11-23', answer: sealed('…') };
    const answered = given(...events).when(answerWorkReminder, answer, by).decision;
    expect(answered).toMatchObject({ events: [{ type: 'WorkReminderAnswered' }, { type: 'TermMet' }] });
    given(...events, ...(isRefused(answered) ? [] : answered.events))
      .when(answerWorkReminder, answer, by)
      .thenRefused('letter.none-open');
    given(...events)
      .when(answerWorkReminder, { ...answer, letterId: '00000000-0000-5000-8000-000000000009' }, by)
      .thenRefused('letter.no-such-letter');
    given(...events)
      .when(answerWorkReminder, { ...answer, answeredOn: '2026-11-24' }, by)
      .thenRefused('entry.in-the-future');
    given()
      .when(sendWorkReminder, { ...letter, replyBy: '2026-11-20' }, by)
      .thenRefused('letter.reply-before-letter');
    given()
      .when(sendWorkReminder, { ...letter, issuedOn: '2026-11-24' }, by)
      .thenRefused('entry.in-the-future');
  });
});

describe('an interview (民发〔2016〕39号)', () => {
  const interview = {
    noticeNumber: '演示约〔2026〕1号',
    noticeServedOn: '2026-11-16',
    heldOn: '2026-11-20',
    attendance: 'explained-in-writing',
    officers: [officer.badge, otherOfficer.badge],
    record: sealed('…'),
  } as const;
  it('is held by two, the actor among them, after notice', () => {
    expect(given().when(holdInterview, interview, by).decision).toMatchObject({
      basis: ['TALK39-2', 'TALK39-4', 'APL-42'],
    });
    given()
      .when(holdInterview, { ...interview, officers: [officer.badge, officer.badge] }, by)
      .thenRefused('interview.two-officers');
    given()
      .when(holdInterview, { ...interview, officers: ['180398', '180399'] }, by)
      .thenRefused('rectification.actor-not-among-officers');
    given()
      .when(holdInterview, { ...interview, heldOn: '2026-11-15' }, by)
      .thenRefused('entry.before-its-prerequisite');
    given()
      .when(holdInterview, { ...interview, heldOn: '2026-11-24' }, by)
      .thenRefused('entry.in-the-future');
  });
});
