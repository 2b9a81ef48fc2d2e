import { type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import { caseCommand, caseMustBe, notBefore } from '../case-command.decider.js';
import type { RELAPSE_SOURCES } from './relapse.events.js';

export interface RecordRelapse {
  readonly source: (typeof RELAPSE_SOURCES)[number];
  readonly seenOn: string;
  /** Region code of the place, county or township. */
  readonly seenIn: string;
  readonly facts: Sealed;
}

const POLICE_RULE = 'PSP-65';

/**
 * A banned body was seen to act on. It becomes a clue of its own, linked to this case by policy; from 2026-01-01 the
 * police may detain for it (治安管理处罚法 Art 65).
 */
export const recordRelapse = caseCommand<RecordRelapse>({
  name: 'recordRelapse',
  zh: '登记取缔后继续活动',
  en: 'Record acting on after a ban',
  roles: ['officer', 'clue-clerk', 'section-head'],
  restsOn: () => ['O77-20'],
  guard: (state, context) => [
    ...caseMustBe(state, 'banned', 'disposed', 'closed', 'archived'),
    ...when(state.ban === undefined || state.ban.revoked, 'ban.not-decided'),
    ...notBefore(context, state.ban?.at),
  ],
  decide({ source, seenOn, seenIn, facts }, state, context) {
    const county = seenIn.slice(0, 6);
    const known = context.regions.get(seenIn) && context.regions.isCountyLevel(county);
    const barred = refuseAll([
      ...when(!known, 'clue.place-outside-jurisdiction', { region: seenIn }),
      ...when(seenOn > context.today, 'entry.in-the-future'),
      ...when(seenOn <= (state.ban?.decidedOn ?? ''), 'ban.relapse-before-ban'),
    ]);
    if (barred) return barred;
    const { number = '', subjectName = '', regionCode = '', organ = '', ban } = state;
    const data = {
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      docNo: ban?.docNo ?? '',
      source,
      seenOn,
      seenIn,
      facts,
    };
    const police = context.law.rule(POLICE_RULE, seenOn) && context.law.rule(POLICE_RULE, context.occurredOn);
    return accept([{ type: 'ActingAfterBanDetected', data }], 'O77-20', ...(police ? [POLICE_RULE] : []));
  },
});
