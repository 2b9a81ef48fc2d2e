import type { Cast } from './cast.js';
import { demand, until } from './client.js';
import type { Narrator } from './narrator.js';
import type { Receiver } from './receiver.js';
import type { Investigated } from './story-investigation.js';

/** Legal review, decision, announcement, and the signed webhook that tells the police. */
export async function banning(
  cast: Cast,
  narrator: Narrator,
  receiver: Receiver,
  investigated: Investigated,
): Promise<Investigated & { readonly decidedAt: number }> {
  narrator.chapter('审核与决定 · Review and decision');
  const { first, head, reviewer } = cast;
  const { caseId } = investigated;
  const path = (act: string): string => `cases/${caseId}/${act}`;
  let { revision } = investigated;

  const docNo = `演示民取〔2026〕${Date.now()}号`;
  const decision = { docNo, power: 'SG-32', facts: '以社会团体名义活动，未经登记。' };
  const unreviewed = await head.refused(path('decide-ban'), decision, revision, 'case.review-not-passed');
  narrator.refused('复杂案件未经法制审核即决定 decide a complex case unreviewed', unreviewed);

  ({ revision } = await first.give(path('request-legal-review'), {}, revision));
  ({ revision } = await reviewer.give(
    path('pass-legal-review'),
    { opinion: '事实清楚，程序合法。' },
    revision,
  ));
  narrator.step(
    '法制审核通过，审核人员未参与办案 — reviewed by somebody who did not handle it',
    '取缔非法社会组织办法 第十四条',
  );

  ({ revision } = await first.give(path('propose-ban'), { power: 'SG-32', reason: '建议取缔。' }, revision));
  await confirmPower(cast, narrator);
  demand(receiver.received.length === 0, 'the police heard of the case before the decision');
  ({ revision } = await head.give(path('decide-ban'), decision, revision));
  const decidedAt = revision;
  narrator.step(
    `作出取缔决定 ${docNo}，载明救济途径 — the ban, with its remedies`,
    '社会团体登记管理条例 第三十二条',
    `/cases/${caseId}`,
  );

  const told = await until(
    'the police receive the decision',
    async () => receiver.received.find(({ event }) => event.type.endsWith('ban-decided.v1')),
    (event) => event !== undefined,
  );
  demand(told?.verified === true, 'the signature of the webhook does not verify');
  narrator.step(
    `公安收到签名推送 ${told.event.type}，验签通过 — a signed webhook arrives and verifies`,
    undefined,
    '/exchange/deliveries',
  );
  demand(!JSON.stringify(told.event).includes('演示负责人丙'), 'the webhook names a person');

  ({ revision } = await first.give(
    path('collect-seals'),
    { items: [{ kind: 'seal', name: '演示印章', quantity: 1 }], signature: { kind: 'signed' } },
    revision,
  ));
  narrator.step('收缴印章 — seals collected', '取缔非法社会组织办法 第十五条');
  ({ revision } = await first.give(
    path('announce-ban'),
    { media: ['premises'], where: '活动场所', announcedOn: today() },
    revision,
  ));
  narrator.step('公告取缔 — the ban is announced', '取缔非法社会组织办法 第十七条');
  ({ revision } = await head.give(path('close-case'), { disposition: 'BANNED' }, revision));
  narrator.step('结案 — the case is closed', '取缔非法社会组织办法 第二十二条');
  ({ revision } = await first.give(
    path('archive-case'),
    { volume: '演示-2026-001', retention: 'permanent' },
    revision,
  ));
  narrator.step('归档 — archived', '取缔非法社会组织办法 第二十二条');
  return { ...investigated, revision, decidedAt };
}

/** The power to ban stands in a text that was amended in 2026-03: no decision before a legal reviewer has confirmed it. */
async function confirmPower({ cityReviewer }: Cast, narrator: Narrator): Promise<void> {
  const { versions } = await cityReviewer.get<{
    versions: { version: string; to: string | null; textNotVerified: boolean }[];
  }>('rules/SG-32');
  const inForce = versions.find(({ to }) => to === null);
  demand(inForce !== undefined, 'no version of SG-32 is in force');
  if (inForce.textNotVerified) {
    const { revision } = await cityReviewer.get<{ revision: number }>('law/changes?limit=1');
    await cityReviewer.giveAnew(
      'law',
      'confirm-article',
      { version: inForce.version, reference: '演示：未对照正式文本，仅供演示' },
      revision,
    );
  }
  narrator.step(
    `市局法制审核人员已确认 ${inForce.version} — the article is confirmed against the official text`,
    '社会团体登记管理条例 第三十二条',
    '/law/rules/SG-32',
  );
}

function today(): string {
  return new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
