import { useRef, useState } from 'react';
import { Button } from 'antd';
import { type FileOwner, uploadFile } from '../api/client';
import { newKey } from '../api/key';
import { problemOf } from '../api/problem';
import { useText } from '../i18n/text';
import { Icon } from '../ui/icons';
import { commandsText } from './commands.text';

interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

/** Files go up as they are chosen; the server hashes them and keeps them encrypted, a record names their ids. */
export function FileUploads({
  value,
  owner,
  describedBy,
  onChange,
}: {
  value: unknown;
  owner: FileOwner;
  describedBy: string | undefined;
  onChange: (value: unknown) => void;
}) {
  const t = useText(commandsText);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const files = Array.isArray(value) ? (value as Uploaded[]) : [];
  const add = async (chosen: FileList | null) => {
    if (!chosen || chosen.length === 0) return;
    setBusy(true);
    setFault(null);
    let added = files;
    try {
      for (const file of chosen) {
        const { id, sha256 } = await uploadFile(owner, file, newKey());
        added = [...added, { id, sha256, name: file.name }];
        onChange(added);
      }
    } catch (error) {
      setFault(problemOf(error)?.title ?? t.noAnswer);
    } finally {
      setBusy(false);
      if (input.current) input.current.value = '';
    }
  };
  return (
    <div aria-describedby={describedBy}>
      <input ref={input} type="file" multiple hidden onChange={(event) => void add(event.target.files)} />
      <Button
        size="small"
        icon={<Icon name="upload" size={13} />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {busy ? t.hashing : t.addFile}
      </Button>
      {fault && (
        <p className="fault" role="alert">
          {t.uploadFailed}：{fault}
        </p>
      )}
      <ul className="file-list">
        {files.map((file) => (
          <li key={file.id}>
            <Icon name="file" size={13} />
            <span>{file.name}</span>
            <span className="mono grow" title={`${t.hash} ${file.sha256}`}>
              {file.sha256.slice(0, 16)}…
            </span>
            <button
              type="button"
              className="icon-button"
              style={{ width: 24, height: 24 }}
              aria-label={`${t.removeRow}: ${file.name}`}
              onClick={() => onChange(files.filter((other) => other.id !== file.id))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
