import { Flag, Id, Text, TimeOfAct } from '@shouzheng/platform';

/** A decision on a proposed change. */
export class ChangeDto extends TimeOfAct {
  @Id({ description: 'Id of the change, as findLawChanges lists it' })
  change!: string;
}

/** Approval of a change that has a first day. */
export class DatedChangeDto extends ChangeDto {
  @Flag({ optional: true, description: 'Said where its first day is past and the proposal does not say so' })
  retroactive?: boolean;
}

/** Where the official text or the decision of the bureau stands. */
export class WithSource extends TimeOfAct {
  @Text({ max: 300, description: 'Gazette, document number or address of the official text; never a person' })
  source!: string;
}
