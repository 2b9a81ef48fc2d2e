import { type Sealed, accept, refuse } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import { clueCommand, clueMustBe } from '../clue-command.decider.js';
import { type VERIFICATION_RESULTS } from '../clue.events.js';
import { clueStream, clueStreamId } from '../clue.state.js';
import { TRIAGE_TERM } from '../register-clue/register-clue.decider.js';

type Result = (typeof VERIFICATION_RESULTS)[number];

export interface VerifyClue {
  readonly result: Result;
  readonly finding: Sealed;
  /** Uuid of the clue that says the same. */
  readonly duplicateOf?: string;
}

const BASIS: Readonly<Record<Result, string>> = {
  suspect: 'O77-3',
  'not-ours': 'O77-6',
  excluded: 'O77-3p2',
  'lawful-body': 'O77-3',
  duplicate: 'O77-7',
  violation: 'APL-54',
};

/** Ends triage with one of six results; a match of names alone proves none of them. */
export const verifyClue = clueCommand<VerifyClue>({
  name: 'verifyClue',
  zh: '核查线索',
  en: 'Verify a clue',
  roles: ['clue-clerk', 'officer'],
  reads: ({ duplicateOf }) =>
    duplicateOf === undefined ? [] : [{ category: clueStream.category, id: clueStreamId(duplicateOf) }],
  guard: (state) => clueMustBe(state, 'received'),
  decide({ result, finding, duplicateOf }, state, context) {
    if ((result === 'duplicate') !== (duplicateOf !== undefined)) return refuse('clue.duplicate-of-what');
    if (duplicateOf !== undefined) {
      const other = clueStreamId(duplicateOf);
      if (other === context.streamId || !context.folded(clueStream, other)) {
        return refuse('clue.duplicate-of-what');
      }
    }
    return accept(
      [
        { type: 'ClueVerified', data: { result, finding, ...(duplicateOf ? { duplicateOf } : {}) } },
        ...meetTerm(state.terms, TRIAGE_TERM, context.occurredOn),
      ],
      BASIS[result],
    );
  },
});
