import { type CommandDefinition, type Sealed, accept, claiming, refuse } from '@shouzheng/kernel';
import { type LegalContext, startTerm } from '@shouzheng/law/contract';
import { basisOn } from '../../procedure-law.decider.js';
import type { CLUE_SOURCES, ClueEvent, ORIGIN_KINDS } from '../clue.events.js';
import { type ClueState, clueStream } from '../clue.state.js';
import { TRIAGE_TERM } from '../register-clue/register-clue.decider.js';

/** What policies of other contexts give: a step of theirs that looks like a wrong. */
export interface RegisterLeadClue {
  readonly origin: {
    readonly kind: (typeof ORIGIN_KINDS)[number];
    /** Stream and event of the step: one event opens one clue. */
    readonly streamId: string;
    readonly eventId: string;
  };
  readonly subjectName: string;
  /** Region code of the place, county or township; of a body on the register that of its registrar, also the city. */
  readonly region: string;
  readonly receivedOn: string;
  /** As sealed in the record that it came out of; none where that record holds them. */
  readonly facts?: Sealed;
}

type Source = (typeof CLUE_SOURCES)[number];
const SOURCE_OF: Readonly<Record<RegisterLeadClue['origin']['kind'], Source>> = {
  'annual-check': 'ANNUAL_CHECK',
  'spot-check': 'SPOT_CHECK',
  audit: 'AUDIT',
  rating: 'RATING',
  penalty: 'SELF',
  relapse: 'SELF',
  rectification: 'SELF',
  registration: 'SELF',
};

/**
 * A clue out of one's own work: annual check, spot check, audit, rating, penalty, relapse. It names its source and is
 * linked back to it; the same step opens no second one, whoever asks (SZ-clue-origin-1).
 */
export const registerLeadClue: CommandDefinition<RegisterLeadClue, ClueState, ClueEvent, LegalContext> = {
  name: 'registerLeadClue',
  zh: '登记工作中发现的线索',
  en: 'Register a clue out of one’s own work',
  category: clueStream.category,
  creates: true,
  roles: ['officer', 'clue-clerk', 'spot-checker', 'rating-officer', 'registration-clerk'],
  serial: ({ region }, _state, { occurredOn }) => `clue/${region.slice(0, 6)}/${occurredOn.slice(0, 4)}`,
  guard: () => [],
  decide({ origin, subjectName, region, receivedOn, facts }, _state, context) {
    const county = region.slice(0, 6);
    // A body on the register is its registrar's, and the city registers too (Order 68 Art 3); a place is a county's.
    const isRegistrars = origin.kind !== 'relapse' && county === context.regions.cityCode;
    if (!context.regions.get(region) || !(isRegistrars || context.regions.isCountyLevel(county))) {
      return refuse('clue.place-outside-jurisdiction', { region });
    }
    const isSystem = context.actor.role === 'system';
    if (!isSystem && !context.regions.within(region, context.actor.organ)) {
      return refuse('actor.other-jurisdiction', { organ: context.actor.organ, region: county });
    }
    if (receivedOn > context.today) return refuse('entry.in-the-future');
    const number = `${county}-${context.occurredOn.slice(0, 4)}-${String(context.serial).padStart(4, '0')}`;
    const received = {
      number,
      source: SOURCE_OF[origin.kind],
      subjectName,
      region,
      organ: county,
      receivedOn,
      ...(facts ? { facts } : {}),
      origin,
    };
    const deadline = context.law.deadline('clue-triage', receivedOn);
    return claiming(
      accept<ClueEvent>(
        [
          { type: 'ClueReceived', data: received },
          startTerm(TRIAGE_TERM, deadline, { role: 'clue-clerk', organ: county }),
        ],
        // A relapse is of a banned body (Order 77); all else was found of an organization on the register.
        ...(origin.kind === 'relapse' ? basisOn(context.occurredOn, ['O77-4']) : ['APL-54', 'O68-3']),
        'SZ-clue-origin-1',
      ),
      `clue-origin/${origin.eventId}`,
    );
  },
};
