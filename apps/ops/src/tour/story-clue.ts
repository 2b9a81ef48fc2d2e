import type { Cast } from './cast.js';
import { demand, until } from './client.js';
import type { Narrator } from './narrator.js';

/** A name that lists of illegal organizations bear (data/); it is only looked up here. */
const PUBLISHED = '中国安全防范技术工程行业协会';
export const SUBJECT = '演示川西茶业发展促进会';

interface Screening {
  readonly verdict: string;
  readonly matches: readonly unknown[];
}

export interface Filed {
  readonly clueId: string;
  readonly caseId: string;
  readonly revision: number;
}

/** From a hotline call to a case that the head has approved. */
export async function clueToCase(cast: Cast, narrator: Narrator): Promise<Filed> {
  narrator.chapter('线索与立案 · From clue to case');
  const { clerk, first, head } = cast;
  const onList = await clerk.ask<Screening>('names/screen', { name: PUBLISHED });
  demand(onList.verdict.includes('list'), `${PUBLISHED} is not found on the published lists`);
  narrator.step(
    `名称甄别：“${PUBLISHED}”在公开名单 ${onList.matches.length} 处 — screened against the real lists; a hint only`,
  );

  const clue = await clerk.give('clues', {
    source: 'REPORT_REALNAME',
    subjectName: SUBJECT,
    region: '511803',
    receivedOn: today(),
    facts: '自称协会，未经登记，向茶农收取会费并颁发“会员单位”牌匾。',
    placeDetail: '蒙顶山镇演示街 1 号',
    reporterIdentity: '演示举报人甲，电话 000-0000',
    reporterWords: '我是演示举报人甲，交了会费才知道没有登记。',
  });
  narrator.step(
    '登记线索，举报人身份单独加密 — a clue; the reporter is sealed apart',
    '取缔非法社会组织办法 第七条',
    `/clues/${clue.id}`,
  );

  const screened = await until(
    'the new clue’s name is screened',
    () => clerk.get<{ revision: number; screening: Screening | null }>(`clues/${clue.id}`),
    (answer) => answer.screening !== null,
  );
  narrator.step(
    `新线索自动甄别：${screened.screening?.verdict} — its name was looked up against register and lists`,
  );

  const verified = await first.give(
    `clues/${clue.id}/verify-clue`,
    { result: 'suspect', finding: '未查询到登记信息；以协会名义活动属实。' },
    screened.revision,
  );
  narrator.step('核查：涉嫌 — verified: suspected', '取缔非法社会组织办法 第三条第一项');
  const proposed = await first.give(
    `clues/${clue.id}/propose-filing`,
    { ground: 'UNREGISTERED', reason: '符合立案条件。' },
    verified.revision,
  );
  demand(proposed.revision > verified.revision, 'the proposal was not recorded');
  narrator.step('承办人提请立案 — an officer proposes to file');

  const filed = await head.give('cases', { kind: 'illegal', clueIds: [clue.id], ground: 'UNREGISTERED' });
  narrator.step(
    '机关负责人批准立案 — the head files the case',
    '取缔非法社会组织办法 第八条',
    `/cases/${filed.id}`,
  );
  return { clueId: clue.id, caseId: filed.id, revision: filed.revision };
}

/** Today in Asia/Shanghai. */
function today(): string {
  return new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
