import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { AllowedCommand } from '../api/models';
import { defineText, usePick, useText } from '../i18n/text';
import { CiteList } from './cite';
import { isForeign, isOfAnotherKind } from './foreign-acts';
import { Icon } from './icons';
import './path.css';
import { Banner } from './states';

const text = defineText(
  {
    acts: '办理',
    now: '现在可以办',
    judged: (revision: number) => `按 r${revision} 判定`,
    more: (n: number) => `更多 ${n} 项`,
    barred: (n: number) => `暂不能办 ${n} 项`,
    nothing: '按你的职责，这一步没有要办的事。',
    none: '没有可以办的事。',
    others: (n: number) => `另有 ${n} 项`,
    fewer: '收起',
    barredNow: (act: string) => `现在不能办「${act}」`,
    foreign: (n: number) => `其他岗位、其他机关的事项 ${n} 项`,
  },
  {
    acts: 'Acts',
    now: 'Possible now',
    judged: (revision) => `judged on r${revision}`,
    more: (n) => `${n} more`,
    barred: (n) => `Not possible yet: ${n}`,
    nothing: 'In your role nothing is to be done at this step.',
    none: 'Nothing can be done.',
    others: (n) => `${n} more`,
    fewer: 'less',
    barredNow: (act) => `“${act}” is not possible now`,
    foreign: (n) => `Acts of other duties or organs: ${n}`,
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
  const barred = commands.filter((command) => !command.allowed && !isOfAnotherKind(command));
  const foreign = barred.filter(isForeign);
  const mine = barred.filter((command) => !isForeign(command));
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
      <BarredActs title={t.barred(mine.length)} commands={mine} />
      {foreign.length > 0 && (
        <details className="barred">
          <summary className="note">{t.foreign(foreign.length)}</summary>
          <BarredList commands={foreign} />
        </details>
      )}
    </section>
  );
}

/** So many are said at once; the rest stays one click away. */
const SHOWN = 6;

function BarredActs({ title, commands }: { title: string; commands: readonly AllowedCommand[] }) {
  const t = useText(text);
  if (commands.length === 0) return null;
  const rest = commands.slice(SHOWN);
  return (
    <div className="barred" data-testid="barred-acts">
      <h2 className="note">{title}</h2>
      <BarredList commands={commands.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary className="note">{t.others(rest.length)}</summary>
          <BarredList commands={rest} />
        </details>
      )}
    </div>
  );
}

function BarredList({ commands }: { commands: readonly AllowedCommand[] }) {
  return (
    <ul>
      {commands.map((command) => (
        <Barred key={command.command} command={command} />
      ))}
    </ul>
  );
}

/** The first reason is said; the others follow on request, each with its article. */
function Barred({ command }: { command: AllowedCommand }) {
  const t = useText(text);
  const pick = usePick();
  const [whole, setWhole] = useState(false);
  const [first, ...others] = command.refusals;
  return (
    <li>
      <Icon name="lock" size={13} />
      <span>{pick(command.zh, command.en)}</span>
      <span className="law">{first && <CiteList cites={first.citations} />}</span>
      <span className="why">
        {pick(first?.zh, first?.en)}
        {others.length > 0 && (
          <>
            {' '}
            <button
              type="button"
              className="link-button"
              aria-expanded={whole}
              onClick={() => setWhole(!whole)}
            >
              {whole ? t.fewer : t.others(others.length)}
            </button>
          </>
        )}
      </span>
      {whole &&
        others.map((refusal) => (
          <span className="why" key={refusal.code}>
            {pick(refusal.zh, refusal.en)} <CiteList cites={refusal.citations} />
          </span>
        ))}
    </li>
  );
}

/** Above the page that a link asked to act on: what it cannot do now, and the first reason. */
export function BarredBanner({ command }: { command: AllowedCommand }) {
  const t = useText(text);
  const pick = usePick();
  const [first] = command.refusals;
  return (
    <Banner kind="warn">
      {t.barredNow(pick(command.zh, command.en))}：{pick(first?.zh, first?.en)}{' '}
      {first && <CiteList cites={first.citations} />}
    </Banner>
  );
}
