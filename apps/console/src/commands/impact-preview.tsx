import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { preview } from '../api/client';
import type { ChangeImpact, TouchedTerm } from '../api/models';
import { defineText, useLang, usePick, useText } from '../i18n/text';
import { longDate } from '../i18n/dates';
import { CiteList } from '../ui/cite';
import { Icon } from '../ui/icons';
import { ErrorCard } from '../ui/states';

const text = defineText(
  {
    ask: '预览影响',
    again: '重新预览',
    title: '批准后的影响',
    nothingRecorded: '只是预览，没有记录任何东西。',
    moved: (n: number) => `日期要改、或由预计转为确定的期限 ${n} 项`,
    resting: (n: number) => `以此为依据的在走期限 ${n} 项`,
    open: (n: number) => `以此为依据的未结案件、线索、档案 ${n} 件`,
    judgedByOld: (n: number) => `施行日起已按旧文本办的 ${n} 件，仍按旧文本判定`,
    none: '不影响在走的期限和未结的案件。',
    refused: '这样提出会被退回',
    stays: '日期不变',
    more: (n: number) => `另有 ${n} 项未列出`,
    cited: (date: string) => `最近引用 ${date}`,
    case: '案件',
    clue: '线索',
    organization: '组织档案',
    request: '申请',
    provisional: '预计',
  },
  {
    ask: 'Preview the effect',
    again: 'Preview again',
    title: 'Effect once approved',
    nothingRecorded: 'A preview only: nothing was recorded.',
    moved: (n) => `Terms that get other dates, or become certain: ${n}`,
    resting: (n) => `Running terms that rest on it: ${n}`,
    open: (n) => `Open records that rest on it: ${n}`,
    judgedByOld: (n) => `Records with acts since its first day: ${n}, still judged by the old text`,
    none: 'It touches no running term and no open case.',
    refused: 'Proposed like this it would be refused',
    stays: 'same date',
    more: (n) => `${n} more not listed`,
    cited: (date) => `last cited ${date}`,
    case: 'case',
    clue: 'clue',
    organization: 'dossier',
    request: 'request',
    provisional: 'est.',
  },
);

/** What a change would touch: the same computation that follows its approval, asked before. */
export function ImpactPreview({ path, body }: { path: string; body: unknown }) {
  const t = useText(text);
  const asked = JSON.stringify(body);
  const mutation = useMutation({
    mutationFn: async () => ({ asked, impact: await preview(path, body) }),
  });
  const current = mutation.data?.asked === asked ? mutation.data.impact : undefined;
  return (
    <section className="impact" aria-label={t.title}>
      <Button
        data-testid="preview-impact"
        icon={<Icon name="search" size={13} />}
        loading={mutation.isPending}
        onClick={() => mutation.mutate()}
      >
        {current ? t.again : t.ask}
      </Button>
      {mutation.isError && <ErrorCard error={mutation.error} what={t.title} />}
      {current && <Impact impact={current} />}
    </section>
  );
}

function Impact({ impact }: { impact: ChangeImpact }) {
  const t = useText(text);
  const pick = usePick();
  const { refusals, movedCount, moved, restingCount, resting, openCount, open, judgedByOldCount } = impact;
  if (refusals.length > 0) {
    return (
      <div className="refusal" role="alert" style={{ marginTop: 8 }}>
        <p className="title">
          <Icon name="lock" />
          {t.refused}
        </p>
        <ul>
          {refusals.map((one) => (
            <li key={one.code}>
              <span>{pick(one.zh, one.en)}</span>
              <span className="law">
                <CiteList cites={one.citations} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const stay = resting.filter((one) => !moved.some((other) => isSame(one, other)));
  return (
    <div role="status">
      <p className="note">{t.nothingRecorded}</p>
      {movedCount + restingCount + openCount === 0 && <p className="strong">{t.none}</p>}
      {movedCount > 0 && (
        <>
          <h3 className="strong">{t.moved(movedCount)}</h3>
          <Terms terms={moved} />
          {movedCount > moved.length && <p className="note">{t.more(movedCount - moved.length)}</p>}
        </>
      )}
      {restingCount > 0 && (
        <>
          <h3 className="strong">{t.resting(restingCount)}</h3>
          <Terms terms={stay} />
          {restingCount > resting.length && <p className="note">{t.more(restingCount - resting.length)}</p>}
        </>
      )}
      {openCount > 0 && (
        <>
          <h3 className="strong">{t.open(openCount)}</h3>
          <ul>
            {open.map((one) => (
              <li key={one.streamId} className="row note">
                <RecordLink streamId={one.streamId} />
                <span className="mono">{one.version}</span>
                <span>{t.cited(one.lastCitedOn)}</span>
              </li>
            ))}
          </ul>
          {openCount > open.length && <p className="note">{t.more(openCount - open.length)}</p>}
        </>
      )}
      {judgedByOldCount > 0 && <p className="second">{t.judgedByOld(judgedByOldCount)}</p>}
    </div>
  );
}

const isSame = (one: TouchedTerm, other: TouchedTerm) =>
  one.streamId === other.streamId && one.term === other.term;

function Terms({ terms }: { terms: readonly TouchedTerm[] }) {
  const t = useText(text);
  const lang = useLang();
  return (
    <ul>
      {terms.map((one) => (
        <li key={`${one.streamId} ${one.term}`} className="row wrap note">
          <RecordLink streamId={one.streamId} />
          <span className="mono">{one.timer}</span>
          {one.newDueOn === one.dueOn ? (
            <span>
              {longDate(one.dueOn, lang)} {t.stays}
            </span>
          ) : (
            <span>
              <del>{longDate(one.dueOn, lang)}</del> → <b>{longDate(one.newDueOn, lang)}</b>
            </span>
          )}
          {one.provisional && <span className="tag">{t.provisional}</span>}
        </li>
      ))}
    </ul>
  );
}

const PAGES = {
  case: '/cases',
  clue: '/clues',
  organization: '/organizations',
  request: '/requests',
} as const;
const hasPage = (kind: string): kind is keyof typeof PAGES => Object.hasOwn(PAGES, kind);

/** `case-<uuid>` as a link to its page. */
export function RecordLink({ streamId, children }: { streamId: string; children?: string }) {
  const t = useText(text);
  const at = streamId.indexOf('-');
  const kind = streamId.slice(0, at);
  const id = streamId.slice(at + 1);
  if (!hasPage(kind)) return <span className="mono">{streamId}</span>;
  return <Link to={`${PAGES[kind]}/${id}`}>{children ?? `${t[kind]} ${id.slice(0, 8)}`}</Link>;
}
