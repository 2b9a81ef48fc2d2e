import type { OrganizationFile } from '../api/models';
import { factsOf, lanesOf } from './organization-past';
import { organizations } from './organizations';

export function organizationOf(id: string): OrganizationFile | null {
  const item = organizations.find((organization) => organization.id === id);
  if (!item) return null;
  const grave = item.status.level === 'grave';
  const ours = item.regionName.endsWith('区') || item.regionName.endsWith('县');
  return {
    id,
    revision: 9,
    asOf: null,
    name: item.name,
    uscc: item.uscc,
    usccCheck: item.uscc ? 'ok' : 'none',
    type: item.type,
    registrar: item.registrar,
    regionName: item.regionName,
    origin: item.origin,
    ours,
    headline: item.status,
    namesake: null,
    axes: [
      {
        axis: 'legal',
        zh: '已登记',
        en: 'Registered',
        level: 'normal',
        notesZh: [`登记机关 ${item.registrar}`, '成立日期未载'],
        notesEn: [item.registrar, 'founded: not stated'],
      },
      grave
        ? {
            axis: 'activity',
            zh: '限期停止活动',
            en: 'Suspended',
            level: 'warn',
            notesZh: ['2019-01-15 起', '期满日未载'],
            notesEn: ['from 2019-01-15', 'end not stated'],
          }
        : {
            axis: 'activity',
            zh: '正常',
            en: 'Active',
            level: 'normal',
            notesZh: ['未见停止活动'],
            notesEn: ['no suspension found'],
          },
      grave
        ? {
            axis: 'credit',
            zh: '严重违法失信',
            en: 'Serious list',
            level: 'grave',
            notesZh: ['2019-01-15 重新起算', '2021-01-15 起可申请移出'],
            notesEn: ['since 2019-01-15', 'removal possible from 2021-01-15'],
          }
        : {
            axis: 'credit',
            zh: '正常',
            en: 'Normal',
            level: 'normal',
            notesZh: ['未见列入两个名录'],
            notesEn: ['on no list'],
          },
      {
        axis: 'rating',
        zh: '无记录',
        en: 'None',
        level: 'none',
        notesZh: ['未见评估公告'],
        notesEn: ['no rating found'],
      },
      {
        axis: 'rectification',
        zh: '无记录',
        en: 'None',
        level: 'none',
        notesZh: ['未见责令改正'],
        notesEn: ['none ordered'],
      },
      {
        axis: 'annual',
        zh: grave ? '2015 不合格' : '2024 合格',
        en: grave ? '2015 failed' : '2024 passed',
        level: grave ? 'notice' : 'normal',
        notesZh: grave ? ['2013 不合格', '2016 年起未载'] : ['公布日期未载'],
        notesEn: grave ? ['2013 failed', 'not stated since 2016'] : ['date not stated'],
      },
      {
        axis: 'zombie',
        zh: '未触发',
        en: 'Not met',
        level: 'normal',
        notesZh: ['未见连续两年未参检'],
        notesEn: ['no two years missed'],
      },
    ],
    lanes: lanesOf(grave),
    facts: factsOf(grave),
    related: { clues: 0, cases: 0, deliveries: 0 },
    clocks: [],
    allowedCommands: ours
      ? [
          {
            command: 'orderRectification',
            zh: '责令限期改正',
            en: 'Order rectification',
            primary: true,
            allowed: true,
            refusal: null,
          },
          {
            command: 'recordWarning',
            zh: '登记警告',
            en: 'Record warning',
            primary: false,
            allowed: true,
            refusal: null,
          },
          {
            command: 'listAbnormal',
            zh: '登记列入异常',
            en: 'Record listing',
            primary: false,
            allowed: true,
            refusal: null,
          },
          {
            command: 'deregister',
            zh: '注销登记',
            en: 'Deregister',
            primary: false,
            allowed: false,
            refusal: {
              code: 'NOT_LIQUIDATED',
              zh: '先要完成清算',
              en: 'Liquidation comes first',
              citations: [
                { rule: 'CIV-72', citeZh: '民法典 第七十二条', citeEn: 'Civil Code Art. 72', mark: null },
              ],
            },
          },
        ]
      : [
          {
            command: 'notifyRegistrar',
            zh: '通报登记机关',
            en: 'Notify the registrar',
            primary: true,
            allowed: true,
            refusal: null,
          },
          {
            command: 'filePenaltyCase',
            zh: '立案处罚',
            en: 'File a penalty case',
            primary: false,
            allowed: false,
            refusal: {
              code: 'NOT_REGISTRAR',
              zh: '不在本机关登记；可通报或受书面委托调查',
              en: 'Not registered here; notify the registrar',
              citations: [
                { rule: 'O68-3', citeZh: '程序规定 第三至五条', citeEn: 'Order 68 Art. 3–5', mark: null },
              ],
            },
          },
          {
            command: 'orderRectification',
            zh: '责令限期改正',
            en: 'Order rectification',
            primary: false,
            allowed: false,
            refusal: {
              code: 'NOT_REGISTRAR',
              zh: '由登记机关作出',
              en: 'For the registrar',
              citations: [
                {
                  rule: 'APL-28',
                  citeZh: '行政处罚法 第二十八条',
                  citeEn: 'Penalties Law Art. 28',
                  mark: null,
                },
              ],
            },
          },
          {
            command: 'delist',
            zh: '移出名单',
            en: 'Delist',
            primary: false,
            allowed: false,
            refusal: {
              code: 'NOT_LISTING_ORGAN',
              zh: '由列入机关决定，满 2 年后申请',
              en: 'For the listing organ',
              citations: [{ rule: 'O60', citeZh: '信用办法', citeEn: 'Order 60', mark: 'unverified' }],
            },
          },
        ],
  };
}
