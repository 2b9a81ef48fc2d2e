import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type LawAt, LawInForce } from '@shouzheng/platform';
import type { CivilDate, Instrument, LawBook, RuleVersion } from '../law-types.js';
import { ownSettings } from '../changes/house-law.js';
import { type SettingLine, describeSettings } from '../settings/settings.js';
import { monthDay } from '../timers/term-length.js';
import { EXCLUSION_CAUSES, type ExclusionCause, type Timer } from '../timers/timer.js';

export class ConfirmationView {
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: String }) reference!: string;
  @ApiProperty({ type: String, description: 'Service number of the legal reviewer' }) badge!: string;
}

export class RuleView {
  @ApiProperty({ type: String, example: 'O77-9' }) id!: string;
  @ApiProperty({ type: String, example: 'O77-9@2025-05-01' }) version!: string;
  @ApiProperty({ type: String }) instrument!: string;
  @ApiProperty({ type: String }) citeZh!: string;
  @ApiProperty({ type: String }) citeEn!: string;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
  @ApiProperty({ type: String, description: 'read | weak | memory | design | bureau' }) mark!: string;
  @ApiProperty({ type: String, description: 'Restatement, not the text of the law' }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: Boolean, description: '待核: text not verified, no decision rests on it' })
  textNotVerified!: boolean;
  @ApiProperty({
    type: ConfirmationView,
    nullable: true,
    description: 'The recorded comparison with the text',
  })
  confirmation!: ConfirmationView | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'The numbers of the rule, as programs read them',
  })
  value!: unknown;
  @ApiProperty({ type: Boolean, description: 'Loaded by the bureau, not shipped' }) own!: boolean;
}

export class InstrumentView {
  @ApiProperty({ type: String, example: 'O77' }) key!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String }) shortZh!: string;
  @ApiProperty({ type: String }) shortEn!: string;
  @ApiProperty({ type: String, nullable: true }) orderNo!: string | null;
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
  @ApiProperty({ type: Boolean, description: 'The text in force was compared with the official one' })
  textVerified!: boolean;
  @ApiProperty({ type: String, nullable: true }) replacedBy!: string | null;
  @ApiProperty({ type: 'integer', description: 'Rules of it in force on the day' }) rules!: number;
  @ApiProperty({ type: 'integer', description: 'Of them with a text that is not verified' })
  notVerified!: number;
}

export class TermLengthView {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Null: set by the document' })
  duration!: number | null;
  @ApiProperty({ type: String, enum: ['calendar-day', 'working-day', 'month', 'year', 'fixed-date'] })
  unit!: Timer['unit'];
  @ApiProperty({ type: String, nullable: true, description: 'MM-DD of a fixed date' }) date!: string | null;
}

export class CauseView {
  @ApiProperty({ type: String }) cause!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, description: 'Rule that stops the count' }) rule!: string;
}

export class TimerView extends TermLengthView {
  @ApiProperty({ type: String, example: 'decision-service' }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'A term of hours' }) hours!: number | null;
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null: no version in force on the day' })
  version!: string | null;
  @ApiProperty({ type: String }) citeZh!: string;
  @ApiProperty({ type: String }) citeEn!: string;
  @ApiProperty({ type: String, description: 'read | weak | memory | design | bureau' }) mark!: string;
  @ApiProperty({ type: String, enum: ['limit', 'wait', 'span'] }) nature!: Timer['nature'];
  @ApiProperty({ type: String, enum: ['bureau', 'party', 'other', 'nobody'] }) binds!: Timer['binds'];
  @ApiProperty({ type: String }) startsZh!: string;
  @ApiProperty({ type: String }) startsEn!: string;
  @ApiProperty({ type: String, nullable: true }) stopsZh!: string | null;
  @ApiProperty({ type: String, nullable: true }) stopsEn!: string | null;
  @ApiProperty({ type: String }) onExpiryZh!: string;
  @ApiProperty({ type: String }) onExpiryEn!: string;
  @ApiProperty({
    type: String,
    enum: ['term', 'unit'],
    nullable: true,
    description: 'What the bureau may set',
  })
  configurable!: 'term' | 'unit' | null;
  @ApiProperty({ type: TermLengthView, nullable: true, description: 'The bureau’s own value' })
  own!: TermLengthView | null;
  @ApiProperty({ type: String, enum: ['sets', 'adds'], nullable: true, description: 'Days of the document' })
  document!: 'sets' | 'adds' | null;
  @ApiProperty({ type: [CauseView], description: 'What stops the count' }) exclusions!: CauseView[];
  @ApiProperty({ type: String, nullable: true, description: 'An earlier alarm of its own, in calendar days' })
  alarmRule!: string | null;
}

/** The law for people: rows with their citations and with what is not verified. */
@Injectable()
export class LawViews {
  constructor(private readonly inForce: LawInForce) {}

  current(): Promise<LawAt> {
    return this.inForce.current();
  }

  rule({ law, state }: LawAt, rule: RuleVersion): RuleView {
    const { id, version, instrument, from, to, mark, zh, en, value = null } = rule;
    return {
      id,
      version,
      instrument,
      citeZh: law.cite(rule, 'zh'),
      citeEn: law.cite(rule, 'en'),
      from,
      to,
      mark,
      zh,
      en,
      textNotVerified: isNotVerified(law, rule),
      confirmation: confirmationOf(state.confirmations[version]),
      value,
      own: state.rules.some((own) => own.version === version),
    };
  }

  /** Every setting as it stands on a day, the bureau's own values over the defaults. */
  settings(
    { law, state }: LawAt,
    on: CivilDate,
  ): (Omit<SettingLine, 'rule'> & { rule: string | null; citeZh: string | null; citeEn: string | null })[] {
    const own = ownSettings(state.settings.filter(({ from }) => from <= on));
    const timers = new Map(law.timers({ on }).map((timer) => [`terms.${timer.code}`, timer]));
    return describeSettings(own).map(({ rule = null, ...line }) => {
      const version = rule === null ? undefined : law.rule(rule, on);
      const cited = {
        ...line,
        rule,
        citeZh: version ? law.cite(version, 'zh') : null,
        citeEn: version ? law.cite(version, 'en') : null,
      };
      const timer = timers.get(line.key);
      if (!timer || timer.configurable) return cited;
      // The text that was read fixes it by now: that holds, whatever was set.
      const { duration, unit, date, mark } = timer;
      return { ...cited, value: { duration, unit, ...(date ? { date } : {}) }, mark };
    });
  }

  instrument({ law }: LawAt, row: Instrument, on: CivilDate): InstrumentView {
    const { key, zh, en, shortZh, shortEn, orderNo = null, from, to, textVerified, replacedBy = null } = row;
    const rules = law.rules({ instrument: key, on });
    const notVerified = rules.filter((rule) => isNotVerified(law, rule)).length;
    const names = { key, zh, en, shortZh, shortEn, orderNo, from, to, textVerified, replacedBy };
    return { ...names, rules: rules.length, notVerified };
  }

  timer({ law, settingsOn }: LawAt, row: Timer, on: CivilDate): TimerView {
    const { code, zh, en, duration, unit, hours = null, rule, nature, binds } = row;
    const version = law.rule(rule, on) ?? law.versions(rule).at(-1);
    // A setting that the statute has taken the place of counts no more.
    const set = row.configurable ? settingsOn(on).terms[code] : undefined;
    const own = set ? { ...set, date: set.date ? monthDay(set.date) : null } : null;
    const ruleMark = version?.mark ?? row.mark;
    return {
      code,
      zh,
      en,
      duration,
      unit,
      date: row.date ? monthDay(row.date) : null,
      hours,
      rule,
      version: law.rule(rule, on)?.version ?? null,
      citeZh: version ? law.cite(version, 'zh') : '',
      citeEn: version ? law.cite(version, 'en') : '',
      mark: own ? 'bureau' : row.mark === 'read' ? ruleMark : row.mark,
      nature,
      binds,
      startsZh: row.starts[0],
      startsEn: row.starts[1],
      stopsZh: row.stops?.[0] ?? null,
      stopsEn: row.stops?.[1] ?? null,
      onExpiryZh: row.onExpiry[0],
      onExpiryEn: row.onExpiry[1],
      configurable: row.configurable ?? null,
      own,
      document: row.document ?? null,
      exclusions: [...causesOf(row.excludes), ...causesOf(row.pauses)],
      alarmRule: row.alarm?.rule ?? null,
    };
  }
}

/** Whether no decision may rest on the version: neither read, nor confirmed, of a text that is not verified. */
export function isNotVerified(law: LawBook, { id, from, version }: RuleVersion): boolean {
  return law.unconfirmedArticles([id], from).some((open) => open.version === version);
}

function confirmationOf(
  confirmation: { on: string; reference: string; badge: string } | undefined,
): ConfirmationView | null {
  if (!confirmation) return null;
  const { on, reference, badge } = confirmation;
  return { on, reference, badge };
}

function causesOf(stops: { rule: string; causes: readonly ExclusionCause[] } | undefined): CauseView[] {
  return (stops?.causes ?? []).map((cause) => {
    const [zh, en] = EXCLUSION_CAUSES[cause];
    return { cause, zh, en, rule: stops?.rule ?? '' };
  });
}
