import { partsOf, senseOf } from '../name-parts.state.js';
import { SCREENING_RULES } from '../screening-rules.state.js';
import { soundOf } from '../tables/pinyin.state.js';
import { oneOf, random } from './random.fixture.js';

/** Ways in which copy-cats change a registered name. */
export const CHANGES = [
  'one character put in place of another',
  'one character left out',
  'one character put in',
  'a homophone',
  'a synonym of the table',
  'a synonym that is not in the table',
  'another claim to rank',
  'a claim to rank before it',
  'a claim in place of the place',
] as const;
export type Change = (typeof CHANGES)[number];

/** Exchanges that a copy-cat might make and the rules do not know: written apart from them, to be fair to nobody. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['发展', '推进'],
  ['研究', '探索'],
  ['救助', '援助'],
  ['助学', '助教'],
  ['扶贫', '济困'],
  ['见义勇为', '见义勇士'],
  ['技术', '工艺'],
  ['管理', '经营'],
  ['科技', '科学'],
  ['建筑', '建设'],
  ['服务', '咨询'],
  ['社区', '社群'],
  ['学会', '学社'],
  ['协会', '联谊社'],
  ['基金会', '基金委员会'],
  ['俱乐部', '会所'],
  ['奖励', '表彰'],
  ['事业', '工作'],
  ['大学', '高校'],
  ['推广', '普及'],
];

/** One change of each kind that the name allows, drawn by the seed. */
export function changedNames(
  names: readonly string[],
  seed: number,
): readonly { readonly change: Change; readonly of: string; readonly name: string }[] {
  const next = random(seed);
  const pool = [...new Set(names.join(''))];
  const bySound = Map.groupBy(pool, soundOf);
  return names.flatMap((name) =>
    CHANGES.flatMap((change) => {
      const made = make(change, name, { pool, bySound, next });
      return made === undefined || made === name ? [] : [{ change, of: name, name: made }];
    }),
  );
}

/** Pairs that the tables came to know measure them no more. */
const UNKNOWN = FOREIGN.filter(
  ([from, to]) =>
    senseOf(from) !== senseOf(to) &&
    !Object.values<readonly string[]>(SCREENING_RULES.forms).some(
      (words) => words.includes(from) && words.includes(to),
    ),
);

interface Draw {
  readonly pool: readonly string[];
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  readonly next: () => number;
}

function make(change: Change, name: string, { pool, bySound, next }: Draw): string | undefined {
  const characters = [...name];
  const at = Math.floor(next() * characters.length);
  const spliced = (remove: number, ...put: string[]): string =>
    characters.toSpliced(at, remove, ...put).join('');
  const { claims, places } = partsOf(name);
  const others = SCREENING_RULES.claims.filter((claim) => claim !== claims[0]);
  switch (change) {
    case 'one character put in place of another':
      return spliced(1, oneOf(pool, next));
    case 'one character left out':
      return spliced(1);
    case 'one character put in':
      return spliced(0, oneOf(pool, next));
    case 'a homophone': {
      const alike = (bySound.get(soundOf(characters[at] ?? '')) ?? []).filter(
        (one) => one !== characters[at],
      );
      return alike.length === 0 ? undefined : spliced(1, oneOf(alike, next));
    }
    case 'a synonym of the table': {
      const { synonyms, forms } = SCREENING_RULES;
      const rows = [
        ...synonyms,
        forms.member.filter((form) => /^(协会|学会|联合会|促进会|研究会|商会)$/u.test(form)),
      ];
      const pairs = rows.flatMap((row) =>
        row.flatMap((a) => row.filter((b) => b !== a && !b.includes(a)).map((b) => [a, b] as const)),
      );
      return exchanged(name, pairs, next);
    }
    case 'a synonym that is not in the table':
      return exchanged(name, UNKNOWN, next);
    case 'another claim to rank':
      return claims[0] === undefined ? undefined : oneOf(others, next) + name.slice(claims[0].length);
    case 'a claim to rank before it':
      return claims.length > 0 ? undefined : oneOf(['中国', '中华', '全国', '国际'], next) + name;
    case 'a claim in place of the place': {
      const first = places[0]?.stem;
      if (first === undefined || claims.length > 0) return undefined;
      const { core, form, normal } = partsOf(name);
      return core.length > 1 && normal.endsWith(core + form)
        ? oneOf(['中国', '中华', '全国', '国际'], next) + core + form
        : undefined;
    }
  }
}

function exchanged(
  name: string,
  pairs: readonly (readonly [string, string])[],
  next: () => number,
): string | undefined {
  const fitting = pairs.filter(([from]) => name.includes(from));
  if (fitting.length === 0) return undefined;
  const [from, to] = oneOf(fitting, next);
  return name.replace(from, to);
}
