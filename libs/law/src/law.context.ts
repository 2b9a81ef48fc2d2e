import type { ContextDefinition } from '@shouzheng/platform';
import { approveSettingChange, changeSetting } from './changes/change-setting/change-setting.decider.js';
import { confirmArticle, withdrawConfirmation } from './changes/confirm-article/confirm-article.decider.js';
import { lawRefusals } from './changes/law.refusals.js';
import { lawStream } from './changes/law.state.js';
import { lawEventTexts } from './changes/law.texts.js';
import {
  approveHolidayNotice,
  loadHolidayNotice,
} from './changes/load-holiday-notice/load-holiday-notice.decider.js';
import { openLawBook } from './changes/open-law-book/open-law-book.decider.js';
import { approveRuleRepeal, proposeRuleRepeal } from './changes/propose-repeal/propose-repeal.decider.js';
import {
  approveRuleVersion,
  proposeRuleVersion,
} from './changes/propose-rule-version/propose-rule-version.decider.js';
import { rejectLawChange } from './changes/reject-change/reject-change.decider.js';
import { termProjection } from './terms/term.projection.js';
import { termRefusals } from './terms/term.refusals.js';

/**
 * The law of the house as one stream of its own; the legal clock's terms live in the streams of other contexts, law
 * brings their projection and their refusals.
 */
export const lawContext: ContextDefinition = {
  name: 'law',
  streams: [lawStream],
  commands: [
    openLawBook,
    proposeRuleVersion,
    approveRuleVersion,
    proposeRuleRepeal,
    approveRuleRepeal,
    loadHolidayNotice,
    approveHolidayNotice,
    changeSetting,
    approveSettingChange,
    rejectLawChange,
    confirmArticle,
    withdrawConfirmation,
  ],
  projections: [termProjection],
  policies: [],
  refusals: { ...lawRefusals, ...termRefusals },
  eventTexts: lawEventTexts,
};
