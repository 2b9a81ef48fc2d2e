import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Restriction } from '../../api/models';
import { ask } from '../../api/queries';
import { askTracks } from '../../api/track-queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { RESTRICTION_FORMS } from '../../commands/restriction-forms';
import type { Target } from '../../commands/form-spec';
import { SubjectPicker } from '../../commands/subject-pickers';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { PageHead } from '../../ui/page-head';
import { Empty, ErrorCard } from '../../ui/states';
import { supervisionText } from './supervision.text';
import './supervision.css';

/** May restrict and lift; others of the readers only look. */
const RESTRICTERS: ReadonlySet<string> = new Set(['section-head', 'organ-head']);

interface Acting {
  readonly command: 'restrictPerson' | 'liftRestriction';
  readonly target: Target | null;
}

/** Restrictions of persons about one organization: no names, and each look recorded. */
export function RestrictionsPage() {
  const t = useText(supervisionText);
  const account = useAccount();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const organization = search.get('organization') ?? '';
  const [acting, setActing] = useState<Acting | null>(null);
  const file = useQuery({ ...ask.organization(organization), enabled: organization !== '' });
  const may = RESTRICTERS.has(account.role);
  return (
    <div className="page">
      <PageHead
        title={t.restrictions}
        sub={t.restrictionsSub}
        actions={
          may && (
            <Button
              type="primary"
              icon={<Icon name="plus" />}
              onClick={() =>
                setActing({
                  command: 'restrictPerson',
                  target: file.data
                    ? {
                        kind: 'restriction',
                        id: organization,
                        revision: file.data.revision,
                        organization: file.data,
                      }
                    : null,
                })
              }
            >
              {t.restrict}
            </Button>
          )
        }
      />
      <div className="filters">
        <label htmlFor={id} className="note">
          {t.chooseOrganization}
        </label>
        <div style={{ width: 360 }}>
          <SubjectPicker
            id={id}
            status=""
            subject="organization"
            value={organization}
            onChange={(value) =>
              setSearch(value ? { organization: typeof value === 'string' ? value : '' } : {}, {
                replace: true,
              })
            }
          />
        </div>
        {file.data && <span lang="zh-CN">{file.data.name}</span>}
      </div>
      {organization === '' ? (
        <section className="card">
          <Empty icon="lock" title={t.chooseFirst} detail={t.chooseDetail} />
        </section>
      ) : (
        <Restrictions
          organization={organization}
          onLift={
            may
              ? ({ id: one, revision }) =>
                  setActing({
                    command: 'liftRestriction',
                    target: { kind: 'restriction', id: one, revision },
                  })
              : undefined
          }
        />
      )}
      {acting && (
        <CommandDrawer
          command={acting.command}
          title={acting.command === 'restrictPerson' ? t.restrict : t.lift}
          kind="restriction"
          target={acting.target}
          onClose={() => setActing(null)}
        />
      )}
    </div>
  );
}

function Restrictions({
  organization,
  onLift,
}: {
  organization: string;
  onLift: ((item: Restriction) => void) | undefined;
}) {
  const t = useText(supervisionText);
  const pick = usePick();
  const { today } = useSystem();
  const query = useQuery(askTracks.restrictions(organization));
  const fields = RESTRICTION_FORMS.restrictPerson?.fields ?? [];
  const words = (name: string, code: string) => {
    const known = fields.find((field) => field.name === name)?.choices?.find(([value]) => value === code);
    return known ? pick(known[1], known[2]) : code;
  };
  const columns: Column<Restriction>[] = [
    { key: 'office', title: t.office, render: (item) => words('office', item.office) },
    { key: 'rule', title: t.basis, width: 280, render: (item) => words('rule', item.rule) },
    { key: 'from', title: t.from, width: 110, render: (item) => item.from },
    { key: 'to', title: t.to, width: 110, render: (item) => item.to },
    {
      key: 'state',
      title: t.state,
      width: 150,
      render: ({ endedOn, to }) =>
        endedOn ? t.over(endedOn) : to < today ? t.expired : <span className="tag l-warn">{t.inForce}</span>,
    },
    {
      key: 'act',
      title: <span className="sr-only">{t.lift}</span>,
      width: 90,
      right: true,
      render: (item) =>
        onLift && item.endedOn === null && item.to >= today ? (
          <Button size="small" onClick={() => onLift(item)}>
            {t.lift}
          </Button>
        ) : null,
    },
  ];
  if (query.isError && !query.data) {
    return <ErrorCard error={query.error} what={t.restrictions} onRetry={() => void query.refetch()} />;
  }
  return (
    <section className="card" aria-label={t.restrictions}>
      <DataTable
        single
        caption={t.restrictions}
        columns={columns}
        rows={query.data?.items}
        rowKey={(item) => item.id}
        pending={query.isPending}
        minWidth={800}
        empty={<Empty icon="list" title={t.noRestrictions} />}
      />
    </section>
  );
}
