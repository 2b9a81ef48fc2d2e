import type { Cast } from './cast.js';
import { demand } from './client.js';
import type { Narrator } from './narrator.js';
import type { Filed } from './story-clue.js';

interface CaseView {
  readonly revision: number;
  readonly clocks: readonly { readonly timer: string; readonly dueOn: string; readonly warnOn: string }[];
}

interface HistoryItem {
  readonly type: string;
  readonly data: Record<string, unknown>;
}

export interface Investigated extends Filed {
  readonly revision: number;
}

/** Two officers, inquiry, site, evidence with its term, the party heard, the report. */
export async function investigation(cast: Cast, narrator: Narrator, filed: Filed): Promise<Investigated> {
  narrator.chapter('调查取证 · Investigation');
  const { first, second, sectionHead, head, keeper } = cast;
  const path = (act: string): string => `cases/${filed.caseId}/${act}`;
  let { revision } = filed;

  const alone = await sectionHead.refused(
    path('assign-officers'),
    { officers: [first.account] },
    revision,
    'officer.two-required',
  );
  narrator.refused('指派一名承办人 assign one officer', alone);
  ({ revision } = await sectionHead.give(
    path('assign-officers'),
    { officers: [first.account, second.account] },
    revision,
  ));
  narrator.step('指派两名有执法资格的承办人 — two qualified officers', '取缔非法社会组织办法 第九条');

  const present = { officers: [first.account, second.account], certificatesShown: true };
  const signature = { kind: 'signed' };
  ({ revision } = await first.give(
    path('record-inquiry'),
    {
      inquiryKind: 'witness',
      place: '演示街 1 号',
      present,
      person: '演示证人乙',
      statement: '交过会费，收到牌匾。',
      signature,
    },
    revision,
  ));
  narrator.step('询问笔录 — an inquiry record', '取缔非法社会组织办法 第十条');
  ({ revision } = await first.give(
    path('record-site-inspection'),
    {
      place: '演示街 1 号',
      present,
      findings: '现场有牌匾、印章。',
      signature: { kind: 'refused', note: '当事人拒签，在场人见证。' },
    },
    revision,
  ));
  narrator.step(
    '现场检查，当事人拒签已注明 — site inspection; the refusal to sign is noted',
    '取缔非法社会组织办法 第十条',
  );

  revision = await preserveEvidence(cast, narrator, filed.caseId, revision);
  const early = await first.refused(path('close-investigation'), report(), revision, 'case.party-not-heard');
  narrator.refused('未听取当事人即终结调查 close before hearing the party', early);

  ({ revision } = await first.give(
    path('hear-party'),
    { way: 'statement', present, person: '演示负责人丙', statement: '承认未登记，愿意停止活动。', signature },
    revision,
  ));
  narrator.step('听取当事人陈述 — the party is heard', '取缔非法社会组织办法 第十二条');
  ({ revision } = await first.give(path('close-investigation'), report(), revision));
  narrator.step(
    '案件调查终结报告（复杂案件） — the report; the case is complex',
    '取缔非法社会组织办法 第十三条',
  );
  demand(keeper.account !== head.account, 'the keeper is the head');
  return { ...filed, revision };
}

async function preserveEvidence(
  cast: Cast,
  narrator: Narrator,
  caseId: string,
  from: number,
): Promise<number> {
  const { first, head, keeper } = cast;
  const path = (act: string): string => `cases/${caseId}/${act}`;
  let revision = from;
  const items = [{ kind: 'seal', name: '演示印章', quantity: 1 }];
  ({ revision } = await first.give(
    path('propose-evidence-preservation'),
    { reason: 'may-be-lost', items },
    revision,
  ));
  const proposal = await idFrom(cast, caseId, 'EvidencePreservationProposed', 'proposal');
  const number = Date.now();
  ({ revision } = await head.give(
    path('register-evidence-preservation'),
    { proposal, docNo: `演示登保〔2026〕${number}号`, keeper: keeper.account },
    revision,
  ));
  const view = await first.get<CaseView>(`cases/${caseId}`);
  const clock = view.clocks.find(({ timer }) => timer === 'evidence-preservation-ban');
  demand(clock !== undefined && clock.warnOn <= clock.dueOn, 'the term of seven days does not run');
  narrator.step(
    `先行登记保存，${clock.warnOn} 前提醒、最迟 ${clock.dueOn} 处理 — evidence preserved; the term runs`,
    '取缔非法社会组织办法 第十一条',
  );
  const preservation = await idFrom(cast, caseId, 'EvidencePreserved', 'preservation');
  ({ revision } = await head.give(
    path('decide-evidence-preservation'),
    { preservation, docNo: `演示登处〔2026〕${number}号`, outcomes: [{ no: 1, outcome: 'collected' }] },
    view.revision,
  ));
  narrator.step('期限内作出处理 — disposed of within the term', '取缔非法社会组织办法 第十一条');
  return revision;
}

/** What an event of the case says, from its history. */
async function idFrom(cast: Cast, caseId: string, type: string, field: string): Promise<string> {
  const { items } = await cast.first.get<{ items: HistoryItem[] }>(`cases/${caseId}/history?limit=200`);
  const value = items.find((item) => item.type === type)?.data[field];
  demand(typeof value === 'string', `the history shows no ${type}`);
  return value;
}

function report(): object {
  return {
    organization: '演示川西茶业发展促进会，未登记。',
    course: '询问、现场检查、先行登记保存。',
    facts: '以社会团体名义收费、授牌。',
    basis: ['O77-3', 'SG-32'],
    complex: true,
    major: false,
    proposal: 'BANNED',
  };
}
