import type { RefusalCatalogue } from '@shouzheng/kernel';

export const termRefusals: RefusalCatalogue = {
  'term.not-running': {
    status: 409,
    zh: '该期限已结束',
    en: 'The term does not run any more',
    rules: ['CIV-201'],
  },
  'term.not-over': {
    status: 409,
    zh: '该期限至 {dueOn} 24 时届满，尚未届满',
    en: 'The term ends at 24:00 on {dueOn}: it is not over',
    rules: ['CIV-203'],
  },
  'term.provisional': {
    status: 409,
    zh: '该期限的届满日 {dueOn} 是预计的：当年放假通知载入后才能确定',
    en: 'The last day {dueOn} of the term is provisional: the holiday notice of the year makes it certain',
    rules: ['SZ-calendar-2'],
  },
  'term.not-begun': {
    status: 422,
    zh: '该期限自 {startsOn} 起算，此前不能中止',
    en: 'The term starts on {startsOn}: it cannot stand still before',
    rules: ['CIV-201'],
  },
  'term.over': {
    status: 409,
    zh: '该期限已于 {dueOn} 届满',
    en: 'The term ended on {dueOn}',
    rules: ['CIV-203'],
  },
  'term.not-paused': {
    status: 409,
    zh: '该期限未中止',
    en: 'The term does not stand still',
    rules: ['SZ-pause-1'],
  },
  'term.resumed-before-paused': {
    status: 422,
    zh: '恢复日不得早于中止日 {from}',
    en: 'The term cannot run again before it stood still on {from}',
    rules: ['SZ-pause-1'],
  },
  'term.extension-is-not-longer': {
    status: 422,
    zh: '延长后的期限不晚于原期限 {dueOn}',
    en: 'The extended term does not end after {dueOn}',
    rules: ['CIV-201'],
  },
  'term.facts-not-admitted': {
    status: 422,
    zh: '期限 {timer} 不能这样计算：{reason}',
    en: 'The term {timer} does not admit this: {reason}',
    rules: ['CIV-204'],
  },
  'term.unchanged': {
    status: 409,
    zh: '该期限无变化',
    en: 'The term would not change',
    rules: ['SZ-calendar-1'],
  },
};
