import type { Receipt } from '../tour/client.js';
import { type County, dayAgo } from './county.js';
import { applyRegistration, present, verifyAnew } from './scenes.js';

/** Scenes about registered organizations: a penalty case on its way, and a listing that nobody has decided yet. */

const SIGNED = { kind: 'signed' };
/** 3,000 元 taken, 100 元 to 3,000 元 a member: what is measured by. In fen. */
const GAINS = 300_000;
const ITEMS = [{ kind: 'WARNING' }, { kind: 'FINE', amountFen: 1_200_000 }];

interface Registered {
  readonly id: string;
  readonly name: string;
}

export async function register(county: County, name: string, uscc: string): Promise<Registered> {
  const applied = await applyRegistration(county, name);
  const certificate = { uscc, certificateNumber: `演示证${county.code}${name}`, decidedOn: dayAgo(0) };
  await county.staff.approver.give(
    `organizations/${applied.id}/approve-registration`,
    certificate,
    applied.revision,
  );
  return { id: applied.id, name: `${county.name}演示${name}` };
}

/** A clue out of an annual check, filed as a penalty case with its officers and an inquiry. */
async function openPenaltyCase(county: County, { id, name }: Registered): Promise<Receipt> {
  const { clerk, first, second, sectionHead, head } = county.staff;
  const clue = await clerk.give('clues', {
    source: 'ANNUAL_CHECK',
    subjectName: name,
    region: county.code,
    receivedOn: dayAgo(0),
    facts: '年检材料显示，向会员摊派并收取活动费用。',
  });
  const verified = await verifyAnew(clerk, clue, { result: 'violation', finding: '收费台账属实。' });
  const proposal = { organization: id, violation: 'UNLAWFUL_FEES', actOn: dayAgo(30), grave: false };
  await first.giveAnew(`clues/${clue.id}`, 'propose-penalty-case', proposal, verified.revision);
  const filed = await head.give('cases', { kind: 'penalty', clueIds: [clue.id], organization: id });
  const officers = { officers: [first.account, second.account] };
  const assigned = await sectionHead.give(`cases/${filed.id}/assign-officers`, officers, filed.revision);
  return first.give(
    `cases/${filed.id}/record-inquiry`,
    {
      inquiryKind: 'interview',
      place: '演示协会住所',
      present: present(county),
      person: '演示负责人',
      statement: '承认向会员收取活动费用。',
      signature: SIGNED,
    },
    assigned.revision,
  );
}

/** A penalty case with its report and its prior notice: the party's terms run. */
export async function awaitDefence(county: County, organization: Registered): Promise<Receipt> {
  const { first } = county.staff;
  const opened = await openPenaltyCase(county, organization);
  const reported = await first.give(
    `cases/${opened.id}/submit-report`,
    {
      course: '线索核查、询问、调取台账。',
      facts: '向会员摊派收取活动费用三千元。',
      evidence: [{ kind: 'party-statement', proves: '收取费用的时间、数额' }],
      violation: 'UNLAWFUL_FEES',
      articles: ['SG-30i8', 'SG-30'],
      outcome: 'penalty',
      items: ITEMS,
      gainsFen: GAINS,
      serious: false,
      corrected: false,
      leniency: 'none',
      leniencyReason: '没有从轻、减轻或者从重情节。',
      measureReason: '按违法所得四倍，在法定幅度内适中。',
      complex: false,
      major: false,
      publicInterest: false,
      reviewByStatute: false,
      newFacts: false,
    },
    opened.revision,
  );
  return first.give(
    `cases/${opened.id}/serve-prior-notice`,
    {
      docNo: `演示罚告〔2026〕${county.code}号`,
      facts: '向会员摊派收取活动费用三千元。',
      reasons: '违反社会团体登记管理条例关于收费的规定。',
      method: 'direct',
      present: present(county),
      signature: SIGNED,
    },
    reported.revision,
  );
}
