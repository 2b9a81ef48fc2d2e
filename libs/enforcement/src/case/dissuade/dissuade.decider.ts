import { type FileRef, type Sealed, accept, civilDateOf, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm, startTerm } from '@shouzheng/law/contract';
import { caseCommand, caseMustBe, handlersOnly, notBefore } from '../case-command.decider.js';
import { type Signature, fieldworkGuard, signatureRefusals } from '../fieldwork.decider.js';
import { DISPOSAL_TERM } from '../file-case/file-case.decider.js';
import { type PresentOfficers, presenceRefusals, presentOf, presentRefs } from '../officers.decider.js';

export interface Dissuade {
  readonly minor: boolean;
  readonly littleHarm: boolean;
  readonly present: PresentOfficers;
  readonly admonition: Sealed;
  readonly signature: Signature;
  readonly files: readonly FileRef[];
}

export interface RecordSelfDissolution {
  readonly dissolvedOn: string;
  readonly evidence: Sealed;
  readonly files: readonly FileRef[];
}

export interface RecordRevisit {
  readonly present: PresentOfficers;
  readonly relapsed: boolean;
  readonly finding: Sealed;
  readonly files: readonly FileRef[];
}

/** Internal term: a dissuaded body is looked at again after 90 days. */
export const REVISIT_TERM = 'revisit';

/** A minor case of little harm may end without a ban, if the body disbands by itself after admonition (Art 18). */
export const dissuade = caseCommand<Dissuade>({
  name: 'dissuade',
  zh: '劝诫教育',
  en: 'Admonish and dissuade',
  roles: ['officer'],
  reads: presentRefs,
  restsOn: () => ['O77-18', 'O77-9'],
  guard: fieldworkGuard,
  decide(payload, state, context) {
    const { minor, littleHarm, present, admonition, signature, files } = payload;
    const barred = refuseAll([
      ...when(!minor || !littleHarm, 'dissuasion.not-minor'),
      ...when(Boolean(state.report?.major), 'dissuasion.not-minor'),
      ...presenceRefusals(present, state, context),
      ...signatureRefusals(signature),
    ]);
    if (barred) return barred;
    const data = {
      minor: true as const,
      littleHarm: true as const,
      present: presentOf(present, context),
      admonition,
      signature,
      files: [...files],
    };
    return accept([{ type: 'DissuasionGiven', data }], 'O77-18', 'O77-9');
  },
});

/**
 * Proof that the body disbanded promptly and by itself: without it there is no leniency. It comes after the report, so
 * that what is closed by it has been investigated and heard.
 */
export const recordSelfDissolution = caseCommand<RecordSelfDissolution>({
  name: 'recordSelfDissolution',
  zh: '记录自行解散',
  en: 'Record self-dissolution',
  roles: ['officer'],
  restsOn: () => ['O77-18'],
  guard: (state, context) => [
    ...caseMustBe(state, 'reported'),
    ...handlersOnly(state, context),
    ...when(state.dissuadedAt === undefined, 'dissuasion.not-given'),
    // The admonition may come before the report; a case that the report finds major is not ended by it.
    ...when(Boolean(state.report?.major), 'dissuasion.not-minor'),
    ...notBefore(context, state.dissuadedAt),
  ],
  decide({ dissolvedOn, evidence, files }, state, context) {
    const dissuadedOn = civilDateOf(state.dissuadedAt ?? context.occurredAt);
    const barred = refuseAll([
      ...when(files.length === 0, 'record.file-required'),
      ...when(dissolvedOn < dissuadedOn, 'entry.before-its-prerequisite'),
      ...when(dissolvedOn > context.occurredOn, 'entry.in-the-future'),
    ]);
    if (barred) return barred;
    const revisit = context.law.deadline('dissuasion-revisit', dissolvedOn);
    return accept(
      [
        { type: 'SelfDissolved', data: { dissolvedOn, evidence, files: [...files] } },
        ...meetTerm(state.terms, DISPOSAL_TERM, context.occurredOn),
        startTerm(REVISIT_TERM, revisit, { role: 'officer', organ: state.organ ?? '' }),
      ],
      'O77-18',
    );
  },
});

/** Closing the case does not end the revisit. */
export const recordRevisit = caseCommand<RecordRevisit>({
  name: 'recordRevisit',
  zh: '劝散回访',
  en: 'Record a revisit',
  roles: ['officer'],
  reads: presentRefs,
  restsOn: () => ['SZ-revisit-1', 'O77-9'],
  guard: (state, context) => [
    ...when(state.dissolvedAt === undefined, 'dissuasion.not-given'),
    ...when(state.revisited !== undefined, 'dissuasion.already-revisited'),
    ...handlersOnly(state, context),
    ...notBefore(context, state.dissolvedAt),
  ],
  decide({ present, relapsed, finding, files }, state, context) {
    const barred = refuseAll(presenceRefusals(present, state, context));
    if (barred) return barred;
    const data = { present: presentOf(present, context), relapsed, finding, files: [...files] };
    return accept(
      [{ type: 'DissuasionRevisited', data }, ...meetTerm(state.terms, REVISIT_TERM, context.occurredOn)],
      'SZ-revisit-1',
      'O77-9',
    );
  },
});
