import { App } from 'antd';
import type { ReactNode } from 'react';
import { openFile } from '../../api/client';
import type { RequestFile } from '../../api/models';
import { problemOf } from '../../api/problem';
import { RecordLink } from '../../commands/impact-preview';
import { BASES, CONSULTED, GROUNDS, OPINIONS, PAPERS, REQUEST_OUTCOMES } from '../../commands/request-forms';
import { listMinute, shortDate } from '../../i18n/dates';
import { useLang, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { CopyButton } from '../../ui/copy-button';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useWord } from '../case/case-words';
import { RecordSection, type RecordRow } from '../case/record-rows';
import { requestsText } from './requests.text';

/** A text as it was written; where its key was destroyed, that is said. */
function Words({ text }: { text: string | null }) {
  const t = useText(requestsText);
  if (text === null) return <span className="none">{t.gone}</span>;
  return (
    <span lang="zh-CN" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </span>
  );
}

export function RequestWords({ file }: { file: RequestFile }) {
  const t = useText(requestsText);
  const word = useWord();
  const completed = file.completion?.completedOn != null;
  const rows: RecordRow[] = [
    { label: t.applicant, value: <Words text={file.applicant} /> },
    { label: completed ? t.contentCompleted : t.content, value: <Words text={file.content} /> },
    ...(file.basis ? [{ label: t.basis, value: word(BASES, file.basis) }] : []),
    ...(file.record ? [{ label: t.record, value: <RecordLink streamId={file.record} /> }] : []),
  ];
  return (
    <section className="card" aria-label={t.asked}>
      <RecordSection
        title={t.asked}
        beside={
          <span className="note row" style={{ gap: 4 }}>
            <Icon name="lock" size={12} /> {t.sealedNote}
          </span>
        }
        rows={rows}
      />
    </section>
  );
}

/** What was done about it, in the order of the law: completion, consultation, extension, answer. */
export function RequestHandling({ file }: { file: RequestFile }) {
  const t = useText(requestsText);
  const word = useWord();
  const lang = useLang();
  const { today } = useSystem();
  const day = (date: string) => shortDate(date, today, lang);
  const { completion, consultations, extension, answer } = file;
  const rows: RecordRow[] = [
    ...(completion
      ? [
          {
            label: t.completion,
            value: (
              <Lines
                first={t.askedOn(day(completion.askedOn), completion.noticeDocNo)}
                words={completion.reason}
                last={completion.completedOn ? t.completedOn(day(completion.completedOn)) : t.notCompleted}
              />
            ),
          },
        ]
      : []),
    ...consultations.map((one, index) => ({
      label: consultations.length > 1 ? `${t.consultation} ${index + 1}` : t.consultation,
      value: (
        <Lines
          first={
            <>
              {word(CONSULTED, one.consulted)} <Words text={one.party} />
              {lang === 'en' ? ', ' : '，'}
              {t.reachedOn(day(one.receivedOn))}
            </>
          }
          words={one.words ?? undefined}
          last={
            one.opinion && one.answeredOn ? `${day(one.answeredOn)} ${word(OPINIONS, one.opinion)}` : t.waits
          }
        />
      ),
    })),
    ...(extension
      ? [
          {
            label: t.extension,
            value: <Lines first={t.toldOn(day(extension.toldOn))} words={extension.reason} />,
          },
        ]
      : []),
    {
      label: t.answer,
      value: answer ? (
        <Lines
          first={
            <>
              <b>{word(REQUEST_OUTCOMES, answer.outcome)}</b>{' '}
              <span lang="zh-CN">{t.answeredOn(day(answer.answeredOn), answer.answerDocNo)}</span>
            </>
          }
          words={file.kind === 'correction' ? answer.finding : undefined}
          last={answer.grounds.map((ground) => word(GROUNDS, ground)).join(lang === 'en' ? '; ' : '；')}
        />
      ) : (
        <span className="none">{t.notAnswered}</span>
      ),
    },
  ];
  return (
    <section className="card" aria-label={t.handling}>
      <RecordSection title={t.handling} rows={rows} />
    </section>
  );
}

function Lines({ first, words, last }: { first: ReactNode; words?: string | null; last?: ReactNode }) {
  return (
    <>
      <div>{first}</div>
      {words !== undefined && (
        <div>
          <Words text={words} />
        </div>
      )}
      {last && <div className="second">{last}</div>}
    </>
  );
}

type Paper = RequestFile['papers'][number];

export function RequestPapers({ papers }: { papers: readonly Paper[] }) {
  const t = useText(requestsText);
  const lang = useLang();
  const word = useWord();
  const { today } = useSystem();
  const { message } = App.useApp();
  const open = (id: string) =>
    void openFile(id).catch((error: unknown) =>
      message.error(`${t.fileFailed}：${problemOf(error)?.title ?? ''}`),
    );
  const columns: Column<Paper>[] = [
    {
      key: 'name',
      title: t.papers,
      render: (item) => (
        <span className="row" style={{ gap: 6 }}>
          <Icon name="file" size={14} />
          <span className="main" lang="zh-CN">
            {item.name ?? t.unnamed}
          </span>
        </span>
      ),
    },
    { key: 'paper', title: t.kind, width: 150, render: (item) => word(PAPERS, item.paper) },
    {
      key: 'at',
      title: t.attached,
      width: 120,
      render: (item) => <span className="second">{listMinute(item.at, today, lang)}</span>,
    },
    {
      key: 'hash',
      title: 'SHA-256',
      width: 150,
      render: (item) => (
        <span className="row" style={{ gap: 4 }}>
          <span className="mono note" title={item.sha256}>
            {item.sha256.slice(0, 12)}…
          </span>
          <CopyButton text={item.sha256} label="SHA-256" />
        </span>
      ),
    },
    {
      key: 'open',
      title: <span className="sr-only">{t.openFile}</span>,
      width: 70,
      right: true,
      render: (item) => (
        <button
          type="button"
          className="link-button"
          title={t.openingRecorded}
          aria-label={`${t.openFile} ${item.name ?? ''}`}
          onClick={() => open(item.id)}
        >
          {t.openFile}
        </button>
      ),
    },
  ];
  return (
    <section className="card" aria-label={t.papers}>
      <div className="card-head">
        <h2>{t.papers}</h2>
        <span className="note">{papers.length}</span>
      </div>
      {papers.length === 0 ? (
        <p className="note" style={{ padding: '10px 14px 12px' }}>
          {t.noPapers}
        </p>
      ) : (
        <DataTable
          single
          caption={t.papers}
          columns={columns}
          rows={papers}
          rowKey={(item) => item.id}
          pending={false}
          empty={null}
        />
      )}
    </section>
  );
}
