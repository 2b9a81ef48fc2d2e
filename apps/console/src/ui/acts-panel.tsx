import { Button, Dropdown } from 'antd';
import type { AllowedCommand } from '../api/models';
import { defineText, usePick, useText } from '../i18n/text';
import { CiteList } from './cite';
import { Icon } from './icons';
import './path.css';

const text = defineText(
  {
    acts: '办理',
    now: '现在可以办',
    judged: (revision: number) => `按 r${revision} 判定`,
    more: (n: number) => `更多 ${n} 项`,
    barred: (n: number) => `暂不能办 ${n} 项`,
    nothing: '按你的职责，这一步没有要办的事。',
    none: '没有可以办的事。',
  },
  {
    acts: 'Acts',
    now: 'Possible now',
    judged: (revision) => `judged on r${revision}`,
    more: (n) => `${n} more`,
    barred: (n) => `Not possible yet: ${n}`,
    nothing: 'In your role nothing is to be done at this step.',
    none: 'Nothing can be done.',
  },
);

interface ActsProps {
  readonly commands: readonly AllowedCommand[];
  readonly revision: number;
  readonly onAct: (command: AllowedCommand) => void;
  readonly beside?: string;
}

/** What may be done now, and what may not with its reason and article; the server decided both. */
export function ActsPanel({ commands, revision, onAct, beside }: ActsProps) {
  const t = useText(text);
  const pick = usePick();
  const allowed = commands.filter((command) => command.allowed);
  const barred = commands.filter((command) => !command.allowed && command.refusal);
  const primary = allowed.find((command) => command.primary);
  const others = allowed.filter((command) => command !== primary);
  const shown = others.length <= 3 ? others : others.slice(0, 2);
  const rest = others.slice(shown.length);
  const name = (command: AllowedCommand) => pick(command.zh, command.en);
  return (
    <section className="card acts" aria-label={t.acts}>
      <div className="inner">
        <div className="row between note" style={{ marginBottom: 6 }}>
          <h2 className="note">{t.now}</h2>
          <span>{beside ?? t.judged(revision)}</span>
        </div>
        {primary && (
          <Button type="primary" className="primary-act" onClick={() => onAct(primary)}>
            {name(primary)}
          </Button>
        )}
        {allowed.length === 0 && <p className="second">{barred.length > 0 ? t.nothing : t.none}</p>}
        {others.length > 0 && (
          <div className="others" style={primary ? undefined : { marginTop: 0 }}>
            {shown.map((command) => (
              <Button key={command.command} title={name(command)} onClick={() => onAct(command)}>
                <span>{name(command)}</span>
              </Button>
            ))}
            {rest.length > 0 && (
              <Dropdown
                trigger={['click']}
                menu={{
                  items: rest.map((command) => ({
                    key: command.command,
                    label: name(command),
                    onClick: () => onAct(command),
                  })),
                }}
              >
                <Button icon={<Icon name="down" size={12} />} iconPlacement="end">
                  {t.more(rest.length)}
                </Button>
              </Dropdown>
            )}
          </div>
        )}
      </div>
      {barred.length > 0 && (
        <div className="barred">
          <h2 className="note">{t.barred(barred.length)}</h2>
          <ul>
            {barred.map((command) => (
              <li key={command.command}>
                <Icon name="lock" size={13} />
                <span>{name(command)}</span>
                <span className="law">
                  <CiteList cites={command.refusal?.citations ?? []} />
                </span>
                <span className="why">{pick(command.refusal?.zh, command.refusal?.en)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
