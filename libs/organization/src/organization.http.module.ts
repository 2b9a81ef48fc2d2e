import { Module } from '@nestjs/common';
import { FindOrganizationsEndpoint } from './directory/find-organizations/find-organizations.endpoint.js';
import { FindUnmatchedFactsEndpoint } from './facts/find-unmatched-facts/find-unmatched-facts.endpoint.js';
import { MatchFactEndpoint } from './facts/match-fact/match-fact.endpoint.js';
import { FindImportsEndpoint } from './imports/find-imports/find-imports.endpoint.js';
import { ImportRecordsEndpoint } from './imports/import-records/import-records.endpoint.js';
import { FindListEntriesEndpoint } from './lists/find-list-entries/find-list-entries.endpoint.js';
import { RecordListRemovalEndpoint } from './lists/record-list-removal/record-list-removal.endpoint.js';
import { FindScreeningRulesEndpoint } from './names/find-screening-rules/find-screening-rules.endpoint.js';
import { ScreenNameEndpoint } from './names/screen-name/screen-name.endpoint.js';
import { OrganizationToolsModule } from './organization.tools.module.js';
import { FindRegionsEndpoint } from './regions/find-regions.endpoint.js';
import { AdmitToIncubatorEndpoint } from './registry/admit-to-incubator/admit-to-incubator.endpoint.js';
import { AwardRatingEndpoint } from './registry/award-rating/award-rating.endpoint.js';
import { CreditRecordsEndpoint } from './registry/credit/credit-records.endpoint.js';
import { DecideListingEndpoint } from './registry/credit/decide-listing.endpoint.js';
import { ListingEndpoint } from './registry/credit/listing.endpoint.js';
import { ObjectionEndpoint } from './registry/objection/objection.endpoint.js';
import { RatingApplicationEndpoint } from './registry/rating/application.endpoint.js';
import { RatingReviewEndpoint } from './registry/rating/review.endpoint.js';
import { RatingVerificationEndpoint } from './registry/rating/verification.endpoint.js';
import { SuspensionEndpoint } from './registry/suspension/suspension.endpoint.js';
import { TalkEndpoint } from './registry/talk/talk.endpoint.js';
import { ZombieEndpoint } from './registry/zombie/zombie.endpoint.js';
import { CorrectionEndpoint } from './registry/correct/correction.endpoint.js';
import { GetOrganizationEndpoint } from './registry/dossier/get-organization.endpoint.js';
import { ExitEndpoint } from './registry/exit/exit.endpoint.js';
import { RecordPaperEndpoint } from './registry/record-paper/record-paper.endpoint.js';
import { RectificationEndpoint } from './registry/rectify/rectification.endpoint.js';
import { RegistrationEndpoint } from './registry/register/registration.endpoint.js';
import { GetOrganizationTextsEndpoint } from './registry/texts/get-organization-texts.endpoint.js';
import { FindRestrictionsEndpoint } from './restriction/find-restrictions/find-restrictions.endpoint.js';
import { RestrictionEndpoint } from './restriction/restrict-person/restriction.endpoint.js';
import { ObjectToListEntryEndpoint } from './lists/object-to-list-entry/object-to-list-entry.endpoint.js';
import { GetZombieTallyEndpoint } from './zombies/get-zombie-tally/get-zombie-tally.endpoint.js';
import { AnnualReportEndpoint } from './registry/annual-check/annual-report.endpoint.js';
import { ConclusionEndpoint } from './registry/annual-check/conclusion.endpoint.js';
import { AnnulmentEndpoint } from './registry/annul/annulment.endpoint.js';
import { BranchesEndpoint } from './registry/branches/branches.endpoint.js';
import { ChangeEndpoint } from './registry/change/change.endpoint.js';
import { CheckNameEndpoint } from './registry/check-name/check-name.endpoint.js';
import { CharterEndpoint } from './registry/change/charter.endpoint.js';
import { CommunityEndpoint } from './registry/community/community.endpoint.js';
import { LeadsEndpoint } from './registry/leads/leads.endpoint.js';
import { MattersEndpoint } from './registry/matters/matters.endpoint.js';
import { CompletionEndpoint } from './registry/register/completion.endpoint.js';
import { SpotCheckEndpoint } from './registry/spot-check/spot-check.endpoint.js';
import { FindSeasonsEndpoint } from './seasons/find-seasons/find-seasons.endpoint.js';
import { OpenSeasonEndpoint } from './seasons/open-season/open-season.endpoint.js';
import { PlanSpotCheckEndpoint } from './spot-checks/plan-spot-check/plan-spot-check.endpoint.js';
import { FindProceduresEndpoint } from './procedures/find-procedures/find-procedures.endpoint.js';
import { GetRatingReportEndpoint } from './directory/get-rating-report/get-rating-report.endpoint.js';
import { GetRatingShareEndpoint } from './directory/get-rating-share/get-rating-share.endpoint.js';
import { FindSpotChecksEndpoint } from './spot-checks/find-spot-checks/find-spot-checks.endpoint.js';
import { SubstituteCheckerEndpoint } from './spot-checks/substitute-checker/substitute-checker.endpoint.js';
import { ReplayDrawEndpoint } from './spot-checks/replay-draw/replay-draw.endpoint.js';

/** Registration and change, annual and spot checks, incubation, exit. */
const LIFECYCLE = [
  AnnualReportEndpoint,
  ConclusionEndpoint,
  AnnulmentEndpoint,
  BranchesEndpoint,
  ChangeEndpoint,
  CheckNameEndpoint,
  CharterEndpoint,
  CommunityEndpoint,
  LeadsEndpoint,
  MattersEndpoint,
  CompletionEndpoint,
  SpotCheckEndpoint,
  OpenSeasonEndpoint,
  FindSeasonsEndpoint,
  PlanSpotCheckEndpoint,
  SubstituteCheckerEndpoint,
  ReplayDrawEndpoint,
  FindSpotChecksEndpoint,
  FindProceduresEndpoint,
  GetRatingReportEndpoint,
  GetRatingShareEndpoint,
];

@Module({
  imports: [OrganizationToolsModule],
  controllers: [
    FindOrganizationsEndpoint,
    ...LIFECYCLE,
    AdmitToIncubatorEndpoint,
    RegistrationEndpoint,
    GetOrganizationEndpoint,
    GetOrganizationTextsEndpoint,
    AwardRatingEndpoint,
    RectificationEndpoint,
    RecordPaperEndpoint,
    ListingEndpoint,
    DecideListingEndpoint,
    CreditRecordsEndpoint,
    RatingApplicationEndpoint,
    RatingReviewEndpoint,
    RatingVerificationEndpoint,
    SuspensionEndpoint,
    ZombieEndpoint,
    ObjectionEndpoint,
    TalkEndpoint,
    RestrictionEndpoint,
    FindRestrictionsEndpoint,
    ObjectToListEntryEndpoint,
    GetZombieTallyEndpoint,
    ExitEndpoint,
    CorrectionEndpoint,
    FindListEntriesEndpoint,
    RecordListRemovalEndpoint,
    FindUnmatchedFactsEndpoint,
    MatchFactEndpoint,
    ScreenNameEndpoint,
    FindScreeningRulesEndpoint,
    FindRegionsEndpoint,
    ImportRecordsEndpoint,
    FindImportsEndpoint,
  ],
})
export class OrganizationHttpModule {}
