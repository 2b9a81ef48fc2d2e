import { type Sealed, accept, claiming, refuseAll, when } from '@shouzheng/kernel';
import type { TransferAddressee } from '../../codes.events.js';
import { caseCommand, caseMustBe, notBefore } from '../case-command.decider.js';
import type { ENABLER_KINDS } from './enablers.events.js';

export interface NotifyEnablers {
  readonly docNo: string;
  readonly enabler: Sealed;
  readonly enabling: (typeof ENABLER_KINDS)[number];
  readonly addressee: TransferAddressee;
  readonly reportedOn: string;
}

/**
 * Who lent an illegal body its name, place, money or publicity is reported to whoever supervises them (Order 77
 * Art 21; 民发〔2021〕25号). Not before the investigation is reported: a suspicion does not travel.
 */
export const notifyEnablers = caseCommand<NotifyEnablers>({
  name: 'notifyEnablers',
  zh: '通报提供便利的单位和个人',
  en: 'Report those who helped',
  roles: ['organ-head', 'section-head'],
  restsOn: () => ['O77-21', 'N25-enablers'],
  guard: (state, context) => [
    ...caseMustBe(state, 'reported', 'banned', 'disposed', 'closed'),
    ...when(state.report === undefined, 'case.nothing-investigated'),
    ...notBefore(context, state.report?.at),
  ],
  decide(payload, _state, context) {
    const barred = refuseAll(when(payload.reportedOn > context.today, 'entry.in-the-future'));
    if (barred) return barred;
    const data = { ...payload, report: context.id('enabler') };
    return claiming(
      accept([{ type: 'EnablerReported', data }], 'O77-21', 'N25-enablers'),
      `doc/${payload.docNo}`,
    );
  },
});
