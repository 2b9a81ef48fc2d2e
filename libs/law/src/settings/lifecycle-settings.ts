import { z } from 'zod';
import { setting } from './setting-row.js';

const flag = z.boolean();
const words = z.array(z.string().min(1).max(20)).max(200);
const days = z.int().min(0).max(366);

/** Switches about registration, annual checks and exit. */
export const LIFECYCLE_SETTINGS = {
  jointReviewRequired: setting(
    flag,
    true,
    'read',
    ['直接登记、脱钩的须经联合审核', 'Joint review of direct and decoupled registrations'],
    'SEED-joint-review',
  ),
  nameBannedWords: setting(
    words,
    ['迷信', '邪教', '赌博', '国务院', '党中央', '解放军'],
    'memory',
    ['名称中不得出现的字样', 'Words that no name may hold'],
    'NAME-content',
  ),
  separateAnnualConcluder: setting(
    flag,
    true,
    'design',
    ['年报收取与年检结论分人', 'Annual report taken in and concluded apart'],
    'SZ-annual-2',
  ),
  liquidationBlockedByOpenCase: setting(
    flag,
    true,
    'design',
    ['有未办结案件的不进入清算', 'No liquidation while a case is open'],
    'SZ-liquidation-1',
  ),
  unreachableProofDays: setting(
    days,
    180,
    'design',
    [
      '两次信函无人签收的证明有效日数（自第二封寄出，自然日）',
      'Days for which two unsigned letters prove (from the second)',
    ],
    'O60-letters',
  ),
  foundationsRegisteredHere: setting(
    flag,
    false,
    'memory',
    ['本机关受省级民政部门委托登记基金会', 'Foundations are registered here by delegation of the province'],
    'FND-6',
  ),
  majorMatterLeadDays: setting(
    days,
    10,
    'weak',
    ['重大事项提前报告日数（自然日）', 'Days of lead of a major-matter report (calendar days)'],
    'SZ-major-1',
  ),
};
