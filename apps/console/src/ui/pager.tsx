import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { Icon } from './icons';
import { uiText } from './ui.text';

export interface Cursor {
  readonly after: string | undefined;
  readonly page: number;
  readonly forward: (next: string) => void;
  readonly back: () => void;
}

/** Cursors go forward only; the way back is remembered here. A change of `scope` starts at the first page. */
export function useCursor(scope: string): Cursor {
  const [trail, setTrail] = useState<{ scope: string; cursors: readonly string[] }>({ scope, cursors: [] });
  const cursors = trail.scope === scope ? trail.cursors : [];
  return {
    after: cursors.at(-1),
    page: cursors.length,
    forward: (next) => setTrail({ scope, cursors: [...cursors, next] }),
    back: () => setTrail({ scope, cursors: cursors.slice(0, -1) }),
  };
}

export function Pager({ cursor, next }: { cursor: Cursor; next: string | null | undefined }) {
  const t = useText(uiText);
  if (cursor.page === 0 && !next) return null;
  return (
    <nav className="pager" aria-label={`${t.previous} / ${t.next}`}>
      <Button
        size="small"
        disabled={cursor.page === 0}
        onClick={cursor.back}
        icon={<Icon name="left" size={12} />}
      >
        {t.previous}
      </Button>
      <Button
        size="small"
        disabled={!next}
        onClick={() => next && cursor.forward(next)}
        icon={<Icon name="right" size={12} />}
        iconPlacement="end"
      >
        {t.next}
      </Button>
    </nav>
  );
}

/** Under every list: its keys, which page this is, and the way to the others. */
export function TableFoot({
  cursor,
  next,
  count,
  children,
}: {
  cursor: Cursor;
  next: string | null | undefined;
  count: number | undefined;
  children?: ReactNode;
}) {
  const t = useText(uiText);
  return (
    <footer className="table-foot">
      {children}
      <span className="grow" />
      {count !== undefined && count > 0 && <span>{t.page(cursor.page + 1, count)}</span>}
      <Pager cursor={cursor} next={next} />
    </footer>
  );
}
