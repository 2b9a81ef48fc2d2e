import { type CommandDefinition, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { AnnualSeasonEvent } from '../annual-season.events.js';
import { type AnnualSeasonState, annualSeasonStream } from '../annual-season.state.js';

type SeasonCommand<P> = CommandDefinition<P, AnnualSeasonState, AnnualSeasonEvent, LegalContext>;

export interface OpenAnnualSeason {
  /** The year that is reported on. */
  readonly year: number;
  readonly noticeNumber: string;
  readonly noticeOn: string;
}

/** One notice opens the year for the whole register of an organ, imported entries included: that is an act of this organ. */
export const openAnnualSeason: SeasonCommand<OpenAnnualSeason> = {
  name: 'openAnnualSeason',
  zh: '启动年度检查工作',
  en: 'Open the annual-check season',
  category: annualSeasonStream.category,
  creates: true,
  roles: ['registration-approver', 'section-head', 'organ-head'],
  guard: (state, { actor, regions }) => [
    ...when(state.status !== 'none', 'season.opened-already'),
    ...when(!regions.within(actor.organ, regions.cityCode), 'organization.registrar-elsewhere', {
      region: actor.organ,
    }),
  ],
  decide({ year, noticeNumber, noticeOn }, _state, { actor, today }) {
    const { organ } = actor;
    const refused = refuseAll([
      ...when(`${year}-12-31` >= today, 'annual.year-not-over', { year }),
      ...when(noticeOn > today, 'entry.in-the-future'),
    ]);
    if (refused) return refused;
    return claiming(
      accept<AnnualSeasonEvent>(
        [{ type: 'AnnualSeasonOpened', data: { year, organ, noticeNumber, noticeOn } }],
        'SG-28',
        'PNE-23',
      ),
      `annual-season/${organ}/${year}`,
    );
  },
};

export interface CompleteAnnualSeason {
  readonly opened: number;
  readonly refused: readonly { readonly code: string; readonly count: number }[];
}

/** The worker's own: the last page of the register was asked. */
export const completeAnnualSeason: SeasonCommand<CompleteAnnualSeason> = {
  name: 'completeAnnualSeason',
  zh: '年检启动完成',
  en: 'Complete the opening of a season',
  category: annualSeasonStream.category,
  creates: false,
  roles: ['system'],
  guard: (state) => when(state.status !== 'running', 'season.not-running'),
  decide: ({ opened, refused }, state) =>
    state.year === undefined
      ? refuse('season.not-running')
      : accept<AnnualSeasonEvent>([
          { type: 'AnnualSeasonCompleted', data: { opened, refused: [...refused] } },
        ]),
};
