import { Module } from '@nestjs/common';
import { ChangeSettingEndpoint } from './changes/change-setting/change-setting.endpoint.js';
import { ConfirmArticleEndpoint } from './changes/confirm-article/confirm-article.endpoint.js';
import { LawDoor } from './changes/law-door.js';
import { LoadHolidayNoticeEndpoint } from './changes/load-holiday-notice/load-holiday-notice.endpoint.js';
import { LawBookOpener } from './changes/open-law-book/law-book-opener.js';
import { ChangePreviews } from './changes/preview/change-previews.js';
import { ProposeRepealEndpoint } from './changes/propose-repeal/propose-repeal.endpoint.js';
import { ProposeRuleVersionEndpoint } from './changes/propose-rule-version/propose-rule-version.endpoint.js';
import { RejectChangeEndpoint } from './changes/reject-change/reject-change.endpoint.js';
import { ComputeDeadlineEndpoint } from './questions/compute-deadline.endpoint.js';
import { FindRulesEndpoint } from './questions/find-rules.endpoint.js';
import { TermScan } from './terms/term-scan.js';

@Module({
  controllers: [
    FindRulesEndpoint,
    ComputeDeadlineEndpoint,
    ProposeRuleVersionEndpoint,
    ProposeRepealEndpoint,
    LoadHolidayNoticeEndpoint,
    ChangeSettingEndpoint,
    RejectChangeEndpoint,
    ConfirmArticleEndpoint,
  ],
  providers: [LawDoor, LawBookOpener, TermScan, ChangePreviews],
})
export class LawHttpModule {}
