import { Button } from 'antd';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { useText } from '../i18n/text';
import { shellText } from './shell.text';

export function NotFoundPage() {
  const t = useText(shellText);
  return (
    <div className="plain-page">
      <section className="card state-card">
        <h1 className="h2">{t.pageGone}</h1>
        <p>{t.pageGoneDetail}</p>
        <Link to="/">{t.docket}</Link>
      </section>
    </div>
  );
}

/** Also met when a new build replaced the file of a route: a reload is the cure for both. */
export function FaultPage() {
  const t = useText(shellText);
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const stale = error instanceof TypeError && /module|import/i.test(error.message);
  return (
    <div className="plain-page">
      <section className="card state-card" role="alert">
        <h1 className="h2">{stale ? t.newVersion : t.broken}</h1>
        {!stale && <p>{t.brokenDetail}</p>}
        <Button type="primary" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
      </section>
    </div>
  );
}
