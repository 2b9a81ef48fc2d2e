import { type Refusal, when } from '@shouzheng/kernel';
import { type LawBook, addMonths } from '@shouzheng/law/contract';
import type { OrganizationState } from '@shouzheng/organization/contract';
import type { CreditSeverity, PENALTY_PROCEDURES, PenaltyKind, Violation } from './penalty-codes.events.js';
import type { PenaltyItem } from './penalty-decision.events.js';
import type { PenaltyReport } from './penalty.state.js';

type OrganizationType = Exclude<OrganizationState['type'], 'unknown'>;

/** What one article gives for one violation by one type of organization (reference §3.4), as data. */
interface Power {
  readonly types: readonly OrganizationType[];
  readonly violation: Violation;
  /** Rule id of the item that is broken, and of the article that carries the penalty. */
  readonly breaks: string;
  readonly power: string;
  readonly kinds: readonly PenaltyKind[];
  /** Only where the case is serious (情节严重). */
  readonly ifSerious: readonly PenaltyKind[];
  /** Only where the party let an order to correct pass (逾期不改正). */
  readonly afterOrder?: readonly PenaltyKind[];
  /** Also where the party does it again within a year of having been dealt with for it (一年内再犯). */
  readonly ifAgain?: readonly PenaltyKind[];
  /** Of those responsible, not of the organization. */
  readonly ofPersons?: true;
}

const SG: readonly PenaltyKind[] = ['WARNING', 'SUSPEND', 'REPLACE_MANAGER', 'CONFISCATE_GAINS', 'FINE'];
const PNE: readonly PenaltyKind[] = ['WARNING', 'SUSPEND', 'CONFISCATE_GAINS', 'FINE'];
const FND: readonly PenaltyKind[] = ['WARNING', 'SUSPEND'];
const REVOKE: readonly PenaltyKind[] = ['REVOKE_REGISTRATION'];
const WITHDRAW: readonly PenaltyKind[] = ['REVOKE_CERTIFICATE'];
const ALL_TYPES: readonly OrganizationType[] = ['SG', 'PNE', 'FND'];

/** SG Art 30 and PNE Art 25 count the same eight items. */
const EIGHT: readonly Violation[] = [
  'CERTIFICATE_MISUSED',
  'BEYOND_CHARTER',
  'SUPERVISION_REFUSED',
  'CHANGE_NOT_REGISTERED',
  'BRANCHES_IRREGULAR',
  'PROFIT_MAKING',
  'ASSETS_EMBEZZLED',
  'UNLAWFUL_FEES',
];
/** FND Art 42. */
const SIX: readonly Violation[] = [
  'OFF_PURPOSE',
  'FALSE_ACCOUNTS',
  'CHANGE_NOT_REGISTERED',
  'SPENDING_RATIO',
  'ANNUAL_CHECK',
  'DISCLOSURE',
];

function itemsOf(
  type: OrganizationType,
  power: string,
  violations: readonly Violation[],
  kinds: readonly PenaltyKind[],
): readonly Power[] {
  return violations.map((violation, index) => ({
    types: [type],
    violation,
    power,
    kinds,
    ifSerious: REVOKE,
    breaks: `${power}i${index + 1}`,
  }));
}

function alone(
  types: readonly OrganizationType[],
  violation: Violation,
  power: string,
  kinds: readonly PenaltyKind[],
  ifSerious: readonly PenaltyKind[] = [],
): Power {
  return { types, violation, breaks: power, power, kinds, ifSerious };
}

export const POWERS: readonly Power[] = [
  ...itemsOf('SG', 'SG-30', EIGHT, SG),
  ...itemsOf('PNE', 'PNE-25', EIGHT, PNE),
  ...itemsOf('FND', 'FND-42', SIX, FND),
  alone(['SG'], 'INACTIVE_ONE_YEAR', 'SG-29', REVOKE),
  alone(['FND'], 'INACTIVE_ONE_YEAR', 'FND-41', REVOKE),
  // Another organ enforces its own law; where it finds revocation due, the registrar revokes.
  alone(['SG'], 'OTHER', 'SG-31', REVOKE),
  alone(['PNE'], 'OTHER', 'PNE-26', REVOKE),
  alone(ALL_TYPES, 'CHARITY_LAW', 'CHA-109', ['WARNING', 'SUSPEND', 'CONFISCATE_GAINS'], WITHDRAW),
  {
    ...alone(ALL_TYPES, 'CHARITY_LAW', 'CHA-110', ['WARNING', 'CONFISCATE_GAINS', 'SUSPEND'], WITHDRAW),
    afterOrder: ['SUSPEND'],
    ifAgain: WITHDRAW,
  },
  alone(ALL_TYPES, 'CHARITY_LAW', 'CHA-111', ['WARNING'], WITHDRAW),
  { ...alone(ALL_TYPES, 'CHARITY_LAW', 'CHA-112', ['FINE'], ['MANAGEMENT_BAN']), ofPersons: true },
  alone(ALL_TYPES, 'CHARITY_LAW', 'CHA-116', [], WITHDRAW),
  alone(ALL_TYPES, 'CHARITY_LAW', 'CHA-117', WITHDRAW),
];

/** What the items are judged by: the organization, the report's findings and the law of the day of the act. */
export interface ImposingFacts {
  readonly type: OrganizationState['type'];
  readonly violation: Violation;
  readonly articles: readonly string[];
  readonly report: Pick<PenaltyReport, 'turnoverFen' | 'gainsFen' | 'serious' | 'leniency'> &
    Partial<Pick<PenaltyReport, 'corrected' | 'correctionDueOn' | 'handledBefore'>>;
  /** What followed from earlier decisions about the organization; a decision taken back was no handling. */
  readonly effects?: OrganizationState['effects'] | undefined;
  readonly law: LawBook;
  /** Civil date whose law the substance follows. */
  readonly lawOn: string;
  /** Civil date of the report or decision: a version of that day binds where it is lighter (行政处罚法 Art 37). */
  readonly decidedOn: string;
}

/** Why the items may not be imposed: the article for each, its seriousness, its measure, one act one fine. */
export function imposingRefusals(items: readonly PenaltyItem[], facts: ImposingFacts): readonly Refusal[] {
  const { type, violation, articles } = facts;
  const possible = POWERS.filter(
    (row) => row.violation === violation && row.types.some((one) => one === type),
  );
  const cited = possible.filter(({ power, breaks }) => articles.includes(power) && articles.includes(breaks));
  if (cited.length === 0) return when(true, 'penalty.articles-do-not-carry', { violation });
  // Fines of several persons are several acts; where the article fines the organization, naming an object changes nothing.
  const ofPersons = cited.some((row) => row.ofPersons && row.kinds.includes('FINE'));
  const fines = items.filter(({ kind, object }) => kind === 'FINE' && (object === undefined || !ofPersons));
  return [
    ...when(items.length === 0, 'penalty.nothing-imposed'),
    ...when(new Set(items.map(({ no }) => no)).size !== items.length, 'penalty.items-numbered-twice'),
    ...when(fines.length > 1, 'penalty.fined-twice'),
    ...items.flatMap((item) => itemRefusals(item, cited, facts)),
  ];
}

function itemRefusals(item: PenaltyItem, cited: readonly Power[], facts: ImposingFacts): readonly Refusal[] {
  const { kind } = item;
  const able = cited.filter((row) => row.kinds.includes(kind) || row.ifSerious.includes(kind));
  const [row] = able;
  if (!row) return when(true, 'penalty.kind-not-given', { kind });
  const onlySerious = !able.some(({ kinds }) => kinds.includes(kind));
  const relapses = able.filter(({ ifAgain = [] }) => ifAgain.includes(kind));
  const again = relapses.length > 0 && isAgainWithinAYear(facts);
  return [
    ...when(
      onlySerious && !facts.report.serious && !again,
      relapses.length > 0 ? 'penalty.not-again-within-a-year' : 'penalty.not-serious',
      { kind },
    ),
    ...when(
      able.every(({ afterOrder = [] }) => afterOrder.includes(kind)) && !letItPass(facts),
      'penalty.order-not-let-pass',
      { kind },
    ),
    ...formRefusals(item),
    ...(kind === 'FINE' ? fineRefusals(item, row, facts) : []),
    ...(kind === 'CONFISCATE_GAINS' ? gainsRefusals(item, facts) : []),
    ...(kind === 'MANAGEMENT_BAN' ? banRefusals(item) : []),
  ];
}

/** An order to correct whose last day is over, and the act is not corrected. */
function letItPass({ report: { corrected, correctionDueOn }, decidedOn }: ImposingFacts): boolean {
  return corrected !== true && correctionDueOn !== undefined && correctionDueOn < decidedOn;
}

/** CHA Art 110: the act of this case came within a year after the earlier one had been dealt with. */
function isAgainWithinAYear({ report: { handledBefore }, effects = {}, lawOn }: ImposingFacts): boolean {
  if (!handledBefore) return false;
  const known = Object.values(effects).find(({ documentNumber }) => documentNumber === handledBefore.docNo);
  if (known && known.status !== 'applied') return false;
  const on = known?.effectiveOn || handledBefore.on;
  return on < lawOn && lawOn <= addMonths(on, 12);
}

const WITH_AMOUNT: readonly PenaltyKind[] = ['FINE', 'CONFISCATE_GAINS'];
const WITH_PERIOD: readonly PenaltyKind[] = ['SUSPEND', 'MANAGEMENT_BAN'];
const WITH_OBJECT: readonly PenaltyKind[] = ['REPLACE_MANAGER', 'MANAGEMENT_BAN', 'CONFISCATE_ITEMS'];

/** Amount, period and person stand where the kind has them, and only there. */
function formRefusals({ kind, amountFen, from, to, object }: PenaltyItem): readonly Refusal[] {
  const period = from !== undefined && to !== undefined && from <= to;
  const none = from === undefined && to === undefined;
  return [
    ...when((amountFen !== undefined) !== WITH_AMOUNT.includes(kind), 'penalty.amount-of-item', { kind }),
    ...when(WITH_PERIOD.includes(kind) ? !period : !none, 'penalty.period-of-item', { kind }),
    ...when(WITH_OBJECT.includes(kind) && object === undefined, 'penalty.object-of-item', { kind }),
  ];
}

interface Multiples {
  readonly turnoverTimes?: readonly [number, number];
  readonly gainTimes?: readonly [number, number];
  readonly fineFen?: readonly [number, number];
}

interface Range {
  readonly base: 'fixed' | 'turnover' | 'gains';
  readonly least: number;
  readonly most: number;
}

/** The ranges of a fine, in fen, by the version of that day and the report's bases. */
function rangesOn(day: string, row: Power, { report, law }: ImposingFacts): readonly Range[] {
  const { turnoverTimes, gainTimes, fineFen } = (law.rule(row.power, day)?.value ?? {}) as Multiples;
  const range = (base: Range['base'], unit: number | undefined, by: readonly [number, number] | undefined) =>
    unit && by ? [{ base, least: unit * by[0], most: unit * by[1] }] : [];
  if (row.ofPersons) return range('fixed', 1, fineFen);
  return [
    ...range('turnover', report.turnoverFen, turnoverTimes),
    ...range('gains', report.gainsFen, gainTimes),
  ];
}

/** The ranges of the day of the act; a newer version lowers a bound where it is lighter, and never raises one. */
function rangesOf(row: Power, facts: ImposingFacts): readonly Range[] {
  const newer = rangesOn(facts.decidedOn, row, facts);
  return rangesOn(facts.lawOn, row, facts).map((own) => {
    const lighter = newer.find(({ base }) => base === own.base) ?? own;
    return {
      ...own,
      least: Math.min(own.least, lighter.least),
      most: Math.min(own.most, lighter.most),
    };
  });
}

function fineRefusals(
  { amountFen = 0, object }: PenaltyItem,
  row: Power,
  facts: ImposingFacts,
): readonly Refusal[] {
  if (row.ofPersons && object === undefined) return when(true, 'penalty.object-of-item', { kind: 'FINE' });
  const ranges = rangesOf(row, facts);
  if (ranges.length === 0) return when(true, 'penalty.fine-without-base');
  // 减轻 goes below the least of the range, 从轻 stays within it (行政处罚法 Art 32).
  const mitigated = facts.report.leniency === 'mitigated';
  const fits = ranges.some(({ least, most }) => (mitigated || amountFen >= least) && amountFen <= most);
  return when(!fits, 'penalty.fine-out-of-range', { amountFen });
}

function gainsRefusals({ amountFen = 0 }: PenaltyItem, { report }: ImposingFacts): readonly Refusal[] {
  const most = Math.max(report.turnoverFen ?? 0, report.gainsFen ?? 0);
  return when(amountFen > most, 'penalty.confiscates-more-than-found', { amountFen });
}

/** CHA Art 112: one to five years. */
function banRefusals({ from, to }: PenaltyItem): readonly Refusal[] {
  if (from === undefined || to === undefined) return [];
  const outside = to < addMonths(from, 12) || to > addMonths(from, 60);
  return when(outside, 'penalty.ban-of-other-length');
}

/** Kinds that carry the right to a hearing (行政处罚法 Art 63; SZ-hearing-1). */
const HEARING_KINDS: readonly PenaltyKind[] = [
  'SUSPEND',
  'REVOKE_REGISTRATION',
  'REVOKE_CERTIFICATE',
  'MANAGEMENT_BAN',
];

interface Thresholds {
  readonly hearingFineFromFen: number;
  readonly hearingFinePersonFromFen: number;
}

/** Whether the party is to be told of its right to a hearing. */
export function hearingIsDue(items: readonly PenaltyItem[], thresholds: Thresholds): boolean {
  const { hearingFineFromFen, hearingFinePersonFromFen } = thresholds;
  return items.some(
    ({ kind, amountFen, object }) =>
      HEARING_KINDS.includes(kind) ||
      (amountFen ?? 0) >= (object === undefined ? hearingFineFromFen : hearingFinePersonFromFen),
  );
}

/** Class of the credit record by what is imposed, and how (信用修复管理办法: minor, general, serious). */
export function creditSeverityOf(
  items: readonly PenaltyItem[],
  procedure: (typeof PENALTY_PROCEDURES)[number],
): CreditSeverity {
  const has = (kinds: readonly PenaltyKind[]): boolean => items.some(({ kind }) => kinds.includes(kind));
  if (has(['REVOKE_REGISTRATION', 'REVOKE_CERTIFICATE', 'MANAGEMENT_BAN'])) return 'serious';
  const onlyWords = items.every(({ kind }) => kind === 'WARNING' || kind === 'CRITICISM');
  return procedure === 'simple' || onlyWords ? 'minor' : 'general';
}
