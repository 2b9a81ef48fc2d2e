import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import type { AllowedCommand, Duty } from '../../api/models';
import { ask } from '../../api/queries';
import { roleName } from '../../api/roles';
import { CommandDrawer } from '../../commands/command-drawer';
import { usePick, useText } from '../../i18n/text';
import { ActsPanel } from '../../ui/acts-panel';
import { ErrorCard } from '../../ui/states';
import { dutyText } from './duty.text';

const ACTS = new Set(['recordLeave', 'endLeave', 'appointDeputy', 'endDeputy']);

/** Leave and deputyships of one person, and what a head may do about them. */
export function PersonDrawer({ person, onClose }: { person: Duty; onClose: () => void }) {
  const t = useText(dutyText);
  const pick = usePick();
  const [acting, setActing] = useState<AllowedCommand | null>(null);
  const query = useQuery(ask.account(person.account));
  const file = query.data;
  const title = `${roleName(person.role, pick)} ${person.badge}`;
  return (
    <Drawer open title={title} size={500} onClose={onClose} destroyOnHidden>
      {query.isError && !file && (
        <ErrorCard error={query.error} what={title} onRetry={() => void query.refetch()} />
      )}
      {file && (
        <div className="duty-person">
          <dl className="facts">
            <div>
              <dt>{t.leaves}</dt>
              <dd>{file.leaves.map(({ from, to }) => t.span(from, to)).join('；') || t.noLeave}</dd>
            </div>
            <div>
              <dt>{t.deputyships}</dt>
              <dd>
                {file.deputyFor
                  .map(({ role, from, to }) => `${roleName(role, pick)} ${t.span(from, to)}`)
                  .join('；') || t.noDeputyship}
              </dd>
            </div>
          </dl>
          <ActsPanel
            commands={file.allowedCommands.filter(({ command }) => ACTS.has(command))}
            revision={file.revision}
            onAct={setActing}
          />
          {acting && (
            <CommandDrawer
              command={acting.command}
              title={pick(acting.zh, acting.en)}
              basis={acting.basis}
              kind="account"
              target={{
                kind: 'account',
                id: file.id,
                revision: file.revision,
                organ: file.organ,
                account: file,
              }}
              onClose={() => setActing(null)}
            />
          )}
        </div>
      )}
    </Drawer>
  );
}
