import type { Clue, ClueItem, HistoryItem } from '../api/models';
import { docket } from './docket';
import { clueTerm } from './terms';

const SOURCES = ['PATROL', 'CAC', 'HOTLINE_12345', 'REPORT_ANONYMOUS', 'SUPERIOR'];
const VERDICTS = ['listed', 'suspected', 'similar', 'none', 'registered-and-listed'] as const;

export const clues: ClueItem[] = docket
  .filter((item) => item.subject.kind === 'clue')
  .map((item, index) => ({
    id: item.subject.id,
    number: item.subject.number,
    name: item.subject.title,
    status: 'received',
    source: SOURCES[index] ?? 'SELF',
    regionCode: '511803',
    regionName: item.subject.regionName,
    receivedOn: item.term?.startsOn ?? '2026-11-19',
    verdict: VERDICTS[index] ?? 'none',
    term: item.term,
  }));
clues.push({
  id: 'clue-38',
  number: '511803-2026-0038',
  name: '演示茶业管理协会',
  status: 'filed',
  source: 'HOTLINE_12345',
  regionCode: '511803',
  regionName: '蒙顶山镇',
  receivedOn: '2026-09-28',
  verdict: 'similar',
  term: null,
});

export function clueOf(id: string): Clue | null {
  const item = clues.find((clue) => clue.id === id);
  if (!item) return null;
  const open = item.status === 'received';
  const root = item.name.replace('演示', '');
  return {
    id,
    revision: open ? 2 : 5,
    state: {
      number: item.number,
      status: item.status,
      source: item.source,
      name: item.name,
      regionCode: item.regionCode,
      regionName: item.regionName,
      placeRedacted: '▇▇路某商铺二楼',
      receivedOn: item.receivedOn,
      summaryRedacted: `举报人称「${item.name}」自称全国性组织，向周边商户收取会费 600 元并发放会员证书，联系人▇▇▇（电话已遮蔽），未出示登记证书。`,
      reporterKept: true,
      caseId: open ? null : 'case-7',
      verification: open
        ? null
        : {
            result: '涉嫌非法社会组织，本机关管辖',
            note: '未见登记；有收费收据和会员证书。',
            badge: '0317',
            on: '2026-10-09',
          },
      screening: {
        verdict: item.verdict,
        noteZh: item.verdict === 'none' ? '没有同名。' : '与名录中的合法名称近似，字面差在标出处。',
        noteEn: item.verdict === 'none' ? 'No equal name.' : 'Similar to lawful names in the register.',
        matches:
          item.verdict === 'none'
            ? []
            : [
                {
                  kind: 'organization',
                  targetId: 'org-2',
                  name: `演示中华${root}`,
                  score: 0.93,
                  reasonsZh: ['多 2 字', '其余相同'],
                  reasonsEn: ['2 characters more', 'else equal'],
                  source: '社会团体，演示登记管理局',
                  decision: null,
                },
                {
                  kind: 'organization',
                  targetId: 'org-3',
                  name: `演示文艺${root}`,
                  score: 0.82,
                  reasonsZh: ['多 2 字', '核心词相同'],
                  reasonsEn: ['2 characters more', 'same core'],
                  source: '社会团体，演示登记管理局',
                  decision: null,
                },
                {
                  kind: 'lookalike',
                  targetId: 'org-4',
                  name: `演示${root.slice(0, 2)}服务基金会`,
                  score: 0.58,
                  reasonsZh: ['核心词相近', '组织形式不同'],
                  reasonsEn: ['similar core', 'other form'],
                  source: '基金会，演示登记管理局',
                  decision: { result: 'dismissed', badge: '0317', reason: '组织形式不同' },
                },
              ],
      },
    },
    clocks: item.term ? [item.term] : [],
    allowedCommands: open
      ? [
          {
            command: 'verifyClue',
            zh: '核查线索',
            en: 'Verify clue',
            primary: true,
            allowed: true,
            refusal: null,
          },
          {
            command: 'decideScreeningMatch',
            zh: '甄别名称',
            en: 'Screen name',
            primary: false,
            allowed: true,
            refusal: null,
          },
          {
            command: 'proposeFiling',
            zh: '提请立案',
            en: 'Propose filing',
            primary: false,
            allowed: false,
            refusal: {
              code: 'CLUE_NOT_VERIFIED',
              zh: '先要有核查结论',
              en: 'The clue must be verified first',
              citations: [{ rule: 'O77-8', citeZh: '第八条', citeEn: 'Art. 8', mark: null }],
            },
          },
          {
            command: 'fileCase',
            zh: '批准立案',
            en: 'File the case',
            primary: false,
            allowed: false,
            refusal: {
              code: 'NOT_THE_HEAD',
              zh: '由登记管理机关负责人批准',
              en: 'The organ head approves',
              citations: [{ rule: 'O77-8', citeZh: '第八条', citeEn: 'Art. 8', mark: null }],
            },
          },
        ]
      : [],
  };
}

export function clueHistory(id: string): HistoryItem[] {
  const item = clues.find((clue) => clue.id === id);
  if (!item) return [];
  const at = `${item.receivedOn}T10:20:00+08:00`;
  const actor = { account: 'u-0411', role: 'clue-clerk', badge: '0411', organ: '雅安市名山区民政局' };
  const base = {
    eventId: `0198c7a2-0000-7d10-9c31-${id}`,
    documentNumber: null,
    late: null,
    data: { number: item.number },
  };
  return [
    {
      ...base,
      revision: 2,
      position: '100140',
      type: 'shouzheng.enforcement.NameScreened',
      zh: '名称已比对',
      en: 'Name screened',
      summaryZh: '名录 1,204 个、名单 618 个',
      summaryEn: '1,204 registered, 618 listed',
      family: 'system',
      occurredAt: at,
      recordedAt: at,
      actor: { ...actor, role: 'system', badge: '' },
      basis: [],
    },
    {
      ...base,
      revision: 1,
      position: '100139',
      type: 'shouzheng.enforcement.ClueReceived',
      zh: '登记线索',
      en: 'Clue registered',
      summaryZh: item.number,
      summaryEn: item.number,
      family: 'procedure',
      occurredAt: at,
      recordedAt: at,
      actor,
      basis: [{ rule: 'O77-7', citeZh: '第七条', citeEn: 'Art. 7', mark: null }],
    },
  ];
}

export const freshTerm = clueTerm('2026-11-20', '2026-12-01', 7, 'normal');
