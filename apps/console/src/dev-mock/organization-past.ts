import type { Lane, Level, OrganizationFact } from '../api/models';

const o60 = {
  rule: 'O60',
  citeZh: '社会组织信用信息管理办法',
  citeEn: 'Credit Measures (Order 60)',
  mark: 'unverified' as const,
};

export function lanesOf(grave: boolean): Lane[] {
  return [
    {
      zh: '法律状态',
      en: 'Legal',
      spans: [
        {
          from: '2012',
          to: null,
          fromStated: false,
          toStated: true,
          zh: '已登记',
          en: 'registered',
          level: 'normal',
        },
      ],
    },
    {
      zh: '活动',
      en: 'Activity',
      spans: grave
        ? [
            {
              from: '2018-03',
              to: '2019-01',
              fromStated: true,
              toStated: false,
              zh: '',
              en: '',
              level: 'warn',
            },
            {
              from: '2019-01',
              to: '2021-12',
              fromStated: true,
              toStated: false,
              zh: '限期停止，期满日未载',
              en: 'suspended, end not stated',
              level: 'warn',
            },
          ]
        : [
            {
              from: '2012',
              to: null,
              fromStated: false,
              toStated: true,
              zh: '正常',
              en: 'active',
              level: 'normal',
            },
          ],
    },
    {
      zh: '信用',
      en: 'Credit',
      spans: grave
        ? [
            {
              from: '2018-03-14',
              to: '2019-01-15',
              fromStated: true,
              toStated: true,
              zh: '',
              en: '',
              level: 'grave',
            },
            {
              from: '2019-01-20',
              to: null,
              fromStated: true,
              toStated: true,
              zh: '重新起算；满 2 年可申请移出，未见移出公告',
              en: 'restarted; removal possible after 2 years',
              level: 'grave',
            },
          ]
        : [
            {
              from: '2012',
              to: null,
              fromStated: false,
              toStated: true,
              zh: '正常，未见列入',
              en: 'normal',
              level: 'normal',
            },
          ],
    },
    {
      zh: '行政处罚',
      en: 'Penalties',
      emptyZh: '未见处罚公告',
      emptyEn: 'none found',
      spans: grave
        ? [
            {
              from: '2018-03-14',
              to: null,
              fromStated: true,
              toStated: true,
              zh: '',
              en: '',
              level: 'warn',
              point: true,
            },
            {
              from: '2019-01-15',
              to: null,
              fromStated: true,
              toStated: true,
              zh: '限期停止活动',
              en: 'suspension',
              level: 'warn',
              point: true,
            },
          ]
        : [],
    },
    {
      zh: '年检',
      en: 'Annual',
      spans: grave
        ? [
            ['2012', '合格', 'normal'],
            ['2013', '不合格', 'warn'],
            ['2014', '基本', 'notice'],
            ['2015', '不合格', 'warn'],
          ].map(([year, zh, level]) => ({
            from: `${year}-01-20`,
            to: `${year}-12-20`,
            fromStated: true,
            toStated: true,
            zh: zh ?? '',
            en: zh ?? '',
            level: level as Level,
          }))
        : [],
      emptyZh: '未见年检公布',
      emptyEn: 'none published',
    },
    { zh: '等级评估', en: 'Rating', emptyZh: '未见评估公告', emptyEn: 'none found', spans: [] },
  ];
}

export function factsOf(grave: boolean): OrganizationFact[] {
  return grave
    ? [
        {
          id: 'f1',
          kind: 'credit',
          date: '2019-01-15',
          itemZh: '列入严重违法失信名单',
          itemEn: 'Serious list',
          factZh: '未按规定接受年检',
          factEn: 'annual check missed',
          basis: o60,
          source: 'https://example.org/notice/1',
        },
        {
          id: 'f2',
          kind: 'penalty',
          date: '2019-01-15',
          itemZh: '行政处罚：限期停止活动',
          itemEn: 'Penalty: suspension',
          factZh: '未按规定接受年检',
          factEn: 'annual check missed',
          basis: {
            rule: 'FND-42',
            citeZh: '基金会管理条例 第四十二条第一款第五项',
            citeEn: 'Foundations Reg. Art. 42',
            mark: null,
          },
          source: 'https://example.org/notice/2',
        },
        {
          id: 'f3',
          kind: 'credit',
          date: '2018-03-14',
          itemZh: '列入严重违法失信名单',
          itemEn: 'Serious list',
          factZh: '活动不符合章程宗旨',
          factEn: 'outside its purpose',
          basis: o60,
          source: 'https://example.org/notice/3',
        },
        {
          id: 'f4',
          kind: 'annual',
          date: null,
          itemZh: '年检：2015 不合格',
          itemEn: '2015 failed',
          factZh: '',
          factEn: '',
          basis: null,
          source: 'ricf:2015',
        },
      ]
    : [
        {
          id: 'f1',
          kind: 'registration',
          date: null,
          itemZh: '登记',
          itemEn: 'Registered',
          factZh: '公开资料导入',
          factEn: 'imported',
          basis: null,
          source: 'ricf:2017',
        },
      ];
}
