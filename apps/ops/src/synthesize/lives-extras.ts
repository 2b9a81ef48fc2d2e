import { addDays, addMonths, dayNumber } from '@shouzheng/law/contract';
import { type Life, sealed } from './life.js';
import { holdTalks } from './duties.js';
import { type Birth, type BodyType, RENAMED, certificateOf } from './played.js';
import type { Statistics } from './statistics.js';

/** Changes of an item a year, and endings a year: no published figure says more than that both are common. */
const CHANGES = 0.12;
const RECTIFICATIONS = 0.03;
const ENDINGS = 0.02;
const RATED = 0.1;
/** First day of Order 69. */
const NAME_MEASURES = '2024-05-01';

/** What not every life has: changes, orders, warnings, ratings, suspensions, the zombie check, the end. */
export function extras(life: Life, birth: Birth, rates: Statistics): void {
  const { dice } = life;
  const first = addDays(birth.day, 90);
  const days = dayNumber(life.end) - dayNumber(first);
  if (days <= 0) return;
  const years = days / 365;
  const someday = (run: () => void): void => life.on(addDays(first, dice.between(0, days)), run);
  if (dice.chance(CHANGES * years)) someday(() => change(life, birth.type));
  if (dice.chance(RECTIFICATIONS * years)) someday(() => orderRectification(life));
  if (dice.chance((rates.penalties * years) / 2)) someday(() => warn(life));
  if (dice.chance((rates.penalties * years) / 2)) someday(() => suspend(life));
  if (dice.chance(rates.zombies)) someday(() => suspectZombie(life));
  if (dice.chance(ENDINGS * years)) someday(() => liquidate(life));
  if (dice.chance(RATED)) life.on(addMonths(birth.day, 27), () => rate(life, birth, rates));
}

function change(life: Life, type: BodyType): void {
  if (!life.isRegistered) return;
  const { cast, dice } = life;
  // A change of name rests on the measures of names (Order 69), which are younger than these records.
  const item = dice.weighted({ domicile: 5, name: life.day < NAME_MEASURES ? 0 : 1, funds: 2 });
  const before = new Set(Object.keys(life.state.file.changes));
  life.act(cast.clerk, 'applyChange', {
    item,
    to: item === 'name' ? RENAMED[type] : item === 'funds' ? '注册资金50万元' : '演示路8号',
    consent: life.consent(),
    appliedOn: life.day,
  });
  const changeId = Object.keys(life.state.file.changes).find((id) => !before.has(id));
  life.inDays(5, 18, () => {
    if (!life.isRegistered) return;
    life.act(cast.approver, 'changeRegistration', {
      changeId,
      documentNumber: life.documentNumber('变更'),
      decidedOn: life.day,
    });
    if (item === 'funds') return;
    life.inDays(1, 10, () =>
      life.act(cast.clerk, 'announceRegister', {
        subject: 'change',
        changeId,
        announcedOn: life.day,
        medium: '演示网站',
      }),
    );
  });
}

function orderRectification(life: Life): void {
  if (!life.isRegistered) return;
  const { cast, dice } = life;
  const before = new Set(Object.keys(life.state.rectifications));
  life.act(cast.officer, 'orderRectification', {
    ...life.paper('责改'),
    dueOn: addDays(life.day, 30),
    matter: sealed,
  });
  const orderId = Object.keys(life.state.rectifications).find((id) => !before.has(id));
  // One in five comes after its day.
  life.inDays(10, dice.chance(0.2) ? 90 : 28, () => {
    life.act(cast.officer, 'submitRectification', { orderId, receivedOn: life.day, report: sealed });
    life.inDays(2, 15, () =>
      life.act(cast.sectionHead, 'verifyRectification', {
        orderId,
        result: 'rectified',
        onSite: true,
        officers: [cast.sectionHead.badge, cast.second.badge],
        finding: sealed,
      }),
    );
  });
}

function warn(life: Life): void {
  if (!life.isRegistered) return;
  life.act(life.cast.officer, 'recordWarning', { ...life.paper('警告'), facts: sealed });
  holdTalks(life);
}

function suspend(life: Life): void {
  if (!life.isRegistered) return;
  const { cast } = life;
  const to = addDays(life.day, 60);
  const before = new Set(Object.keys(life.state.suspensions));
  life.act(cast.officer, 'suspendActivities', {
    ...life.paper('停止活动'),
    from: life.day,
    to,
    hearingOffered: true,
  });
  const suspensionId = Object.keys(life.state.suspensions).find((id) => !before.has(id));
  life.inDays(62, 80, () =>
    life.act(cast.officer, 'endSuspension', {
      suspensionId,
      endedOn: life.day,
      reportReceivedOn: life.day,
      returned: [],
    }),
  );
}

function suspectZombie(life: Life): void {
  const { status } = life.state.zombie;
  if (!life.isRegistered || status === 'suspected' || status === 'verified') return;
  const { cast, dice } = life;
  life.act(cast.officer, 'suspectZombie', { ground: 'JUDGED', facts: sealed });
  life.inDays(10, 60, () => {
    const exit = dice.weighted({ TO_RECTIFY: 2, TO_DEREGISTER: 2, none: 1 });
    life.act(
      cast.sectionHead,
      'verifyZombie',
      exit === 'none'
        ? { result: 'not-zombie', finding: sealed }
        : { result: 'zombie', exit, finding: sealed },
    );
    if (exit !== 'TO_RECTIFY') return;
    life.inDays(30, 120, () => {
      if (!life.isRegistered) return;
      life.act(cast.officer, 'resolveZombie', {
        outcome: 'RECTIFIED',
        batch: '演示批次',
        documentNumber: life.documentNumber('处置'),
        resolvedOn: life.day,
      });
    });
  });
}

function rate(life: Life, birth: Birth, rates: Statistics): void {
  if (!life.isRegistered) return;
  const { annual, missedYears, listings, suspensions } = life.state;
  const year = Number(life.day.slice(0, 4));
  const isBarred =
    listings.length > 0 ||
    missedYears.includes(year - 1) ||
    annual.years[year - 1]?.missed ||
    Object.keys(suspensions).length > 0;
  if (isBarred) return;
  const level = life.dice.weighted(rates.ratings);
  life.act(life.cast.rating, 'awardRating', {
    documentNumber: life.documentNumber('评估'),
    level,
    votes: { members: 11, present: 11, inFavour: 10 },
    notice: { from: addDays(life.day, -31), to: addDays(life.day, -1) },
    reviewsClosed: true,
    ...certificateOf(birth),
  });
  holdTalks(life);
}

function liquidate(life: Life): void {
  const leads = Object.values(life.state.file.leads).some(({ open }) => open);
  if (!life.isRegistered || leads) return;
  const { clerk, approver } = life.cast;
  life.act(clerk, 'startLiquidation', {
    cause: 'purpose-achieved',
    consent: life.consent(),
    groupFormedOn: life.day,
  });
  life.inDays(40, 90, () => {
    const endedOn = life.day;
    const reportNumber = life.documentNumber('清算');
    life.act(clerk, 'endLiquidation', { endedOn, reportNumber });
    life.inDays(2, 14, () => {
      life.act(approver, 'deregister', {
        documentNumber: life.documentNumber('注销'),
        liquidationEndedOn: endedOn,
        appliedOn: life.day,
        reportNumber,
        certificate: 'collected',
        seal: 'collected',
        vouchers: 'collected',
      });
      life.inDays(1, 9, () =>
        life.act(clerk, 'announceRegister', {
          subject: 'deregistration',
          announcedOn: life.day,
          medium: '演示网站',
        }),
      );
    });
  });
}
