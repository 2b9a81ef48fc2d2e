import { useState } from 'react';
import type { PathStep } from '../api/models';
import { shortDate } from '../i18n/dates';
import { defineText, useLang, usePick, useText } from '../i18n/text';
import { Icon } from './icons';
import './path.css';
import { foldedPath, type Fold } from './path-folding';

const text = defineText(
  {
    path: '程序路径',
    done: '已办',
    now: '当前',
    todo: '未到',
    fork: '分叉',
    conditional: '视情形',
    next: '下一步',
    before: (n: number) => `此前 ${n} 步`,
    after: (n: number) => `其后 ${n} 步`,
    whole: '全部步骤',
    fold: '收起',
  },
  {
    path: 'Procedure',
    done: 'done',
    now: 'now',
    todo: 'to come',
    fork: 'fork',
    conditional: 'conditional',
    next: 'next',
    before: (n) => `${n} before`,
    after: (n) => `${n} to come`,
    whole: 'all steps',
    fold: 'fold',
  },
);

const SHORT_NOTE = 10;

/** Where the case stands; each mark has a shape and a word of its own. A long way is folded around where it stands. */
export function ProcedurePath({ steps, today }: { steps: readonly PathStep[]; today: string }) {
  const t = useText(text);
  const [whole, setWhole] = useState(false);
  const folded = foldedPath(steps);
  const isLong = folded.length < steps.length;
  const shown: readonly (PathStep | Fold)[] = whole ? steps : folded;
  const now = steps.findIndex((step) => step.status === 'now');
  return (
    <section className={`card path${whole ? ' whole' : ''}`} aria-label={t.path} tabIndex={-1}>
      <ol>
        {shown.map((step, index) => {
          const after = shown[index + 1];
          const goesOn = after !== undefined && ('folded' in after ? after.before : isReached(after));
          const lines = {
            before: index > 0,
            after: index < shown.length - 1,
            className: goesOn ? ' to-done' : '',
          };
          if ('folded' in step) {
            return (
              <FoldedSteps
                key={step.before ? 'before' : 'after'}
                label={step.before ? t.before(step.folded) : t.after(step.folded)}
                done={step.before}
                lines={lines}
                onOpen={() => setWhole(true)}
              />
            );
          }
          return (
            <Step
              key={step.code}
              step={step}
              no={steps.indexOf(step) + 1}
              afterNow={now >= 0 && steps.indexOf(step) === now + 1}
              lines={lines}
              today={today}
            />
          );
        })}
      </ol>
      {whole && isLong && (
        <button type="button" className="link-button fold" onClick={() => setWhole(false)}>
          {t.fold}
        </button>
      )}
    </section>
  );
}

const isReached = ({ status }: PathStep) => status === 'done' || status === 'now';

interface Lines {
  readonly before: boolean;
  readonly after: boolean;
  readonly className: string;
}

function LinesOf({ lines }: { lines: Lines }) {
  return (
    <>
      {lines.before && <span className="line before" aria-hidden="true" />}
      {lines.after && <span className="line after" aria-hidden="true" />}
    </>
  );
}

function FoldedSteps({
  label,
  done,
  lines,
  onOpen,
}: {
  label: string;
  done: boolean;
  lines: Lines;
  onOpen: () => void;
}) {
  const t = useText(text);
  return (
    <li className={`folded ${done ? 's-done' : 's-todo'}${lines.className}`}>
      <LinesOf lines={lines} />
      <span className="dot" aria-hidden="true">
        {done ? <Icon name="check" size={13} /> : <span>…</span>}
      </span>
      <p className="name">{label}</p>
      <p className="sub">
        <button type="button" className="link-button" onClick={onOpen}>
          {t.whole}
        </button>
      </p>
    </li>
  );
}

function Step({
  step,
  no,
  afterNow,
  lines,
  today,
}: {
  step: PathStep;
  no: number;
  afterNow: boolean;
  lines: Lines;
  today: string;
}) {
  const t = useText(text);
  const pick = usePick();
  const lang = useLang();
  const told = pick(step.noteZh, step.noteEn);
  // Of what is done the date says enough; a condition no longer matters.
  const note = step.status === 'done' && told.length > SHORT_NOTE ? '' : told;
  const date = step.date ? shortDate(step.date, today, lang) : '';
  return (
    <li
      className={`s-${step.status}${afterNow ? ' after-now' : ''}${lines.className}`}
      aria-current={step.status === 'now' ? 'step' : undefined}
    >
      <LinesOf lines={lines} />
      <span className="dot" aria-hidden="true">
        {step.status === 'done' ? <Icon name="check" size={13} /> : <span>{no}</span>}
      </span>
      <p className="name">
        {pick(step.zh, step.en)}
        <span className="sr-only">（{t[step.status]}）</span>
      </p>
      <p className="sub">{[date, note].filter(Boolean).join(' ')}</p>
    </li>
  );
}
