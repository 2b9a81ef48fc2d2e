import { Module } from '@nestjs/common';
import { IdentityHttpModule, StaffingChecklist } from '@shouzheng/identity';
import { FirstRunChecklist, LawHttpModule } from '@shouzheng/law';

/** The first-run checklist stands in the law; each context's own part is handed to it here. */
@Module({ imports: [LawHttpModule, IdentityHttpModule] })
export class ChecklistModule {
  constructor(checklist: FirstRunChecklist, staffing: StaffingChecklist) {
    checklist.add(staffing);
  }
}
