import { accept, refuse, refuseAll } from '@shouzheng/kernel';
import {
  APPROVERS,
  PROPOSERS,
  lawBefore,
  lawCommand,
  openChange,
  secondPerson,
} from '../law-command.decider.js';
import type { HolidayNotice } from '../law.state.js';
import type { DecideChange } from '../propose-rule-version/propose-rule-version.decider.js';
import { noticeRefusals } from './notice-checks.decider.js';

export type LoadHolidayNotice = HolidayNotice;

/** The holidays and made-up days of a year, as the State Council's General Office announced them. */
export const loadHolidayNotice = lawCommand<LoadHolidayNotice>({
  name: 'loadHolidayNotice',
  zh: '录入放假通知',
  en: 'Load a holiday notice',
  roles: PROPOSERS,
  decide(notice, state, context) {
    const barred = refuseAll(noticeRefusals(notice, lawBefore(state).law.calendar));
    if (barred) return barred;
    const change = context.id('change');
    return accept([{ type: 'HolidayNoticeProposed', data: { change, ...notice } }], 'SZ-law-1', 'SZ-law-4');
  },
});

/** From here on the year is certain; terms that were provisional are recomputed, each by an event of its own stream. */
export const approveHolidayNotice = lawCommand<DecideChange>({
  name: 'approveHolidayNotice',
  zh: '批准放假通知',
  en: 'Approve a holiday notice',
  roles: APPROVERS,
  decide({ change: id }, state, context) {
    const change = openChange(state, id, 'holiday-notice');
    if (!change) return refuse('law.change-not-open');
    const { kind: _, ...notice } = change.content;
    const barred = refuseAll([
      ...secondPerson(change, context),
      ...noticeRefusals(notice, lawBefore(state).law.calendar),
    ]);
    if (barred) return barred;
    return accept(
      [{ type: 'HolidayNoticeApproved', data: { change: id, ...notice } }],
      'SZ-law-1',
      'SZ-law-4',
      'SZ-calendar-1',
    );
  },
});
