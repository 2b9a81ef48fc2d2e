import { Button } from 'antd';
import { useState } from 'react';
import { usePick, useText } from '../../i18n/text';
import { Shape } from '../../ui/shape';
import type { Lane, LaneSpan } from './lanes-of';
import { organizationsText } from './organizations.text';

/** Published dates may know only the year or the month: `2018`, `2018-03`, `2018-03-14` all have a place. */
function yearPoint(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return (year ?? 0) + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 365;
}

export function Lanes({ lanes, today }: { lanes: readonly Lane[]; today: string }) {
  const t = useText(organizationsText);
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="card" aria-label={t.lanes}>
      <div className="card-head">
        <h2>{t.lanes}</h2>
        <span className="note">{t.lanesSub}</span>
        <span className="grow" />
        <span className="note">{t.lanesNote}</span>
        <Button size="small" type="text" onClick={() => setAsTable(!asTable)}>
          {asTable ? t.chart : t.table}
        </Button>
      </div>
      {asTable ? <LaneTable lanes={lanes} /> : <LaneChart lanes={lanes} today={today} />}
    </section>
  );
}

/** Words right of this percent would leave the chart: they stand left of their point. */
const FLIPPED_FROM = 82;

function LaneChart({ lanes, today }: { lanes: readonly Lane[]; today: string }) {
  const pick = usePick();
  const now = yearPoint(today);
  const thisYear = Math.floor(now);
  const earliest = Math.min(
    thisYear - 7,
    ...lanes.flatMap((lane) => lane.spans.map((span) => Math.floor(yearPoint(span.from)))),
  );
  const first = Math.max(earliest, thisYear - 14);
  const years = Array.from({ length: thisYear - first + 1 }, (_, index) => first + index);
  const at = (value: number) => Math.min(100, Math.max(0, ((value - first) / years.length) * 100));
  const grid = { backgroundSize: `${100 / years.length}% 100%` };
  return (
    <div className="lanes">
      {lanes.map((lane) => (
        <div className="lane" key={lane.zh}>
          <span>{pick(lane.zh, lane.en)}</span>
          <div className="strip" style={grid}>
            {lane.spans.length === 0 && (
              <span className="note" style={{ position: 'absolute', top: 7, left: 8 }}>
                {pick(lane.emptyZh, lane.emptyEn)}
              </span>
            )}
            {lane.spans.map((span) =>
              span.point ? (
                <span
                  key={`${span.from}${span.zh}`}
                  className={at(yearPoint(span.from)) > FLIPPED_FROM ? 'point flipped' : 'point'}
                  style={{ left: `${at(yearPoint(span.from))}%` }}
                >
                  <Shape name="diamond" size={11} />
                  {pick(span.zh, span.en)}
                </span>
              ) : (
                <SpanBar key={`${span.from}${span.zh}`} span={span} at={at} now={now} />
              ),
            )}
            <span className="today-line" style={{ left: `${at(now)}%` }} />
          </div>
        </div>
      ))}
      <div className="lane-years" aria-hidden="true">
        <span />
        <div>
          {years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
      </div>
    </div>
  );
}

function SpanBar({ span, at, now }: { span: LaneSpan; at: (value: number) => number; now: number }) {
  const pick = usePick();
  const left = at(yearPoint(span.from));
  const right = at(span.to ? yearPoint(span.to) : now);
  const classes = [
    'span',
    `l-${span.level}`,
    span.fromStated ? '' : 'open-start',
    span.toStated ? '' : 'open-end',
    left > FLIPPED_FROM ? 'flipped' : '',
  ];
  return (
    <span
      className={classes.filter(Boolean).join(' ')}
      style={{ left: `${left}%`, width: `${Math.max(0.8, right - left)}%` }}
    >
      <span>{pick(span.zh, span.en)}</span>
    </span>
  );
}

function LaneTable({ lanes }: { lanes: readonly Lane[] }) {
  const t = useText(organizationsText);
  const pick = usePick();
  return (
    <table className="differences">
      <caption className="sr-only">{t.lanes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.axis}</th>
          <th scope="col">{t.state}</th>
          <th scope="col">{t.from}</th>
          <th scope="col">{t.to}</th>
        </tr>
      </thead>
      <tbody>
        {lanes.flatMap((lane) =>
          lane.spans.map((span) => (
            <tr key={`${lane.zh}${span.from}${span.zh}`}>
              <td>{pick(lane.zh, lane.en)}</td>
              <td>{pick(span.zh, span.en)}</td>
              <td>{span.fromStated ? span.from : t.notStated}</td>
              <td>{span.point ? '' : span.toStated ? (span.to ?? '') : t.notStated}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
