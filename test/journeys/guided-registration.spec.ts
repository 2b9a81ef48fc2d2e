import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verified } from '../support/verified.js';
import { investigatedCase, reportOf, signature } from './support/illegal-case.js';
import { Journey, type Subject } from './support/journey.js';
import { applicationOf, registrationOf } from './support/organizations.js';

const NAME = '雅安市名山区演示棋友协会';
let journey: Journey;
let filed: Subject;
let organization: Subject;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2026-12-01' });
  filed = await investigatedCase(journey, '演示棋友联谊会');
  await filed.act('officer-1', 'close-investigation', reportOf({ proposal: 'GUIDED_TO_REGISTER' }));
});
afterAll(() => journey.end());

describe('an unregistered body that is guided to register', () => {
  const guidance = { ground: 'dissolved-by-itself', guidance: '引导其依法申请登记。' };

  it('is no way of its own: it needs the dissolution of Art 18 or a finding under Art 3', async () => {
    expect(await filed.refused('officer-1', 'guide-to-register', guidance)).toEqual({
      status: 422,
      code: 'guidance.without-article',
      rules: ['SZ-guided-1', 'O77-18', 'O77-3p2'],
    });
    await filed.act('officer-1', 'dissuade', {
      present: await journey.present(),
      admonition: '停止以社会组织名义活动。',
      minor: true,
      littleHarm: true,
      signature,
    });
    const files = [await filed.file('officer-1', '解散声明.pdf')];
    const dissolution = { dissolvedOn: journey.today, evidence: '解散声明。', files };
    await filed.act('officer-1', 'record-self-dissolution', dissolution);
  });

  it('applies, and the case is closed with the link to its application', async () => {
    organization = await journey.begun(
      'registrar',
      'organizations/apply-registration',
      applicationOf(journey, NAME),
    );
    expect(await organization.awaited()).toEqual([
      'registration-approver: decide-registration (registration-decision-sg 2027-02-01)',
    ]);
    const linked = { ...guidance, organization: organization.id };
    await filed.act('officer-1', 'guide-to-register', linked);
    await filed.act('head', 'close-case', { disposition: 'GUIDED_TO_REGISTER' });
    expect(await filed.said('RegistrationGuided', 'organization')).toBe(organization.id);
    expect(await filed.said('RegistrationGuided', 'mark')).toBe('practice');
    expect(await filed.view()).toMatchObject({ stage: 'closed', disposition: 'GUIDED_TO_REGISTER' });
    expect(await filed.clocks()).toEqual(
      expect.arrayContaining(['ban-disposal 2027-03-01 done', 'dissuasion-revisit 2027-03-01 normal']),
    );
  });

  it('is registered by another than who took the application in', async () => {
    const decision = registrationOf(journey);
    expect(await organization.refused('registrar', 'approve-registration', decision)).toEqual({
      status: 403,
      code: 'actor.role-not-entitled',
      rules: ['SZ-roles'],
    });
    const wrong = { ...decision, uscc: '51511800MJ0000026C' };
    expect(await organization.refused('approver', 'approve-registration', wrong)).toMatchObject({
      status: 422,
      rules: ['SZ-uscc-1'],
    });
    await organization.act('approver', 'approve-registration', decision);
    expect(await organization.awaited()).toEqual([
      'registration-clerk: deliver-certificate (licence-delivery 2026-12-15)',
      'section-head: hold-talk (talk-reminder 2026-12-31)',
      'registration-clerk: announce-register',
    ]);
    await organization.act('registrar', 'deliver-certificate', {
      deliveredOn: journey.today,
      method: 'direct',
    });
    await organization.act('registrar', 'announce-register', {
      subject: 'formation',
      announcedOn: journey.today,
      medium: '门户网站',
    });
  });

  it('stands in the register, and its name is no longer a name without a registration', async () => {
    expect(await organization.awaited()).toEqual(['section-head: hold-talk (talk-reminder 2026-12-31)']);
    expect(await organization.view()).toMatchObject({ name: NAME, headline: { code: 'Registered' } });
    expect(await organization.events()).toEqual([
      'RegistrationApplied',
      'OrganizationRegistered',
      'TalkRequired',
      'CertificateDelivered',
      'RegisterAnnounced',
    ]);
    const officer = await journey.as('officer-1');
    const screening = await officer.ask('names/screen', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: NAME }),
    });
    expect(screening.body).toMatchObject({ verdict: 'registered' });
    expect(await filed.actsWithoutArticle()).toEqual([]);
    expect(await organization.actsWithoutArticle()).toEqual([]);
    expect(await verified(journey.service)).not.toHaveProperty('firstDifference');
  });
});
