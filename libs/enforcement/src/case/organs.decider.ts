import type { LegalContext } from '@shouzheng/law/contract';
import type { Remedies } from './case.state.js';

/** How an organ is written in numbers of documents, and who hears remedies against it. */
interface Organ {
  readonly short: string;
  /** Full name, as it signs. */
  readonly name: string;
  /** The government of the same level (行政复议法 Art 24). */
  readonly government: string;
  /** The basic-level court of the organ's seat (行政诉讼法). */
  readonly court: string;
}

const ORGANS: Readonly<Record<string, Organ>> = {
  '511800': {
    short: '雅',
    name: '雅安市民政局',
    government: '雅安市人民政府',
    court: '雅安市雨城区人民法院',
  },
  '511802': {
    short: '雨',
    name: '雅安市雨城区民政局',
    government: '雅安市雨城区人民政府',
    court: '雅安市雨城区人民法院',
  },
  '511803': {
    short: '名',
    name: '雅安市名山区民政局',
    government: '雅安市名山区人民政府',
    court: '雅安市名山区人民法院',
  },
  '511822': {
    short: '荥',
    name: '荥经县民政局',
    government: '荥经县人民政府',
    court: '荥经县人民法院',
  },
  '511823': {
    short: '汉',
    name: '汉源县民政局',
    government: '汉源县人民政府',
    court: '汉源县人民法院',
  },
  '511824': {
    short: '石',
    name: '石棉县民政局',
    government: '石棉县人民政府',
    court: '石棉县人民法院',
  },
  '511825': {
    short: '天',
    name: '天全县民政局',
    government: '天全县人民政府',
    court: '天全县人民法院',
  },
  '511826': {
    short: '芦',
    name: '芦山县民政局',
    government: '芦山县人民政府',
    court: '芦山县人民法院',
  },
  '511827': {
    short: '宝',
    name: '宝兴县民政局',
    government: '宝兴县人民政府',
    court: '宝兴县人民法院',
  },
};

/** E.g. `名民非案〔2026〕7号`: the 7th illegal-organization case of the organ of 名山区 in 2026. */
export function caseNumberOf(organ: string, year: string, serial: number): string {
  return `${organShort(organ)}${CASE_WORD}〔${year}〕${serial}号`;
}

/** The word of cases on unlawful bodies in their numbers, after that of the organ. */
export const CASE_WORD = '民非案';

/** The organ's own word in numbers of cases and documents; its code where it is none of ours. */
export const organShort = (organ: string): string => ORGANS[organ]?.short ?? organ;

/** The organ's full name; undefined for one that is none of ours. */
export const organName = (organ: string): string | undefined => ORGANS[organ]?.name;
/** E.g. `名民罚案〔2026〕7号`: the 7th penalty case of the organ of 名山区 in 2026. */
export function penaltyCaseNumberOf(organ: string, year: string, serial: number): string {
  return `${ORGANS[organ]?.short ?? organ}民罚案〔${year}〕${serial}号`;
}

/** Series of the receipts that an organ gives to parties in a year. */
export const receiptSeries = (organ: string | undefined, on: string): string =>
  `receipt/${organ ?? ''}/${on.slice(0, 4)}`;

/** E.g. `名民收〔2026〕7号`: the receipt that a party gets for what it hands in or asks for. */
export function receiptNumberOf(organ: string | undefined, on: string, serial: number): string {
  return `${ORGANS[organ ?? '']?.short ?? organ ?? ''}民收〔${on.slice(0, 4)}〕${serial}号`;
}

/** The court above one of the city's own: where its refusals are contested (行政强制法 Art 56 ¶2). */
export function courtAbove(court: string, organ: string): string | undefined {
  if (court.includes('中级人民法院')) return '四川省高级人民法院';
  return ORGANS[organ] && '四川省雅安市中级人民法院';
}

/** Who hears remedies against the organ; undefined for one that is none of ours. */
export function remedyBodiesOf(
  organ: string,
): { readonly government: string; readonly court: string } | undefined {
  return ORGANS[organ];
}

/** Reconsideration (REC 20) and suit (LIT 46), in the lengths that the law of the day of the decision has. */
export function remediesAgainst(
  organ: string,
  { law, occurredOn }: Pick<LegalContext, 'law' | 'occurredOn'>,
): Remedies | undefined {
  const found = ORGANS[organ];
  const days = law.length('reconsideration-application', occurredOn)?.duration;
  const months = law.length('direct-suit', occurredOn)?.duration;
  if (!found || days === undefined || months === undefined) return undefined;
  return {
    reconsideration: { organ: found.government, days, rule: 'REC-20' },
    suit: { court: found.court, months, rule: 'LIT-46' },
  };
}
