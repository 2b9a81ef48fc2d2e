import { Popover } from 'antd';
import type { Cite } from '../api/models';
import { type Lang, useLang, usePick, useText } from '../i18n/text';
import './term.css';
import { termText } from './term.text';

/** `read`: the statute was read in full, no mark. Set by the bureau: 内部. Not yet confirmed: 待核. */
function markOf(mark: string | undefined): 'internal' | 'unverified' | null {
  if (mark === undefined || mark === 'read') return null;
  return mark === 'design' || mark === 'bureau' ? 'internal' : 'unverified';
}

export function BasisMark({ mark }: { mark: string | undefined }) {
  const t = useText(termText);
  const shown = markOf(mark);
  if (!shown) return null;
  return <span className={`mark ${shown}`}>{shown === 'internal' ? t.internal : t.unverified}</span>;
}

/** Short title and article, for rows: the whole stands one click away. */
function shortly(cite: Cite, lang: Lang): string {
  if (lang === 'en') {
    const named = /\(([^()]+)\), (.+)$/.exec(cite.citeEn);
    return named ? `${named[1]}, ${(named[2] ?? '').replace('Article', 'Art.')}` : cite.citeEn;
  }
  const parts = /^《(?:中华人民共和国)?(.+?)》(?:（.*?）)?(.+)$/.exec(cite.citeZh);
  return parts ? `${parts[1]} ${parts[2]}` : cite.citeZh;
}

/** An article, opened by click: what it is, how sure we are of it, and the row of the rule book it comes from. */
export function CiteLink({ cite, whole }: { cite: Cite; whole?: boolean }) {
  const t = useText(termText);
  const pick = usePick();
  const lang = useLang();
  const nature = { internal: t.internalLong, unverified: t.unverifiedLong, none: t.statute }[
    markOf(cite.mark) ?? 'none'
  ];
  return (
    <span className="cite">
      <Popover
        trigger="click"
        destroyOnHidden
        content={
          <dl className="cite-card">
            <dt>{t.instrument}</dt>
            <dd className="strong">{pick(cite.citeZh, cite.citeEn)}</dd>
            <dt>{t.effect}</dt>
            <dd>{nature}</dd>
            <dt>{t.ruleId}</dt>
            <dd className="mono">{cite.rule}</dd>
          </dl>
        }
      >
        <button type="button" className="cite-button" onClick={(event) => event.stopPropagation()}>
          {whole ? pick(cite.citeZh, cite.citeEn) : shortly(cite, lang)}
        </button>
      </Popover>
      <BasisMark mark={cite.mark} />
    </span>
  );
}

export function CiteList({ cites }: { cites: readonly Cite[] }) {
  return (
    <>
      {cites.map((cite, index) => (
        <span key={cite.rule}>
          {index > 0 && ' '}
          <CiteLink cite={cite} />
        </span>
      ))}
    </>
  );
}
