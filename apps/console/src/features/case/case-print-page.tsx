import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { CaseFile, HistoryItem, Term } from '../../api/models';
import { ask } from '../../api/queries';
import { roleName } from '../../api/roles';
import { minute } from '../../i18n/dates';
import { type Pick2, usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { ErrorCard } from '../../ui/states';
import { isForeign } from '../../ui/foreign-acts';
import { Shape } from '../../ui/shape';
import { TERM_SHAPES, useTermWords } from '../../ui/term-tag';
import { useStageName } from '../docket/docket-rows';
import { caseText } from './case.text';
import './print.css';
import { printText } from './print.text';

/** The case on paper: black on white, shapes instead of colour, and the past printed as the past. */
export function CasePrintPage() {
  const { id = '' } = useParams();
  const t = useText(printText);
  const words = useText(caseText);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const rev = search.get('rev');
  const newest = useQuery(ask.case(id));
  const file = useQuery(ask.case(id, rev ? { rev: Number(rev) } : {}));
  const history = useQuery(ask.caseHistory(id));
  if (file.isError)
    return <ErrorCard error={file.error} what={words.what} onRetry={() => void file.refetch()} />;
  if (!file.data || !history.data || !newest.data) return null;
  const past = file.data.revision < newest.data.revision;
  return (
    <>
      <div className="print-tools">
        <Button type="primary" onClick={() => window.print()}>
          {t.print}
        </Button>
        <Button onClick={() => navigate(`/cases/${id}${past ? `?rev=${file.data.revision}` : ''}`)}>
          {t.back}
        </Button>
      </div>
      <Sheet
        file={file.data}
        past={past}
        history={history.data.items.filter((step) => step.revision <= file.data.revision)}
      />
    </>
  );
}

function Sheet({ file, past, history }: { file: CaseFile; past: boolean; history: readonly HistoryItem[] }) {
  const t = useText(printText);
  const pick = usePick();
  const stage = useStageName();
  const account = useAccount();
  const { demo } = useSystem();
  const [printedAt] = useState(() => minute(new Date().toISOString()));
  const barred = file.allowedCommands.filter((command) => !command.allowed && !isForeign(command));
  const facts: Array<[string, string]> = [
    [t.name, file.subjectName],
    [t.ground, file.grounds.map((ground) => pick(ground.zh, ground.en)).join('、')],
    [t.place, file.regionName],
    [t.disposition, file.disposition ?? t.none],
    [t.filed, file.filedOn ?? t.none],
    [t.officers, file.officers.map((officer) => officer.badge).join('、') || t.none],
    [t.stage, stage(file)],
    [t.law, lawOf(file, pick) || t.none],
  ];
  return (
    <article className="sheet">
      {demo && (
        <div className="specimen" aria-hidden="true">
          <span data-text={t.specimen} />
          <span data-text={t.specimen} />
        </div>
      )}
      <h1>{t.title}</h1>
      <p className="number" lang="zh-CN">
        {file.number}
      </p>
      {past && <p className="past-note">{t.past}</p>}
      <table>
        <tbody>
          {[0, 2, 4, 6].map((row) => (
            <tr key={row}>
              {facts.slice(row, row + 2).flatMap(([label, value]) => [
                <th key={label} scope="row">
                  {label}
                </th>,
                <td key={`${label} value`}>{value}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t.terms}</h2>
      <table>
        <thead>
          <tr>
            {[t.term, t.from, t.due, t.state].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.clocks.map((clock) => (
            <TermRow key={clock.timer} term={clock} />
          ))}
        </tbody>
      </table>
      <h2>{t.missing}</h2>
      {barred.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <table>
          <tbody>
            {barred.map((command) => (
              <tr key={command.command}>
                <th scope="row">{pick(command.zh, command.en)}</th>
                <td>{pick(command.refusals[0]?.zh, command.refusals[0]?.en)}</td>
                <td>
                  {command.refusals[0]?.citations.map((cite) => pick(cite.citeZh, cite.citeEn)).join('、')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h2>{t.history(history.length)}</h2>
      <table>
        <tbody>
          {history.map((step) => (
            <tr key={step.revision}>
              <td>r{step.revision}</td>
              <td style={{ whiteSpace: 'nowrap' }}>{minute(step.occurredAt)}</td>
              <td>
                {pick(step.zh, step.en)} {step.documentNumber}
              </td>
              <td>
                {roleName(step.actor.role, pick)} {step.actor.badge}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer>
        <span lang="zh-CN">{file.number}</span>
        <span>
          {t.upTo(file.revision)}（{minute(history[0]?.recordedAt ?? '')}）
        </span>
        <span>
          {t.printed} {printedAt}
        </span>
        <span>
          {roleName(account.role, pick)} {account.badge}
        </span>
      </footer>
    </article>
  );
}

function lawOf(file: CaseFile, pick: Pick2): string {
  return file.grounds.map(({ cite }) => pick(cite?.citeZh, cite?.citeEn)).join('、');
}

function TermRow({ term }: { term: Term }) {
  const t = useText(printText);
  const pick = usePick();
  const words = useTermWords();
  return (
    <tr>
      <th scope="row">{pick(term.zh, term.en)}</th>
      <td>{term.startsOn}</td>
      <td>
        {term.warnOn ?? term.dueOn}
        {term.provisional && t.estimated}
        {term.warnOn && term.warnOn !== term.dueOn && (
          <>
            <br />
            {t.latest} {term.dueOn}
          </>
        )}
      </td>
      <td>
        <Shape name={TERM_SHAPES[term.state]} /> {words(term)}
        <br />
        {term.basis[0] && pick(term.basis[0].citeZh, term.basis[0].citeEn)}
      </td>
    </tr>
  );
}
