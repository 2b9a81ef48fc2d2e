import { App, Popover } from 'antd';
import { useEffect, useRef } from 'react';
import type { Term } from '../api/models';
import { dayNumber, shortDate } from '../i18n/dates';
import { useLang, usePick, useText } from '../i18n/text';
import { BasisMark } from './cite';
import { clockLabels } from './clock-labels';
import { Icon } from './icons';
import { useWidth } from './use-width';
import { TermSteps } from './term-steps';
import { TermTag } from './term-tag';
import './term.css';
import { termText } from './term.text';

/** Where two thirds of the bar lie: a mark to look at; the state itself is the server's. */
const TWO_THIRDS = 200 / 3;

interface ClockProps {
  readonly term: Term;
  readonly today: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** One term drawn linear in days. Every date comes from the server; only distances are worked out here. */
export function LegalClock({ term, today, open, onOpen }: ClockProps) {
  const t = useText(termText);
  const pick = usePick();
  const name = pick(term.zh, term.en);
  const info = useRef<HTMLButtonElement>(null);
  const own = useRef<HTMLElement>(null);
  const close = () => {
    onOpen(false);
    info.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('.ant-popover') && !own.current?.contains(target)) onOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open, onOpen]);
  const mark = term.basis[0]?.mark;
  return (
    <Popover
      trigger={[]}
      open={open}
      placement="leftTop"
      destroyOnHidden
      content={<ClockExplanation term={term} onClose={close} />}
    >
      <section ref={own} className="clock" aria-label={name}>
        <div className="clock-head">
          <h3 className="name">{name}</h3>
          <BasisMark mark={mark} />
          <span className="grow" />
          <TermTag term={term} />
          <button
            ref={info}
            type="button"
            className="icon-button"
            aria-label={t.explain(name)}
            aria-expanded={open}
            onClick={() => (open ? close() : onOpen(true))}
          >
            <Icon name="info" />
          </button>
        </div>
        <ClockBar term={term} today={today} />
      </section>
    </Popover>
  );
}

function ClockBar({ term, today }: { term: Term; today: string }) {
  const t = useText(termText);
  const lang = useLang();
  const [labels, width] = useWidth<HTMLDivElement>(360);
  const start = dayNumber(term.startsOn);
  const due = dayNumber(term.dueOn);
  const now = dayNumber(today);
  const end = Math.max(due, term.state === 'overdue' ? now : due);
  const at = (day: number) => Math.min(100, Math.max(0, ((day - start) / Math.max(1, end - start)) * 100));
  const short = (date: string) => shortDate(date, today, lang);
  const ticks = [term.warnOn, term.dueOn].filter((date) => date !== null);
  const warn = term.warnOn !== null && term.warnOn !== term.dueOn ? term.warnOn : null;
  const placed = clockLabels(
    [
      { at: 0, text: short(term.startsOn), weight: 5 },
      ...(now >= start && term.state !== 'done' ? [{ at: at(now), text: t.today, weight: 4 }] : []),
      { at: TWO_THIRDS, text: t.twoThirds, weight: 1 },
      ...(warn
        ? [{ at: at(dayNumber(warn)), text: `${t.remind} ${short(warn)}`, weight: 5, strong: true }]
        : []),
      {
        at: at(due),
        text: warn ? `${t.latest} ${short(term.dueOn)}` : short(term.dueOn),
        weight: 6,
        strong: !warn,
      },
    ],
    width,
  );
  return (
    <>
      <div className={`clock-bar s-${term.state}`} aria-hidden="true">
        <span className="fill" style={{ width: `${at(Math.min(now, due))}%` }} />
        {warn && (
          <span className="grace" style={{ left: `${at(Math.max(dayNumber(warn), now))}%`, right: 0 }} />
        )}
        {now > due && (
          <span className="late" style={{ left: `${at(due)}%`, width: `${at(now) - at(due)}%` }} />
        )}
        {term.state !== 'overdue' && <span className="tick" style={{ left: `${TWO_THIRDS}%` }} />}
        {[...new Set(ticks)].map((date) => (
          <span key={date} className="tick" style={{ left: `${Math.min(99.5, at(dayNumber(date)))}%` }} />
        ))}
        {now >= start && term.state !== 'done' && <span className="today" style={{ left: `${at(now)}%` }} />}
      </div>
      <div className="clock-labels" ref={labels}>
        {placed.map((label) => (
          <span key={label.text} className={label.strong ? 'strong' : undefined} style={{ left: label.left }}>
            {label.text}
          </span>
        ))}
      </div>
    </>
  );
}

function ClockExplanation({ term, onClose }: { term: Term; onClose: () => void }) {
  const t = useText(termText);
  const pick = usePick();
  const lang = useLang();
  const { message } = App.useApp();
  const name = pick(term.zh, term.en);
  const copy = () => {
    const lines = term.steps.map((step) => pick(step.zh, step.en));
    const cites = term.basis.map((cite) => pick(cite.citeZh, cite.citeEn));
    void navigator.clipboard
      .writeText([t.howCome(name, term.dueOn), ...lines, cites.join('; ')].join('\n'))
      .then(() => message.success(t.copied));
  };
  const note = term.provisional ? t.provisionalNote : '';
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={root}
      className="explain"
      role="dialog"
      aria-label={t.explain(name)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key.toLowerCase() !== 'i') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="explain-head">
        <h3 className="h2">{t.howCome(name, term.dueOn)}</h3>
        <TermTag term={term} />
      </div>
      <dl className={lang === 'en' ? 'wide' : undefined}>
        <TermSteps term={term} />
      </dl>
      {note && <p className="caveat">{note}</p>}
      <div className="explain-foot">
        <button type="button" className="link-button" onClick={copy}>
          {t.copySteps}
        </button>
      </div>
    </div>
  );
}
