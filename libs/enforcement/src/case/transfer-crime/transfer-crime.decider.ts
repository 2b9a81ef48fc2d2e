import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  civilDateOf,
  refuse,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import { caseCommand, handlersOnly, noHandler, notBefore } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import { type PresentOfficers, presenceRefusals, presentOf, presentRefs } from '../officers.decider.js';
import type { CRIME_MATERIALS } from './crime.events.js';
import { type CrimeTransfer, crimeTerm } from './crime.state.js';

export interface ProposeCrimeTransfer {
  readonly present: PresentOfficers;
  /** The suspected offence. */
  readonly offence: Sealed;
  readonly report: Sealed;
  readonly files: readonly FileRef[];
}

export interface DecideCrimeTransfer {
  readonly transfer: string;
  readonly approved: boolean;
  readonly reason?: Sealed;
}

export interface HandOverCrime {
  readonly transfer: string;
  readonly docNo: string;
  readonly materials: readonly (typeof CRIME_MATERIALS)[number][];
  readonly handedOverOn: string;
  readonly files: readonly FileRef[];
}

/** A case of any kind that is there: also a closed one, a crime is handed over whenever it is found. */
export function caseIsThere(state: CaseState): readonly Refusal[] {
  return when(state.status === 'none' || state.status === 'archived', 'case.wrong-state', {
    status: state.status,
  });
}

/** Some transfer of the case for which a step is due. */
export function someTransfer(
  state: CaseState,
  due: (one: CrimeTransfer) => boolean,
  code: string,
): readonly Refusal[] {
  return when(!Object.values(state.crime.transfers).some(due), code);
}

const undecided = (one: CrimeTransfer): boolean => one.decision === undefined;
const approvedHere = (one: CrimeTransfer): boolean =>
  one.decision?.approved === true && one.handedOver === undefined;

/** Two officers or more verify and report a suspected crime (国务院令第310号 Arts 3 and 5); the chief has three days. */
export const proposeCrimeTransfer = caseCommand<ProposeCrimeTransfer>({
  name: 'proposeCrimeTransfer',
  zh: '提请移送涉嫌犯罪案件',
  en: 'Propose to hand over a suspected crime',
  roles: ['officer'],
  reads: presentRefs,
  restsOn: () => ['O310-3', 'O310-5', 'APL-27'],
  guard: (state, context) => [
    ...caseIsThere(state),
    ...when(Object.values(state.crime.transfers).some(undecided), 'crime.already-proposed'),
    ...handlersOnly(state, context),
    ...notBefore(context, state.assignedAt),
  ],
  decide({ present, offence, report, files }, state, context) {
    const barred = refuseAll(presenceRefusals(present, state, context));
    if (barred) return barred;
    const transfer = context.id('crime-transfer');
    const data = {
      transfer,
      person: context.actor.person,
      present: presentOf(present, context),
      offence,
      report,
      files: [...files],
    };
    const deadline = context.law.deadline('crime-transfer-decision', context.occurredOn);
    const awaits = { role: 'organ-head', organ: state.organ ?? '' };
    return accept(
      [{ type: 'CrimeTransferProposed', data }, startTerm(crimeTerm('decision', transfer), deadline, awaits)],
      'O310-3',
      'O310-5',
      'APL-27',
    );
  },
});

/** The chief decides in three days; a refusal is on file with its reasons (国务院令第310号 Art 5). */
export const decideCrimeTransfer = caseCommand<DecideCrimeTransfer>({
  name: 'decideCrimeTransfer',
  zh: '决定移送涉嫌犯罪案件',
  en: 'Decide to hand over a suspected crime',
  roles: ['organ-head'],
  restsOn: () => ['O310-5'],
  guard: (state, context) => [
    ...caseIsThere(state),
    ...someTransfer(state, undecided, 'crime.not-proposed'),
    ...noHandler(state, context),
  ],
  decide({ transfer, approved, reason }, state, context) {
    const found = state.crime.transfers[transfer];
    if (!found || found.decision) return refuse('crime.not-proposed');
    const barred = refuseAll([
      ...when(!approved && reason === undefined, 'crime.refusal-without-reason'),
      ...notBefore(context, found.at),
    ]);
    if (barred) return barred;
    const { person } = context.actor;
    const data = { transfer, person, approved, ...(reason ? { reason } : {}) };
    const deadline = context.law.deadline('crime-transfer-handover', context.occurredOn);
    const awaits = { role: 'officer', organ: state.organ ?? '' };
    return accept(
      [
        { type: 'CrimeTransferDecided', data },
        ...meetTerm(state.terms, crimeTerm('decision', transfer), context.occurredOn),
        ...(approved ? [startTerm(crimeTerm('handover', transfer), deadline, awaits)] : []),
      ],
      'O310-5',
    );
  },
});

/** Within twenty-four hours of the approval, with the papers of Art 6 (国务院令第310号 Arts 5 and 6). */
export const handOverCrime = caseCommand<HandOverCrime>({
  name: 'handOverCrime',
  zh: '移送公安机关立案侦查',
  en: 'Hand a suspected crime over to the police',
  roles: ['officer', 'section-head'],
  restsOn: () => ['O310-5', 'O310-6', 'O310-8'],
  guard: (state) => [...caseIsThere(state), ...someTransfer(state, approvedHere, 'crime.not-approved')],
  decide({ transfer, docNo, materials, handedOverOn, files }, state, context) {
    const found = state.crime.transfers[transfer];
    if (!found || !approvedHere(found)) return refuse('crime.not-approved');
    const barred = refuseAll([
      ...when(!materials.includes('transfer-letter'), 'crime.letter-missing'),
      ...when(!materials.includes('investigation-report'), 'crime.letter-missing'),
      ...handOverDay(handedOverOn, found, context),
    ]);
    if (barred) return barred;
    const { number = '', regionCode = '', organ = '' } = state;
    const data = {
      caseNumber: number,
      regionCode,
      organ,
      transfer,
      docNo,
      materials: [...materials],
      handedOverOn,
      files: [...files],
    };
    const deadline = context.law.deadline('police-acceptance-reply', handedOverOn);
    return claiming(
      accept(
        [
          { type: 'CrimeHandedOver', data },
          ...meetTerm(state.terms, crimeTerm('handover', transfer), handedOverOn),
          startTerm(crimeTerm('reply', transfer), deadline, { role: 'officer', organ }),
        ],
        'O310-5',
        'O310-6',
        'O310-8',
      ),
      `doc/${docNo}`,
    );
  },
});

function handOverDay(day: string, { decision }: CrimeTransfer, context: LegalContext): readonly Refusal[] {
  return [
    ...when(day > context.today, 'entry.in-the-future'),
    ...when(decision !== undefined && day < civilDateOf(decision.at), 'entry.before-its-prerequisite'),
    ...notBefore(context, decision?.at),
  ];
}
