import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why work is not taken, given back or handed out. */
export const workRefusals: RefusalCatalogue = {
  'work.claimed-by-other': {
    status: 409,
    zh: '该事项已由 {badge} 领取',
    en: 'The item was claimed by {badge}',
    rules: ['SZ-order-2'],
  },
  'work.not-claimed': {
    status: 409,
    zh: '该事项未被领取',
    en: 'The item is not claimed',
    rules: ['SZ-order-1'],
  },
  'work.not-yours': {
    status: 403,
    zh: '该事项由他人领取，只能由本人或负责人退回',
    en: 'The item is another person’s: they or a head release it',
    rules: ['SZ-authority-1'],
  },
  'work.other-role': {
    status: 403,
    zh: '该事项由 {role} 岗位办理',
    en: 'The item awaits the role {role}',
    rules: ['SZ-authority-1'],
  },
  'work.assignee-unknown': {
    status: 422,
    zh: '指派对象不是本机关该岗位的在任人员',
    en: 'The assignee bears no account of that role at this organ',
    rules: ['SZ-authority-1'],
  },
};
