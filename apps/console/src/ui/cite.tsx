import { Popover } from 'antd';
import { Link } from 'react-router';
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

/** The name, and the order number behind it; what else stands in brackets is the title of a rule without a number. */
const ZH_NAME = /^《(?:中华人民共和国)?(.+?)》(?:（[^（）]*号）)?/;
type Cited = Pick<Cite, 'citeZh' | 'citeEn'>;
const nameZh = (cite: Cited) => ZH_NAME.exec(cite.citeZh)?.[1];
const nameEn = (cite: Cited) => /\(([^()]+)\), /.exec(cite.citeEn)?.[1];

/** Short title and article, for rows: the whole stands one click away. */
export function shortly(cite: Cited, lang: Lang, after?: Cited): string {
  const before = after && (lang === 'en' ? nameEn(after) : nameZh(after));
  const known = (name: string) => name === before;
  if (lang === 'en') {
    const name = nameEn(cite);
    const article = (cite.citeEn.split('), ').at(-1) ?? '').replace('Article', 'Art.');
    if (name === undefined) return cite.citeEn;
    return known(name) ? article : `${name}, ${article}`;
  }
  const name = nameZh(cite);
  if (name === undefined) return cite.citeZh;
  const article = cite.citeZh.replace(ZH_NAME, '');
  return known(name) ? article : `${name} ${article}`;
}

/** `O77-9` is the page `/rules/O77/9`. */
export function rulePath(rule: string): string {
  const at = rule.indexOf('-');
  return `/rules/${encodeURIComponent(rule.slice(0, at))}/${encodeURIComponent(rule.slice(at + 1))}`;
}

/** An article, opened by click: what it is, how sure we are of it, and the row of the rule book it comes from. */
export function CiteLink({ cite, whole, after }: { cite: Cite; whole?: boolean; after?: Cite }) {
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
            <dd className="mono">
              <Link to={rulePath(cite.rule)}>{cite.rule}</Link>
            </dd>
          </dl>
        }
      >
        <button type="button" className="cite-button" onClick={(event) => event.stopPropagation()}>
          {whole ? pick(cite.citeZh, cite.citeEn) : shortly(cite, lang, after)}
        </button>
      </Popover>
      <BasisMark mark={cite.mark} />
    </span>
  );
}

/** Several articles; an instrument that has just been named is not named again. */
export function CiteList({ cites }: { cites: readonly Cite[] }) {
  return cites.map((cite, index) => (
    <span key={cite.rule}>
      {index > 0 && ' '}
      <CiteLink cite={cite} after={cites[index - 1]} />
    </span>
  ));
}
