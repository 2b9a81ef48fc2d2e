import { useEffect, useRef, type ReactNode } from 'react';
import './page-head.css';

/** The one h1 of a page. After a change of page it takes the focus, so that a reader starts there. */
export function PageTitle({ children, documentTitle }: { children: ReactNode; documentTitle: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle} · 守正`;
  }, [documentTitle]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="page-title">
      {children}
    </h1>
  );
}

export function PageHead({ title, sub, actions }: { title: string; sub?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="page-head">
      <PageTitle documentTitle={title}>{title}</PageTitle>
      {sub && <p className="page-sub">{sub}</p>}
      <span className="grow" />
      {actions}
    </header>
  );
}
