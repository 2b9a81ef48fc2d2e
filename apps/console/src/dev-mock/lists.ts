import type { HistoryItem, ListEntry } from '../api/models';

export const organizationHistory: HistoryItem[] = [9, 8, 7].map((revision) => ({
  revision,
  position: String(90_000 + revision),
  type: 'shouzheng.organization.ExternalFactRecorded',
  zh: '登记外部事实',
  en: 'External fact recorded',
  summaryZh: '公开资料导入',
  summaryEn: 'imported',
  documentNumber: null,
  family: 'system',
  occurredAt: '2026-11-19T20:10:00+08:00',
  recordedAt: `2026-11-19T20:1${revision - 7}:00+08:00`,
  late: null,
  actor: { account: 'system', role: 'system', badge: '', organ: '雅安市民政局' },
  basis: [],
  data: { origin: 'import' },
}));

export const listEntries: ListEntry[] = Array.from({ length: 26 }, (_, index) => ({
  id: `le-${index}`,
  name: `演示${['国学', '养生', '书画', '支教', '茶业'][index % 5]}${['联合会', '委员会', '协会', '联盟'][index % 4]}`,
  kind: (['suspected', 'banned', 'website-closed', 'dissuaded'] as const)[index % 4] ?? 'suspected',
  batch: `2021年第${'一二三'[index % 3]}批`,
  issuer: '演示发布机关',
  publishedOn: ['2021-02-18', '2021-03', '2021'][index % 3] ?? '',
  lookalike: index % 6 === 0 ? '演示中华养生学会' : null,
  official: index % 5 !== 0,
  removed: index === 7,
  source: 'https://example.org/list',
}));
