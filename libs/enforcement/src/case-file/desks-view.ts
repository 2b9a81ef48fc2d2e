import { ApiProperty } from '@nestjs/swagger';
import type { CaseState } from '../case/case.state.js';
import type { Confiscation } from '../case/confiscation/confiscation.state.js';

class ValuedItemView {
  @ApiProperty({ type: 'integer' }) no!: number;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: 'integer' }) quantity!: number;
  @ApiProperty({ type: 'integer', description: 'Value of one piece, in fen' }) valueFen!: number;
}

class ConfiscationView {
  @ApiProperty({
    type: String,
    enum: ['opened', 'noticed', 'defended', 'heard', 'reviewed', 'decided'],
    description: 'The furthest step that was reached',
  })
  step!: string;
  @ApiProperty({ type: 'integer', description: 'Fen' }) gainFen!: number;
  @ApiProperty({ type: [ValuedItemView] }) items!: ValuedItemView[];
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null before the notice' })
  hearingRight!: boolean | null;
  @ApiProperty({ type: String, nullable: true }) noticeNo!: string | null;
  @ApiProperty({ type: String, nullable: true }) decisionNo!: string | null;
}

class CrimeTransferView {
  @ApiProperty({ type: String, description: '`transfer` of the acts about it' }) id!: string;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Null while undecided' }) approved!:
    boolean | null;
  @ApiProperty({ type: String, nullable: true, description: 'Number of our letter' }) docNo!: string | null;
  @ApiProperty({ type: String, enum: ['accepted', 'declined'], nullable: true }) reply!: string | null;
  @ApiProperty({ type: Boolean }) reviewAsked!: boolean;
  @ApiProperty({ type: Boolean }) itemsHandedOver!: boolean;
}

class TakedownView {
  @ApiProperty({ type: String, description: '`takedown` of the acts about it' }) id!: string;
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: String }) channel!: string;
  @ApiProperty({ type: String }) agency!: string;
  @ApiProperty({ type: String, enum: ['requested', 'confirmed', 'refused'] }) status!: string;
}

class AccessRequestView {
  @ApiProperty({ type: String, description: '`request` of the acts about it' }) id!: string;
  @ApiProperty({ type: String }) receiptNo!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
  @ApiProperty({ type: String, enum: ['requested', 'granted', 'refused'] }) status!: string;
}

class RecusalView {
  @ApiProperty({ type: String, format: 'uuid' }) account!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String }) receiptNo!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

class LoanRequestView {
  @ApiProperty({ type: String, description: '`request` of lendOfficers' }) id!: string;
  @ApiProperty({ type: Boolean }) lent!: boolean;
}

class LentView {
  @ApiProperty({ type: String, format: 'uuid' }) account!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until!: string | null;
}

class ConsentView {
  @ApiProperty({ type: String, description: '`consent` of an electronic service' }) id!: string;
  @ApiProperty({ type: Boolean }) electronic!: boolean;
  @ApiProperty({ type: String, format: 'date' }) signedOn!: string;
}

/** What stands beside the procedure of a case: the party, lent officers, crimes, pages, a confiscation. */
export class CaseDesksView {
  @ApiProperty({ type: ConfiscationView, nullable: true }) confiscation!: ConfiscationView | null;
  @ApiProperty({ type: [CrimeTransferView] }) crimes!: CrimeTransferView[];
  @ApiProperty({ type: [TakedownView] }) takedowns!: TakedownView[];
  @ApiProperty({ type: [String], description: 'Numbers of the letters about those who helped' })
  enablers!: string[];
  @ApiProperty({ type: [String], format: 'date', description: 'Days on which it was seen to act on' })
  relapses!: string[];
  @ApiProperty({ type: [AccessRequestView], description: 'Requests to read the file' })
  access!: AccessRequestView[];
  @ApiProperty({ type: [RecusalView], description: 'Applications that await the decision' })
  recusals!: RecusalView[];
  @ApiProperty({ type: [LoanRequestView] }) loanRequests!: LoanRequestView[];
  @ApiProperty({ type: [LentView], description: 'Officers on loan' }) lent!: LentView[];
  @ApiProperty({ type: [ConsentView], description: 'Addresses and ways of service agreed to' })
  consents!: ConsentView[];
  @ApiProperty({ type: 'integer', description: 'Places, sites and accounts on record' }) traces!: number;
}

export function desksViewOf(state: CaseState): CaseDesksView {
  const { confiscation, crime, afterBan, people, consents, traces = [] } = state;
  return {
    confiscation: confiscation ? confiscationOf(confiscation) : null,
    crimes: Object.values(crime.transfers).map((one) => ({
      id: one.transfer,
      approved: one.decision?.approved ?? null,
      docNo: one.handedOver?.docNo ?? null,
      reply: one.reply?.outcome ?? null,
      reviewAsked: one.reviewAsked !== undefined,
      itemsHandedOver: one.itemsAt !== undefined,
    })),
    takedowns: Object.values(afterBan.takedowns).map(({ takedown, docNo, channel, agency, status }) => {
      return { id: takedown, docNo, channel, agency, status };
    }),
    enablers: afterBan.enablers.map(({ docNo }) => docNo),
    relapses: afterBan.relapses.map(({ seenOn }) => seenOn),
    access: Object.values(people.access).map(({ request, receiptNo, on, status }) => {
      return { id: request, receiptNo, on, status };
    }),
    recusals: Object.values(people.recusals).map(({ account, badge, receiptNo, on }) => {
      return { account, badge, receiptNo, on };
    }),
    loanRequests: Object.entries(people.loanRequests).map(([id, { lent }]) => ({ id, lent })),
    lent: people.lent.map(({ account, badge, organ, until }) => {
      return { account, badge, organ, until: until ?? null };
    }),
    consents: consents.map(({ consent, electronic, signedOn }) => ({ id: consent, electronic, signedOn })),
    traces: traces.length,
  };
}

function confiscationOf(confiscation: Confiscation): ConfiscationView {
  const { gainFen, items, notice, decided } = confiscation;
  return {
    step: stepOf(confiscation),
    gainFen,
    items: items.map(({ no, kind, quantity, valueFen }) => ({ no, kind, quantity, valueFen })),
    hearingRight: notice?.hearingRight ?? null,
    noticeNo: notice?.docNo ?? null,
    decisionNo: decided?.docNo ?? null,
  };
}

function stepOf({ decided, review, hearing, defence, notice }: Confiscation): string {
  if (decided) return 'decided';
  if (review) return 'reviewed';
  if (hearing?.heldAt) return 'heard';
  if (defence) return 'defended';
  return notice ? 'noticed' : 'opened';
}
