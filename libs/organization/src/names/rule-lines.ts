import { SCREENING_RULES } from './screening-rules.state.js';

/** One rule as a person reads it. */
export interface RuleLine {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly words: readonly string[];
  readonly value: number | null;
}

type Numbers<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T] & string;
type Text = readonly [zh: string, en: string];
const {
  claims,
  noClaims,
  genericWords,
  forms,
  fillers,
  branches,
  synonyms,
  stopGrams,
  penalties,
  thresholds,
  shape,
} = SCREENING_RULES;

export const SCREENING_RULES_VERSION = SCREENING_RULES.version;

const FORMS: Readonly<Record<keyof typeof forms, Text>> = {
  member: ['会员制组织的字尾，互换视为同义', 'Endings of bodies with members; one stands for another'],
  fund: ['基金会类字尾', 'Endings of foundations'],
  unit: ['机构类字尾', 'Endings of institutions'],
};
const PENALTIES: Readonly<Record<Numbers<typeof penalties>, Text>> = {
  claimChanged: ['“中国、中华、全国”等前缀互换，扣', 'A claim to rank exchanged for another takes off'],
  claimAdded: ['加上或去掉此类前缀，扣', 'A claim to rank added or left out takes off'],
  headDropped: ['地名去掉或换成此类前缀，扣', 'A place left out or exchanged for a claim takes off'],
  placeAbove: ['上级地名写法不同，扣', 'Another way to write the places above takes off'],
  synonym: ['核心词同义替换，扣', 'A synonym in the core takes off'],
  form: ['同类字尾互换，扣', 'An ending of the same kind takes off'],
  otherForm: ['字尾类别不同，扣', 'An ending of another kind takes off'],
  otherFormOfEveryField: [
    '字尾类别不同而核心词为通用词，扣',
    'An ending of another kind takes off where the core is of words of every field',
  ],
  unknownForm: [
    '换用表中没有的字尾，或字尾前加通用词，扣',
    'An ending that is in no table, or words of every field before it, takes off',
  ],
  homophone: ['同音异字，扣', 'A homophone takes off'],
  oneCharacter: [
    '核心词相差一字，按核心词字数均摊后扣',
    'One character of the core takes off, divided by its length',
  ],
  oneCharacterElsewhere: ['核心词以外相差一字，扣', 'One character outside the core takes off'],
  branch: ['借用为分支机构名称，扣', 'Borrowed for a part of an organization takes off'],
  extraCharacter: ['核心词每多一字，扣', 'Each further character of the core takes off'],
  otherWord: [
    '同一位置换用另一词（不在同义词表），至少扣',
    'A word put for another that is no known synonym, at least',
  ],
  otherWordUnshared: [
    '换词后核心词不共有的部分，按权重比例扣',
    'What two cores with a word exchanged do not share takes off in proportion, by weight',
  ],
  genericCharacter: [
    '通用词每字的权重（其他字为 1）',
    'Weight of a character of a generic word, beside 1 for any other',
  ],
  unsharedWords: ['核心词不共有的部分，按比例扣', 'What two cores do not share takes off in proportion'],
};
const THRESHOLDS: Readonly<Record<Numbers<typeof thresholds>, Text>> = {
  lookAlike: ['相似度达到此值为“名称近似”', 'A look-alike from this similarity on'],
  needsChecking: ['相似度达到此值为“需要核对”', 'To be checked from this similarity on'],
  commonCore: ['核心词在此数以上冠名下出现，即不足为据', 'A core under so many heads tells nothing'],
  reported: ['相似度达到此值才列出', 'Shown from this similarity on'],
};
const SHAPE: Readonly<Record<Numbers<typeof shape>, Text>> = {
  claim: ['名称以“中国”等前缀开头而未登记', 'A claim to rank without a registration'],
  secondClaim: ['前缀不止一个', 'A second claim'],
  widerClaim: ['登记组织少用的前缀，另加', 'A claim that registered bodies hardly bear adds'],
  claimedUnit: ['此类前缀用于机构，另加', 'A claim before an institution adds'],
  rareForm: ['登记组织少用的字尾', 'An ending that registered bodies hardly use'],
  theme: ['专项行动关注的题材', 'A subject of the campaigns'],
  place: ['名称冠以地名', 'A place at its head'],
  fund: ['基金会', 'A foundation'],
  doubtful: ['单凭名称达到此值即“需要核对”', 'To be checked by the name alone from this weight on'],
  resemblance: ['最高相似度计入得分的比例', 'Part of the best similarity that adds to the score'],
};

/** All rules and weights, with what each is for. */
export function ruleLines(): readonly RuleLine[] {
  return [
    line('claims', ['表示级别的前缀', 'Claims to rank'], claims),
    line(
      'noClaims.anywhere',
      ['以此类字样开头、但不表示级别的固定词', 'Fixed words that begin like a claim to rank and are none'],
      noClaims.anywhere,
    ),
    line(
      'noClaims.behindPlace',
      [
        '地名之后的固定词，按领域整体比较；地名之后的此类字样一律不视为表示级别',
        'Fixed words behind a place, compared as the field; behind a place no such word claims a rank',
      ],
      noClaims.behindPlace,
    ),
    ...entries(FORMS).map(([group, text]) => line(`forms.${group}`, text, forms[group])),
    line(
      'fillers',
      ['字尾前不表示领域的词', 'Words before the ending that say nothing of the field'],
      fillers,
    ),
    line('branches', ['分支机构字尾', 'Endings of a part of an organization'], branches),
    ...synonyms.map((words) =>
      line('synonyms', ['同义词，以首个比较', 'Synonyms, compared as the first'], words),
    ),
    line('stopGrams', ['过于常见、不单独用来查找的词', 'Words too common to look names up by'], stopGrams),
    line(
      'genericWords',
      [
        '各领域通用、仅凭共有不足以认为近似的词',
        'Words of every field: sharing them alone makes nothing near',
      ],
      genericWords,
    ),
    ...entries(PENALTIES).map(([key, text]) => line(`penalties.${key}`, text, [], penalties[key])),
    ...entries(THRESHOLDS).map(([key, text]) => line(`thresholds.${key}`, text, [], thresholds[key])),
    ...entries(SHAPE).map(([key, text]) => line(`shape.${key}`, text, wordsOf(key), shape[key])),
  ];
}

function wordsOf(key: keyof typeof SHAPE): readonly string[] {
  if (key === 'rareForm') return shape.rareForms;
  if (key === 'widerClaim') return shape.widerClaims;
  return key === 'theme' ? shape.themes : [];
}

const line = (
  code: string,
  [zh, en]: Text,
  words: readonly string[],
  value: number | null = null,
): RuleLine => ({
  code,
  zh,
  en,
  words,
  value,
});

const entries = <K extends string>(texts: Readonly<Record<K, Text>>): [K, Text][] =>
  Object.entries(texts) as [K, Text][];
