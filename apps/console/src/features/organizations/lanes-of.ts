import type { HistoryItem, OrganizationFact, OrganizationFile } from '../../api/models';

/** What the years of an organization show: only what was recorded or published, never worked out here. */
export interface LaneSpan {
  readonly from: string;
  readonly to: string | null;
  readonly fromStated: boolean;
  readonly toStated: boolean;
  readonly zh: string;
  readonly en: string;
  readonly level: 'normal' | 'info' | 'notice' | 'warn' | 'grave' | 'none';
  readonly point?: boolean;
}

export interface Lane {
  readonly zh: string;
  readonly en: string;
  readonly emptyZh: string;
  readonly emptyEn: string;
  readonly spans: readonly LaneSpan[];
}

const point = (from: string, zh: string, en: string, level: LaneSpan['level'] = 'info'): LaneSpan => ({
  from,
  to: null,
  fromStated: true,
  toStated: true,
  zh,
  en,
  level,
  point: true,
});

function ofFact(fact: OrganizationFact): LaneSpan[] {
  const date = fact.date ?? fact.period;
  if (!date || !/^\d{4}/.test(date)) return [];
  if (fact.kind !== 'rating') return [point(date, fact.value, fact.value)];
  return [
    {
      from: date,
      to: fact.validTo?.date ?? null,
      fromStated: fact.precision !== 'unknown',
      toStated: fact.validTo !== null,
      zh: fact.value,
      en: fact.value,
      level: 'normal',
    },
  ];
}

const lane = (zh: string, en: string, spans: readonly LaneSpan[]): Lane => ({
  zh,
  en,
  spans,
  emptyZh: '无记录',
  emptyEn: 'nothing recorded',
});

export function lanesOf(file: OrganizationFile, history: readonly HistoryItem[]): Lane[] {
  const facts = (kind: OrganizationFact['kind']) =>
    file.facts.filter((fact) => fact.kind === kind).flatMap(ofFact);
  const acts = history
    .filter((item) => item.family === 'procedure' && item.origin === 'act' && item.revision <= file.revision)
    .map((item) => point(item.occurredAt.slice(0, 10), item.zh, item.en));
  return [
    lane('办理', 'Acts', acts),
    lane('等级评估', 'Rating', facts('rating')),
    lane('年检', 'Annual check', facts('inspection')),
    lane('行政处罚', 'Penalties', [
      ...facts('penalty'),
      ...file.warnings.map((one) => point(one.since, '警告', 'Warning', 'notice')),
    ]),
    lane(
      '信用',
      'Credit',
      file.listings.map((one) => point(one.since, '列入异常', 'Listed', 'warn')),
    ),
  ];
}
