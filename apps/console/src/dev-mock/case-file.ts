import type { CaseFile, PathStep } from '../api/models';
import { COMMANDS } from './case-commands';
import { caseHistory } from './case-history';
import { disposal, preservation } from './terms';

function pathAt(revision: number): PathStep[] {
  const day = revision >= 17 ? 39 : 8;
  const lacks = revision >= 15 ? 2 : 1;
  const step = (
    code: string,
    zh: string,
    en: string,
    status: PathStep['status'],
    date: string | null,
    noteZh = '',
    noteEn = '',
  ): PathStep => ({ code, zh, en, status, date, noteZh, noteEn });
  return [
    step('clue', '线索核查', 'Clue', 'done', '2026-10-09', '涉嫌', 'suspected'),
    step('filing', '立案', 'Filing', 'done', '2026-10-12', '批准', 'approved'),
    step('investigation', '调查取证', 'Inquiry', 'now', null, `第 ${day} 日`, `day ${day}`),
    step('report', '终结报告', 'Report', 'next', null, `差 ${lacks} 项`, `${lacks} missing`),
    step('review', '法制审核', 'Legal review', 'todo', null, '复杂、重大须经', 'if complex or major'),
    step(
      'decision',
      '处置',
      'Disposition',
      'fork',
      null,
      '取缔 / 劝散 / 引导登记 / 移送',
      'ban / dissuade / guide / transfer',
    ),
    step('announcement', '公告', 'Announce', 'conditional', null, '仅取缔', 'bans only'),
    step('closing', '结案', 'Closing', 'todo', null, '第二十二条', 'Art. 22'),
    step('archive', '归档', 'Archive', 'todo', null),
  ];
}

const HEAD = 17;

export function caseFileAt(revision: number): CaseFile {
  const at = Math.max(1, Math.min(HEAD, revision));
  const now = at === HEAD;
  const kept = at >= 16;
  const appraised = at >= 10;
  return {
    id: 'case-7',
    revision: at,
    asOf: now ? null : (caseHistory.find((step) => step.revision === at)?.recordedAt ?? null),
    headRevision: HEAD,
    number: '名民非案〔2026〕7号',
    kind: 'illegal',
    stage: at < 4 ? 'filing' : 'investigation',
    subjectName: '演示茶业管理协会',
    regionCode: '511803',
    regionName: '名山区',
    places: at >= 14 ? ['名山区蒙顶山镇', '百丈镇'] : ['名山区蒙顶山镇'],
    sourceZh: '12345 热线',
    sourceEn: 'Hotline 12345',
    filedOn: at >= 4 ? '2026-10-12' : null,
    grounds: [{ code: 'UNREGISTERED', zh: '未经登记擅自活动', en: 'Acting unregistered' }],
    governingLaw: {
      rule: 'O77',
      citeZh: '取缔非法社会组织办法（民政部令第77号）',
      citeEn: 'Ban Measures (Order 77)',
      mark: null,
    },
    clueIds: ['clue-44'],
    path: pathAt(at),
    clocks: [
      ...(kept ? [preservation('2026-11-18', '2026-11-25', '2026-11-27', 3, '先行登记保存 3 项')] : []),
      ...(at >= 4
        ? [
            disposal({
              startsOn: '2026-10-12',
              dueOn: appraised ? '2027-01-22' : '2027-01-11',
              remainingDays: appraised ? 63 : 52,
              state: 'normal',
              provisional: true,
              twoThirdsOn: appraised ? '2026-12-23' : '2026-12-11',
              originalDueOn: null,
              exclusions: appraised
                ? [{ from: '2026-10-28', to: '2026-11-09', zh: '鉴定', en: 'appraisal', days: 12 }]
                : [],
              noteZh:
                '2027 年放假安排尚未载入，此日为预计。通知载入后自动重算并记入经过。取缔办法未规定处置期限，90 日是本局内部时限。',
              noteEn:
                'The 2027 holiday notice is not loaded: the date is an estimate and will be recomputed. Order 77 sets no term; 90 days is the bureau’s own.',
              steps: [
                {
                  labelZh: '起算',
                  labelEn: 'Start',
                  zh: '立案次日 2026-10-13 起计，立案当日不算',
                  en: 'From 2026-10-13, the day after filing',
                  date: '2026-10-13',
                  rule: 'CIV-201',
                },
                {
                  labelZh: '期限',
                  labelEn: 'Term',
                  zh: '90 日，自然日',
                  en: '90 calendar days',
                  date: null,
                  rule: 'bureau.disposal.90d',
                },
                {
                  labelZh: '基准',
                  labelEn: 'Base',
                  zh: '2027-01-10 周日',
                  en: '2027-01-10 Sunday',
                  date: '2027-01-10',
                  rule: null,
                },
                ...(appraised
                  ? [
                      {
                        labelZh: '扣除',
                        labelEn: 'Excluded',
                        zh: '电子数据鉴定 10-28 至 11-09，12 日',
                        en: 'Appraisal 28 Oct to 9 Nov, 12 days',
                        date: null,
                        rule: 'bureau.disposal.90d',
                      },
                    ]
                  : []),
                {
                  labelZh: '届满',
                  labelEn: 'End',
                  zh: appraised ? '2027-01-22 周五，不需顺延' : '2027-01-11 周一，顺延一日',
                  en: appraised ? 'Fri 2027-01-22' : 'Mon 2027-01-11',
                  date: '2027-01-22',
                  rule: 'CIV-203',
                },
              ],
            }),
          ]
        : []),
    ],
    officers:
      at < 5
        ? []
        : at < 12
          ? [
              { badge: '0317', role: 'handler' },
              { badge: '0342', role: 'handler' },
            ]
          : [
              { badge: '0317', role: 'handler' },
              { badge: '0351', role: 'handler' },
            ],
    evidence: [
      {
        id: 'e1',
        kind: 'photo',
        kindZh: '视听资料',
        name: '现场照片 12 张',
        takenAt: '2026-11-16T10:00:00+08:00',
        takenBy: '0317、0351',
        sha256: '3f9c1b7d20e84a6f5c7d9e0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2ca71e',
        state: 'matching',
      },
      {
        id: 'e2',
        kind: 'paper',
        kindZh: '笔录',
        name: '询问笔录（入会单位经办人）',
        takenAt: '2026-11-12T15:30:00+08:00',
        takenBy: '0317、0351',
        sha256: '91aa02c7d3e84a6f5c7d9e0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c0042',
        state: 'matching',
      },
      {
        id: 'e3',
        kind: 'object',
        kindZh: '物证',
        name: '印章 1 枚',
        takenAt: '2026-11-18T10:45:00+08:00',
        takenBy: '保管员 0219',
        sha256: '55e1f9c2a7b84a6f5c7d9e0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2cbeef',
        state: 'preserved',
        noteZh: '11-25 处理',
      },
      {
        id: 'e4',
        kind: 'electronic',
        kindZh: '电子数据',
        name: '收款页面固定',
        takenAt: '2026-10-20T11:30:00+08:00',
        takenBy: '0317、0342',
        sha256: 'c07dd41e99184a6f5c7d9e0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c9a9a',
        state: 'appraised',
      },
      {
        id: 'e5',
        kind: 'paper',
        kindZh: '书证',
        name: '会员证书复印件',
        takenAt: '2026-10-16T10:05:00+08:00',
        takenBy: '0317、0342',
        sha256: '7712aa9f10e84a6f5c7d9e0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c1f1f',
        state: 'mismatch',
      },
    ].filter((_, index) => now || index > 2) as CaseFile['evidence'],
    documents: [
      { kind: '约谈通知书', number: '名民约〔2026〕9号', issuedOn: '2026-11-19', servedOn: '2026-11-19' },
      {
        kind: '先行登记保存通知书',
        number: '名民登保〔2026〕4号',
        issuedOn: '2026-11-18',
        servedOn: '2026-11-18',
      },
      { kind: '立案审批表', number: '名民立〔2026〕7号', issuedOn: '2026-10-12', servedOn: null },
    ].slice(now ? 0 : 2),
    allowedCommands: now ? COMMANDS : [],
  };
}
