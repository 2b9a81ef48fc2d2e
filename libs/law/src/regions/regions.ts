export type RegionLevel = 'province' | 'city' | 'county' | 'township';

/** One administrative division: six digits (GB/T 2260) down to the county, nine for townships and sub-districts. */
export interface Region {
  code: string;
  name: string;
  level: RegionLevel;
  parent: string | null;
}

/** The tree in which jurisdiction lies. Registrars elsewhere are nationwide and need not stand in it. */
export interface Regions {
  /** The bureau's own city. */
  readonly cityCode: string;
  get(code: string): Region | undefined;
  /** Direct children by code; none for an unknown code. */
  children(code: string): Region[];
  /** Whether `code` is `ancestor` or lies below it; false where either is unknown. */
  within(code: string, ancestor: string): boolean;
  /** Names from the province down, e.g. ['四川省', '雅安市', '雨城区']; empty for an unknown code. */
  path(code: string): string[];
  counties(): Region[];
  isCountyLevel(code: string): boolean;
  /** The county of a county or township; undefined for the city and above, or an unknown code. */
  countyOf(code: string): Region | undefined;
  /**
   * The place as one that this bureau and its counties may have a case in (Order 77 Art 4: the county organ of the place
   * of the act). The province and every code outside the tree are refused.
   */
  jurisdiction(
    code: string,
  ): { ok: true; region: Region } | { ok: false; reason: 'not-a-code' | 'outside-jurisdiction' };
}

const LEVELS: readonly RegionLevel[] = ['province', 'city', 'county', 'township'];
const COLUMNS = ['level', 'code', 'name', 'parent_code'] as const;
const CODE = { province: /^\d{2}0000$/, city: /^\d{4}00$/, county: /^\d{6}$/, township: /^\d{9}$/ } as const;

/** Any registrar's region, nationwide: six digits; unknown ones are allowed in an import and never give jurisdiction. */
export function isRegistrarRegion(code: string): boolean {
  return /^[1-9]\d{5}$/.test(code);
}

/** Code above every province's: the whole country. */
export const COUNTRY = '000000';

/** First and last code, both inclusive. */
export type OrganRange = readonly [first: string, last: string];

/**
 * An organ and the organs below it, as a range of codes (GB/T 2260: two digits are the province, four the city, six the
 * county), so that it holds of the whole country and not only of the tree of one city. Any other code stands for
 * itself alone.
 */
export function organsUnder(organ: string): OrganRange {
  if (!/^\d{6}$/.test(organ)) return [organ, organ];
  // The country's is also what has no code.
  if (organ === COUNTRY) return ['', '999999'];
  const own = organ.replace(/^(\d\d)0000$/, '$1').replace(/^(\d{4})00$/, '$1');
  return [organ, own.padEnd(organ.length, '9')];
}

/** Whether a region (of a township too) is an organ's own or lies below it. */
export function isUnder(region: string, organ: string): boolean {
  const [first, last] = organsUnder(organ);
  const county = region.slice(0, 6);
  return region === organ || (county >= first && county <= last);
}

/**
 * Reads the tree from CSV text with the columns level, code, name, parent_code (in any order, others ignored).
 * Fails with the line on a missing column, a bad or repeated code, an unknown parent or a level out of order: the file
 * is part of the product, a wrong one is a bug and not a case.
 */
export function parseRegions(csvText: string): Regions {
  const rows = readRows(csvText);
  const byCode = new Map<string, Region>();
  for (const { line, region } of rows) {
    if (byCode.has(region.code)) throw new Error(`regions, line ${line}: code ${region.code} twice`);
    byCode.set(region.code, region);
  }
  for (const { line, region } of rows) checkParent(line, region, byCode);
  const cities = [...byCode.values()].filter(({ level }) => level === 'city');
  if (cities.length !== 1 || !cities[0])
    throw new Error(`regions: one city expected, ${cities.length} found`);
  return regionsOver(byCode, cities[0].code);
}

function regionsOver(byCode: ReadonlyMap<string, Region>, cityCode: string): Regions {
  const ordered = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
  const upwards = (code: string): Region[] => {
    const region = byCode.get(code);
    return region ? [region, ...(region.parent ? upwards(region.parent) : [])] : [];
  };
  const within = (code: string, ancestor: string): boolean =>
    upwards(code).some((region) => region.code === ancestor);
  return {
    cityCode,
    within,
    get: (code) => byCode.get(code),
    children: (code) => ordered.filter(({ parent }) => parent === code),
    path: (code) =>
      upwards(code)
        .map(({ name }) => name)
        .reverse(),
    counties: () => ordered.filter(({ level }) => level === 'county'),
    isCountyLevel: (code) => byCode.get(code)?.level === 'county',
    countyOf: (code) => upwards(code).find(({ level }) => level === 'county'),
    jurisdiction: (code) => {
      if (!/^\d{6}(\d{3})?$/.test(code)) return { ok: false, reason: 'not-a-code' };
      const region = byCode.get(code);
      return region && within(code, cityCode)
        ? { ok: true, region }
        : { ok: false, reason: 'outside-jurisdiction' };
    },
  };
}

function readRows(csvText: string): { line: number; region: Region }[] {
  const [header = '', ...lines] = csvText.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split(',');
  const at = COLUMNS.map((column) => names.indexOf(column));
  const missing = COLUMNS.filter((_, index) => at[index] === -1);
  if (missing.length > 0) throw new Error(`regions: no column ${missing.join(', ')}`);
  return lines.flatMap((text, index) => {
    const line = index + 2;
    if (text === '') return [];
    const cells = text.split(',');
    // No name of a division holds a comma or a quote: one that does is a damaged file.
    if (text.includes('"') || cells.length !== names.length)
      throw new Error(`regions, line ${line}: not a plain row`);
    const [level, code, name, parent] = at.map((column) => (cells[column] ?? '').trim());
    return [{ line, region: regionOf(line, level ?? '', code ?? '', name ?? '', parent ?? '') }];
  });
}

function regionOf(line: number, level: string, code: string, name: string, parent: string): Region {
  const known = LEVELS.find((candidate) => candidate === level);
  if (!known) throw new Error(`regions, line ${line}: unknown level ${level}`);
  if (!CODE[known].test(code)) throw new Error(`regions, line ${line}: ${code} is no code of a ${known}`);
  if (name === '') throw new Error(`regions, line ${line}: no name`);
  return { code, name, level: known, parent: parent === '' ? null : parent };
}

function checkParent(line: number, { level, parent }: Region, byCode: ReadonlyMap<string, Region>): void {
  const above = LEVELS[LEVELS.indexOf(level) - 1];
  const parentLevel = parent === null ? undefined : byCode.get(parent)?.level;
  if (above !== parentLevel)
    throw new Error(`regions, line ${line}: the parent of a ${level} must be a ${above ?? 'nothing'}`);
}
