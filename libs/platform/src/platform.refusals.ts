import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Refusals that any command may meet. */
export const platformRefusals: RefusalCatalogue = {
  'actor.role-not-entitled': {
    status: 403,
    zh: '本岗位无权办理此事项',
    en: 'This role is not entitled to this act',
    rules: ['SZ-roles'],
  },
  'actor.other-jurisdiction': {
    status: 403,
    zh: '不属于本机关管辖：该事项由行政区划代码 {region} 的机关管辖',
    en: 'Outside this organ’s jurisdiction: the organ of region {region} is in charge',
    rules: ['O77-4'],
  },
  'entry.in-the-future': {
    status: 422,
    zh: '行为时间不得晚于现在',
    en: 'An act cannot have taken place in the future',
    rules: ['SZ-entry'],
  },
  'entry.before-its-prerequisite': {
    status: 422,
    zh: '行为时间早于其前提步骤',
    en: 'The act cannot have taken place before the step that it rests on',
    rules: ['SZ-entry'],
  },
  'entry.late-reason-required': {
    status: 422,
    zh: '补录须说明原因：行为发生已超过 {days} 日',
    en: 'A late entry needs its reason: the act is more than {days} calendar days old',
    rules: ['SZ-entry'],
  },
  'entry.not-late': {
    status: 422,
    zh: '未超过 {days} 日，不属于补录，不得注明补录原因',
    en: 'Not a late entry: the act is at most {days} calendar days old, so it takes no reason',
    rules: ['SZ-entry'],
  },
  'law.basis-not-in-force': {
    status: 422,
    zh: '依据 {rule} 在 {on} 不是有效法条，不能据以办理',
    en: 'The basis {rule} was not in force on {on}',
    rules: ['APL-37'],
  },
  'claim.taken': {
    status: 409,
    zh: '{name} 已被占用，不得重复使用',
    en: '{name} is taken and cannot be used again',
    rules: ['SZ-claim'],
  },
  'task.not-open': { status: 409, zh: '该事项已办结', en: 'The task is not open', rules: ['SZ-entry'] },
  'follower.unknown': {
    status: 404,
    zh: '没有名为 {follower} 的跟随程序',
    en: 'There is no follower {follower}',
    rules: ['SZ-entry'],
  },
  'follower.stands-elsewhere': {
    status: 409,
    zh: '{follower} 停在位置 {position}，只能搁置该处的事件',
    en: '{follower} stands at position {position}: only the event there may be parked',
    rules: ['SZ-entry'],
  },
  'follower.does-not-stand': {
    status: 409,
    zh: '{follower} 没有停在任何事件上，无须搁置',
    en: '{follower} stands at no event: there is nothing to park',
    rules: ['SZ-entry'],
  },
  'follower.already-parked': {
    status: 409,
    zh: '该事件已搁置',
    en: 'The event is parked already',
    rules: ['SZ-entry'],
  },
  'follower.not-parked': {
    status: 409,
    zh: '该处没有搁置的事件',
    en: 'No event is parked there',
    rules: ['SZ-entry'],
  },
  'follower.not-passed': {
    status: 409,
    zh: '{follower} 尚未越过该事件，请稍后再试',
    en: '{follower} has not passed the event yet: try again in a moment',
    rules: ['SZ-entry'],
  },
};
