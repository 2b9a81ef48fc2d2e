import type { Cite, Term, TermState } from '../api/models';

/** Invented terms for development only; a real one is always computed by the server. */
export const CITES = {
  clue: {
    rule: 'clue.verify.7wd',
    citeZh: '投诉举报办法 7 个工作日',
    citeEn: 'Clue rule, 7 working days',
    mark: 'unverified',
  },
  o77_7: {
    rule: 'O77-11.7d',
    citeZh: '取缔办法 第十一条 七日',
    citeEn: 'Ban Measures Art. 11, 7 days',
    mark: null,
  },
  apl85: { rule: 'APL-85', citeZh: '行政处罚法 第八十五条', citeEn: 'Penalties Law Art. 85', mark: null },
  civ201: { rule: 'CIV-201', citeZh: '民法典 第二百零一条', citeEn: 'Civil Code Art. 201', mark: null },
  civ203: { rule: 'CIV-203', citeZh: '民法典 第二百零三条', citeEn: 'Civil Code Art. 203', mark: null },
  gip26: {
    rule: 'GIP-26',
    citeZh: '政府信息公开条例 第二十六条',
    citeEn: 'Disclosure Regulation Art. 26',
    mark: null,
  },
  disposal: {
    rule: 'bureau.disposal.90d',
    citeZh: '处置期限 90 日',
    citeEn: 'Disposal term, 90 days',
    mark: 'internal',
  },
  revisit: {
    rule: 'bureau.revisit.90d',
    citeZh: '劝散回访 90 日',
    citeEn: 'Revisit term, 90 days',
    mark: 'internal',
  },
} satisfies Record<string, Cite>;

export function article(n: string, en: string): Cite {
  return { rule: `O77-${en}`, citeZh: `第${n}条`, citeEn: `Art. ${en}`, mark: null };
}

export function term(
  part: Partial<Term> &
    Pick<Term, 'zh' | 'en' | 'startsOn' | 'dueOn' | 'remainingDays'> & { state: TermState },
): Term {
  return {
    timer: part.zh,
    warnOn: null,
    kind: 'calendar-days',
    provisional: false,
    basis: [],
    steps: [],
    ...part,
  };
}

export function clueTerm(startsOn: string, dueOn: string, remainingDays: number, state: TermState): Term {
  return term({
    zh: '核查线索',
    en: 'Verify clue',
    startsOn,
    dueOn,
    remainingDays,
    state,
    kind: 'working-days',
    basis: [CITES.clue, CITES.civ201],
    steps: [
      {
        labelZh: '起算',
        labelEn: 'Start',
        zh: `收到次日起计，收到当日（${startsOn}）不算`,
        en: `The day after receipt (${startsOn})`,
        date: startsOn,
        rule: 'CIV-201',
      },
      {
        labelZh: '期限',
        labelEn: 'Term',
        zh: '7 个工作日',
        en: '7 working days',
        date: null,
        rule: 'clue.verify.7wd',
      },
      {
        labelZh: '届满',
        labelEn: 'End',
        zh: `${dueOn}，24 时`,
        en: `${dueOn}, 24:00`,
        date: dueOn,
        rule: null,
      },
    ],
  });
}

export function preservation(
  startsOn: string,
  warnOn: string,
  dueOn: string,
  remainingDays: number,
  zh = '先行登记保存',
): Term {
  return term({
    zh,
    en: 'Evidence preservation',
    startsOn,
    warnOn,
    dueOn,
    remainingDays,
    state: 'three-days',
    kind: 'working-days',
    basis: [CITES.o77_7, CITES.civ201, CITES.apl85],
    steps: [
      {
        labelZh: '起算',
        labelEn: 'Start',
        zh: `登记保存次日起计（${startsOn} 登记）`,
        en: `The day after registration on ${startsOn}`,
        date: startsOn,
        rule: 'CIV-201',
      },
      {
        labelZh: '提醒日',
        labelEn: 'Alarm',
        zh: `七日按自然日：${warnOn}`,
        en: `Seven calendar days: ${warnOn}`,
        date: warnOn,
        rule: 'O77-11.7d',
      },
      {
        labelZh: '最迟日',
        labelEn: 'At latest',
        zh: `七日按工作日：${dueOn}`,
        en: `Seven working days: ${dueOn}`,
        date: dueOn,
        rule: 'APL-85',
      },
      {
        labelZh: '逾期',
        labelEn: 'If missed',
        zh: '未处理的，应当解除保存',
        en: 'The items must be released',
        date: null,
        rule: 'O77-11.7d',
      },
    ],
  });
}

export function disposal(
  part: Partial<Term> & { startsOn: string; dueOn: string; remainingDays: number; state: TermState },
): Term {
  return term({
    zh: '处置期限',
    en: 'Disposal term',
    basis: [CITES.disposal, CITES.civ201, CITES.civ203],
    steps: [
      {
        labelZh: '起算',
        labelEn: 'Start',
        zh: `立案次日起计，立案当日（${part.startsOn}）不算`,
        en: `The day after filing (${part.startsOn})`,
        date: part.startsOn,
        rule: 'CIV-201',
      },
      {
        labelZh: '期限',
        labelEn: 'Term',
        zh: '90 日，自然日',
        en: '90 calendar days',
        date: null,
        rule: 'bureau.disposal.90d',
      },
      {
        labelZh: '届满',
        labelEn: 'End',
        zh: `${part.dueOn}，不需顺延`,
        en: `${part.dueOn}, no extension needed`,
        date: part.dueOn,
        rule: 'CIV-203',
      },
    ],
    ...part,
  });
}
