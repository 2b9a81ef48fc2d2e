import { accept, claiming, when } from '@shouzheng/kernel';
import type { TransferAddressee } from '../../codes.events.js';
import { clueCommand, clueMustBe, notBefore } from '../clue-command.decider.js';

export interface TransferClue {
  readonly addressee: TransferAddressee;
  readonly docNo: string;
}

/** Activity that another organ polices goes to that organ (Order 77 Art 6). */
export const transferClue = clueCommand<TransferClue>({
  name: 'transferClue',
  zh: '移送线索',
  en: 'Transfer a clue',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['O77-6'],
  guard: (state, context) => [
    ...clueMustBe(state, 'verified'),
    ...when(state.verification?.result !== 'not-ours', 'clue.is-ours'),
    ...notBefore(context, state.verification?.at),
  ],
  decide({ addressee, docNo }, state, context) {
    const transferred = {
      addressee,
      docNo,
      number: state.number ?? '',
      regionCode: state.region ?? '',
      organ: state.organ ?? '',
      transferredOn: context.occurredOn,
    };
    return claiming(accept([{ type: 'ClueTransferred', data: transferred }], 'O77-6'), `doc/${docNo}`);
  },
});
