/** What the events of the law, and those of terms that the audit context does not name, are called in a history. */
export const lawEventTexts = {
  LawBookOpened: { zh: '建立规则库', en: 'Law book opened', family: 'system' },
  RuleVersionProposed: { zh: '提出规则新文本', en: 'Rule version proposed', family: 'procedure' },
  RuleVersionApproved: { zh: '批准规则新文本', en: 'Rule version approved', family: 'procedure' },
  RuleRepealProposed: { zh: '提出规则废止', en: 'Repeal proposed', family: 'procedure' },
  RuleRepealApproved: { zh: '批准规则废止', en: 'Repeal approved', family: 'procedure' },
  HolidayNoticeProposed: { zh: '录入放假通知', en: 'Holiday notice proposed', family: 'procedure' },
  HolidayNoticeApproved: { zh: '批准放假通知', en: 'Holiday notice approved', family: 'procedure' },
  SettingChangeProposed: { zh: '提出变更设定', en: 'Setting proposed', family: 'procedure' },
  SettingChangeApproved: { zh: '批准变更设定', en: 'Setting approved', family: 'procedure' },
  LawChangeRejected: { zh: '不批准或撤回变更', en: 'Change rejected or withdrawn', family: 'procedure' },
  ArticleConfirmed: { zh: '确认条文已核对', en: 'Article confirmed', family: 'procedure' },
  ArticleConfirmationWithdrawn: { zh: '撤回条文确认', en: 'Confirmation withdrawn', family: 'procedure' },
  TermPaused: { zh: '期限中止计算', en: 'Term paused', family: 'term' },
  TermResumed: { zh: '期限恢复计算', en: 'Term resumed', family: 'term' },
} as const;
