import { Injectable } from '@nestjs/common';
import { accountStreamId, leaveOn } from '@shouzheng/identity/contract';
import type { Staff } from '@shouzheng/law/contract';
import { DataSource, OwnWrite, StreamReader, entityIdOf, loadAt } from '@shouzheng/platform';
import { type CaseState, caseStream, caseStreamId } from '../case/case.state.js';
import { ClockViews } from '../clock-views.js';
import { CASE_READERS, ViewRight } from '../view-right.js';
import { type OfficerRow, officerDeskProjection } from './officer-desk.projection.js';
import { hindrancesOn, lentOn } from './who-may-act.decider.js';
import type { DutyView, WhoMayActQuery, WhoMayActView } from './who-may-act.dto.js';

type Row = Omit<OfficerRow, 'legalQualification' | 'deputyFor'> & {
  readonly legal_qualification: boolean;
  readonly deputy_for: OfficerRow['deputyFor'];
};

/** Who may act on a day, at an organ or in a case: certificates, leave, deputies, recusals and loans of that day. */
@Injectable()
export class WhoMayAct {
  constructor(
    private readonly db: DataSource,
    private readonly ownWrite: OwnWrite,
    private readonly streams: StreamReader,
    private readonly clocks: ClockViews,
    private readonly right: ViewRight,
  ) {}

  /** @throws ProblemError `not-found` for a case or an organ that the asker may not look into */
  async find({ caseId, atLeast, role, ...query }: WhoMayActQuery, staff: Staff): Promise<WhoMayActView> {
    await this.ownWrite.awaited(officerDeskProjection.name, atLeast);
    const on = query.on ?? this.clocks.today();
    const inCase = caseId === undefined ? undefined : await this.caseOf(caseId, staff);
    const organ = inCase?.organ ?? query.organ ?? staff.organ;
    if (!inCase) this.right.demand(staff, organ);
    const lent = inCase ? lentOn(inCase, on) : [];
    const rows: Row[] = await this.db.query(
      `SELECT key, person, role, organ, badge, active, legal_qualification, certificate, leaves, deputy_for
       FROM officer_desk
       WHERE (organ = $1 OR key = ANY($2)) AND role = ANY($3) AND ($4::text IS NULL OR role = $4)
       ORDER BY role, badge, key`,
      [organ, lent.map(accountStreamId), CASE_READERS, role ?? null],
    );
    return { on, organ, items: rows.map((row) => viewOf(row, on, lent, inCase)) };
  }

  private async caseOf(caseId: string, staff: Staff): Promise<CaseState> {
    const { state } = await loadAt(this.streams, caseStreamId(caseId), {}, caseStream);
    this.right.demandCase(staff, state);
    return state;
  }
}

function viewOf(row: Row, on: string, lent: readonly string[], inCase: CaseState | undefined): DutyView {
  const { key, badge, role, organ, certificate, legal_qualification, deputy_for } = row;
  const account = entityIdOf(key);
  const hindrances = hindrancesOn({ ...row, legalQualification: legal_qualification }, on, inCase);
  const leave = leaveOn(row, on);
  return {
    account,
    badge,
    role,
    organ,
    mayAct: hindrances.length === 0,
    hindrances: [...hindrances],
    certificateTo: certificate?.to ?? null,
    leave: leave ? { from: leave.from, to: leave.to, deputy: leave.deputy ?? null } : null,
    deputyFor: deputy_for
      .filter(({ from, to }) => from <= on && on <= to)
      .map((one) => ({ account: one.account, role: one.role, to: one.to })),
    lent: lent.includes(account),
    handler: inCase?.officers.some((one) => one.account === account) ?? false,
  };
}
