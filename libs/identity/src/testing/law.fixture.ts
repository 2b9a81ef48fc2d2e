import {
  type LawBook,
  type LegalContext,
  type Region,
  type Regions,
  type RuleVersion,
  type Settings,
  type Staff,
  createLawBook,
} from '@shouzheng/law/contract';

const COUNTIES: Readonly<Record<string, string>> = {
  '511802': '雨城区',
  '511803': '名山区',
  '511822': '荥经县',
  '511823': '汉源县',
  '511824': '石棉县',
  '511825': '天全县',
  '511826': '芦山县',
  '511827': '宝兴县',
};
const CITY: Region = { code: '511800', name: '雅安市', level: 'city', parent: null };
const counties: Region[] = Object.entries(COUNTIES).map(([code, name]) => ({
  code,
  name,
  level: 'county',
  parent: CITY.code,
}));

/** The city and its eight counties: all that accounts ask of the tree. */
export const regions: Regions = {
  cityCode: CITY.code,
  get: (code) => [CITY, ...counties].find((one) => one.code === code),
  children: (code) => (code === CITY.code ? counties : []),
  within: (code, ancestor) => code === ancestor || (ancestor === CITY.code && code in COUNTIES),
  path: (code) => [CITY.name, COUNTIES[code] ?? ''],
  counties: () => counties,
  isCountyLevel: (code) => code in COUNTIES,
  countyOf: (code) => counties.find((one) => one.code === code),
  jurisdiction: () => ({ ok: false, reason: 'not-a-code' }),
};

/** Every rule in force, always: which rules there are is not this context's matter. */
export const law: LawBook = {
  ...createLawBook(),
  rule: (id): RuleVersion => ({
    id,
    version: `${id}@2000-01-01`,
    instrument: 'SZ',
    article: id,
    from: '2000-01-01',
    to: null,
    mark: 'design',
    zh: id,
    en: id,
  }),
  cite: (version) => version.id,
  deadline: () => {
    throw new Error('no term runs on an account');
  },
};

export const settings = { lateEntryAfterDays: 1 } as Settings;

export const aStaff = (over: Partial<Staff> = {}): Staff => ({
  account: '11111111-1111-4111-8111-111111111111',
  person: 'person-admin',
  role: 'security-admin',
  organ: '511800',
  badge: '180015',
  ...over,
});

export const aContext = (actor: Staff = aStaff()): LegalContext => ({
  actor,
  now: '2026-11-23T01:00:00.000Z',
  today: '2026-11-23',
  occurredAt: '2026-11-23T01:00:00.000Z',
  occurredOn: '2026-11-23',
  streamId: 'account-22222222-2222-4222-8222-222222222222',
  serial: 0,
  law,
  settings,
  regions,
  id: (name) => name,
  folded: () => undefined,
});
