import { useRef, useState } from 'react';
import { Button } from 'antd';
import { useText } from '../i18n/text';
import { Icon } from '../ui/icons';
import { commandsText } from './commands.text';

interface Hashed {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}

async function hash(file: File): Promise<Hashed> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name, sha256, size: file.size, mediaType: file.type || 'application/octet-stream' };
}

/** Files are recorded by their hash; the hash is taken here, before anything leaves this machine. */
export function FileHashes({
  value,
  describedBy,
  onChange,
}: {
  value: unknown;
  describedBy: string | undefined;
  onChange: (value: unknown) => void;
}) {
  const t = useText(commandsText);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const files = Array.isArray(value) ? (value as Hashed[]) : [];
  const add = async (chosen: FileList | null) => {
    if (!chosen || chosen.length === 0) return;
    setBusy(true);
    const added = await Promise.all([...chosen].map(hash));
    onChange([...files, ...added]);
    setBusy(false);
    if (input.current) input.current.value = '';
  };
  if (!('subtle' in crypto)) return <p className="note">{t.noHash}</p>;
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
      <ul className="file-list">
        {files.map((file) => (
          <li key={file.sha256}>
            <Icon name="file" size={13} />
            <span>{file.name}</span>
            <span className="mono grow" title={file.sha256}>
              {file.sha256.slice(0, 16)}…
            </span>
            <button
              type="button"
              className="icon-button"
              style={{ width: 24, height: 24 }}
              aria-label={`${t.removeRow}: ${file.name}`}
              onClick={() => onChange(files.filter((other) => other.sha256 !== file.sha256))}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
