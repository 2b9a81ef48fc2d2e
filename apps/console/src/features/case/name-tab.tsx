import { useMutation, useQueries } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { client, data } from '../../api/client';
import type { CaseFile } from '../../api/models';
import { ask } from '../../api/queries';
import { defineText, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { Icon } from '../../ui/icons';
import { Empty, ErrorCard } from '../../ui/states';
import '../clues/clues.css';
import { ScreeningCard } from '../clues/screening-card';
import { caseText } from './case.text';

/** The clues behind the case with the screening of their names, and the search for cases of the same place. */
export function NameTab({ file }: { file: CaseFile }) {
  const t = useText(caseText);
  const account = useAccount();
  const clues = useQueries({ queries: file.clueIds.map((id) => ask.clue(id)) });
  return (
    <>
      {clues.length === 0 && <Empty icon="clue" title={t.noClues} />}
      {clues.map((clue, index) => (
        <section key={file.clueIds[index]} className="record">
          {clue.isError ? (
            <ErrorCard error={clue.error} what={t.openClue} onRetry={() => void clue.refetch()} />
          ) : (
            <>
              <div className="record-head">
                <Icon name="clue" />
                <h3 lang="zh-CN">{clue.data?.subjectName ?? '…'}</h3>
                <span className="note">{clue.data?.number}</span>
                <span className="grow" />
                <Link to={`/clues/${file.clueIds[index]}`}>{t.openClue}</Link>
              </div>
              {clue.data && <ScreeningCard clue={clue.data} onVerify={null} />}
            </>
          )}
        </section>
      ))}
      {!file.past && account.role === 'officer' && <LinkSearch caseId={file.id} />}
    </>
  );
}

const linkText = defineText(
  {
    title: '同地址、同网站、同账号的案件',
    note: '只在已立案的案件之间查找，用途记入查阅留痕；不评分、不排序、不导出。',
    by: '按什么找',
    address: '地址',
    site: '网站',
    account: '账号',
    value: '内容',
    purpose: '用途',
    search: '查找案件',
    none: '没有同样的案件',
    failed: '查找',
  },
  {
    title: 'Cases of the same place, site or account',
    note: 'Among filed cases alone; the purpose is recorded. Nothing is scored, ranked or exported.',
    by: 'By',
    address: 'Address',
    site: 'Site',
    account: 'Account',
    value: 'Value',
    purpose: 'Purpose',
    search: 'Find cases',
    none: 'No such case',
    failed: 'the search',
  },
);

type By = 'address' | 'site' | 'account';

function LinkSearch({ caseId }: { caseId: string }) {
  const t = useText(linkText);
  const [by, setBy] = useState<By>('address');
  const [value, setValue] = useState('');
  const [purpose, setPurpose] = useState('');
  const search = useMutation({
    mutationFn: () =>
      data(
        client.POST('/api/cases/{id}/find-links', {
          params: { path: { id: caseId } },
          body: { by, value: value.trim(), purpose: purpose.trim() },
        }),
      ),
  });
  const ready = value.trim() !== '' && purpose.trim() !== '';
  return (
    <section className="record" aria-label={t.title}>
      <div className="record-head">
        <h3>{t.title}</h3>
      </div>
      <p className="note" style={{ marginBottom: 8 }}>
        {t.note}
      </p>
      <form
        className="link-search"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) search.mutate();
        }}
      >
        <Select
          aria-label={t.by}
          value={by}
          options={(['address', 'site', 'account'] as const).map((kind) => ({ value: kind, label: t[kind] }))}
          onChange={setBy}
        />
        <Input
          aria-label={t.value}
          placeholder={t.value}
          value={value}
          maxLength={300}
          onChange={(event) => setValue(event.target.value)}
        />
        <span />
        <Input
          aria-label={t.purpose}
          placeholder={t.purpose}
          value={purpose}
          maxLength={500}
          onChange={(event) => setPurpose(event.target.value)}
        />
        <span />
        {ready && (
          <Button htmlType="submit" loading={search.isPending} style={{ justifySelf: 'start' }}>
            {t.search}
          </Button>
        )}
      </form>
      {search.isError && <ErrorCard error={search.error} what={t.failed} />}
      {search.data?.items.length === 0 && <p className="second">{t.none}</p>}
      <ul>
        {search.data?.items.map((item) => (
          <li key={item.id} style={{ padding: '6px 0' }}>
            <Link to={`/cases/${item.id}`} lang="zh-CN">
              {item.subjectName}
            </Link>{' '}
            <span className="note">{[item.number, item.filedOn].join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
