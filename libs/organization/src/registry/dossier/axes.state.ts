import type { AnnualYear } from '../annual.state.js';
import { RATING_TARGET, isContested } from '../objection/objection.state.js';
import type { OrganizationState, Rectification } from '../organization.state.js';
import { openApplication, openVerifications } from '../rating/ratings.state.js';
import { runningSuspensions } from '../suspension/suspension.state.js';

export const AXES = ['legal', 'activity', 'credit', 'rating', 'rectification', 'annual', 'zombie'] as const;
export type AxisName = (typeof AXES)[number];

/** One axis of the record as it stands. */
export interface Axis {
  readonly axis: AxisName;
  /**
   * A status word; `none-recorded` (无记录): nothing of the kind is on record here; `not-stated` (未载): the published
   * source says nothing about it, which proves nothing.
   */
  readonly value: string;
  readonly since: string | null;
  /** The next date that matters, `YYYY-MM-DD` or less where the source is less precise. */
  readonly next: string | null;
  /** Rule that the next date comes from. */
  readonly nextRule: string | null;
  /** Codes and words of published facts that stand beside the value. */
  readonly notes: readonly string[];
}

const MISSED = /未参加|未报送|未年检/;
const LISTED = /名录|失信名单/;
const SUSPENDED = /停止活动/;
/** 有异议: stands beside what is objected to, as long as the objection is not answered. */
export const CONTESTED = 'contested';
const SEVERAL_YEARS = /连续\s*(\d+)\s*年/;

/** @param today civil date on which the record is looked at */
export function axesOf(state: OrganizationState, today: string, zombieYears: number): readonly Axis[] {
  return [
    legalAxis(state),
    activityAxis(state),
    creditAxis(state),
    ratingAxis(state, today),
    rectificationAxis(state),
    annualAxis(state),
    zombieAxis(state, zombieYears),
  ];
}

const axis = (name: AxisName, value: string, rest: Partial<Axis> = {}): Axis => ({
  axis: name,
  value,
  since: null,
  next: null,
  nextRule: null,
  notes: [],
  ...rest,
});

const nothing = (state: OrganizationState): string =>
  state.origin === 'import' ? 'not-stated' : 'none-recorded';

function legalAxis(state: OrganizationState): Axis {
  const running = Object.values(state.terms).find(
    ({ timer, status }) =>
      timer.startsWith('registration-decision') && (status === 'running' || status === 'paused'),
  );
  const rule = running?.basis[0]?.rule ?? null;
  return axis('legal', state.legal, {
    since: state.legalSince ?? null,
    next: running?.dueOn ?? null,
    nextRule: rule,
    notes: state.importWarnings,
  });
}

function activityAxis(state: OrganizationState): Axis {
  const notes = published(state, 'penalty', SUSPENDED);
  switch (state.legal) {
    case 'Liquidating':
    case 'RevokedPendingExit':
      return axis('activity', 'liquidation-only', { since: state.legalSince ?? null, notes });
    case 'Deregistered':
      return axis('activity', 'ended', { since: state.legalSince ?? null, notes });
    case 'Registered': {
      const [suspended] = runningSuspensions(state);
      if (suspended) {
        const { from, to, documentNumber, sealed } = suspended;
        const items = sealed.length > 0 ? [`sealed ${sealed.join(' ')}`] : [];
        const rest = { since: from, next: to, nextRule: 'APL-9' };
        return axis('activity', 'Suspended', { ...rest, notes: [documentNumber, ...items, ...notes] });
      }
      return axis('activity', state.origin === 'act' ? 'Active' : 'not-stated', {
        since: state.certificateOn ?? null,
        notes,
      });
    }
    case 'none':
    case 'Unconfirmed':
    case 'Incubated':
    case 'Applied':
    case 'Refused':
    case 'Filed':
    case 'Prospect':
      return axis('activity', 'none-recorded', { notes });
  }
}

function creditAxis(state: OrganizationState): Axis {
  const facts = published(state, 'penalty', LISTED);
  const pending = Object.values(state.credit.procedures)
    .filter(({ status }) => status === 'proposed' || status === 'notified')
    .map(({ kind, ground, status }) => `${kind} ${ground} ${status}`);
  const notes = [...pending, ...facts];
  const serious = state.listings.filter(({ kind }) => kind === 'serious');
  const standing = serious.length > 0 ? serious : state.listings;
  const [first] = standing;
  if (!first) return axis('credit', 'none-recorded', { notes });
  const grounds = state.listings.map((listing) => {
    const contested = isContested(state, listing.listingId) ? [CONTESTED] : [];
    return [listing.ground, listing.since, ...contested].join(' ');
  });
  const value = serious.length > 0 ? 'SeriousListed' : 'AbnormalListed';
  const years = standing.flatMap(({ listingId }) => [
    state.terms[`two-years-${listingId}`],
    state.terms[`serious-minimum-${listingId}`],
  ]);
  const [next] = years
    .flatMap((term) => (term?.status === 'running' ? [term] : []))
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
  return axis('credit', value, {
    since: first.since,
    next: next?.dueOn ?? null,
    nextRule: next?.basis[0]?.rule ?? null,
    notes: [...grounds, ...notes],
  });
}

function ratingAxis(state: OrganizationState, today: string): Axis {
  const { rating } = state;
  const applied = openApplication(state);
  const pending = applied ? [`application ${applied.status}`] : [];
  if (rating) {
    const verifying = openVerifications(state).map(({ trigger }) => `verification ${trigger}`);
    const current = verifying.length > 0 ? 'UnderVerification' : rating.level;
    const value = rating.validTo < today ? 'expired' : current;
    const level = value === 'UnderVerification' ? [rating.level] : [];
    const contested = isContested(state, RATING_TARGET) ? [CONTESTED] : [];
    const notes = [...level, ...verifying, rating.mark, ...contested, ...pending];
    return axis('rating', value, { since: rating.validFrom, next: rating.validTo, notes });
  }
  const facts = live(state).filter(({ kind }) => kind === 'rating');
  const latest = [...facts].sort((a, b) => ((a.date.date ?? '') < (b.date.date ?? '') ? 1 : -1))[0];
  if (!latest) return axis('rating', nothing(state), { next: applied?.notice?.to ?? null, notes: pending });
  const { validTo, date, value } = latest;
  return axis('rating', 'published-elsewhere', {
    since: date.date ?? null,
    next: validTo?.date ?? null,
    nextRule: validTo?.rule ?? null,
    notes: [
      value,
      ...(validTo && validTo.date < today.slice(0, validTo.date.length) ? ['expired'] : []),
      ...pending,
    ],
  });
}

function rectificationAxis(state: OrganizationState): Axis {
  const orders = Object.values(state.rectifications);
  const open = orders.filter(({ status }) => status !== 'rectified');
  const warnings = state.warnings.map(({ documentNumber, since }) => `${documentNumber} ${since}`);
  const first = [...open].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (first) {
    const value = open.some(({ overdue }) => overdue) ? 'Overdue' : 'Rectifying';
    const notes = [...open.map(noteOf), ...warnings];
    return axis('rectification', value, {
      since: first.orderedOn,
      next: first.dueOn,
      nextRule: 'APL-28',
      notes,
    });
  }
  const lastWarning = state.warnings.at(-1);
  if (lastWarning) return axis('rectification', 'Warned', { since: lastWarning.since, notes: warnings });
  return axis('rectification', orders.length > 0 ? 'Rectified' : 'none-recorded', {
    notes: orders.map(noteOf),
  });
}

const noteOf = ({ documentNumber, dueOn, status }: Rectification): string =>
  `${documentNumber} ${dueOn} ${status}`;

/** The latest year that an act here opened heads the axis; years published elsewhere stand beside it. */
function annualAxis(state: OrganizationState): Axis {
  const years = Object.values(state.annual.years);
  const current = years.reduce<AnnualYear | undefined>(
    (last, one) => (last && last.year > one.year ? last : one),
    undefined,
  );
  if (current) {
    const terms = Object.values(state.terms).filter(
      ({ term, status }) =>
        status === 'running' && term.startsWith('annual-') && term.endsWith(`-${current.year}`),
    );
    const [next] = [...terms].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    const notes = years.map(
      ({ year, status, missed, revised }) =>
        `${year} ${status}${missed ? ' missed' : ''}${revised ? ' revised' : ''}`,
    );
    return axis('annual', current.status, {
      since: String(current.year),
      next: next?.dueOn ?? null,
      nextRule: next?.basis[0]?.rule ?? null,
      notes,
    });
  }
  const facts = live(state).filter(({ kind }) => kind === 'inspection');
  const latest = [...facts].sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1))[0];
  if (!latest) return axis('annual', nothing(state));
  const notes = facts.map(({ period, value, publisher }) => `${period ?? ''} ${value} ${publisher}`.trim());
  return axis('annual', 'published-elsewhere', { since: latest.period ?? null, notes });
}

/** A hint only: whether a body is a zombie is for a person to find (民发〔2021〕63号; plan 四（二）). */
function zombieAxis(state: OrganizationState, zombieYears: number): Axis {
  const { status, since, grounds, exit, announcedUntil, outcome, batch } = state.zombie;
  if (status !== 'none') {
    const said = [exit, outcome, batch].flatMap((word) => (word ? [word] : []));
    const notes = [...grounds, ...state.missedYears.map(String), ...said];
    const rest = { since: since ?? null, next: announcedUntil ?? null };
    const nextRule = announcedUntil === undefined ? null : 'ZOM63-announcement';
    return axis('zombie', `zombie-${status}`, { ...rest, nextRule, notes });
  }
  const missed = live(state).filter(({ kind, value, detail }) =>
    kind === 'inspection' ? MISSED.test(value) : MISSED.test(detail ?? ''),
  );
  const years = new Set(
    missed.flatMap(({ period }) => (/^\d{4}$/.test(period ?? '') ? [Number(period)] : [])),
  );
  const inARow = [...years].some((year) =>
    Array.from({ length: zombieYears }, (_, n) => year + n).every((y) => years.has(y)),
  );
  const stated = missed.some(
    ({ period }) => Number(SEVERAL_YEARS.exec(period ?? '')?.[1] ?? 0) >= zombieYears,
  );
  if (!inARow && !stated) return axis('zombie', 'none-recorded');
  return axis('zombie', 'to-be-checked', {
    notes: missed.map(({ period, value }) => `${period ?? ''} ${value}`.trim()),
  });
}

const live = (state: OrganizationState): OrganizationState['facts'] =>
  state.facts.filter(({ withdrawn }) => !withdrawn);

function published(state: OrganizationState, kind: string, pattern: RegExp): readonly string[] {
  return live(state)
    .filter((fact) => fact.kind === kind && pattern.test(fact.value))
    .map(({ value, date, publisher }) => `${value} ${date.date ?? '未载'} ${publisher}`);
}
