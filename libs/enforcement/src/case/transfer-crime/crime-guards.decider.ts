import { type Refusal, when } from '@shouzheng/kernel';
import type { CrimeDesk, CrimeTransfer } from './crime.state.js';

/** Whether a suspected crime stands in the way of a penalty: until the chief, or the police, have said that it is none. */
function standsInTheWay({ decision, reply, reviewAsked }: CrimeTransfer): boolean {
  if (decision === undefined) return true;
  if (!decision.approved) return false;
  return reply?.outcome !== 'declined' || (reviewAsked !== undefined && reviewAsked.at > reply.at);
}

/** No penalty takes the place of handing over a suspected crime (国务院令第310号 Art 11; 行政处罚法 Art 27). */
export function crimeTransferRefusals({ crime }: { readonly crime: CrimeDesk }): readonly Refusal[] {
  return when(Object.values(crime.transfers).some(standsInTheWay), 'crime.no-penalty-in-its-place');
}
