import { textOf } from '../../../libs/enforcement/src/documents/rendering/docx.fixture.js';
import type { Journey, Subject } from './journey.js';

/** Issues a document of the last act of a case that takes the type, and reads what was handed out. */
export async function issued(
  journey: Journey,
  { id: caseId }: Subject,
  type: string,
): Promise<{ docNo: string; text: string }> {
  const officer = await journey.as('officer-1');
  const { id } = await officer.give('documents', { type, caseId });
  const { docNo, status } = await officer.get<{ docNo: string; status: string }>(`documents/${id}`);
  if (status !== 'issued') throw new Error(`${type} is ${status}`);
  const answer = await fetch(`${journey.service.url}/api/documents/${id}/download`, {
    headers: { authorization: `Bearer ${officer.token}` },
  });
  return { docNo, text: textOf(new Uint8Array(await answer.arrayBuffer())) };
}
