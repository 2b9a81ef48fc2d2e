import { type Regions, type UsccCheck, checkUscc } from '@shouzheng/law/contract';
import { normalName } from '../names/name-text.state.js';
import {
  EVIDENCE_KINDS,
  type OrganizationEvent,
  type OrganizationType,
} from '../registry/organization.events.js';
import { type ImportProblem, problem } from './import-report.js';
import { parseYesNo } from './parse-values.js';
import type { RowValues } from './read-row.js';

export type RecordedOrganization = Extract<OrganizationEvent, { type: 'OrganizationRecorded' }>['data'];

export interface OrganizationRecord {
  readonly payload: RecordedOrganization;
  /** What makes the row the same row in another file: its code if one is published, else name and registrar. */
  readonly identity: readonly string[];
  readonly problems: readonly ImportProblem[];
}

const TYPES: Readonly<Record<string, OrganizationType>> = {
  社会团体: 'SG',
  民办非企业单位: 'PNE',
  社会服务机构: 'PNE',
  基金会: 'FND',
  SG: 'SG',
  PNE: 'PNE',
  FND: 'FND',
};

const WARNING_BY_FAULT = {
  empty: 'no-code',
  'float-damage': 'uscc-float-damage',
  length: 'uscc-check-digit',
  alphabet: 'uscc-check-digit',
  'check-digit': 'uscc-check-digit',
  'inner-check': 'uscc-check-digit',
} as const;

/** A registrar as it is compared: without white space and what sources add in parentheses, e.g. a notice's number. */
export function normalRegistrar(text: string): string {
  return normalName(text.normalize('NFKC').replace(/\(.*?\)/g, ''));
}

/** A row of a register, with everything that is odd about it as warnings that stay with the entry. */
export function organizationRecord({ row, values }: RowValues, regions: Regions): OrganizationRecord {
  const name = values['name'] ?? '';
  const registrarName = values['registrar'] ?? '';
  const usccRaw = values['unified_social_credit_code'] ?? '';
  const type = TYPES[(values['type'] ?? '').normalize('NFKC')];
  const check = checkUscc(usccRaw);
  const evidence = evidenceOf(values['evidence'] ?? '');
  const laterRevoked = parseYesNo(values['later_revoked'] ?? '', false);
  const region = regionOf(values['region_code'] ?? '', registrarName, check, regions);
  const warnings = warningsOf(check, type, values, evidence);
  const code = 'unified_social_credit_code';
  return {
    payload: {
      name,
      ...(check.code ? { uscc: check.code.slice(0, 40) } : {}),
      ...(usccRaw ? { usccRaw } : {}),
      usccCheck: check.ok ? 'ok' : check.code ? 'failed' : 'no-code',
      type: type ?? 'unknown',
      registrarName,
      ...(region.code ? { registrarRegion: region.code } : {}),
      registrarRegionFrom: region.from,
      evidence: evidence ?? 'press-mention',
      laterRevoked: laterRevoked ?? false,
      source: values['source'] ?? '',
      raw: values,
      warnings,
    },
    identity: identityOf(check, name, registrarName, region.code),
    problems: [
      ...(type ? [] : [problem(row, 'type', 'cell.not-a-choice', 'refused')]),
      ...(evidence ? [] : [problem(row, 'evidence', 'cell.not-a-choice', 'refused')]),
      ...(laterRevoked === undefined ? [problem(row, 'later_revoked', 'cell.not-a-choice', 'refused')] : []),
      ...(region.badCode ? [problem(row, 'region_code', 'region.not-a-code', 'warned')] : []),
      ...warnings.map((warning) =>
        problem(row, warning.startsWith('registration') ? 'evidence' : code, warning, 'warned'),
      ),
    ],
  };
}

/** A code that fails its check may be borne by several rows, all damaged alike: then the name belongs to the key. */
function identityOf(
  check: UsccCheck,
  name: string,
  registrar: string,
  region: string | undefined,
): readonly string[] {
  if (check.ok) return ['organization', 'code', check.code];
  return ['organization', 'name', check.code, normalName(name), normalRegistrar(registrar), region ?? ''];
}

/** An absent word is the strongest claim's opposite only where the file has the column: else it is a register. */
function evidenceOf(text: string): RecordedOrganization['evidence'] | undefined {
  return text === '' ? 'register' : EVIDENCE_KINDS.find((kind) => kind === text);
}

function warningsOf(
  check: UsccCheck,
  type: OrganizationType | undefined,
  values: RowValues['values'],
  evidence: string | undefined,
): string[] {
  const hasType = check.type === 'SG' || check.type === 'PNE' || check.type === 'FND';
  const stated = values['check_ok'] ?? '';
  const own = check.ok ? 'true' : check.code ? 'false' : 'no-code';
  return [
    ...(check.ok ? [] : [WARNING_BY_FAULT[check.reason ?? 'check-digit']]),
    ...(check.normalized && check.code ? ['uscc-normalised'] : []),
    ...(hasType && type !== undefined && check.type !== type ? ['uscc-type-differs'] : []),
    ...(stated !== '' && stated !== own ? ['check-ok-differs'] : []),
    ...(evidence === 'press-mention' ? ['registration-not-confirmed'] : []),
  ];
}

interface FoundRegion {
  readonly code?: string;
  readonly from: RecordedOrganization['registrarRegionFrom'];
  readonly badCode?: boolean;
}

const MINISTRY = '100000';
const REGISTRAR_ENDINGS = ['民政厅', '民政局', '行政审批局'];

/** Nationwide: as stated, else from the code, else from the registrar's name where it is one of ours or the ministry. */
function regionOf(stated: string, registrarName: string, check: UsccCheck, regions: Regions): FoundRegion {
  const badCode = stated !== '' && !/^[1-9]\d{5}$/.test(stated);
  if (stated !== '' && !badCode) return { code: stated, from: 'stated' };
  const flag = badCode ? { badCode } : {};
  if (check.ok && check.region && /^[1-9]\d{5}$/.test(check.region)) {
    return { code: check.region, from: 'code', ...flag };
  }
  const registrar = normalRegistrar(registrarName);
  if (registrar === '民政部') return { code: MINISTRY, from: 'registrar', ...flag };
  const city = regions.get(regions.cityCode);
  const province = city?.parent ? regions.get(city.parent) : undefined;
  const named = [province, city, ...regions.counties()].find(
    (region) => region && REGISTRAR_ENDINGS.some((ending) => registrar.endsWith(region.name + ending)),
  );
  return named ? { code: named.code, from: 'registrar', ...flag } : { from: 'unknown', ...flag };
}
