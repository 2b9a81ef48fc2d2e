import { type CommandDefinition, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { substitutes } from '../draw.state.js';
import type { SUBSTITUTION_GROUNDS, SpotCheckEvent } from '../spot-check.events.js';
import { type SpotCheckState, inputOf, spotCheckStream } from '../spot-check.state.js';

export interface SubstituteChecker {
  readonly organization: string;
  /** Service number of the checker who stands back. */
  readonly recused: string;
  readonly ground: (typeof SUBSTITUTION_GROUNDS)[number];
}

/** A checker with an interest stands back (SPOT); the draw itself goes on to say who comes in, and nobody chooses. */
export const substituteChecker: CommandDefinition<
  SubstituteChecker,
  SpotCheckState,
  SpotCheckEvent,
  LegalContext
> = {
  name: 'substituteSpotChecker',
  zh: '抽查人员回避替换',
  en: 'Replace a checker who stands back',
  category: spotCheckStream.category,
  creates: false,
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['SPOT-on-site', 'SZ-draw-1'],
  guard: (state, { actor }) => [
    ...when(state.drawn === undefined, 'spot-check.not-drawn-yet'),
    ...when(
      state.plan !== undefined && state.plan.organ !== actor.organ,
      'organization.registrar-elsewhere',
      {
        region: state.plan?.organ ?? '',
      },
    ),
  ],
  decide({ organization, recused, ground }, { plan, drawn, substitutions }) {
    if (!plan || !drawn) return refuse('spot-check.not-drawn-yet');
    const here = substitutions.filter((one) => one.organization === organization);
    const first = drawn.drawn.find((one) => one.organization === organization)?.checkers ?? [];
    const ever = [...first, ...here.map(({ substitute }) => substitute)];
    const refused = refuseAll([
      ...when(!ever.includes(recused), 'spot-check.not-drawn'),
      ...when(
        here.some((one) => one.recused === recused),
        'spot-check.substituted-already',
      ),
    ]);
    if (refused) return refused;
    const substitute = substitutes(inputOf(plan, drawn), [...substitutions, { organization, recused }]).at(
      -1,
    );
    if (substitute === undefined) return refuse('spot-check.nobody-to-substitute', { organization });
    return accept<SpotCheckEvent>(
      [{ type: 'SpotCheckerSubstituted', data: { organization, recused, ground, substitute } }],
      'SPOT-on-site',
      'SZ-draw-1',
    );
  },
};
