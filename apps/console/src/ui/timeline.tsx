import { useState, type ReactNode } from 'react';
import type { HistoryItem } from '../api/models';
import { roleName } from '../api/roles';
import { listMinute, minute, wallClock } from '../i18n/dates';
import { useLang, usePick, useText } from '../i18n/text';
import { CiteList } from './cite';
import { DataValue } from './data-value';
import './history.css';
import './history-parts.css';
import { historyText } from './history.text';
import { Icon, type IconName } from './icons';

const FAMILY_ICONS: Record<HistoryItem['family'], IconName> = {
  procedure: 'check',
  evidence: 'box',
  document: 'speak',
  term: 'clock',
  system: 'gear',
};
/** Finer than the family where a picture says it faster; anything else wears its family's. */
const TYPE_ICONS: ReadonlyArray<readonly [part: string, icon: IconName]> = [
  ['Preserv', 'lock'],
  ['Inspection', 'camera'],
  ['Inquiry', 'chat'],
  ['Heard', 'chat'],
  ['Officers', 'users'],
  ['Recus', 'users'],
  ['Announced', 'speak'],
  ['Filed', 'flag'],
  ['Decided', 'gavel'],
  ['Clue', 'clue'],
];

/** The row names the first articles; opened, an entry shows them all. */
const SHOWN_CITES = 2;

function iconOf(item: HistoryItem): IconName {
  return TYPE_ICONS.find(([part]) => item.type.includes(part))?.[1] ?? FAMILY_ICONS[item.family];
}

interface TimelineProps {
  readonly items: readonly HistoryItem[];
  readonly today: string;
  /** In the past: later steps are pale, and a line shows where one looks. */
  readonly at?: number;
  readonly onStep?: (revision: number) => void;
  /** How a sealed value is shown, by where it stands; masked where nobody may open it here. */
  readonly sealed?: (path: string) => ReactNode;
}

export function Timeline({ items, today, at, onStep, sealed }: TimelineProps) {
  const t = useText(historyText);
  const later = at === undefined ? [] : items.filter((item) => item.revision > at);
  const folded = later.length > 5 ? later.slice(0, later.length - 3) : [];
  const [unfolded, setUnfolded] = useState(false);
  const hidden = unfolded ? [] : folded;
  const shown = items.filter((item) => !hidden.includes(item));
  const looked = items.find((item) => item.revision === at);
  const oldest = hidden.at(-1);
  const newest = hidden[0];
  return (
    <ol className="timeline">
      {oldest && newest && (
        <li style={{ display: 'block', paddingLeft: 34 }}>
          <button type="button" className="link-button" onClick={() => setUnfolded(true)}>
            {t.showLater(hidden.length, oldest.revision, newest.revision)}
          </button>
        </li>
      )}
      {shown.flatMap((item) => {
        const entry = (
          <Entry
            key={item.revision}
            item={item}
            today={today}
            later={at !== undefined && item.revision > at}
            onStep={onStep}
            sealed={sealed}
          />
        );
        if (item.revision !== at || !looked) return [entry];
        return [
          <li key="here" className="here">
            {t.here(minute(looked.recordedAt))}
          </li>,
          entry,
        ];
      })}
    </ol>
  );
}

function Entry({
  item,
  today,
  later,
  onStep,
  sealed,
}: {
  item: HistoryItem;
  today: string;
  later: boolean;
  onStep: ((revision: number) => void) | undefined;
  sealed: TimelineProps['sealed'];
}) {
  const t = useText(historyText);
  const pick = usePick();
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const when = listMinute(item.occurredAt, today, lang);
  return (
    <li className={`f-${item.family}${later ? ' later' : ''}`} id={`r${item.revision}`}>
      <span className="dot" title={t[item.family]}>
        <Icon name={iconOf(item)} size={13} />
        <span className="sr-only">{t[item.family]}</span>
      </span>
      <div>
        <p className="what">
          <button type="button" className="open" aria-expanded={open} onClick={() => setOpen(!open)}>
            {pick(item.zh, item.en)}
          </button>
          {item.documentNumber && (
            <span className="number" lang="zh-CN">
              {item.documentNumber}
            </span>
          )}
          {item.late && <span className="mark unverified">{t.late}</span>}
        </p>
        <p className="who">
          {roleName(item.actor.role, pick)} {item.actor.badge}
          {pick(item.summaryZh, item.summaryEn) && <> &ensp;{pick(item.summaryZh, item.summaryEn)}</>}
        </p>
        {item.late && (
          <p className="note">
            {t.lateBecause(pick(item.late.zh, item.late.en), listMinute(item.recordedAt, today, lang))}
          </p>
        )}
      </div>
      <div className="when">
        {when} ·{' '}
        {onStep ? (
          <button type="button" className="link-button" onClick={() => onStep(item.revision)}>
            r{item.revision}
          </button>
        ) : (
          `r${item.revision}`
        )}
        <br />
        <CiteList cites={item.basis.slice(0, SHOWN_CITES)} />
        {item.basis.length > SHOWN_CITES && ` +${item.basis.length - SHOWN_CITES}`}
      </div>
      {open && (
        <dl className="data">
          <dt>{t.event}</dt>
          <dd className="mono">{item.type}</dd>
          {item.eventId && (
            <>
              <dt>id</dt>
              <dd className="mono">{item.eventId}</dd>
            </>
          )}
          <dt>{t.position}</dt>
          <dd className="mono">{item.position}</dd>
          <dt>{t.occurred}</dt>
          <dd>{wallClock(item.occurredAt)}</dd>
          <dt>{t.recorded}</dt>
          <dd>{wallClock(item.recordedAt)}</dd>
          <dt>{t.actor}</dt>
          <dd>
            {roleName(item.actor.role, pick)} {item.actor.badge} ·{' '}
            <span lang="zh-CN">{item.actor.organName}</span>
          </dd>
          <dt>{t.basis}</dt>
          <dd>
            <CiteList cites={item.basis} />
          </dd>
          {Object.entries(item.data).map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt className="mono">{name}</dt>
              <dd>
                <DataValue value={value} path={`${item.revision}/${name}`} sealed={sealed} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
