import { type CommandDefinition, type Sealed, accept, refuse } from '@shouzheng/kernel';
import { type LegalContext, startTerm } from '@shouzheng/law/contract';
import { basisOn } from '../../procedure-law.decider.js';
import { type CLUE_SOURCES, type ClueEvent } from '../clue.events.js';
import { type ClueState, clueStream } from '../clue.state.js';

export interface RegisterClue {
  readonly source: (typeof CLUE_SOURCES)[number];
  readonly subjectName: string;
  /** Region code of the place of the act, county or township. */
  readonly region: string;
  readonly receivedOn: string;
  readonly facts: Sealed;
  readonly placeDetail?: Sealed;
  readonly reporter?: { readonly identity: Sealed; readonly words?: Sealed };
}

/** Term in which a clue is verified: an internal one, Order 77 sets none. */
export const TRIAGE_TERM = 'triage';
/** Term in which a reporter is told whether the report was accepted. */
export const ACCEPTANCE_TERM = 'reply-acceptance';

/**
 * A clue is a reported act with a place in a jurisdiction. The county organ of the place has it (Order 77 Art 4),
 * whoever writes it down: the city's hotline may register a clue for any of its counties.
 */
export const registerClue: CommandDefinition<RegisterClue, ClueState, ClueEvent, LegalContext> = {
  name: 'registerClue',
  zh: '登记线索',
  en: 'Register a clue',
  category: clueStream.category,
  creates: true,
  roles: ['clue-clerk', 'officer'],
  serial: ({ region }, _state, { occurredOn }) => `clue/${region.slice(0, 6)}/${occurredOn.slice(0, 4)}`,
  guard: () => [],
  decide(payload, _state, context) {
    const { region, receivedOn, source } = payload;
    const county = region.slice(0, 6);
    if (!context.regions.get(region) || !context.regions.isCountyLevel(county)) {
      return refuse('clue.place-outside-jurisdiction', { region });
    }
    if (!context.regions.within(region, context.actor.organ)) {
      return refuse('actor.other-jurisdiction', { organ: context.actor.organ, region: county });
    }
    if (receivedOn > context.today) return refuse('entry.in-the-future');
    if (source === 'REPORT_REALNAME' && !payload.reporter) return refuse('clue.reporter-required');
    if (source === 'REPORT_ANONYMOUS' && payload.reporter) return refuse('clue.anonymous-has-no-reporter');
    const number = `${county}-${context.occurredOn.slice(0, 4)}-${String(context.serial).padStart(4, '0')}`;
    const deadline = context.law.deadline('clue-triage', receivedOn);
    const awaits = { role: 'clue-clerk', organ: county };
    return accept<ClueEvent>(
      [
        { type: 'ClueReceived', data: { ...payload, number, organ: county } },
        startTerm(TRIAGE_TERM, deadline, awaits),
        // Whoever gave a name is told whether the report was accepted.
        ...(payload.reporter
          ? [startTerm(ACCEPTANCE_TERM, context.law.deadline('clue-acceptance', receivedOn), awaits)]
          : []),
      ],
      ...basisOn(context.occurredOn, ['O77-7', 'O77-4']),
      ...(payload.reporter ? ['RPT139-acceptance'] : []),
    );
  },
};
