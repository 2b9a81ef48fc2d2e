import { Controller, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, Choice, DateField, PageQuery, Question, Text, pageOfList } from '@shouzheng/platform';
import { InstrumentView, LawViews, TimerView } from './law-views.service.js';

class FindTimersQuery extends PageQuery {
  @Text({ max: 60, optional: true, description: 'Words of the term or its code' }) q?: string;
  @Text({ max: 20, optional: true, description: 'Key of the instrument that it rests on' })
  instrument?: string;
  @DateField({
    optional: true,
    description: 'Only terms whose rule is in force on this day; today if absent',
  })
  on?: string;
  @Choice(['bureau', 'party', 'other', 'nobody'], { optional: true, description: 'Whom the term binds' })
  binds?: string;
}

class FindInstrumentsQuery {
  @DateField({ optional: true, description: 'Day for the counts of rules; today if absent' }) on?: string;
}

class TimerList {
  @ApiProperty({ type: [TimerView] }) items!: TimerView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

class InstrumentList {
  @ApiProperty({ type: [InstrumentView] }) items!: InstrumentView[];
}

/** Every statutory term as data, and the instruments that they and the rules come from. */
@ApiTags('law')
@Controller()
export class FindTimersEndpoint {
  constructor(
    private readonly views: LawViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Question('findTimers', 'timers', {
    summary: 'Statutory and internal terms with article, days and source mark',
  })
  @ApiOkResponse({ type: TimerList })
  async timers(@Query() query: FindTimersQuery): Promise<TimerList> {
    const at = await this.views.current();
    const { q = '', instrument, on = this.today(), binds } = query;
    const found = at.law
      .timers({ on })
      .filter(
        (row) =>
          (binds === undefined || row.binds === binds) &&
          (instrument === undefined || at.law.rule(row.rule, on)?.instrument === instrument) &&
          [row.code, row.zh, row.en].some((text) => text.toLowerCase().includes(q.toLowerCase())),
      );
    return pageOfList(
      found,
      query,
      ({ code }) => code,
      (row) => this.views.timer(at, row, on),
    );
  }

  @Question('findInstruments', 'instruments', {
    summary: 'Instruments with their validity and how well they are known',
  })
  @ApiOkResponse({ type: InstrumentList })
  async instruments(@Query() { on = this.today() }: FindInstrumentsQuery): Promise<InstrumentList> {
    const at = await this.views.current();
    return { items: at.law.instruments().map((row) => this.views.instrument(at, row, on)) };
  }

  private today(): string {
    return civilDateOf(this.clock.now());
  }
}
