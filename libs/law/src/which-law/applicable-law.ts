import type { CivilDate } from '@shouzheng/kernel';
import type { LawBook, RuleVersion } from '../law-types.js';
import { INSTRUMENTS } from '../rules/instruments.js';
import type { Settings } from '../settings/settings.js';

/** A step of the reasoning which law applies, with the rule that it rests on. */
export interface LawStep {
  readonly zh: string;
  readonly en: string;
  readonly rule?: string;
}

/** How the newer rule compares with the one of the day of the act, as far as this act goes. */
export type Comparison = 'same' | 'lighter' | 'heavier' | 'no-wrong';

export interface SubstanceQuestion {
  /** Rule of the day of the act. */
  readonly ruleId: string;
  /** Civil date of the act; for a continuing act (连续或继续状态) its end, in `endedOn`. */
  readonly actOn: CivilDate;
  readonly endedOn?: CivilDate;
  readonly decidedOn: CivilDate;
  /** Rule that took the place of `ruleId` under another instrument, e.g. O77-3 after O21-2. */
  readonly successor?: string;
  /** Whether the newer rule is lighter: a person's finding, stated with reasons in the decision; 'same' if absent. */
  readonly newer?: Comparison;
  /** Whether Art 37 reaches this kind of decision; true for a penalty, the bureau's setting for a ban. */
  readonly lighterLawApplies?: boolean;
}

export interface Substance {
  /**
   * The version by which the act is judged; undefined where no rule bound it. Its `version` is what a decision cites:
   * `accept(events, substance.version.version)` pins it, though it may not be in force on the day of the decision.
   */
  readonly version: RuleVersion | undefined;
  readonly because: 'day-of-act' | 'newer-is-lighter' | 'no-longer-a-wrong' | 'no-rule-then';
  readonly steps: readonly LawStep[];
}

/**
 * Which substantive rule judges an act: that of the day of the act, for a continuing act of its end; or the newer one at
 * the decision where it is lighter or the act is no longer a wrong (行政处罚法第三十七条; reference (f)1). The date of a
 * clue or of the filing decides nothing; procedure follows the day of each step, which the runner pins by itself.
 */
export function applicableSubstance(question: SubstanceQuestion, law: LawBook): Substance {
  const { ruleId, actOn, endedOn = actOn, decidedOn, successor, newer = 'same' } = question;
  const then = law.rule(ruleId, endedOn);
  const now = law.rule(ruleId, decidedOn) ?? (successor ? law.rule(successor, decidedOn) : undefined);
  const dayStep: LawStep =
    endedOn === actOn
      ? {
          zh: `行为发生于 ${actOn}，实体适用当日的规定。`,
          en: `The act took place on ${actOn}: the substance of that day applies.`,
          rule: 'APL-37',
        }
      : {
          zh: `行为持续至 ${endedOn} 终了，实体适用终了之日的规定。`,
          en: `The act went on until ${endedOn}: the substance of its end applies.`,
          rule: 'APL-37',
        };
  if (!then) {
    const none = { zh: `${endedOn} 没有规定禁止该行为。`, en: `No rule bound the act on ${endedOn}.` };
    return { version: undefined, because: 'no-rule-then', steps: [dayStep, none] };
  }
  const found: LawStep = {
    zh: `当日有效的是${law.cite(then, 'zh')}（${then.version}）。`,
    en: `In force that day: ${law.cite(then, 'en')} (${then.version}).`,
    rule: then.id,
  };
  const steps = [dayStep, found];
  const isAmended = now?.version !== then.version;
  if (!isAmended || newer === 'same' || newer === 'heavier') {
    const kept = isAmended
      ? {
          zh: '决定时的规定不更轻，仍适用行为时的规定。',
          en: 'The newer rule is not lighter: the rule of the act stays.',
          rule: 'APL-37',
        }
      : { zh: '决定时该规定未变。', en: 'The rule has not changed by the day of the decision.' };
    return { version: then, because: 'day-of-act', steps: [...steps, kept] };
  }
  if (question.lighterLawApplies === false) {
    const kept = {
      zh: '本局设定从旧兼从轻不及于此类决定，仍适用行为时的规定。',
      en: 'By the bureau’s setting the lighter law does not reach this kind of decision: the rule of the act stays.',
    };
    return { version: then, because: 'day-of-act', steps: [...steps, kept] };
  }
  if (newer === 'no-wrong') {
    const gone = {
      zh: `至 ${decidedOn} 该行为已不再违法，不予追究。`,
      en: `By ${decidedOn} the act is no longer a wrong.`,
      rule: 'APL-37',
    };
    return { version: undefined, because: 'no-longer-a-wrong', steps: [...steps, gone] };
  }
  const lighter = {
    zh: `决定时的规定更轻，适用新规定${now ? `（${now.version}）` : ''}。`,
    en: `The rule at the decision is lighter and applies${now ? ` (${now.version})` : ''}.`,
    rule: 'APL-37',
  };
  return { version: now, because: 'newer-is-lighter', steps: [...steps, lighter] };
}

export interface Wrong {
  readonly wrong: boolean;
  /**
   * What a decision cites for it, pinned to the day of the act where that is not the day of the decision: rule ids or
   * rule versions, as `accept` takes them.
   */
  readonly basis: readonly string[];
  readonly because: 'in-both' | 'only-then' | 'dropped-since' | 'not-a-wrong-then' | 'unknown-ground';
  readonly steps: readonly LawStep[];
}

/** Rules that define an illegal social organization, one after the other: Order 21, then Order 77. */
const DEFINITIONS = ['O21-2', 'O77-3'] as const;

/**
 * Whether a ground for a ban is still a wrong: it must have been one on the day of the act (its end, for a continuing
 * act), and must be one at the decision where the bureau lets Art 37 reach bans. 擅自筹备 (UNAPPROVED_PREPARATION) of
 * 2024, decided after 2025-05-01, is none any more: Order 77 Art 3 has dropped it.
 */
export function stillAWrong(
  ground: string,
  actOn: CivilDate,
  decidedOn: CivilDate,
  { law, settings }: { law: LawBook; settings: Pick<Settings, 'lighterLawForBans'> },
): Wrong {
  const then = definitionOn(law, actOn);
  const now = definitionOn(law, decidedOn);
  const known = DEFINITIONS.flatMap((id) => law.versions(id)).some((version) => names(version, ground));
  if (!known) return { wrong: false, basis: [], because: 'unknown-ground', steps: [] };
  if (!then || !names(then, ground)) {
    const zh = `行为时（${actOn}）的规定没有这一情形，不溯及既往。`;
    const en = `The rule of the day of the act (${actOn}) did not name this ground; the newer one does not reach back.`;
    return {
      wrong: false,
      basis: ['APL-37'],
      because: 'not-a-wrong-then',
      steps: [{ zh, en, rule: 'APL-37' }],
    };
  }
  const pinned = then.version === now?.version ? then.id : then.version;
  const first = {
    zh: `行为时（${actOn}）属于${law.cite(then, 'zh')}的情形。`,
    en: `On ${actOn} it was a ground of ${law.cite(then, 'en')}.`,
    rule: then.id,
  };
  if (now && names(now, ground)) {
    const still = {
      zh: `决定时（${decidedOn}）仍是违法情形。`,
      en: `It is still a ground at the decision (${decidedOn}).`,
      rule: now.id,
    };
    return { wrong: true, basis: [pinned], because: 'in-both', steps: [first, still] };
  }
  const cite = now ? law.cite(now, 'zh') : '新规定';
  const citeEn = now ? law.cite(now, 'en') : 'the newer rule';
  const dropped = {
    zh: `决定时（${decidedOn}）${cite}已不列此情形。`,
    en: `At the decision (${decidedOn}) ${citeEn} names it no more.`,
    ...(now ? { rule: now.id } : {}),
  };
  if (settings.lighterLawForBans) {
    const gone = {
      zh: '本局设定取缔适用从旧兼从轻：不再是违法行为。',
      en: 'By the bureau’s setting Art 37 reaches bans: it is no longer a wrong.',
      rule: 'APL-37',
    };
    return { wrong: false, basis: ['APL-37'], because: 'dropped-since', steps: [first, dropped, gone] };
  }
  const kept = {
    zh: '本局设定取缔不适用从旧兼从轻：仍按行为时的规定。',
    en: 'By the bureau’s setting Art 37 does not reach bans: the rule of the act stays.',
  };
  return { wrong: true, basis: [pinned], because: 'only-then', steps: [first, dropped, kept] };
}

function definitionOn(law: LawBook, on: CivilDate): RuleVersion | undefined {
  return DEFINITIONS.map((id) => law.rule(id, on)).find((version) => version !== undefined);
}

function names({ value }: RuleVersion, ground: string): boolean {
  const { grounds } = (value ?? {}) as { grounds?: readonly string[] };
  return grounds?.includes(ground) ?? false;
}

/**
 * The order that a rating procedure goes by: the one in force on the day it was opened, to its end. From 2026-03-01
 * Order 82, before it Order 39; undefined before either.
 */
export function ratingOrderOn(openedOn: CivilDate): 'O39' | 'O82' | undefined {
  const isIn = (key: 'O39' | 'O82'): boolean => {
    const row = INSTRUMENTS.find((one) => one.key === key);
    return row !== undefined && row.from <= openedOn && (row.to === null || openedOn <= row.to);
  };
  return isIn('O82') ? 'O82' : isIn('O39') ? 'O39' : undefined;
}
