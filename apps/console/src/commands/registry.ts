import { CASE_FORMS } from './case-forms';
import { CLUE_FORMS } from './clue-forms';
import { DISPOSITION_FORMS } from './disposition-forms';
import type { CommandForm, Target } from './form-spec';
import { ORGANIZATION_FORMS } from './organization-forms';

const FORMS: Readonly<Record<Target['kind'], Readonly<Record<string, CommandForm>>>> = {
  case: { ...CASE_FORMS, ...DISPOSITION_FORMS },
  clue: CLUE_FORMS,
  organization: ORGANIZATION_FORMS,
  endpoint: {},
};

/** A command that no form knows asks for nothing but the act itself. */
const BARE: CommandForm = { fields: [] };

export function formOf(kind: Target['kind'], command: string): CommandForm {
  return FORMS[kind][command] ?? BARE;
}
