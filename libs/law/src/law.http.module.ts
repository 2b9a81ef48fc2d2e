import { Global, Module } from '@nestjs/common';
import { ChangeSettingEndpoint } from './changes/change-setting/change-setting.endpoint.js';
import { ConfirmArticleEndpoint } from './changes/confirm-article/confirm-article.endpoint.js';
import { LawDoor } from './changes/law-door.service.js';
import { LoadHolidayNoticeEndpoint } from './changes/load-holiday-notice/load-holiday-notice.endpoint.js';
import { LawBookOpener } from './changes/open-law-book/law-book-opener.service.js';
import { ChangePreviews } from './changes/change-previews.service.js';
import { ProposeRepealEndpoint } from './changes/propose-repeal/propose-repeal.endpoint.js';
import { ProposeRuleVersionEndpoint } from './changes/propose-rule-version/propose-rule-version.endpoint.js';
import { RejectChangeEndpoint } from './changes/reject-change/reject-change.endpoint.js';
import { ComputeDeadlineEndpoint } from './questions/compute-deadline.endpoint.js';
import { FindLawChangesEndpoint } from './changes/find-changes/find-law-changes.endpoint.js';
import { Citations } from './citations/citations.service.js';
import { FindRulesEndpoint } from './questions/find-rules.endpoint.js';
import { FindSettingsEndpoint } from './questions/find-settings.endpoint.js';
import { FindTimersEndpoint } from './questions/find-timers.endpoint.js';
import { FirstRunChecklist } from './questions/first-run-checklist.service.js';
import { GetFirstRunChecklistEndpoint } from './questions/get-first-run-checklist.endpoint.js';
import { LawViews } from './questions/law-views.service.js';
import { TermScan } from './terms/term-scan.service.js';

@Global()
@Module({
  controllers: [
    FindRulesEndpoint,
    ComputeDeadlineEndpoint,
    FindTimersEndpoint,
    FindSettingsEndpoint,
    FindLawChangesEndpoint,
    GetFirstRunChecklistEndpoint,
    ProposeRuleVersionEndpoint,
    ProposeRepealEndpoint,
    LoadHolidayNoticeEndpoint,
    ChangeSettingEndpoint,
    RejectChangeEndpoint,
    ConfirmArticleEndpoint,
  ],
  providers: [LawDoor, LawBookOpener, TermScan, Citations, ChangePreviews, LawViews, FirstRunChecklist],
  exports: [FirstRunChecklist],
})
export class LawHttpModule {}
