import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type StreamDefinition, civilDateOf } from '@shouzheng/kernel';
import { type Regions, type Staff, isUnder } from '@shouzheng/law/contract';
import {
  CLOCK,
  Catalogue,
  ProblemError,
  REGIONS,
  RefusalError,
  StreamReader,
  categoryOf,
  isHiddenFrom,
} from '@shouzheng/platform';

/** Who may look into a record: its own organ, the city, and the auditor, who reads everything. */
@Injectable()
export class Jurisdiction {
  constructor(
    private readonly reader: StreamReader,
    private readonly catalogue: Catalogue,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemError `not-found` for a confidential record of another organ
   * @throws RefusalError `actor.other-jurisdiction` for any other
   */
  demand(staff: Staff, streamId: string, state: unknown): void {
    const stream: StreamDefinition<unknown, never> = this.catalogue.stream(categoryOf(streamId));
    const region = stream.region(state);
    const on = civilDateOf(this.clock.now());
    if (isHiddenFrom(staff, stream, state, on)) throw new ProblemError('not-found');
    const isAdmitted = stream.admits?.(state, staff.account, on) === true;
    if (isAdmitted || this.covers(staff, region)) return;
    const params = { organ: staff.organ, region: region ?? '' };
    throw new RefusalError([{ code: 'actor.other-jurisdiction', params }], on);
  }

  /** The same for a record that has not been loaded; one that is not there has no jurisdiction. */
  async demandOf(staff: Staff, streamId: string): Promise<void> {
    if (!this.catalogue.categories().includes(categoryOf(streamId))) return;
    const { state } = await this.reader.load(streamId);
    this.demand(staff, streamId, state);
  }

  seesAll(staff: Staff): boolean {
    return staff.role === 'auditor' || staff.role === 'audit-admin' || staff.organ === this.regions.cityCode;
  }

  /** What has no place in this city (an organization registered elsewhere, a published list) is nobody’s secret. */
  private covers(staff: Staff, region: string | undefined): boolean {
    const isOurs = region !== undefined && this.regions.within(region, this.regions.cityCode);
    return !isOurs || this.seesAll(staff) || isUnder(region, staff.organ);
  }
}
