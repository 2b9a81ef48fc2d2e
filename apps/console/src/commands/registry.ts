import { TIME_OF_ACT } from './case-fields';
import { SEASON_FORMS, SPOT_CHECK_FORMS } from './annual-forms';
import { CASE_FORMS } from './case-forms';
import { CLUE_FORMS } from './clue-forms';
import { LIST_ENTRY_FORMS, RESTRICTION_FORMS } from './credit-forms';
import { DISPOSITION_FORMS } from './disposition-forms';
import { DOCUMENT_FORMS } from './document-forms';
import { ENDPOINT_FORMS } from './endpoint-forms';
import type { CommandForm, Target } from './form-spec';
import { FACT_FORMS, ORGANIZATION_FORMS } from './organization-forms';

const FORMS: Readonly<Record<Target['kind'], Readonly<Record<string, CommandForm>>>> = {
  case: { ...CASE_FORMS, ...DISPOSITION_FORMS },
  clue: CLUE_FORMS,
  organization: ORGANIZATION_FORMS,
  endpoint: ENDPOINT_FORMS,
  season: SEASON_FORMS,
  spotCheck: SPOT_CHECK_FORMS,
  listEntry: LIST_ENTRY_FORMS,
  restriction: RESTRICTION_FORMS,
  fact: FACT_FORMS,
  // The pages of the law make the forms of its acts from what they show.
  law: {},
  document: DOCUMENT_FORMS,
  template: DOCUMENT_FORMS,
};

/** A command that no form knows asks for nothing but the act itself. */
const BARE: CommandForm = { fields: [] };

/** Every form also asks when the act took place, if that is not now. */
export function formOf(kind: Target['kind'], command: string, own?: CommandForm): CommandForm {
  const form = own ?? FORMS[kind][command] ?? BARE;
  return { ...form, fields: [...form.fields, ...TIME_OF_ACT] };
}
