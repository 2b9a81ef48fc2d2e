import { Controller, Inject, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, ProblemError, Question } from '@shouzheng/platform';
import { addDays } from '../civil-date.js';
import { holidaysWith } from '../contract.js';
import { LawViews } from './law-views.service.js';

class SettingView {
  @ApiProperty({ type: String, example: 'legalReviewAlways' }) key!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What holds today; any JSON value',
  })
  value!: unknown;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The default of the product' })
  standard!: unknown;
  @ApiProperty({
    type: String,
    description: 'bureau where the bureau has set it, else how the default is known',
  })
  mark!: string;
  @ApiProperty({ type: String, nullable: true }) rule!: string | null;
  @ApiProperty({ type: String, nullable: true }) citeZh!: string | null;
  @ApiProperty({ type: String, nullable: true }) citeEn!: string | null;
}

class SettingList {
  @ApiProperty({ type: [SettingView] }) items!: SettingView[];
}

class DaysOffView {
  @ApiProperty({ type: String, format: 'date' }) from!: string;
  @ApiProperty({ type: String, format: 'date' }) to!: string;
}

class HolidayNoticeView {
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty({ type: String }) notice!: string;
  @ApiProperty({ type: [DaysOffView] }) off!: DaysOffView[];
  @ApiProperty({ type: [String], description: 'Weekend days that are worked' }) makeUp!: string[];
  @ApiProperty({ type: Boolean, description: 'Loaded by the bureau, not shipped' }) own!: boolean;
}

class HolidayNoticeList {
  @ApiProperty({ type: [HolidayNoticeView] }) items!: HolidayNoticeView[];
}

class CalendarDayView {
  @ApiProperty({ type: String, format: 'date' }) date!: string;
  @ApiProperty({ type: Boolean }) working!: boolean;
  @ApiProperty({ type: String, enum: ['weekday', 'weekend', 'holiday', 'make-up'] }) kind!: string;
  @ApiProperty({ type: Boolean, description: 'False: a notice that is not loaded may still change it' })
  certain!: boolean;
}

class CalendarView {
  @ApiProperty({ type: 'integer' }) year!: number;
  @ApiProperty({ type: Boolean, description: 'The notice of the year is loaded' }) known!: boolean;
  @ApiProperty({ type: [CalendarDayView] }) days!: CalendarDayView[];
}

/** What the bureau has set where the law leaves it open, and the working days. */
@ApiTags('law')
@Controller()
export class FindSettingsEndpoint {
  constructor(
    private readonly views: LawViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Question('findSettings', 'settings', {
    summary: 'Every setting with default, source mark and the bureau’s value',
  })
  @ApiOkResponse({ type: SettingList })
  async settings(): Promise<SettingList> {
    const at = await this.views.current();
    return { items: this.views.settings(at, civilDateOf(this.clock.now())) };
  }

  @Question('findHolidayNotices', 'holiday-notices', { summary: 'The loaded notices on holidays, by year' })
  @ApiOkResponse({ type: HolidayNoticeList })
  async notices(): Promise<HolidayNoticeList> {
    const { state } = await this.views.current();
    const own = new Set(state.holidays.map(({ year }) => year));
    return {
      items: holidaysWith(state.holidays).map(({ year, notice, off, makeUp }) => ({
        year,
        notice,
        off: off.map(([from, to]) => ({ from, to })),
        makeUp: [...makeUp],
        own: own.has(year),
      })),
    };
  }

  @Question('getCalendar', 'calendar/:year', {
    summary: 'Each day of a year: worked or not, why, and whether that is certain',
  })
  @ApiOkResponse({ type: CalendarView })
  async calendar(@Param('year', ParseIntPipe) year: number): Promise<CalendarView> {
    if (year < 2000 || year > 2100) throw new ProblemError('not-found');
    const { law } = await this.views.current();
    const days: CalendarDayView[] = [];
    for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) {
      const { working, kind, certain } = law.calendar.day(date);
      days.push({ date, working, kind, certain });
    }
    return { year, known: law.calendar.known(year), days };
  }
}
