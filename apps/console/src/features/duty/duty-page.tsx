import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Duty } from '../../api/models';
import { ask } from '../../api/queries';
import { CASE_ROLES, roleName } from '../../api/roles';
import type { Choice } from '../../commands/form-spec';
import { SubjectPicker } from '../../commands/subject-pickers';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { DataTable, type Column } from '../../ui/data-table';
import { DateField, isDate } from '../../ui/date-field';
import { PageHead } from '../../ui/page-head';
import { Shape } from '../../ui/shape';
import { Empty, ErrorCard } from '../../ui/states';
import './duty.css';
import { dutyText } from './duty.text';
import { PersonDrawer } from './person-drawer';

const HINDRANCES: readonly Choice[] = [
  ['account-closed', '账号已停用', 'account closed'],
  ['no-valid-certificate', '没有有效执法证件', 'no valid certificate'],
  ['on-leave', '请假', 'on leave'],
  ['recused', '已回避', 'recused'],
  ['not-qualified', '没有法律职业资格', 'not qualified'],
  ['handled-the-case', '曾经办理本案', 'handled the case'],
];

/** They keep the leave of their organ and delegate their own authority. */
const HEADS = new Set(['section-head', 'organ-head']);

/** Who may act on a day: certificates, leave and deputies; in one case recusals, handlers and loans as well. */
export function DutyPage() {
  const t = useText(dutyText);
  const pick = usePick();
  const { today } = useSystem();
  const [search, setSearch] = useSearchParams();
  const asked = {
    on: search.get('on') ?? today,
    role: search.get('role') ?? '',
    caseId: search.get('case') ?? '',
  };
  const change = (name: string, value: string) =>
    setSearch(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  const query = useQuery(
    ask.whoMayAct({
      on: isDate(asked.on) ? asked.on : undefined,
      role: asked.role || undefined,
      caseId: asked.caseId || undefined,
    }),
  );
  const items = query.data?.items;
  const account = useAccount();
  const [kept, setKept] = useState<Duty | null>(null);
  const keeps = HEADS.has(account.role) ? (item: Duty) => item.organ === account.organ.code : () => false;
  const columns = useColumns(items ?? [], asked.caseId !== '', keeps, setKept);
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={items && t.sub(items.filter(({ mayAct }) => mayAct).length, items.length)}
      />
      <div className="duty-filters card">
        <label htmlFor="duty-on">{t.on}</label>
        <DateField id="duty-on" value={asked.on} onChange={(value) => change('on', value)} />
        <Select
          aria-label={t.role}
          style={{ width: 170 }}
          value={asked.role}
          options={[
            { value: '', label: t.allRoles },
            ...CASE_ROLES.map((role) => ({ value: role, label: roleName(role, pick) })),
          ]}
          onChange={(value: string) => change('role', value)}
        />
        <label htmlFor="duty-case">{t.file}</label>
        <div className="picker" title={t.fileHint}>
          <SubjectPicker
            id="duty-case"
            status=""
            subject="case"
            value={asked.caseId}
            onChange={(value) => change('case', String(value))}
          />
        </div>
      </div>
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card">
          <DataTable
            caption={t.title}
            columns={columns}
            rows={items}
            rowKey={(item) => item.account}
            pending={query.isPending}
            single
            empty={<Empty icon="users" title={t.empty} detail={t.emptyDetail} />}
          />
        </section>
      )}
      {kept && <PersonDrawer person={kept} onClose={() => setKept(null)} />}
    </div>
  );
}

function useColumns(
  all: readonly Duty[],
  inCase: boolean,
  keeps: (item: Duty) => boolean,
  onKeep: (item: Duty) => void,
): Column<Duty>[] {
  const t = useText(dutyText);
  const pick = usePick();
  const badgeOf = (account: string) => all.find((item) => item.account === account)?.badge ?? '';
  const hindrance = (code: string) => {
    const known = HINDRANCES.find(([value]) => value === code);
    return known ? pick(known[1], known[2]) : code;
  };
  return [
    {
      key: 'person',
      title: t.person,
      width: 220,
      render: (item) => (
        <span className="strong">
          {roleName(item.role, pick)} {item.badge}
        </span>
      ),
    },
    {
      key: 'state',
      title: t.state,
      render: (item) =>
        item.mayAct ? (
          <span className="tag l-normal">
            <Shape name="ring" />
            {t.may}
          </span>
        ) : (
          <span className="row" style={{ gap: 6 }}>
            <span className="tag l-warn">
              <Shape name="diamond" />
              {t.mayNot}
            </span>
            <span className="second">{item.hindrances.map(hindrance).join('、')}</span>
          </span>
        ),
    },
    {
      key: 'certificate',
      title: t.certificate,
      width: 170,
      render: (item) =>
        item.certificateTo ? t.to(item.certificateTo) : <span className="note">{t.none}</span>,
    },
    {
      key: 'leave',
      title: t.leave,
      width: 300,
      render: (item) =>
        [
          item.leave && t.away(item.leave.from, item.leave.to),
          item.leave?.deputy && t.deputy(badgeOf(item.leave.deputy)),
          ...item.deputyFor.map(({ role, to }) => t.standsIn(roleName(role, pick), to)),
        ]
          .filter(Boolean)
          .join('；') || <span className="note">—</span>,
    },
    ...(inCase
      ? [
          {
            key: 'case',
            title: t.inCase,
            width: 150,
            render: (item: Duty) =>
              [item.handler && t.handler, item.lent && t.lent].filter(Boolean).join('；') || (
                <span className="note">—</span>
              ),
          },
        ]
      : []),
    ...(all.some(keeps)
      ? [
          {
            key: 'keep',
            title: t.keep,
            width: 120,
            render: (item: Duty) =>
              keeps(item) && (
                <Button
                  size="small"
                  aria-label={t.keepOf(`${roleName(item.role, pick)} ${item.badge}`)}
                  onClick={() => onKeep(item)}
                >
                  {t.keep}
                </Button>
              ),
          },
        ]
      : []),
  ];
}
