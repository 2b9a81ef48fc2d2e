import { accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import {
  type OrganizationCommand,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
} from '../conditions.decider.js';
import type {
  COMMUNITY_CLASSES,
  COMMUNITY_EXCLUSIONS,
  GRADUATIONS,
  INCUBATION_EXITS,
  UNFILING_CAUSES,
} from '../life.events.js';
import type { OrganizationEvent } from '../organization.events.js';
import { organizationStream } from '../organization.state.js';
import type { PersonOfRecord } from '../shapes.events.js';

export interface FileCommunityOrganization {
  readonly name: string;
  readonly class: (typeof COMMUNITY_CLASSES)[number];
  /** The township or sub-district that files it. */
  readonly township: string;
  readonly documentNumber: string;
  readonly filedOn: string;
  readonly leader?: PersonOfRecord;
  /** What it is, where it is one of those that are not meant. */
  readonly excluded?: (typeof COMMUNITY_EXCLUSIONS)[number];
}

/**
 * A township files a community organization that does not reach the conditions of registration (Sichuan measures 2023);
 * the county's organ enters it. It has no legal personality, and is no illegal organization (Order 77 Art 3).
 */
export const fileCommunityOrganization: OrganizationCommand<FileCommunityOrganization> = {
  name: 'fileCommunityOrganization',
  zh: '社区社会组织备案',
  en: 'File a community organization',
  category: organizationStream.category,
  creates: true,
  roles: ['registration-clerk', 'officer'],
  guard: (state) => legalMustBe(state, 'none', 'Prospect', 'Incubated'),
  decide({ excluded, ...payload }, _state, { actor, regions, today }) {
    const { township, documentNumber, filedOn } = payload;
    const place = regions.get(township);
    const refused = refuseAll([
      ...when(excluded !== undefined, 'community.excluded-kind', { kind: excluded ?? '' }),
      ...when(place?.level !== 'township', 'community.township-files'),
      ...when(
        place?.level === 'township' && !regions.within(township, actor.organ),
        'community.outside-jurisdiction',
        { region: township },
      ),
      ...when(filedOn > today, 'entry.in-the-future'),
    ]);
    if (refused) return refused;
    return claiming(
      accept<OrganizationEvent>(
        [{ type: 'CommunityOrganizationFiled', data: { ...payload, organ: actor.organ } }],
        'CSO-SC-scope',
        'CSO-SC-classes',
        'CSO-SC-filing',
      ),
      documentClaim(documentNumber),
    );
  },
};

export interface UnfileCommunityOrganization {
  readonly cause: (typeof UNFILING_CAUSES)[number];
  readonly endedOn: string;
}

export const unfileCommunityOrganization = organizationCommand<UnfileCommunityOrganization>({
  name: 'unfileCommunityOrganization',
  zh: '终止备案',
  en: 'Unfile a community organization',
  roles: ['registration-clerk', 'officer'],
  restsOn: () => ['CSO-SC-filing'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, 'Filed')],
  decide: (payload, state, { today }) =>
    refuseAll([
      ...when(payload.endedOn > today, 'entry.in-the-future'),
      ...when(payload.endedOn < (state.life.filed?.since ?? ''), 'entry.before-its-prerequisite'),
    ]) ??
    accept<OrganizationEvent>([{ type: 'CommunityOrganizationUnfiled', data: payload }], 'CSO-SC-filing'),
});

export interface GraduateIncubatee {
  readonly as: (typeof GRADUATIONS)[number];
  readonly graduatedOn: string;
}

/** Out of the shell (出壳): the body is registered, or filed, and the record shows it. */
export const graduateIncubatee = organizationCommand<GraduateIncubatee>({
  name: 'graduateIncubatee',
  zh: '孵化出壳',
  en: 'Graduate from the incubator',
  roles: ['registration-clerk', 'officer'],
  restsOn: () => ['SZ-incubator-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered', 'Filed'),
    ...when(state.incubation === undefined, 'incubator.not-incubated'),
    ...when(state.life.incubationEndedOn !== undefined, 'incubator.over-already'),
  ],
  decide: (payload, state, { today }) =>
    refuseAll([
      ...when((payload.as === 'registered') !== (state.legal === 'Registered'), 'incubator.other-graduation'),
      ...when(payload.graduatedOn > today, 'entry.in-the-future'),
      ...when(payload.graduatedOn < (state.incubation?.since ?? ''), 'entry.before-its-prerequisite'),
    ]) ?? accept<OrganizationEvent>([{ type: 'IncubationGraduated', data: payload }], 'SZ-incubator-1'),
});

export interface ExitIncubator {
  readonly cause: (typeof INCUBATION_EXITS)[number];
  readonly exitedOn: string;
}

/** Leaves without being registered or filed; an application that runs goes on. */
export const exitIncubator = organizationCommand<ExitIncubator>({
  name: 'exitIncubator',
  zh: '退出孵化',
  en: 'Leave the incubator',
  roles: ['registration-clerk', 'officer'],
  restsOn: () => ['SZ-incubator-1', 'O77-3'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Incubated', 'Applied', 'Refused'),
    ...when(state.incubation === undefined, 'incubator.not-incubated'),
    ...when(state.life.incubationEndedOn !== undefined, 'incubator.over-already'),
  ],
  decide(payload, state, { today }) {
    if (payload.exitedOn > today) return refuse('entry.in-the-future');
    if (payload.exitedOn < (state.incubation?.since ?? '')) return refuse('entry.before-its-prerequisite');
    return accept<OrganizationEvent>(
      [{ type: 'IncubationExited', data: payload }],
      'SZ-incubator-1',
      'O77-3',
    );
  },
});
