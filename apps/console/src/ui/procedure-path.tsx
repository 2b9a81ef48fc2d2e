import type { PathStep } from '../api/models';
import { shortDate } from '../i18n/dates';
import { defineText, useLang, usePick, useText } from '../i18n/text';
import { Icon } from './icons';
import './path.css';

const text = defineText(
  {
    path: '程序路径',
    done: '已办',
    now: '当前',
    todo: '未到',
    fork: '分叉',
    conditional: '视情形',
    next: '下一步',
  },
  {
    path: 'Procedure',
    done: 'done',
    now: 'now',
    todo: 'to come',
    fork: 'fork',
    conditional: 'conditional',
    next: 'next',
  },
);

const SHORT_NOTE = 10;

/** Where the case stands; each mark has a shape and a word of its own. */
export function ProcedurePath({ steps, today }: { steps: readonly PathStep[]; today: string }) {
  const t = useText(text);
  const pick = usePick();
  const lang = useLang();
  const now = steps.findIndex((step) => step.status === 'now');
  return (
    <section className="card path" aria-label={t.path} tabIndex={-1}>
      <ol>
        {steps.map((step, index) => {
          const told = pick(step.noteZh, step.noteEn);
          // Of what is done the date says enough; a condition no longer matters.
          const note = step.status === 'done' && told.length > SHORT_NOTE ? '' : told;
          const date = step.date ? shortDate(step.date, today, lang) : '';
          return (
            <li
              key={step.code}
              className={`s-${step.status}${index === now + 1 && now >= 0 ? ' after-now' : ''}${steps[index + 1] && ['done', 'now'].includes(steps[index + 1]?.status ?? '') ? ' to-done' : ''}`}
              aria-current={step.status === 'now' ? 'step' : undefined}
            >
              {index > 0 && <span className="line before" aria-hidden="true" />}
              {index < steps.length - 1 && <span className="line after" aria-hidden="true" />}
              <span className="dot" aria-hidden="true">
                {step.status === 'done' ? <Icon name="check" size={13} /> : <span>{index + 1}</span>}
              </span>
              <p className="name">
                {pick(step.zh, step.en)}
                <span className="sr-only">（{t[step.status]}）</span>
              </p>
              <p className="sub">{[date, note].filter(Boolean).join(' ')}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
