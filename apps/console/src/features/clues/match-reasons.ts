import type { ScreeningMatch, Verdict } from '../../api/models';
import { type Pick2, defineText } from '../../i18n/text';

type Words = readonly [zh: string, en: string];

/** Codes of the server: why two names are near, what is to be known of the entry, what a name says by itself. */
const REASONS: Readonly<Record<string, Words>> = {
  'same-name': ['名称相同', 'Same name'],
  'prefix-changed': [
    '换用、加上或去掉“中国、中华、国际、全国”等前缀',
    'A claim to rank exchanged, added or left out',
  ],
  'same-core-words': ['核心词相同', 'Same core words'],
  homophone: ['同音异字', 'Homophone'],
  'one-character': ['相差一字', 'One character differs'],
  synonym: ['同义替换', 'Synonym'],
  'other-word': ['仅换一词，其余相同', 'One word put for another, all else the same'],
  'other-form': ['字尾（组织形式）不同', 'Another ending, i.e. form of organization'],
  'branch-name': ['借用其分支机构名称', 'Named as a branch of it'],
  'other-head': ['冠名不同', 'Another place or rank before it'],
  'registration-ended': ['登记已终止', 'Registration ended'],
  'registration-unconfirmed': ['登记未经核实', 'Registration not confirmed'],
  'lawful-namesake': ['名单注明另有同名合法组织', 'The list names a lawful body of this name'],
  'lawful-name-beside': ['名单注明本名称属合法组织', 'The list names this one as the lawful body'],
  contested: ['有异议，尚未答复', 'Objected to, not answered yet'],
  'claim-without-registration': [
    '以“中国、中华、国际、全国”等开头，本库未查到登记；全国性组织由民政部登记，请到民政部登记信息中核对',
    'Claims a national or international rank; no registration here. National bodies are the ministry’s: look there',
  ],
  'rare-form': ['登记组织少用的字尾', 'An ending that registered bodies hardly use'],
  theme: ['专项行动关注的题材', 'A subject of the campaigns'],
  // Screenings of before have codes that are given no more.
  'prefix-variant': ['只换了“中国、中华、全国”等前缀', 'Variant of the prefix'],
  contains: ['一个包含另一个', 'One contains the other'],
};

/** Why the screening found a name near: codes of the server, in words. */
export function matchReason(code: string, pick: Pick2): string {
  const known = REASONS[code];
  if (known) return pick(known[0], known[1]);
  const counted = /^(differs-by|shares-words)-(\d+)$/.exec(code);
  if (!counted) return code;
  const n = counted[2] ?? '';
  return counted[1] === 'differs-by'
    ? pick(`相差 ${n} 个字`, `Differs by ${n}`)
    : pick(`共有 ${n} 个词`, `Shares ${n} words`);
}

const VERDICTS: Readonly<Record<Verdict, Words>> = {
  registered: ['在册', 'Registered'],
  banned: ['已取缔', 'Banned'],
  'on-warning-list': ['在名单', 'On a warning list'],
  'registered-and-listed': ['在册且在名单，须人工核对', 'Registered and listed: a person must check'],
  'look-alike': ['名称近似', 'Look-alike'],
  'needs-checking': ['需要核对', 'Needs checking'],
  'no-match': ['无匹配', 'No match'],
};

export function verdictName(verdict: Verdict, pick: Pick2): string {
  const [zh, en] = VERDICTS[verdict];
  return pick(zh, en);
}

const STANDINGS: Readonly<Record<ScreeningMatch['standing'], Words>> = {
  registered: ['在册', 'Registered'],
  unconfirmed: ['登记未核实', 'Unconfirmed'],
  ended: ['登记已终止', 'Registration ended'],
  banned: ['已取缔', 'Banned'],
  warned: ['预警名单', 'Warning list'],
};

export function standingName(standing: ScreeningMatch['standing'], pick: Pick2): string {
  const [zh, en] = STANDINGS[standing];
  return pick(zh, en);
}

export const screeningText = defineText(
  {
    expired: (recorded: string) => `原结果“${recorded}”已因人工排除失效，现结果按其余匹配得出`,
    rules: (version: string) => `比对规则 ${version}`,
    score: (n: number) => `关注分 ${n}（0–100，不是概率，不作排序依据）`,
    at: (time: string) => `${time} 比对`,
    byItself: '名称本身',
    note: '说明',
    noteHint: '可不填；选“其他”时必填。加密保存。',
    noteNeeded: '理由为“其他”时须写明说明',
    announced: '本市取缔公告',
    undated: '日期未载',
    unstated: '机关未载',
  },
  {
    expired: (recorded) =>
      `The recorded result “${recorded}” expired: something was dismissed. This one is of the rest`,
    rules: (version) => `Rules ${version}`,
    score: (n) => `Attention ${n} (0–100, no probability, orders nothing)`,
    at: (time) => `Screened ${time}`,
    byItself: 'The name itself',
    note: 'Note',
    noteHint: 'May be left out, save with “Other”. Kept sealed.',
    noteNeeded: 'The reason “Other” needs a note',
    announced: 'ban announced by this bureau',
    undated: 'no date stated',
    unstated: 'publisher not stated',
  },
);
