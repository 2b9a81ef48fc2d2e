import { ACCOUNT_FORMS } from './account-forms';
import { PUBLICATION_FORMS, SERVICE_FORMS } from './after-decision-forms';
import { TIME_OF_ACT } from './case-fields';
import { SEASON_FORMS, SPOT_CHECK_FORMS } from './annual-forms';
import { CASE_FORMS } from './case-forms';
import { CLUE_DESK_FORMS } from './clue-desk-forms';
import { CLUE_FORMS } from './clue-forms';
import { CONFISCATION_FORMS, CRIME_FORMS } from './confiscation-forms';
import { LIST_ENTRY_FORMS } from './objection-forms';
import { RESTRICTION_FORMS } from './restriction-forms';
import { DISPOSITION_FORMS } from './disposition-forms';
import { DOCUMENT_FORMS } from './document-forms';
import { ENDPOINT_FORMS } from './endpoint-forms';
import { CORRECTION_FORMS } from './correction-forms';
import { CUSTODY_FORMS, FINE_FORMS } from './execution-forms';
import type { CommandForm, Target } from './form-spec';
import { FACT_FORMS, ORGANIZATION_FORMS } from './organization-forms';
import { PENALTY_DECISION_FORMS } from './penalty-decision-forms';
import { PENALTY_FORMS } from './penalty-forms';
import { PEOPLE_FORMS } from './people-forms';
import { REQUEST_FORMS } from './request-forms';
import { REVIEW_FORMS } from './review-forms';

/** Each table covers a part of the procedure; no command stands in two. */
const CASE_FORM_TABLES: readonly Readonly<Record<string, CommandForm>>[] = [
  CASE_FORMS,
  CORRECTION_FORMS,
  DISPOSITION_FORMS,
  PENALTY_FORMS,
  PENALTY_DECISION_FORMS,
  SERVICE_FORMS,
  PUBLICATION_FORMS,
  FINE_FORMS,
  CUSTODY_FORMS,
  REVIEW_FORMS,
  CONFISCATION_FORMS,
  CRIME_FORMS,
  PEOPLE_FORMS,
];

const FORMS: Readonly<Record<Target['kind'], Readonly<Record<string, CommandForm>>>> = {
  case: Object.fromEntries(CASE_FORM_TABLES.flatMap((table) => Object.entries(table))),
  clue: { ...CLUE_FORMS, ...CLUE_DESK_FORMS },
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
  request: REQUEST_FORMS,
  account: ACCOUNT_FORMS,
};

/** A command that no form knows asks for nothing but the act itself. */
const BARE: CommandForm = { fields: [] };

/** Every form also asks when the act took place, if that is not now. */
export function formOf(kind: Target['kind'], command: string, own?: CommandForm): CommandForm {
  const form = own ?? FORMS[kind][command] ?? BARE;
  return { ...form, fields: [...form.fields, ...TIME_OF_ACT] };
}
