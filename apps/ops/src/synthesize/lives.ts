import { playedCode } from './uscc.js';
import { type Birth, type BodyType, PLAYED_NAME, certificateOf } from './played.js';
import { holdTalks, settleLeads } from './duties.js';
import { systemStaff } from '@shouzheng/platform';
import { followMissedYear } from './lives-listing.js';
import { extras } from './lives-extras.js';
import { type Life, sealed } from './life.js';
import { PLAYED_AT } from './cast.js';
import type { Statistics } from './statistics.js';

/** Puts the whole of a life down: how it comes into the register, and what each year brings. */
export function begin(life: Life, birth: Birth, rates: Statistics): void {
  if (birth.how === 'registered') register(life, birth);
  else takeOver(life, birth);
  const firstYear = Number(birth.day.slice(0, 4)) - (birth.how === 'registered' ? 0 : 1);
  for (let year = firstYear; `${year}-12-31` < life.end; year += 1) annualCheck(life, birth, year, rates);
  extras(life, birth, rates);
}

function takeOver(life: Life, { type, day }: Birth): void {
  life.on(day, () => {
    life.streamId = life.stage.give(systemStaff('import'), 'recordRegisteredOrganization', {
      name: PLAYED_NAME[type],
      uscc: playedCode(type),
      usccRaw: playedCode(type),
      usccCheck: 'ok',
      type,
      registrarName: '演示登记管理机关',
      registrarRegion: PLAYED_AT,
      registrarRegionFrom: 'stated',
      evidence: 'register',
      laterRevoked: false,
      source: '演示：合成的登记册',
      raw: {},
      warnings: [],
    });
  });
}

function register(life: Life, { type, day }: Birth): void {
  const { cast } = life;
  const dual = type !== 'FND' || life.dice.chance(0.5);
  life.on(day, () => {
    life.streamId = life.stage.give(cast.clerk, 'applyRegistration', {
      name: PLAYED_NAME[type],
      type,
      receivedOn: day,
      supervision: dual ? 'DUAL' : 'DIRECT',
      ...(dual ? { competentUnit: '演示业务主管单位', consent: life.consent() } : {}),
      means: {
        individualMembers: life.dice.between(55, 300),
        unitMembers: 0,
        fullTimeStaff: life.dice.between(1, 9),
        fundsFen: type === 'FND' ? 1_000_000_000 : 10_000_000,
        premises: true,
      },
      head: life.person(),
      personCheck: 'clear',
      ...(type === 'PNE' ? { certificateKind: 'legal-person' } : {}),
      ...(type === 'FND' ? { foundationKind: 'non-public' } : {}),
    });
    life.inDays(8, 40, () => approve(life, type, dual));
  });
}

function approve(life: Life, type: BodyType, dual: boolean): void {
  const { cast } = life;
  if (!dual) {
    life.act(cast.clerk, 'recordJointReview', {
      documentNumber: life.documentNumber('联审'),
      concludedOn: life.day,
      opinion: 'agree',
      departments: ['演示行业管理部门'],
    });
  }
  life.act(cast.approver, 'approveRegistration', {
    uscc: playedCode(type),
    certificateNumber: life.documentNumber('证'),
    decidedOn: life.day,
  });
  life.inDays(1, 9, () => {
    life.act(cast.clerk, 'deliverCertificate', { deliveredOn: life.day, method: 'direct' });
    life.act(cast.clerk, 'announceRegister', {
      subject: 'formation',
      announcedOn: life.day,
      medium: '演示网站',
    });
    holdTalks(life);
  });
}

function annualCheck(life: Life, birth: Birth, year: number, rates: Statistics): void {
  const { cast, dice } = life;
  const misses = dice.chance(rates.missedReports);
  life.on(`${year + 1}-01-${String(dice.between(10, 28))}`, () => {
    if (!life.isRegistered) return;
    const { certificateOn } = life.state;
    if (certificateOn !== undefined && certificateOn > `${year}-12-31`) return;
    life.act(cast.clerk, 'openAnnualCheck', { year, ...certificateOf(birth) });
    const opened = life.state.annual.years[year];
    if (opened?.status === 'Exempt') return;
    if (misses) followMissedYear(life, year);
    else if (opened?.firstReview) life.inDays(15, 50, () => submitToUnit(life, year, birth.type));
    else life.inDays(15, 60, () => submit(life, year, birth.type));
  });
}

function submitToUnit(life: Life, year: number, type: BodyType): void {
  if (!life.isRegistered) return;
  const { clerk } = life.cast;
  const receivedOn = life.day;
  life.act(clerk, 'submitAnnualReport', { year, to: 'competent-unit', receivedOn, charityReport: false });
  life.inDays(5, 20, () => {
    if (!life.isRegistered) return;
    life.act(clerk, 'recordFirstReview', { year, opinion: 'agree', reviewedOn: life.day });
    life.inDays(2, 25, () => submit(life, year, type));
  });
}

function submit(life: Life, year: number, type: BodyType): void {
  if (!life.isRegistered) return;
  const { cast, dice } = life;
  life.act(cast.clerk, 'submitAnnualReport', {
    year,
    to: 'registrar',
    receivedOn: life.day,
    charityReport: false,
    ...(type === 'FND' ? { auditReportNumber: life.documentNumber('审') } : {}),
  });
  // Some wait for their conclusion all year: a docket is never empty.
  life.inDays(10, dice.chance(0.1) ? 300 : 80, () => conclude(life, year));
}

function conclude(life: Life, year: number): void {
  if (!life.isRegistered) return;
  const { cast, dice } = life;
  const conclusion = dice.weighted({ PASSED: 92, BASICALLY_PASSED: 5, FAILED: 3 });
  life.act(cast.approver, 'concludeAnnualCheck', {
    year,
    conclusion,
    documentNumber: life.documentNumber('年检'),
    servedOn: life.day,
    method: 'direct',
    ...(conclusion === 'PASSED' ? {} : { reasons: sealed }),
  });
  if (conclusion === 'PASSED') return;
  holdTalks(life);
  life.inDays(20, 80, () => rectifyAnnual(life, year));
}

function rectifyAnnual(life: Life, year: number): void {
  if (!life.isRegistered) return;
  const { cast } = life;
  life.act(cast.clerk, 'reportAnnualRectification', { year, receivedOn: life.day, report: sealed });
  life.inDays(3, 20, () => {
    if (!life.isRegistered) return;
    life.act(cast.officer, 'verifyAnnualRectification', {
      year,
      result: 'rectified',
      officers: [cast.officer.badge, cast.second.badge],
      finding: sealed,
    });
    settleLeads(life);
  });
}
