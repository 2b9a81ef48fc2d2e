import type { Level, OrganizationItem } from '../api/models';

const state = (code: string, zh: string, en: string, level: Level) => ({ code, zh, en, level });

type Row = readonly [
  id: string,
  name: string,
  uscc: string | null,
  type: string,
  registrar: string,
  region: string,
  status: OrganizationItem['status'],
];

/** Fictional all of them: published names come only from the real import. */
const ROWS: readonly Row[] = [
  [
    'org-1',
    '演示欧亚校友基金会',
    '53100000500016666Y',
    '基金会',
    '演示登记管理局',
    '全国',
    state('serious-listed', '严重违法失信', 'Serious violation list', 'grave'),
  ],
  [
    'org-2',
    '演示中华茶业协会',
    '51100000500000123A',
    '社会团体',
    '演示登记管理局',
    '全国',
    state('registered', '已登记', 'Registered', 'normal'),
  ],
  [
    'org-3',
    '演示兽药行业协会',
    null,
    '社会团体',
    '演示登记管理局',
    '全国',
    state('registered', '已登记', 'Registered', 'normal'),
  ],
  [
    'org-4',
    '演示志愿服务基金会',
    '53510000500000456B',
    '基金会',
    '四川演示登记局',
    '四川省',
    state('registered', '已登记', 'Registered', 'normal'),
  ],
  [
    'org-5',
    '演示名山区茶文化研究会',
    '51511803MJ0000001C',
    '社会团体',
    '雅安市名山区民政局',
    '名山区',
    state('abnormal-listed', '活动异常名录', 'Abnormal list', 'warn'),
  ],
  [
    'org-6',
    '演示雨城区社会工作服务中心',
    '52511802MJ0000002D',
    '民办非企业单位',
    '雅安市雨城区民政局',
    '雨城区',
    state('registered', '已登记', 'Registered', 'normal'),
  ],
  [
    'org-7',
    '演示汉源花椒产业协会',
    '51511823MJ0000003E',
    '社会团体',
    '雅安市汉源县民政局',
    '汉源县',
    state('rectifying', '责令改正中', 'Rectifying', 'notice'),
  ],
  [
    'org-8',
    '演示石棉县老年大学',
    '52511824MJ0000004F',
    '民办非企业单位',
    '雅安市石棉县民政局',
    '石棉县',
    state('deregistered', '已注销', 'Deregistered', 'none'),
  ],
];

export const organizations: OrganizationItem[] = [
  ...ROWS.map(([id, name, uscc, type, registrar, regionName, status]): OrganizationItem => ({
    id,
    name,
    uscc,
    type,
    registrar,
    regionName,
    status,
    origin: 'import',
    flags: id === 'org-3' ? [state('rated', '2A', '2A', 'info')] : [],
  })),
  ...Array.from({ length: 34 }, (_, index): OrganizationItem => ({
    id: `org-${index + 9}`,
    name: `演示第${index + 1}社区互助协会`,
    uscc:
      index % 4 === 0
        ? null
        : `5151180${(index % 8) + 2}MJ00${String(index).padStart(5, '0')}${'ABCDEFGHJK'[index % 10]}`,
    type: '社会团体',
    registrar: '雅安市民政局',
    regionName: '雅安市',
    status: state('registered', '已登记', 'Registered', 'normal'),
    origin: 'import',
    flags: [],
  })),
];
