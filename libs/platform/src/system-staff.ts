import type { Staff } from '@shouzheng/law/contract';

/** The system acts for no organ of its own. */
export const SYSTEM_ORGAN = '000000';

/** The actor of an act that no person does: `system:policy`, `system:timer`, `system:import`. */
export function systemStaff(
  part: 'policy' | 'timer' | 'import' | 'screening' | 'ops',
  organ = SYSTEM_ORGAN,
): Staff {
  return { account: `system:${part}`, person: `system:${part}`, role: 'system', organ, badge: '0000' };
}
