import { addDays } from '@shouzheng/law/contract';
import { type Life, sealed } from './life.js';
import { holdTalks, settleLeads } from './duties.js';

/** What a missed report leads to: the policy proposes the abnormal list, the bureau notifies, lists, and delists again. */
export function followMissedYear(life: Life, year: number): void {
  // The terms that nobody met are missed by themselves; a week or more after them an officer looks.
  life.on(`${year + 1}-07-${String(life.dice.between(10, 30))}`, () => {
    if (!life.isRegistered) return;
    holdTalks(life);
    if (life.dice.chance(0.6)) life.inDays(5, 60, () => notify(life, year));
    else life.inDays(5, 90, () => reportLate(life, year));
  });
}

const proposed = (life: Life, year: number): string | undefined =>
  Object.values(life.state.credit.procedures).find(
    (one) => one.ground === 'ANNUAL_REPORT' && one.year === year && one.status === 'proposed',
  )?.listingId;

function notify(life: Life, year: number): void {
  const listingId = proposed(life, year);
  if (listingId === undefined || !life.isRegistered) return;
  const { credit, sectionHead } = life.cast;
  life.act(credit, 'notifyListing', { listingId, channel: 'written', ...life.paper('告知') });
  const until = life.state.credit.procedures[listingId]?.notice?.statementUntil ?? life.day;
  life.on(addDays(until, life.dice.between(2, 20)), () => {
    if (life.state.credit.procedures[listingId]?.status !== 'notified') return;
    life.act(sectionHead, 'listAbnormal', { listingId, ...life.paper('列异'), facts: sealed });
    life.inDays(60, 400, () => reportLate(life, year));
  });
}

/** The report comes in late; where the year had led to the list, the organization leaves it. */
function reportLate(life: Life, year: number): void {
  const one = life.state.annual.years[year];
  if (!life.isRegistered || !one || one.submittedOn !== undefined) return;
  const { clerk, approver } = life.cast;
  if (one.firstReview && !one.simplified) {
    life.act(clerk, 'submitAnnualReport', {
      year,
      to: 'competent-unit',
      receivedOn: life.day,
      charityReport: false,
    });
    life.act(clerk, 'recordFirstReview', { year, opinion: 'agree', reviewedOn: life.day });
  }
  life.act(clerk, 'submitAnnualReport', {
    year,
    to: 'registrar',
    receivedOn: life.day,
    charityReport: false,
    ...(life.state.type === 'FND' ? { auditReportNumber: life.documentNumber('审') } : {}),
  });
  life.inDays(5, 30, () => {
    if (!life.isRegistered) return;
    life.act(approver, 'concludeAnnualCheck', {
      year,
      conclusion: 'PASSED',
      documentNumber: life.documentNumber('年检'),
      servedOn: life.day,
      method: 'direct',
    });
    settleLeads(life);
    life.inDays(3, 20, () => leaveList(life));
  });
}

function leaveList(life: Life): void {
  const [listing] = life.state.listings;
  if (!listing || !life.isRegistered) return;
  const { listingId } = listing;
  const { clerk, officer, sectionHead } = life.cast;
  const removal = life.state.credit.procedures[listingId]?.removal;
  if (removal === undefined)
    life.act(clerk, 'applyDelisting', { listingId, receivedOn: life.day, statement: sealed });
  life.inDays(2, 8, () => {
    const status = life.state.credit.procedures[listingId]?.removal?.status;
    if (status === 'applied')
      life.act(officer, 'verifyDelisting', { listingId, result: 'met', finding: sealed });
    life.inDays(1, 4, () => {
      if (!life.state.listings.some((one) => one.listingId === listingId)) return;
      life.act(sectionHead, 'delist', {
        listingId,
        documentNumber: life.documentNumber('移出'),
        delistedOn: life.day,
      });
    });
  });
}
