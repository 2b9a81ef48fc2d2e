import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf, when } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  CLOCK,
  DataSource,
  RefusalError,
  Sealer,
  StreamReader,
  entityIdOf,
} from '@shouzheng/platform';
import { caseKeys } from '../case-keys.js';
import { type CaseState, caseStream, caseStreamId } from '../case.state.js';
import { TraceDigests } from '../trace-digests.js';
import type { TraceKind } from '../trace.events.js';
import { ViewRight, inOrgans } from '../../view-right.js';

interface Wanted {
  readonly by: TraceKind;
  readonly value: string;
  readonly purpose: string;
}

interface Row {
  readonly key: string;
  readonly number: string;
  readonly subjectName: string;
  readonly stage: string;
  readonly organ: string;
  readonly filedOn: string;
}

type Link = Omit<Row, 'key'> & { readonly id: string };

/**
 * Links between cases by place, site or account (SZ-link-1): only for a handler, inside a case that is open, and on
 * record with its purpose before anything is looked up. Clues are never searched: a suspicion is no file on anybody.
 */
@Injectable()
export class CaseLinks {
  constructor(
    private readonly db: DataSource,
    private readonly streams: StreamReader,
    private readonly digests: TraceDigests,
    private readonly sealer: Sealer,
    private readonly right: ViewRight,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
  ) {}

  /** @throws ProblemError `not-found`, `request.invalid`; RefusalError `case.not-a-handler`, `case.wrong-state` */
  async find(id: string, { by, value, purpose }: Wanted, staff: Staff): Promise<readonly Link[]> {
    const streamId = caseStreamId(id);
    const { state } = await this.streams.load(streamId, caseStream);
    this.right.demand(staff, state.organ);
    this.#demandHandler(state, staff);
    const digest = this.digests.of(by, value);
    const reason = await this.sealer.seal(caseKeys(id).facts, purpose);
    await this.access.record({
      staff,
      kind: 'case',
      streamId,
      detail: `links:${by}:${digest.slice(0, 16)}`,
      reason,
    });
    const rows: Row[] = await this.db.query(
      `SELECT key, number, subject_name AS "subjectName", stage, organ, filed_on AS "filedOn" FROM case_row
       WHERE traces @> ARRAY[$1] AND key <> $2 AND ${inOrgans('organ', '$3')}
       ORDER BY filed_on DESC, key LIMIT 50`,
      [`${by}:${digest}`, streamId, this.right.organsOf(staff)],
    );
    return rows.map(({ key, ...row }) => ({ id: entityIdOf(key), ...row }));
  }

  #demandHandler({ officers, status }: CaseState, { person }: Staff): void {
    const isOpen = status === 'investigating' || status === 'reported';
    const refusals = [
      ...when(!officers.some((one) => one.person === person), 'case.not-a-handler'),
      ...when(!isOpen, 'case.wrong-state', { status }),
    ];
    if (refusals.length > 0) throw new RefusalError(refusals, civilDateOf(this.clock.now()));
  }
}
