import type { DocketEntry } from '@shouzheng/enforcement/contract';
import type { OrganizationState } from '../registry/organization.state.js';

/** A procedure that is under way in an organization's record, and the items of the docket of which one must await somebody. */
interface UnderWay {
  readonly what: string;
  readonly items: readonly string[];
  /** What the item is open for; none where there can be one only. */
  readonly ref?: string;
}

const of = (what: string, items: readonly string[], ref?: string): UnderWay => ({
  what,
  items,
  ...(ref === undefined ? {} : { ref }),
});
const each = <T>(
  record: Readonly<Record<string, T>>,
  tell: (one: T, id: string) => UnderWay | undefined,
): readonly UnderWay[] => Object.entries(record).flatMap(([id, one]) => tell(one, id) ?? []);

/** Read off the state alone, so that it is no copy of what the docket folds. */
function underWay(state: OrganizationState): readonly UnderWay[] {
  const { annual, application, corrections, credit, file, legal, life, objections, rectifications } = state;
  const { restrictionsDue, suspensions, talks, verifications, zombie } = state;
  const always = [
    ...each(objections, ({ status }, id) =>
      status === 'open' ? of('objection', ['answer-objection'], id) : undefined,
    ),
    ...each(corrections, ({ status }, id) =>
      status === 'proposed' ? of('correction', ['approve-correction'], id) : undefined,
    ),
  ];
  if (legal === 'Deregistered') return always;
  const living = legal === 'Registered';
  return [
    ...always,
    ...(legal === 'Applied'
      ? [of('registration', ['decide-registration', 'ask-for-completion', 'complete-application'])]
      : []),
    ...(legal === 'RevokedPendingExit' ? [of('revoked body', ['start-liquidation'])] : []),
    ...(legal === 'Liquidating' ? [of('liquidation', ['end-liquidation', 'decide-deregistration'])] : []),
    ...each(file.changes, ({ status }, id) =>
      status === 'applied' && living ? of('change', ['decide-change'], id) : undefined,
    ),
    ...each(file.leads, ({ open }, id) => (open ? of('lead', ['settle-lead'], id) : undefined)),
    ...each(life.annulments, ({ status }, id) =>
      status === 'proposed' && living ? of('annulment', ['decide-annulment'], id) : undefined,
    ),
    ...each(rectifications, ({ status }, id) => {
      if (status === 'rectified') return undefined;
      return of(
        'rectification',
        [status === 'submitted' ? 'verify-rectification' : 'take-in-rectification'],
        id,
      );
    }),
    ...each(credit.procedures, ({ status, statement, removal }, id) => {
      if (status === 'proposed') return of('proposed listing', ['notify-listing'], id);
      if (status === 'notified')
        return statement === 'received'
          ? of('statement on a listing', ['answer-listing-statement'], id)
          : of('notified listing', ['decide-listing'], id);
      if (status !== 'listed' || removal === undefined || removal.status === 'not-met') return undefined;
      return of(
        'removal',
        removal.status === 'applied'
          ? ['verify-delisting', 'verify-serious-delisting']
          : ['decide-delisting'],
        id,
      );
    }),
    ...(application && application.status !== 'awarded' && application.status !== 'closed'
      ? [of('rating', ['conduct-rating'])]
      : []),
    ...each(verifications, ({ status, certificate }, id) => {
      if (status === 'open') return of('verification rating', ['verify-rating'], id);
      return certificate === 'due' ? of('old certificate', ['take-back-rating-certificate'], id) : undefined;
    }),
    ...(zombie.status === 'suspected' ? [of('suspected zombie', ['verify-zombie'])] : []),
    ...(zombie.status === 'verified' ? [of('zombie', ['resolve-zombie'])] : []),
    ...each(suspensions, ({ status }, id) =>
      status === 'running' ? of('suspension', ['end-suspension'], id) : undefined,
    ),
    ...each(restrictionsDue, ({ status }, id) =>
      status === 'due' ? of('restriction', ['restrict-person'], id) : undefined,
    ),
    ...each(talks, ({ status }, id) => (status === 'due' ? of('talk', ['hold-talk'], id) : undefined)),
    ...each(annual.spotChecks, ({ performedOn, publishedOn }, id) => {
      if (publishedOn !== undefined) return undefined;
      return of('spot check', [performedOn === undefined ? 'perform-spot-check' : 'publish-spot-check'], id);
    }),
    ...(living ? each(annual.years, annualStep) : []),
  ];
}

function annualStep(
  { status, rectification }: OrganizationState['annual']['years'][string],
  year: string,
): UnderWay | undefined {
  switch (status) {
    case 'Due':
    case 'FirstReviewed':
      return of('annual report', ['annual-report', 'annual-report-to-unit'], year);
    case 'SubmittedToUnit':
      return of('first review', ['annual-first-review'], year);
    case 'Submitted':
      return of('annual conclusion', ['conclude-annual-check'], year);
    case 'BasicallyPassed':
    case 'Failed':
      if (rectification === 'reported') return of('annual report', ['verify-annual-rectification'], year);
      return rectification === 'rectified'
        ? undefined
        : of('annual rectification', ['annual-rectification'], year);
    case 'Exempt':
    case 'Passed':
    case 'Missed':
      return undefined;
  }
}

/** Procedures of the record that nobody is asked to go on with: there should be none (SZ-watch-1). */
export function forgotten(state: OrganizationState, rows: readonly DocketEntry[]): readonly string[] {
  const open = rows.filter(({ status, organ }) => status === 'open' && organ !== '');
  return underWay(state).flatMap(({ what, items, ref }) =>
    open.some((row) => items.includes(row.item) && (ref === undefined || row.refs.includes(ref)))
      ? []
      : [`${what}: none of ${items.join(', ')} is open`],
  );
}

/** Items whose term should run and is not in the record: a next act without its clock. */
export function clockless(state: OrganizationState, rows: readonly DocketEntry[]): readonly string[] {
  return rows.flatMap(({ status, termKey, streamId, item }) => {
    const term = termKey?.slice(streamId.length + 1);
    return status !== 'open' || term === undefined || state.terms[term] ? [] : [`${item}: no term ${term}`];
  });
}
