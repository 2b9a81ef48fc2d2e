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
};
