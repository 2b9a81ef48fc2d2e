import type { EventText } from '@shouzheng/platform';

export const platformEventTexts: Readonly<Record<string, EventText>> = {
  NameClaimed: { zh: '占用唯一名称', en: 'Unique name taken', family: 'system' },
  NameReleased: { zh: '释放唯一名称', en: 'Unique name released', family: 'system' },
  NumberTaken: { zh: '取号', en: 'Number taken', family: 'system' },
  NumberReleased: { zh: '退号', en: 'Number given back', family: 'system' },
  ActIntended: { zh: '登记待办的写入', en: 'Act on several streams written down', family: 'system' },
  ActEnded: { zh: '写入办结', en: 'Act on several streams ended', family: 'system' },
  TaskRaised: { zh: '提请人工处理', en: 'Task raised for a person', family: 'system' },
  TaskSettled: { zh: '办结人工处理事项', en: 'Task settled', family: 'system' },
  FollowerEventParked: { zh: '搁置无法处理的事件', en: 'Event parked', family: 'system' },
  FollowerEventUnparked: { zh: '恢复处理搁置的事件', en: 'Parked event given back', family: 'system' },
  TermStarted: { zh: '期限开始', en: 'Term started', family: 'term' },
  TermMet: { zh: '期限内办结', en: 'Term met', family: 'term' },
  TermMissed: { zh: '期限届满未办', en: 'Term missed', family: 'term' },
  DeadlineRecomputed: { zh: '期限重新计算', en: 'Deadline recomputed', family: 'term' },
};
