import { Button } from 'antd';
import { useState } from 'react';
import { CommandDrawer } from '../../commands/command-drawer';
import { useText } from '../../i18n/text';
import { organizationsText } from './organizations.text';

const BEGINNINGS = ['admitToIncubator', 'fileCommunityOrganization', 'applyRegistration'] as const;

/** The acts that begin an organization's file. */
export function NewOrganization() {
  const t = useText(organizationsText);
  const [acting, setActing] = useState<(typeof BEGINNINGS)[number] | null>(null);
  return (
    <>
      {BEGINNINGS.map((command) => (
        <Button key={command} onClick={() => setActing(command)}>
          {t[command]}
        </Button>
      ))}
      {acting && (
        <CommandDrawer
          command={acting}
          title={t[acting]}
          kind="organization"
          target={null}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}
