import type { Path } from './difference.js';

export const GROUPS = ['procedure', 'people', 'terms', 'evidence', 'documents'] as const;
export type Group = (typeof GROUPS)[number];

interface FieldLabel {
  readonly zh: string;
  readonly en: string;
  readonly group: Group;
}

const label = (zh: string, en: string, group: Group = 'procedure'): FieldLabel => ({ zh, en, group });

/** First names of paths into states of cases and organizations; others are shown as they are called in the state. */
const LABELS: Readonly<Record<string, FieldLabel>> = {
  status: label('状态', 'Status'),
  kind: label('案件种类', 'Kind of case'),
  number: label('编号', 'Number', 'documents'),
  subjectName: label('对象名称', 'Name of the subject'),
  regionCode: label('行为发生地', 'Place of the act'),
  organ: label('管辖机关', 'Organ in charge'),
  ground: label('认定情形', 'Ground'),
  actOn: label('行为日期', 'Day of the act'),
  clueIds: label('来源线索', 'Clues'),
  filedAt: label('立案时间', 'Filed at'),
  officers: label('承办人', 'Officers', 'people'),
  everHandled: label('曾承办人', 'All who ever handled it', 'people'),
  recused: label('回避人员', 'Recused', 'people'),
  assignedAt: label('指派时间', 'Assigned at', 'people'),
  reviewers: label('审核人员', 'Reviewers', 'people'),
  records: label('笔录与记录', 'Records', 'evidence'),
  proposals: label('登记保存呈请', 'Preservation proposals', 'evidence'),
  preservations: label('先行登记保存', 'Preserved evidence', 'evidence'),
  seals: label('收缴印章证书', 'Seals collected', 'evidence'),
  heard: label('陈述申辩', 'Party heard'),
  report: label('调查报告', 'Investigation report', 'documents'),
  review: label('法制审核', 'Legal review'),
  banProposal: label('取缔呈请', 'Ban proposal'),
  ban: label('取缔决定', 'Ban decision', 'documents'),
  announced: label('公告', 'Announcement', 'documents'),
  documents: label('文书', 'Documents', 'documents'),
  corrections: label('更正', 'Corrections', 'documents'),
  disposition: label('处置结果', 'Disposition'),
  closedAt: label('结案时间', 'Closed at'),
  terms: label('期限', 'Terms', 'terms'),
  legal: label('登记状态', 'Legal status'),
  legalSince: label('登记状态起始', 'Legal status since'),
  standing: label('存续状态', 'Standing'),
  name: label('名称', 'Name'),
  uscc: label('统一社会信用代码', 'Unified social credit code'),
  registrarName: label('登记管理机关', 'Registrar'),
  region: label('登记机关区划', 'Region of the registrar'),
  warnings: label('警告', 'Warnings', 'documents'),
  listings: label('名录', 'Lists', 'documents'),
  rating: label('评估等级', 'Rating', 'documents'),
  rectifications: label('限期整改', 'Rectification', 'documents'),
  facts: label('事实', 'Facts', 'documents'),
};

/** Bookkeeping of the fold, changed by every event: no news to a reader. */
export const BOOKKEEPING: readonly string[] = ['events'];

export function labelOf(path: Path): FieldLabel {
  const [first = '', ...rest] = path;
  const known = LABELS[String(first)] ?? label(String(first), String(first));
  if (rest.length === 0) return known;
  const inside = rest.join(' · ');
  return { ...known, zh: `${known.zh} · ${inside}`, en: `${known.en} · ${inside}` };
}
