import { Button } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { Cite, Problem } from '../api/models';
import { NoAnswer, problemOf } from '../api/problem';
import { usePick, useText } from '../i18n/text';
import { CiteList } from './cite';
import { Icon, type IconName } from './icons';
import { Shape, type ShapeName } from './shape';
import './states.css';
import { uiText } from './ui.text';

/** True only after 300 ms, so that a quick answer shows no flicker. */
export function useSlow(pending: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!pending) return;
    const timer = window.setTimeout(() => setSlow(true), 300);
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
    };
  }, [pending]);
  return pending && slow;
}

export function Empty({
  icon = 'docket',
  title,
  detail,
  children,
}: {
  icon?: IconName;
  title: string;
  detail?: string;
  children?: ReactNode;
}) {
  return (
    <div className="state">
      <Icon name={icon} size={28} />
      <p className="title">{title}</p>
      {detail && <p className="second">{detail}</p>}
      {children}
    </div>
  );
}

export function FilteredEmpty({ names, onClear }: { names: readonly string[]; onClear: () => void }) {
  const t = useText(uiText);
  return (
    <div className="state">
      <Icon name="filter" size={28} />
      <p>{t.filteredEmpty(names.join(' · '))}</p>
      <button type="button" className="link-button" onClick={onClear}>
        {t.clearFilters}
      </button>
    </div>
  );
}

/** What did not happen, one way on, and the number to give to whoever looks into it. */
export function ErrorCard({ error, what, onRetry }: { error: unknown; what: string; onRetry?: () => void }) {
  const t = useText(uiText);
  const navigate = useNavigate();
  const problem = problemOf(error);
  const status = problem?.status;
  const title = status === 403 ? t.noRightTitle : status === 404 ? t.notFoundTitle : t.notLoaded(what);
  const detail =
    error instanceof NoAnswer || !problem
      ? t.noAnswer
      : problem.detail || (status === 404 ? t.notFoundDetail : problem.title || t.noAnswer);
  return (
    <section className="card state-card" role="alert">
      <p className="title">
        {status === 403 ? <Icon name="lock" /> : <Shape name="diamond" />}
        {title}
      </p>
      <p>{detail}</p>
      <div className="row">
        {onRetry && status !== 403 && status !== 404 && (
          <Button size="small" icon={<Icon name="retry" size={14} />} onClick={onRetry}>
            {t.retry}
          </Button>
        )}
        <Button size="small" onClick={() => navigate('/docket')}>
          {t.toDocket}
        </Button>
        <span className="grow" />
        {problem?.traceId && (
          <span className="note">
            {t.trace} <span className="mono">{problem.traceId.slice(0, 16)}</span>
          </span>
        )}
      </div>
    </section>
  );
}

const BANNER_SHAPES: Record<'warn' | 'error' | 'info' | 'good', ShapeName> = {
  warn: 'triangle',
  error: 'diamond',
  info: 'square',
  good: 'tick',
};

/** At most one a page. */
export function Banner({
  kind,
  children,
  action,
}: {
  kind: 'warn' | 'error' | 'info' | 'good';
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={`banner b-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Shape name={BANNER_SHAPES[kind]} />
      <span className="grow">{children}</span>
      {action}
    </div>
  );
}

/** A 409 or 422: what is missing, which article asks for it, and the stable code in small type. */
export function RefusalCard({ title, problem }: { title: string; problem: Problem }) {
  const t = useText(uiText);
  const pick = usePick();
  const missing = problem.unmet ?? [];
  const basis: Cite[] = problem.legalBasis ?? [];
  return (
    <section className="refusal" role="alert">
      <p className="title">
        <Icon name="lock" />
        {title}
        <span className="code">{problem.code}</span>
      </p>
      {missing.length === 0 && <p className="detail">{problem.detail || problem.title}</p>}
      {(problem.errors ?? []).map(({ path, reason }) => (
        <p key={path} className="note">
          <span className="mono">{path}</span> {reason}
        </p>
      ))}
      <ul>
        {missing.map((item) => (
          <li key={item.code}>
            <span className="lead">{problem.status === 409 ? t.missing : t.because}</span>
            <span>{pick(item.zh, item.en)}</span>
            <span className="law">
              <CiteList cites={item.citations} />
            </span>
          </li>
        ))}
      </ul>
      {missing.length === 0 && basis.length > 0 && (
        <p className="note">
          <CiteList cites={basis} />
        </p>
      )}
    </section>
  );
}

export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <>
      {keys.map((key) => (
        <kbd key={key} className="kbd">
          {key}
        </kbd>
      ))}
    </>
  );
}
