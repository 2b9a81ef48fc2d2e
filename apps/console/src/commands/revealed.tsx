import { Button } from 'antd';
import type { Written } from '../api/client';
import { usePick, useText } from '../i18n/text';
import { CopyButton } from '../ui/copy-button';
import { Banner } from '../ui/states';
import { commandsText } from './commands.text';
import type { CommandForm } from './form-spec';

/** What the answer of a command shows once: nobody, not even the server, can show it again. */
export function Revealed({
  form,
  written,
  onDone,
}: {
  form: CommandForm;
  written: Written;
  onDone: () => void;
}) {
  const t = useText(commandsText);
  const pick = usePick();
  return (
    <div className="command-form" data-testid="revealed">
      <Banner kind="warn">
        <b>{t.onceTitle}</b> {t.onceNote}
      </Banner>
      {(form.reveals ?? []).map(([name, label]) => {
        const value = written.body[name];
        return (
          <div key={name} className="field">
            <span className="label">{pick(...label)}</span>
            {typeof value === 'string' ? (
              <p className="row">
                <code className="mono grow revealed">{value}</code>
                <CopyButton text={value} label={t.onceCopy} />
              </p>
            ) : (
              <p className="note">{t.onceGone}</p>
            )}
          </div>
        );
      })}
      <Button type="primary" onClick={onDone}>
        {t.onceDone}
      </Button>
    </div>
  );
}
