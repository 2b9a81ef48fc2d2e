import type { RefusalCatalogue, RefusalText } from '@shouzheng/kernel';

type Rules = RefusalText['rules'];

function text(status: 403 | 409 | 422, zh: string, en: string, ...rules: Rules): RefusalText {
  return { status, zh, en, rules };
}

export const lawRefusals: RefusalCatalogue = {
  'law.already-open': text(409, '规则库已建立', 'The law book is open already', 'SZ-law-1'),
  'law.same-person': text(
    403,
    '提出变更的人不得自己批准或驳回',
    'Who proposed a change does not decide on it',
    'SZ-law-1',
  ),
  'law.not-the-proposer': text(
    403,
    '只有提出人可以撤回，只有机关负责人可以驳回',
    'Only the proposer withdraws a change, only the head of the organ rejects it',
    'SZ-law-1',
  ),
  'law.change-not-open': text(
    409,
    '没有这项待批准的变更',
    'There is no such change that awaits a decision',
    'SZ-law-1',
  ),
  'law.instrument-unknown': text(
    422,
    '没有法规 {instrument}：须一并录入该法规',
    'There is no instrument {instrument}: enter it as well',
    'SZ-law-2',
  ),
  'law.instrument-differs': text(
    422,
    '录入的法规 {instrument} 与规则所属法规或其施行日期不一致',
    'The instrument {instrument} is not the one of the rule, or begins on another day',
    'SZ-law-2',
  ),
  'law.outside-instrument': text(
    422,
    '规则有效期超出法规 {instrument} 的有效期（{from} 至 {to}）',
    'The rule lies outside the period of its instrument {instrument} ({from} to {to})',
    'SZ-law-2',
  ),
  'law.period-empty': text(
    422,
    '有效期起止颠倒：{from} 至 {to}',
    'The period {from} to {to} is empty',
    'SZ-law-2',
  ),
  'law.article-invalid': text(
    422,
    '条号格式不正确：{no}；条号不明的须另给规则代号',
    'Not an article number: {no}; without one the rule needs a key of its own',
    'SZ-law-2',
  ),
  'law.own-rules-are-the-products': text(
    422,
    '{rule} 是本系统规则，随系统更新，不在此变更',
    '{rule} is a rule of the product: it changes with a release, the bureau’s choices are settings',
    'SZ-law-2',
  ),
  'law.version-not-later': text(
    422,
    '{rule} 的新文本须晚于已有文本的施行日 {last}：已被引用的文本不改动',
    'A version of {rule} begins after {last}: what events cite is not changed',
    'SZ-law-2',
  ),
  'law.version-leaves-gap': text(
    422,
    '{rule} 的已有文本止于 {to}，新文本须自次日接续',
    'The last version of {rule} ends on {to}: the next one follows on the day after',
    'SZ-law-2',
  ),
  'law.value-of-another-shape': text(
    422,
    '{rule} 新文本的数值项须与原文本的项目一致',
    'The numbers of {rule} must have the keys of the version before',
    'SZ-law-2',
  ),
  'law.timer-not-of-rule': text(
    422,
    '期限 {timer} 不由 {rule} 规定，或其长短不能在此设定',
    'The term {timer} does not rest on {rule}, or has no length to be set',
    'SZ-law-2',
  ),
  'law.term-invalid': text(
    422,
    '期限 {timer} 须是若干日、月、年，或者每年都有的一个日期',
    'The term {timer} is a number of days, months or years, or a date that every year has',
    'SZ-law-2',
  ),
  'law.term-too-long': text(
    422,
    '期限 {timer} 不得超过 {max}',
    'The term {timer} is at most {max}',
    'SZ-law-2',
  ),
  'law.retroactive-unstated': text(
    422,
    '变更自 {from} 起施行，早于今日，提出或批准时须注明溯及录入',
    'The change holds from {from}, before today: it must be said that it is entered retroactively',
    'SZ-law-2',
  ),
  'law.repeal-of-one-thing': text(
    422,
    '废止须指明一条规则或者一部法规，二者择一',
    'A repeal names one rule or one instrument',
    'SZ-law-2',
  ),
  'law.rule-not-open-ended': text(
    422,
    '没有可废止的现行规则 {rule}',
    'There is no rule {rule} in force without an end',
    'SZ-law-2',
  ),
  'law.version-unknown': text(
    422,
    '没有规则文本 {version}',
    'There is no rule version {version}',
    'SZ-law-3',
  ),
  'law.article-confirmed-already': text(
    409,
    '{version} 已确认',
    '{version} is confirmed already',
    'SZ-law-3',
  ),
  'law.article-needs-no-confirmation': text(
    422,
    '{version} 的文本已读或已核，无须确认',
    'The text of {version} was read: it needs no confirmation',
    'SZ-law-3',
  ),
  'law.article-is-not-confirmed': text(409, '{version} 未经确认', '{version} is not confirmed', 'SZ-law-3'),
  'law.article-not-confirmed': text(
    422,
    '{rule} 的条文未核：须由法制审核人员对照正式文本确认后，才能据以作出决定',
    'The text of {rule} is not verified: a decision needs the legal reviewer’s recorded confirmation',
    'SZ-law-3',
    'APL-5',
  ),
  'notice.not-a-date': text(422, '不是日期：{date}', 'Not a day of the calendar: {date}', 'SZ-law-4'),
  'notice.no-days-off': text(422, '通知没有放假日', 'The notice names no day off', 'SZ-law-4'),
  'notice.year-loaded': text(
    409,
    '{year} 年放假通知已载入，更正须注明',
    'The notice of {year} is loaded: a correction says that it is one',
    'SZ-law-4',
  ),
  'notice.nothing-to-correct': text(
    409,
    '{year} 年放假通知尚未载入，无可更正',
    'The notice of {year} is not loaded: there is nothing to correct',
    'SZ-law-4',
  ),
  'notice.day-of-another-year': text(
    422,
    '{date} 不属于 {year} 年通知',
    '{date} is no day of the notice of {year}',
    'SZ-law-4',
  ),
  'notice.block-invalid': text(
    422,
    '放假起止不成立：{from} 至 {to}',
    'Not a block of days off: {from} to {to}',
    'SZ-law-4',
  ),
  'notice.made-up-day-is-no-weekend': text(
    422,
    '{date} 不是周末，不能作调休上班日',
    '{date} is no weekend: it cannot be made up',
    'SZ-law-4',
  ),
  'notice.day-named-twice': text(
    422,
    '{date} 重复，或者同为放假日和上班日',
    '{date} is named twice, or both off and worked',
    'SZ-law-4',
  ),
  'notice.statutory-holiday-missing': text(
    422,
    '{date} 是法定节日，通知中没有',
    '{date} is a statutory holiday that the notice lacks',
    'SZ-law-4',
  ),
  'setting.unknown': text(422, '没有设定 {key}', 'There is no setting {key}', 'SZ-law-5'),
  'setting.value-unfit': text(
    422,
    '设定 {key} 的值不合要求：{reason}',
    'The value does not fit the setting {key}: {reason}',
    'SZ-law-5',
  ),
  'setting.statute-prevails': text(
    409,
    '{rule} 已读原文并定了期限 {timer}，本局不能另设，只能取消原有设定',
    '{rule}, whose text was read, fixes the term {timer}: a setting can only be taken back',
    'SZ-law-5',
  ),
  'setting.unchanged': text(409, '设定 {key} 没有变化', 'The setting {key} would not change', 'SZ-law-5'),
};
