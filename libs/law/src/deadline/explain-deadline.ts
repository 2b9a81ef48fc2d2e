import { addDays, weekdayName } from '../civil-date.js';
import type { CivilDate, DeadlineStep } from '../law-types.js';
import { EXCLUSION_CAUSES, type ExclusionCause, type Timer, type Wording } from '../timers/timer.js';
import type { Computation } from './computation.js';
import type { Term } from './count-term.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const UNIT: Record<Exclude<Timer['unit'], 'fixed-date'>, Wording> = {
  'calendar-day': ['日', 'calendar days'],
  'working-day': ['个工作日', 'working days'],
  month: ['个月', 'months'],
  year: ['年', 'years'],
};

/**
 * The reasons for a date, in the order in which an officer checks them: 起算, 期限, 基准, 扣除, 预警, 届满 (顺延), 预计.
 * Each step names its rule; a step without one states a fact.
 */
export function explainDeadline(computation: Computation): DeadlineStep[] {
  return [
    startStep(computation),
    termStep(computation),
    ...unitSteps(computation),
    ...exclusionSteps(computation),
    ...alarmSteps(computation),
    endStep(computation),
    ...provisionalSteps(computation),
  ];
}

function startStep({ timer, startsOn, term, ruleFrom }: Computation): DeadlineStep {
  const [zh, en] = timer.starts;
  if (term.unit === 'fixed-date')
    return {
      zh: `起算：${zh}，${day(startsOn, 'zh')}。`,
      en: `Start: ${en}, ${day(startsOn, 'en')}.`,
      date: startsOn,
    };
  const next = addDays(startsOn, 1);
  return marked(ruleFrom, startsOn, timer.civilProcedure ? 'CPL-85' : 'CIV-201', {
    zh: `起算：${zh}，${day(startsOn, 'zh')}；当日不计入，自 ${day(next, 'zh')}起算。`,
    en: `Start: ${en}, ${day(startsOn, 'en')}; that day does not count, counting begins on ${day(next, 'en')}.`,
    date: startsOn,
  });
}

function termStep({ timer, term, mark, startsOn, facts, ruleFrom }: Computation): DeadlineStep {
  const later =
    ruleFrom(timer.rule, startsOn).from > startsOn ? ruleFrom(timer.rule, startsOn).from : undefined;
  const set = facts.days === undefined ? '' : `（含文书确定的 ${facts.days}${unit(term, 'zh')}）`;
  const setEn = facts.days === undefined ? '' : ` (of which the document sets ${facts.days})`;
  return {
    zh: `期限：${length(term, 'zh')}${set}${mark === 'bureau' ? '，由本局设定' : ''}${later ? `；该规定自 ${later} 起施行` : ''}。`,
    en: `Term: ${length(term, 'en')}${setEn}${mark === 'bureau' ? ', set by the bureau' : ''}${later ? `; the rule is in force from ${later}` : ''}.`,
    rule: timer.rule,
    mark,
  };
}

function unitSteps({ timer, term, mark, startsOn, ruleFrom }: Computation): DeadlineStep[] {
  if (term.unit === 'fixed-date') return [];
  const working = term.unit === 'working-day';
  const months = term.unit === 'month' || term.unit === 'year';
  const counted: DeadlineStep = working
    ? {
        zh: '基准：工作日，不含法定节假日和未调休的周末。',
        en: 'Days: working days, without holidays and weekends.',
      }
    : months
      ? {
          zh: '基准：按月、年计算至对应日，没有对应日的为月末日。',
          en: 'Days: to the corresponding day, or the end of the month.',
        }
      : { zh: '基准：自然日。', en: 'Days: calendar days.' };
  const bySetting = mark === 'bureau';
  const rule = bySetting
    ? undefined
    : working
      ? (timer.unitRule ?? timer.rule)
      : months
        ? 'CIV-202'
        : undefined;
  const steps = [
    rule ? marked(ruleFrom, startsOn, rule, counted) : { ...counted, ...(bySetting ? { mark } : {}) },
  ];
  if (timer.reading && !bySetting) {
    const reading = ruleFrom(timer.reading, startsOn);
    steps.push(
      marked(ruleFrom, startsOn, timer.reading, { zh: `读法：${reading.zh}`, en: `Reading: ${reading.en}` }),
    );
  }
  return steps;
}

function exclusionSteps({ timer, facts, count, startsOn, ruleFrom }: Computation): DeadlineStep[] {
  const exclusions = facts.exclusions ?? [];
  if (!timer.excludes || exclusions.length === 0) return [];
  const { rule } = timer.excludes;
  const each = exclusions.map(({ from, to, cause }) => {
    const [zh, en] = EXCLUSION_CAUSES[cause as ExclusionCause];
    return marked(ruleFrom, startsOn, rule, {
      zh: `扣除：${zh}，${day(from, 'zh')}至 ${day(to, 'zh')}。`,
      en: `Excluded: ${en}, ${day(from, 'en')} to ${day(to, 'en')}.`,
    });
  });
  return [
    ...each,
    marked(ruleFrom, startsOn, rule, {
      zh: `扣除：期限内共 ${count.excludedDays} 日不计入。`,
      en: `Excluded: ${count.excludedDays} days within the term do not count.`,
    }),
  ];
}

function alarmSteps({ timer, startsOn, warnOn, dueOn, rolled, ruleFrom }: Computation): DeadlineStep[] {
  if (timer.alarm) {
    const alarm: Term = { ...timer.alarm, amount: timer.alarm.duration };
    const [zh, en] =
      alarm.amount === 0
        ? ['起算当日', 'on the day of the start']
        : [`按 ${length(alarm, 'zh')}（${alarm.unit === 'calendar-day' ? '自然日' : '工作日'}，不顺延）`, `after ${length(alarm, 'en')}, not rolled`];
    return [
      marked(ruleFrom, startsOn, timer.alarm.rule, {
        zh: `预警：${zh}，${day(warnOn, 'zh')}。`,
        en: `Alarm: ${en}: ${day(warnOn, 'en')}.`,
        date: warnOn,
      }),
    ];
  }
  if (!rolled || warnOn === dueOn) return [];
  return [
    {
      zh: `预警：约束本局的期限按顺延前的 ${day(warnOn, 'zh')}提醒。`,
      en: `Alarm: a term that binds the bureau warns on the day before rolling, ${day(warnOn, 'en')}.`,
      date: warnOn,
      mark: 'design',
    },
  ];
}

function endStep({
  timer,
  term,
  count,
  rolled,
  dueOn,
  startsOn,
  calendar,
  ruleFrom,
}: Computation): DeadlineStep {
  const end = {
    zh: `届满：${day(dueOn, 'zh')}24 时。`,
    en: `End: ${day(dueOn, 'en')}, 24:00.`,
    date: dueOn,
  };
  if (rolled) {
    const why =
      calendar.day(count.last).kind === 'holiday' ? ['节假日', 'a holiday'] : ['休息日', 'a weekend'];
    return marked(ruleFrom, startsOn, timer.civilProcedure ? 'CPL-85' : 'CIV-203', {
      ...end,
      zh: `届满：${day(count.last, 'zh')}是${why[0]}，顺延至 ${day(dueOn, 'zh')}24 时。`,
      en: `End: ${day(count.last, 'en')} is ${why[1]}; rolled to ${day(dueOn, 'en')}, 24:00.`,
    });
  }
  if (timer.nature === 'span' && !calendar.isWorkingDay(dueOn)) {
    return marked(ruleFrom, startsOn, 'SZ-validity-1', {
      ...end,
      zh: `${end.zh}（不因休息日顺延）`,
      en: `${end.en} (not rolled)`,
    });
  }
  return term.unit === 'fixed-date' || timer.nature === 'span'
    ? end
    : marked(ruleFrom, startsOn, timer.civilProcedure ? 'CPL-85' : 'CIV-203', end);
}

function provisionalSteps({ missingNotice, startsOn, ruleFrom }: Computation): DeadlineStep[] {
  if (missingNotice === undefined) return [];
  return [
    marked(ruleFrom, startsOn, 'SZ-calendar-1', {
      zh: `预计：${missingNotice} 年放假通知尚未载入，按周末推算；载入后重新计算。`,
      en: `Provisional: the holiday notice of ${missingNotice} is not loaded; weekends only are assumed; recomputed when it is.`,
    }),
  ];
}

function marked(
  ruleFrom: Computation['ruleFrom'],
  on: CivilDate,
  rule: string,
  step: DeadlineStep,
): DeadlineStep {
  return { ...step, rule, mark: ruleFrom(rule, on).mark };
}

function unit(term: Term, lang: 'zh' | 'en'): string {
  return term.unit === 'fixed-date' ? '' : UNIT[term.unit][lang === 'zh' ? 0 : 1];
}

function length(term: Term, lang: 'zh' | 'en'): string {
  if (term.unit !== 'fixed-date')
    return lang === 'zh' ? `${term.amount}${unit(term, lang)}` : `${term.amount} ${unit(term, lang)}`;
  const { month, day: dayOfMonth } = term.date ?? { month: 0, day: 0 };
  const [yearsZh, yearsEn] =
    term.amount === 0 ? ['当年', 'of the year'] : [`第 ${term.amount} 年`, `of the year + ${term.amount}`];
  return lang === 'zh' ? `至${yearsZh} ${month} 月 ${dayOfMonth} 日` : `to ${dayOfMonth} ${MONTHS[month - 1]} ${yearsEn}`;
}

function day(date: CivilDate, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? `${date}（${weekdayName(date, lang)}）` : `${date} (${weekdayName(date, lang)})`;
}
