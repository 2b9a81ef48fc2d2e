import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import type { CommandForm } from '../../commands/form-spec';

interface LawActProps {
  readonly command: string;
  readonly title: string;
  /** The thing that the act concerns: each keeps a draft of its own. */
  readonly about: string;
  readonly form: () => CommandForm;
  readonly primary?: boolean;
  readonly small?: boolean;
}

/** A button for one act on the law book, with its form; it is judged by the revision of the book. */
export function LawAct({ command, title, about, form, primary, small }: LawActProps) {
  const [open, setOpen] = useState(false);
  const book = useQuery(ask.lawChanges({ limit: 1 }));
  const revision = book.data?.revision;
  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        size={small ? 'small' : 'middle'}
        data-testid={command}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {title}
      </Button>
      {open && revision !== undefined && (
        <CommandDrawer
          command={command}
          title={title}
          kind="law"
          form={form()}
          target={{ kind: 'law', id: about, revision }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
