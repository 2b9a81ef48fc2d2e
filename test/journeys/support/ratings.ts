import type { Journey, Subject } from './journey.js';
import { registered } from './organizations.js';

/** Twelve of fifteen came and all were in favour: enough to decide (Order 82 Art 19). */
export const RATING_VOTES = { members: 15, present: 12, inFavour: 12 };

/** Its report for the year came in and the check was passed, all on the day of the journey. */
export async function checked(journey: Journey, organization: Subject, year: number): Promise<void> {
  await organization.act('registrar', 'open-annual-check', { year });
  const report = { year, receivedOn: journey.today, charityReport: false };
  await organization.act('registrar', 'submit-annual-report', { ...report, to: 'competent-unit' });
  const review = { year, opinion: 'agree', reviewedOn: journey.today };
  await organization.act('registrar', 'record-first-review', review);
  await organization.act('registrar', 'submit-annual-report', { ...report, to: 'registrar' });
  await organization.act('approver', 'conclude-annual-check', {
    year,
    conclusion: 'PASSED',
    documentNumber: `名民年检〔${year}〕1号`,
    servedOn: journey.today,
    method: 'direct',
  });
}

/** Registered in May 2024, passed the checks of two years, rated 3A under Order 82 in the spring of 2026. */
export async function rated(journey: Journey): Promise<Subject> {
  const organization = await registered(journey);
  await journey.goTo('2025-03-03');
  await checked(journey, organization, 2024);
  await journey.goTo('2026-05-07');
  await checked(journey, organization, 2025);
  await organization.act('rating', 'apply-rating', { receivedOn: journey.today });
  await organization.act('rating', 'check-rating-eligibility');
  await organization.act('rating', 'report-experts', {
    experts: [{ person: 'expert-1' }, { person: 'expert-2' }, { person: 'expert-3' }],
    recused: [],
    visitedOn: journey.today,
    suggested: '3A',
    report: '实地考察合格。',
  });
  await organization.act('rating', 'propose-initial-level', {
    level: '3A',
    votes: RATING_VOTES,
    recused: [],
  });
  await journey.goTo('2026-05-11');
  await organization.act('rating', 'publish-initial-level', {
    documentNumber: '名民评示〔2026〕1号',
    from: '2026-05-11',
    to: '2026-05-18',
  });
  await journey.goTo('2026-05-19');
  await organization.act('rating', 'award-rating', { documentNumber: '名民评〔2026〕1号' });
  return organization;
}
