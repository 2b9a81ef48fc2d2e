import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@shouzheng/kernel';
import { anOrganization, application, applied, registered } from '../../testing/world.fixture.js';
import type { OrganizationEvent } from '../organization.events.js';
import { applyRegistration } from '../register/registration.decider.js';
import {
  exitIncubator,
  fileCommunityOrganization,
  graduateIncubatee,
  unfileCommunityOrganization,
} from './community.decider.js';

const filing = {
  name: '演示广场舞队',
  class: 'CULTURE_SPORTS',
  township: '511803001',
  documentNumber: '演示备〔2026〕1号',
  filedOn: '2026-11-02',
} as const;
const filed: OrganizationEvent = { type: 'CommunityOrganizationFiled', data: { ...filing, organ: '511803' } };
const incubated: OrganizationEvent = {
  type: 'OrganizationIncubated',
  data: {
    name: '名山演示茶友会',
    base: '名山区孵化中心',
    baseLevel: 'county',
    region: '511803',
    organ: '511803',
    agreement: { documentNumber: '孵〔2026〕1号', signedOn: '2026-01-05' },
  },
};

describe('a community organization (四川省社区社会组织办法)', () => {
  it('is filed by its township and has no legal personality', () => {
    const { decision } = anOrganization().when(fileCommunityOrganization, filing);
    expect(decision).toMatchObject({
      events: [filed],
      basis: ['CSO-SC-scope', 'CSO-SC-classes', 'CSO-SC-filing'],
    });
    expect(anOrganization(filed).state).toMatchObject({
      legal: 'Filed',
      name: filing.name,
      region: '511803',
    });
  });

  it.each([
    ['an owners’ committee', { excluded: 'owners-committee' }, 'community.excluded-kind'],
    ['a county in place of a township', { township: '511803' }, 'community.township-files'],
    ['a township of another county', { township: '511802001' }, 'community.outside-jurisdiction'],
    ['a day to come', { filedOn: '2026-11-24' }, 'entry.in-the-future'],
  ] as const)('is not filed for %s', (_what, change, code) => {
    anOrganization()
      .when(fileCommunityOrganization, { ...filing, ...change })
      .thenRefused(code);
  });

  it('applies for registration when it reaches the conditions, in the same record', () => {
    expect(isRefused(anOrganization(filed).when(applyRegistration, application).decision)).toBe(false);
    anOrganization(applied, registered)
      .when(fileCommunityOrganization, filing)
      .thenRefused('organization.wrong-status');
  });

  it('is unfiled once, not before it was filed', () => {
    const end = { cause: 'disbanded', endedOn: '2026-11-20' } as const;
    const { decision } = anOrganization(filed).when(unfileCommunityOrganization, end);
    const after = anOrganization(filed, ...(isRefused(decision) ? [] : decision.events));
    expect(after.state.legal).toBe('Prospect');
    after.when(unfileCommunityOrganization, end).thenRefused('organization.wrong-status');
    expect(isRefused(after.when(fileCommunityOrganization, filing).decision)).toBe(false);
    anOrganization(filed)
      .when(unfileCommunityOrganization, { ...end, endedOn: '2026-11-01' })
      .thenRefused('entry.before-its-prerequisite');
  });
});

describe('the end of an incubation', () => {
  const graduation = { as: 'registered', graduatedOn: '2026-11-20' } as const;
  it('is graduation once registered or filed', () => {
    const registeredNow = anOrganization(incubated, applied, registered);
    const { decision } = registeredNow.when(graduateIncubatee, graduation);
    expect(decision).toMatchObject({ basis: ['SZ-incubator-1'] });
    anOrganization(incubated, applied, registered, ...(isRefused(decision) ? [] : decision.events))
      .when(graduateIncubatee, graduation)
      .thenRefused('incubator.over-already');
    expect(
      isRefused(
        anOrganization(incubated, filed).when(graduateIncubatee, { ...graduation, as: 'filed' }).decision,
      ),
    ).toBe(false);
    anOrganization(incubated, filed)
      .when(graduateIncubatee, graduation)
      .thenRefused('incubator.other-graduation');
    anOrganization(incubated).when(graduateIncubatee, graduation).thenRefused('organization.wrong-status');
    anOrganization(applied, registered)
      .when(graduateIncubatee, graduation)
      .thenRefused('incubator.not-incubated');
    registeredNow
      .when(graduateIncubatee, { ...graduation, graduatedOn: '2026-01-04' })
      .thenRefused('entry.before-its-prerequisite');
  });

  it('or leaving; an application that runs goes on', () => {
    const exit = { cause: 'withdrew', exitedOn: '2026-11-20' } as const;
    const left = anOrganization(incubated).when(exitIncubator, exit).decision;
    const after = anOrganization(incubated, ...(isRefused(left) ? [] : left.events));
    expect(after.state.legal).toBe('Prospect');
    after.when(exitIncubator, exit).thenRefused('organization.wrong-status', 'incubator.over-already');
    const running = anOrganization(incubated, applied).when(exitIncubator, exit).decision;
    expect(
      anOrganization(incubated, applied, ...(isRefused(running) ? [] : running.events)).state.legal,
    ).toBe('Applied');
    anOrganization(incubated)
      .when(exitIncubator, { ...exit, exitedOn: '2026-01-04' })
      .thenRefused('entry.before-its-prerequisite');
    anOrganization(applied).when(exitIncubator, exit).thenRefused('incubator.not-incubated');
  });
});
