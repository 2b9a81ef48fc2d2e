import { OrganizationEntity } from './directory/organization.entity.js';
import { UnmatchedFactEntity } from './facts/unmatched-fact.entity.js';
import { ImportProblemEntity } from './imports/import-problem.entity.js';
import { ImportRunEntity } from './imports/import-run.entity.js';
import { ListEntryEntity } from './lists/list-entry.entity.js';
import { Organization1763900000000 } from './migrations/1763900000000-organization.js';
import { OrganizationTracks1764360000000 } from './migrations/1764360000000-organization-tracks.js';
import { NameEntryEntity } from './names/name-entry.entity.js';
import { RestrictionEntity } from './restriction/restriction.entity.js';
import { ZombieTrackEntity } from './zombies/zombie-track.entity.js';

export const organizationEntities = [
  OrganizationEntity,
  NameEntryEntity,
  ListEntryEntity,
  UnmatchedFactEntity,
  ImportRunEntity,
  ImportProblemEntity,
  RestrictionEntity,
  ZombieTrackEntity,
];
export const organizationMigrations = [Organization1763900000000, OrganizationTracks1764360000000];
