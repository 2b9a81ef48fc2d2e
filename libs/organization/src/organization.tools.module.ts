import { Module } from '@nestjs/common';
import { OrganizationCases } from './registry/organization-cases.js';
import { GramFrequencies } from './directory/gram-frequencies.js';
import { OrganizationDirectory } from './directory/organization-directory.js';
import { UnmatchedFacts } from './facts/unmatched-facts.js';
import { FirstImport } from './imports/first-import.js';
import { ImportRuns } from './imports/import-runs.js';
import { Importer } from './imports/importer.js';
import { RecordLookup } from './imports/record-lookup.js';
import { ListEntries } from './lists/list-entries.js';
import { NameScreener } from './names/name-screener.js';
import { Namesakes } from './registry/dossier/namesakes.js';
import { HeadIntake } from './registry/head-intake.js';
import { PersonReferences } from './restriction/person-references.js';
import { AnnualSeasons } from './seasons/annual-seasons.js';
import { SpotCheckCandidates } from './spot-checks/candidates.js';
import { Restrictions } from './restriction/restrictions.js';
import { RatingReports } from './directory/rating-reports.js';
import { RatingShares } from './directory/rating-shares.js';
import { Procedures } from './procedures/procedures.js';
import { SpotCheckPlans } from './spot-checks/spot-check-plans.js';
import { ZombieTallies } from './zombies/zombie-tallies.js';

const TOOLS = [
  NameScreener,
  Importer,
  RecordLookup,
  ImportRuns,
  FirstImport,
  GramFrequencies,
  OrganizationDirectory,
  ListEntries,
  UnmatchedFacts,
  Namesakes,
  HeadIntake,
  PersonReferences,
  SpotCheckCandidates,
  AnnualSeasons,
  Restrictions,
  ZombieTallies,
  Procedures,
  RatingReports,
  RatingShares,
  SpotCheckPlans,
  OrganizationCases,
];

/** What has no route and no job of its own: screening, the import engine, the read tables. */
@Module({ providers: TOOLS, exports: TOOLS })
export class OrganizationToolsModule {}
