import type { OrganizationFact, OrganizationFile } from '../../api/models';
import { groundWords } from '../../commands/credit-forms';
import { standingOf } from '../supervision/procedure-words';

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

type Level = LaneSpan['level'];

const span = (
  from: string,
  to: string | null,
  [zh, en]: readonly [string, string, ...unknown[]],
  level: Level,
): LaneSpan => ({ from, to, fromStated: true, toStated: true, zh, en, level });

const point = (from: string, zh: string, en: string, level: Level = 'info'): LaneSpan => ({
  ...span(from, null, [zh, en], level),
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

/** A status that goes on: its beginning fades where no source states it. */
function standing(file: OrganizationFile, axis: string, level: Level, years: number): LaneSpan[] {
  const found = file.axes.find((one) => one.axis === axis);
  if (!found || ['none-recorded', 'not-stated'].includes(found.value.code)) return [];
  const { zh, en } = found.value;
  return [
    {
      ...span(found.since ?? String(years), null, [zh, en], level),
      fromStated: found.since !== null,
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

const YEARS_SHOWN = 7;
const OVER: ReadonlySet<string> = new Set(['Deregistered', 'RevokedPendingExit', 'Refused']);

export function lanesOf(file: OrganizationFile, today: string): Lane[] {
  const facts = (kind: OrganizationFact['kind']) =>
    file.facts.filter((fact) => fact.kind === kind).flatMap(ofFact);
  const first = Number(today.slice(0, 4)) - YEARS_SHOWN;
  const legal = file.axes.find(({ axis }) => axis === 'legal')?.value.code ?? '';
  return [
    lane('法律状态', 'Legal status', standing(file, 'legal', OVER.has(legal) ? 'grave' : 'normal', first)),
    lane('活动', 'Activity', [
      ...(file.suspensions.some(({ status }) => status === 'running')
        ? []
        : standing(file, 'activity', 'normal', first)),
      ...file.suspensions
        .filter(({ status }) => status !== 'taken-back')
        .map(({ from, to }) => span(from, to, ['停止活动', 'suspended'], 'warn')),
    ]),
    lane(
      '信用',
      'Credit',
      file.listings.map(({ since, kind, ground }) => {
        const [, zh, en] = groundWords(ground);
        return span(since, null, [zh, en], kind === 'serious' ? 'grave' : 'warn');
      }),
    ),
    lane('行政处罚', 'Penalties', [
      ...facts('penalty'),
      ...file.warnings.map((one) => point(one.since, '警告', 'warning', 'notice')),
    ]),
    lane('年检', 'Annual check', [
      ...facts('inspection'),
      ...file.lifecycle.years.map(({ year, status }) => {
        const [zh, en, level] = standingOf('annual', status);
        return span(`${year}-01-01`, `${year}-12-31`, [zh, en], level);
      }),
    ]),
    lane('等级评估', 'Rating', [
      ...facts('rating'),
      ...(file.rating
        ? [span(file.rating.validFrom, file.rating.validTo, [file.rating.level, file.rating.level], 'info')]
        : []),
    ]),
  ];
}
