import { OrganizationCaseEntity } from './registry/cases/organization-case.entity.js';
import { OrganizationEntity } from './directory/organization.entity.js';
import { UnmatchedFactEntity } from './facts/unmatched-fact.entity.js';
import { ImportProblemEntity } from './imports/import-problem.entity.js';
import { ImportRunEntity } from './imports/import-run.entity.js';
import { ListEntryEntity } from './lists/list-entry.entity.js';
import { Organization1763900000000 } from './migrations/1763900000000-organization.js';
import { NameKeys1764300000000 } from './migrations/1764300000000-name-keys.js';
import { Lifecycle1764300000000 } from './migrations/1764300000000-lifecycle.js';
import { NameEntryEntity } from './names/name-entry.entity.js';
import { OfficeEntity } from './offices/office.entity.js';
import { AnnualSeasonEntity, AnnualSeasonProgressEntity } from './seasons/annual-season.entity.js';
import { OrganizationTracks1764360000000 } from './migrations/1764360000000-organization-tracks.js';
import { OrganizationWiring1764370000000 } from './migrations/1764370000000-organization-wiring.js';
import { RestrictionEntity } from './restriction/restriction.entity.js';
import { OrganizationProcedures1764370000000 } from './migrations/1764370000000-organization-procedures.js';
import { OrganizationCases1764380000000 } from './migrations/1764380000000-organization-cases.js';
import { ProcedureEntity } from './procedures/procedure.entity.js';
import { SpotCheckEntity } from './spot-checks/spot-check.entity.js';
import { ZombieTrackEntity } from './zombies/zombie-track.entity.js';
import { DirectoryAtScale1764500000000 } from './migrations/1764500000000-directory-at-scale.js';

import { MissedReportParts1764600000001 } from './migrations/1764600000001-missed-report-parts.js';
import { NameCandidates1764700000000 } from './migrations/1764700000000-name-candidates.js';
import { NearTheHead1764800000000 } from './migrations/1764800000000-near-the-head.js';

export const organizationEntities = [
  OrganizationEntity,
  NameEntryEntity,
  ListEntryEntity,
  UnmatchedFactEntity,
  ImportRunEntity,
  ImportProblemEntity,
  OfficeEntity,
  AnnualSeasonEntity,
  AnnualSeasonProgressEntity,
  RestrictionEntity,
  ZombieTrackEntity,
  ProcedureEntity,
  SpotCheckEntity,
  OrganizationCaseEntity,
];
export const organizationMigrations = [
  Organization1763900000000,
  NameKeys1764300000000,
  Lifecycle1764300000000,
  OrganizationTracks1764360000000,
  OrganizationWiring1764370000000,
  OrganizationProcedures1764370000000,
  OrganizationCases1764380000000,
  DirectoryAtScale1764500000000,
  MissedReportParts1764600000001,
  NameCandidates1764700000000,
  NearTheHead1764800000000,
];
