import { CaseRowEntity } from './case-file/case-list.entity.js';
import { ClueEntity } from './clue-desk/clue-list.entity.js';
import { DocketRecordEntity } from './docket/docket-record.entity.js';
import { DocumentRowEntity } from './documents/register/document-register.entity.js';
import { FileBlobEntity } from './files/file-blob.entity.js';
import { Enforcement1763900000000 } from './migrations/1763900000000-enforcement.js';
import { ClueScreening1764300000000 } from './migrations/1764300000000-clue-screening.js';
import { Documents1764360000000 } from './migrations/1764360000000-documents.js';
import { DocketStreams1764400000000 } from './migrations/1764400000000-docket-streams.js';
import { DocketRecords1764600000000 } from './migrations/1764600000000-docket-records.js';
import { RequestRowEntity } from './requests/find-requests/request-list.entity.js';
import { LoansAndLeave1764316800000 } from './migrations/1764316800000-loans-and-leave.js';
import { OfficerDeskEntity } from './who-may-act/officer-desk.entity.js';
import { CaseTraces1764300000001 } from './migrations/1764300000001-case-traces.js';
import { WorkClaimEntity } from './work/work-claim.entity.js';

import { ScreeningParts1764600000001 } from './migrations/1764600000001-screening-parts.js';

export const enforcementEntities = [
  ClueEntity,
  CaseRowEntity,
  DocketRecordEntity,
  WorkClaimEntity,
  FileBlobEntity,
  DocumentRowEntity,
  OfficerDeskEntity,
  RequestRowEntity,
];
export const enforcementMigrations = [
  Enforcement1763900000000,
  ClueScreening1764300000000,
  CaseTraces1764300000001,
  LoansAndLeave1764316800000,
  Documents1764360000000,
  DocketStreams1764400000000,
  DocketRecords1764600000000,
  ScreeningParts1764600000001,
];
