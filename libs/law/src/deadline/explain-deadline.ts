import { addDays } from '../civil-date.js';
import type { DeadlineStep } from '../law-types.js';
import { EXCLUSION_CAUSES, type ExclusionCause, type Timer, type Wording } from '../timers/timer.js';
import type { Computation } from './computation.js';
import { dateInWords, termInWords } from './term-words.js';

const DAYS_COUNTED: Record<Exclude<Timer['unit'], 'fixed-date'>, Wording> = {
  'calendar-day': ['基准：自然日。', 'Days: calendar days.'],
  'working-day': [
    '基准：工作日，不含法定节假日和周末，调休上班的周末计入。',
    'Days: working days, without holidays and weekends; weekends made up count.',
  ],
  month: [
    '基准：按月计算至对应日，没有对应日的为月末日。',
    'Days: to the corresponding day, or the end of the month.',
  ],
  year: [
    '基准：按年计算至对应日，没有对应日的为月末日。',
    'Days: to the corresponding day, or the end of the month.',
  ],
};

/**
 * The reasons for a date, in the order in which an officer checks them: 起算, 期限, 设定, 基准, 读法, 扣除, 预警, 届满 (顺延),
 * 预计. Each step names its rule; a step without one states a fact.
 */
export function explainDeadline(computation: Computation): DeadlineStep[] {
  return [
    startStep(computation),
    termStep(computation),
    ...overruledSteps(computation),
    ...daysSteps(computation),
    ...exclusionSteps(computation),
    ...alarmSteps(computation),
    endStep(computation),
    ...provisionalSteps(computation),
  ];
}

function startStep({ timer, startsOn, term, ...computation }: Computation): DeadlineStep {
  const [zh, en] = timer.starts;
  const [onZh, onEn] = dateInWords(startsOn);
  if (term.unit === 'fixed-date') {
    return { zh: `起算：${zh}，${onZh}。`, en: `Start: ${en}, ${onEn}.`, date: startsOn };
  }
  if (timer.hours !== undefined) {
    const words = {
      zh: `起算：${zh}，${onZh}，自当时起算。`,
      en: `Start: ${en}, ${onEn}, from that moment.`,
    };
    return ruled({ startsOn, ...computation }, 'CIV-201', { ...words, date: startsOn });
  }
  const [nextZh, nextEn] = dateInWords(addDays(startsOn, 1));
  return ruled({ startsOn, ...computation }, timer.civilProcedure ? 'CPL-85' : 'CIV-201', {
    zh: `起算：${zh}，${onZh}；当日不计入，自 ${nextZh}起算。`,
    en: `Start: ${en}, ${onEn}; that day does not count, counting begins on ${nextEn}.`,
    date: startsOn,
  });
}

function termStep({ timer, term, mark, startsOn, facts, ruleFrom }: Computation): DeadlineStep {
  const { from } = ruleFrom(timer.rule, startsOn);
  const [zh, en] =
    timer.hours === undefined ? termInWords(term) : [`${timer.hours} 小时`, `${timer.hours} hours`];
  const remarks: Wording[] = [];
  if (facts.days !== undefined)
    remarks.push([`其中文书确定 ${facts.days} 日`, `of which the document sets ${facts.days}`]);
  if (mark === 'bureau') remarks.push(['由本局设定', 'set by the bureau']);
  if (from > startsOn) remarks.push([`该规定自 ${from} 起施行`, `the rule is in force from ${from}`]);
  return {
    zh: `期限：${[zh, ...remarks.map(([text]) => text)].join('，')}。`,
    en: `Term: ${[en, ...remarks.map(([, text]) => text)].join(', ')}.`,
    rule: timer.rule,
    mark,
  };
}

/** The bureau's own term that the statute has taken the place of, and why it does not count. */
function overruledSteps({ overruled, ...computation }: Computation): DeadlineStep[] {
  if (!overruled) return [];
  const { duration: amount, unit, date } = overruled;
  const [zh, en] = termInWords({ amount, unit, ...(date ? { date } : {}) });
  const { version } = computation.ruleFrom(computation.timer.rule, computation.startsOn);
  return [
    ruled(computation, computation.timer.rule, {
      zh: `设定：本局曾设定 ${zh}；${version} 已读原文并定了期限，设定不再适用。`,
      en: `Setting: the bureau had set ${en}; ${version}, whose text was read, fixes the term: the setting gives way.`,
    }),
  ];
}

/** Which days count, and on whose reading. What the bureau has set rests on its setting, not on a rule. */
function daysSteps(computation: Computation): DeadlineStep[] {
  const { timer, term, mark, startsOn, ruleFrom } = computation;
  if (term.unit === 'fixed-date' || timer.hours !== undefined) return [];
  const [zh, en] = DAYS_COUNTED[term.unit];
  if (mark === 'bureau') return [{ zh, en, mark }];
  const rule = {
    'calendar-day': undefined,
    'working-day': timer.unitRule ?? timer.rule,
    month: 'CIV-202',
    year: 'CIV-202',
  };
  const ruleOfDays = rule[term.unit];
  const days = ruleOfDays === undefined ? { zh, en } : ruled(computation, ruleOfDays, { zh, en });
  if (timer.reading === undefined) return [days];
  const reading = ruleFrom(timer.reading, startsOn);
  return [
    days,
    ruled(computation, timer.reading, { zh: `读法：${reading.zh}`, en: `Reading: ${reading.en}` }),
  ];
}

function exclusionSteps(computation: Computation): DeadlineStep[] {
  const { timer, facts, count } = computation;
  const { exclusions = [] } = facts;
  if (exclusions.length === 0) return [];
  const ruleOf = (cause: string): string => {
    const pause = timer.pauses?.causes.some((one) => one === cause) ? timer.pauses.rule : undefined;
    return pause ?? timer.excludes?.rule ?? timer.rule;
  };
  const each = exclusions.map(({ from, to, cause }) => {
    const [zh, en] = EXCLUSION_CAUSES[cause as ExclusionCause];
    const [[fromZh, fromEn], [toZh, toEn]] = [dateInWords(from), dateInWords(to)];
    return ruled(computation, ruleOf(cause), {
      zh: `扣除：${zh}，${fromZh}至 ${toZh}。`,
      en: `Excluded: ${en}, ${fromEn} to ${toEn}.`,
    });
  });
  const total = {
    zh: `扣除：期限内共 ${count.excludedDays} 日不计入。`,
    en: `Excluded: days within the term that do not count: ${count.excludedDays}.`,
  };
  return [...each, ruled(computation, timer.excludes?.rule ?? timer.rule, total)];
}

function alarmSteps(computation: Computation): DeadlineStep[] {
  const { timer, warnOn, dueOn } = computation;
  const [onZh, onEn] = dateInWords(warnOn);
  if (timer.alarm) {
    const { duration, unit, rule } = timer.alarm;
    const [zh, en] = termInWords({ amount: duration, unit });
    const words: Wording =
      duration === 0
        ? [`预警：起算当日，${onZh}。`, `Alarm: on the day of the start, ${onEn}.`]
        : [`预警：按自然日 ${zh}、不顺延，${onZh}。`, `Alarm: after ${en}, not rolled, ${onEn}.`];
    return [ruled(computation, rule, { zh: words[0], en: words[1], date: warnOn })];
  }
  if (warnOn === dueOn) return [];
  const zh = `预警：约束本局的期限按顺延前的 ${onZh}提醒。`;
  return [
    {
      zh,
      en: `Alarm: a term that binds the bureau warns before rolling, ${onEn}.`,
      date: warnOn,
      mark: 'design',
    },
  ];
}

function endStep(computation: Computation): DeadlineStep {
  const { timer, term, count, rolled, dueOn, calendar } = computation;
  const [zh, en] = dateInWords(dueOn);
  const end = { zh: `届满：${zh}24 时。`, en: `End: ${en}, 24:00.`, date: dueOn };
  const rollingRule = timer.civilProcedure ? 'CPL-85' : 'CIV-203';
  if (rolled) {
    const [restZh, restEn] = dateInWords(count.last);
    const [whyZh, whyEn] =
      calendar.day(count.last).kind === 'holiday' ? ['节假日', 'a holiday'] : ['休息日', 'a weekend'];
    return ruled(computation, rollingRule, {
      zh: `届满：${restZh}是${whyZh}，顺延至 ${zh}24 时。`,
      en: `End: ${restEn} is ${whyEn}; rolled to ${en}, 24:00.`,
      date: dueOn,
    });
  }
  if (timer.nature === 'span') {
    if (calendar.isWorkingDay(dueOn)) return end;
    return ruled(computation, 'SZ-validity-1', {
      zh: `届满：${zh}24 时，不因休息日顺延。`,
      en: `End: ${en}, 24:00, not rolled over the rest day.`,
      date: dueOn,
    });
  }
  return term.unit === 'fixed-date' ? end : ruled(computation, rollingRule, end);
}

function provisionalSteps(computation: Computation): DeadlineStep[] {
  const { missingNotice } = computation;
  if (missingNotice === undefined) return [];
  return [
    ruled(computation, 'SZ-calendar-1', {
      zh: `预计：${missingNotice} 年放假通知尚未载入，按周末推算；载入后重新计算。`,
      en: `Provisional: the holiday notice of ${missingNotice} is not loaded; weekends only are assumed; recomputed when it is.`,
    }),
  ];
}

/** The step under a rule, with the mark of the version that applies. */
function ruled(
  { ruleFrom, startsOn }: Pick<Computation, 'ruleFrom' | 'startsOn'>,
  rule: string,
  step: DeadlineStep,
): DeadlineStep {
  return { ...step, rule, mark: ruleFrom(rule, startsOn).mark };
}
