import { usePick } from '../../i18n/text';
import { Shape, type ShapeName } from '../../ui/shape';

export type Level = 'normal' | 'info' | 'notice' | 'warn' | 'grave' | 'none';

const SHAPES: Record<Level, ShapeName | null> = {
  normal: 'ring',
  info: null,
  notice: 'triangle',
  warn: 'diamond',
  grave: 'octagon',
  none: null,
};

/** The colour of a state's code; which state heads the page is weighed by the server. */
const LEVELS: Readonly<Record<string, Level>> = {
  Registered: 'normal',
  Active: 'normal',
  Rated: 'normal',
  Rectified: 'normal',
  Applied: 'info',
  Incubated: 'info',
  Rectifying: 'notice',
  Warned: 'notice',
  Liquidating: 'notice',
  'liquidation-only': 'notice',
  'to-be-checked': 'notice',
  Unconfirmed: 'notice',
  AbnormalListed: 'warn',
  SeriousListed: 'grave',
  Suspended: 'warn',
  UnderVerification: 'notice',
  'zombie-suspected': 'notice',
  'zombie-verified': 'warn',
  'zombie-resolved': 'normal',
  Due: 'notice',
  Submitted: 'info',
  SubmittedToUnit: 'info',
  FirstReviewed: 'info',
  Passed: 'normal',
  BasicallyPassed: 'notice',
  Failed: 'warn',
  Missed: 'warn',
  Filed: 'info',
  expired: 'notice',
  Overdue: 'warn',
  RectificationOverdue: 'warn',
  RevokedPendingExit: 'grave',
  Refused: 'none',
  Deregistered: 'none',
};

export interface Status {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A state with its shape and its word. */
export function StatusTag({ status }: { status: Status }) {
  const pick = usePick();
  const level = LEVELS[status.code] ?? (/^[1-5]A$/.test(status.code) ? 'normal' : 'none');
  const shape = SHAPES[level];
  return (
    <span className={`tag l-${level}`}>
      {shape && <Shape name={shape} />}
      {pick(status.zh, status.en)}
    </span>
  );
}

/** A standing whose level the caller knows. */
export function LevelTag({ words }: { words: readonly [zh: string, en: string, level: Level] }) {
  const pick = usePick();
  const [zh, en, level] = words;
  const shape = SHAPES[level];
  return (
    <span className={`tag l-${level}`}>
      {shape && <Shape name={shape} />}
      {pick(zh, en)}
    </span>
  );
}

/** 有异议: beside whatever is objected to, until the objection is answered. */
export function Contested() {
  return <LevelTag words={['有异议', 'Objection open', 'notice']} />;
}
