import type { Cast } from './cast.js';
import { demand, until } from './client.js';
import type { Narrator } from './narrator.js';
import type { Investigated } from './story-investigation.js';

interface CaseView {
  readonly revision: number;
  readonly stage: string;
  readonly allowedCommands: readonly unknown[];
}

interface Story extends Investigated {
  readonly decidedAt: number;
  readonly endpointId: string;
}

/** What the auditor sees: the case as it stood earlier, what changed since, who opened it, what was delivered. */
export async function afterwards(cast: Cast, narrator: Narrator, story: Story): Promise<void> {
  narrator.chapter('审计 · The auditor');
  const { auditor, exchange } = cast;
  const { caseId, decidedAt, revision, endpointId } = story;
  const now = await auditor.get<CaseView>(`cases/${caseId}`);
  const before = await auditor.get<CaseView>(`cases/${caseId}?rev=${decidedAt - 1}`);
  demand(now.revision === revision, `the case stands at r${now.revision}, not at r${revision}`);
  demand(
    before.stage !== now.stage && before.allowedCommands.length === 0,
    'the past is not shown as it was',
  );
  narrator.step(
    `回放 r${decidedAt - 1}：当时处于“${before.stage}”，现为“${now.stage}” — replayed as it stood before the decision`,
    undefined,
    `/cases/${caseId}?rev=${decidedAt - 1}`,
  );

  const { changes } = await auditor.get<{ changes: unknown[] }>(
    `cases/${caseId}/differences?from=${decidedAt - 1}&to=${revision}`,
  );
  demand(changes.length > 0, 'nothing has changed between two moments that differ');
  narrator.step(`两个时点之间 ${changes.length} 处变化 — what changed between the two moments`);

  const { items: openings } = await until(
    'the opening of the case is on record',
    () => auditor.get<{ items: unknown[] }>(`audit/accesses?subject=case-${caseId}`),
    ({ items }) => items.length > 0,
  );
  narrator.step(`查阅留痕 ${openings.length} 条 — who opened the case is on record too`);

  const { items: deliveries } = await until(
    'all deliveries arrive',
    () => exchange.get<{ items: { state: string }[] }>(`deliveries?endpoint=${endpointId}`),
    ({ items }) => items.length >= 3 && items.every(({ state }) => state === 'delivered'),
  );
  narrator.step(
    `推送台账：${deliveries.length} 条均已送达 — every delivery is accounted for`,
    undefined,
    '/exchange/deliveries',
  );
}
