import type { RuleVersion } from '../law-types.js';
import { ASSOCIATION_RULES } from './association-rules.js';
import { BAN_RULES } from './ban-rules.js';
import { CHARITY_AND_CRIME_RULES } from './charity-rules.js';
import { CLOCK_RULES } from './clock-rules.js';
import { CREDIT_RULES } from './credit-rules.js';
import { EXECUTION_RULES } from './execution-rules.js';
import { FOUNDATION_RULES } from './foundation-rules.js';
import { INFORMATION_RULES } from './information-rules.js';
import { LIFECYCLE_RULES } from './lifecycle-rules.js';
import { PENALTY_RULES } from './penalty-rules.js';
import { RATING_RULES } from './rating-rules.js';
import { REMEDY_RULES } from './remedy-rules.js';
import { SERVICE_UNIT_RULES } from './service-unit-rules.js';
import { SHOUZHENG_PENALTY_RULES } from './shouzheng-penalty-rules.js';
import { SHOUZHENG_RULES } from './shouzheng-rules.js';
import { SUPERVISION_RULES } from './supervision-rules.js';
import { TIME_RULES } from './time-rules.js';
import { TRACK_RULES } from './track-rules.js';

/** Every rule version known. A change of law adds rows and closes others' `to`; a row that events cite is never edited. */
export const RULES: readonly RuleVersion[] = [
  ...BAN_RULES,
  ...ASSOCIATION_RULES,
  ...SERVICE_UNIT_RULES,
  ...FOUNDATION_RULES,
  ...PENALTY_RULES,
  ...EXECUTION_RULES,
  ...TIME_RULES,
  ...CLOCK_RULES,
  ...REMEDY_RULES,
  ...RATING_RULES,
  ...CREDIT_RULES,
  ...SUPERVISION_RULES,
  ...CHARITY_AND_CRIME_RULES,
  ...INFORMATION_RULES,
  ...LIFECYCLE_RULES,
  ...SHOUZHENG_RULES,
  ...SHOUZHENG_PENALTY_RULES,
  ...TRACK_RULES,
];
