import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { CalendarDay, HolidayNotice } from '../../api/models';
import { ask } from '../../api/queries';
import { holidayNoticeForm } from '../../commands/law-forms';
import { dayNumber } from '../../i18n/dates';
import { useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { Banner, ErrorCard, useSlow } from '../../ui/states';
import { LawAct } from '../rules/law-act';
import '../rules/rules.css';
import { mayPropose } from '../rules/who-may';
import './calendar.css';
import { calendarText } from './calendar.text';

const KINDS = ['weekday', 'weekend', 'holiday', 'make-up'] as const;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The working days of a year, each with its ground, and the notice that made them. */
export function CalendarPage() {
  const { today } = useSystem();
  return today === '' ? null : <YearView today={today} />;
}

function YearView({ today }: { today: string }) {
  const t = useText(calendarText);
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? today.slice(0, 4));
  const go = (to: number) => setSearch({ year: String(to) }, { replace: true });
  const calendar = useQuery(ask.calendar(year));
  const notices = useQuery(ask.holidayNotices());
  const slow = useSlow(calendar.isPending);
  const notice = notices.data?.items.find((one) => one.year === year);
  useKeys({ '[': () => go(year - 1), ']': () => go(year + 1) });
  const mine = mayPropose(useAccount());
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={t.sub(year)}
        actions={
          <>
            <Button
              aria-label={t.previous}
              icon={<Icon name="left" size={13} />}
              onClick={() => go(year - 1)}
            />
            <b>{year}</b>
            <Button aria-label={t.next} icon={<Icon name="right" size={13} />} onClick={() => go(year + 1)} />
            {mine && (
              <LawAct
                primary
                command="loadHolidayNotice"
                about={String(year)}
                title={notice ? t.correct : t.load}
                form={() => holidayNoticeForm(year, notice !== undefined)}
              />
            )}
          </>
        }
      />
      {calendar.data && !calendar.data.known && <Banner kind="warn">{t.unknown(year)}</Banner>}
      <div className="law-grid">
        {calendar.isError && !calendar.data ? (
          <ErrorCard error={calendar.error} what={t.title} onRetry={() => void calendar.refetch()} />
        ) : (
          <section className="card" aria-label={`${t.title} ${year}`} aria-busy={calendar.isPending}>
            <div className="year-grid">
              {calendar.data
                ? MONTHS.map((month) => (
                    <Month key={month} month={month} days={daysOf(calendar.data.days, month)} today={today} />
                  ))
                : slow &&
                  MONTHS.map((month) => <div key={month} className="skeleton" style={{ height: 180 }} />)}
            </div>
            <div className="legend" aria-label={t.legend}>
              {KINDS.map((kind) => (
                <span key={kind}>
                  <i className={`d-${kind}`}>8</i>
                  {t[kind]}
                </span>
              ))}
              <span>
                <i className="uncertain">8</i>
                {t.uncertain}
              </span>
            </div>
          </section>
        )}
        <div className="stack">
          <Notice notice={notice} year={year} />
          <section className="card" aria-label={t.notices}>
            <div className="card-head">
              <h2>{t.notices}</h2>
            </div>
            <div className="law-list">
              <div className="row wrap">
                {notices.data?.items.map((one) => (
                  <Link
                    key={one.year}
                    to={`/calendar?year=${one.year}`}
                    aria-current={one.year === year ? 'page' : undefined}
                  >
                    {one.year}
                  </Link>
                ))}
              </div>
              <Link to="/rules/changes?kind=holiday-notice">{t.changes}</Link>
              <p className="note">{t.who}</p>
            </div>
          </section>
        </div>
      </div>
    </div>
  );
}

const daysOf = (days: readonly CalendarDay[], month: number) =>
  days.filter(({ date }) => Number(date.slice(5, 7)) === month);

/** Monday is 0. */
const weekdayOf = (date: string) => (dayNumber(date) + 3) % 7;

function Month({ month, days, today }: { month: number; days: readonly CalendarDay[]; today: string }) {
  const t = useText(calendarText);
  const blanks = days[0] ? weekdayOf(days[0].date) : 0;
  const cells = [...Array.from({ length: blanks }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  const working = days.filter((day) => day.working).length;
  return (
    <div className="month">
      <table>
        <caption>
          {t.months(month)}
          <span className="note">{t.working(working)}</span>
        </caption>
        <thead>
          <tr>
            {t.week.split(' ').map((name, index) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((day, place) =>
                day ? (
                  <td
                    key={day.date}
                    title={`${day.date} ${t[day.kind]}`}
                    aria-label={`${day.date} ${t[day.kind]}`}
                    className={[
                      `d-${day.kind}`,
                      day.certain ? '' : 'uncertain',
                      day.date === today ? 'today' : '',
                    ]
                      .filter(Boolean)
                      .join(' ')}
                  >
                    {Number(day.date.slice(8))}
                  </td>
                ) : (
                  <td key={place} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Notice({ notice, year }: { notice: HolidayNotice | undefined; year: number }) {
  const t = useText(calendarText);
  const waiting = useQuery(ask.lawChanges({ kind: 'holiday-notice', status: 'proposed' })).data?.items.find(
    ({ content }) => content['year'] === year,
  );
  return (
    <section className="card" aria-label={t.notice}>
      <div className="card-head">
        <h2>{t.notice}</h2>
        <span className="grow" />
        {notice && <span className="tag">{notice.own ? t.own : t.shipped}</span>}
      </div>
      <div className="law-list">
        {waiting && (
          <p>
            <Link to={`/rules/changes?kind=holiday-notice&change=${waiting.id}`}>{t.waiting}</Link>
          </p>
        )}
        {!notice && <p className="second">{t.noNotice}</p>}
        {notice && (
          <>
            <p style={{ overflowWrap: 'anywhere' }}>
              {/^https?:/.test(notice.notice) ? (
                <a href={notice.notice} target="_blank" rel="noreferrer noopener">
                  {notice.notice}
                </a>
              ) : (
                notice.notice
              )}
            </p>
            <dl className="law-facts" style={{ gridTemplateColumns: '76px minmax(0, 1fr)' }}>
              <dt>{t.off}</dt>
              <dd>
                {notice.off.map(({ from, to }) => (
                  <div key={from}>{from === to ? from : `${from} — ${to}`}</div>
                ))}
              </dd>
              <dt>{t.makeUp}</dt>
              <dd>
                {notice.makeUp.length === 0 ? t.none : notice.makeUp.map((day) => <div key={day}>{day}</div>)}
              </dd>
            </dl>
          </>
        )}
      </div>
    </section>
  );
}
