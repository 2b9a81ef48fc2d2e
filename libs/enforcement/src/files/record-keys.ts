import { entityIdOf } from '@shouzheng/platform';
import { caseKeys } from '../case/case-keys.js';
import { clueKeys } from '../clue/clue-keys.js';

/** Papers lie under the key of their record's free text: where that key is destroyed, they are gone with it. */
export function keyOfRecord(streamId: string): string {
  const id = entityIdOf(streamId);
  if (streamId.startsWith('clue-')) return clueKeys(id).facts;
  if (streamId.startsWith('request-')) return `request-facts-${id}`;
  return streamId.startsWith('organization-') ? `organization-text-${id}` : caseKeys(id).facts;
}
