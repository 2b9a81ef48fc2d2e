import { Button, Input, Modal } from 'antd';
import { useState, type FormEvent } from 'react';
import { client, data } from '../api/client';
import { session } from '../api/session';
import { useText } from '../i18n/text';
import { shellText } from './shell.text';
import { useSession } from './use-session';

/** The session is over: sign in on the spot. The page below, and what was typed into it, stays. */
export function SessionDialog() {
  const state = useSession();
  const t = useText(shellText);
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState(false);
  const [sending, setSending] = useState(false);
  if (state.phase !== 'over') return null;
  const resume = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    try {
      session.accept(
        await data(client.POST('/api/auth/login', { body: { username: state.account.username, password } })),
      );
      setPassword('');
      setWrong(false);
    } catch {
      setWrong(true);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal
      open
      closable={false}
      footer={null}
      width={420}
      title={t.sessionOver}
      keyboard={false}
      zIndex={1200}
    >
      <p className="second">{t.sessionKept}</p>
      <form onSubmit={(event) => void resume(event)} style={{ marginTop: 12 }}>
        <label htmlFor="resume-password">
          {t.password} · {state.account.username}
        </label>
        <div className="row">
          <Input.Password
            id="resume-password"
            autoFocus
            autoComplete="current-password"
            value={password}
            status={wrong ? 'error' : ''}
            aria-describedby={wrong ? 'resume-wrong' : undefined}
            onChange={(event) => setPassword(event.target.value)}
          />
          <Button type="primary" htmlType="submit" loading={sending}>
            {t.resume}
          </Button>
        </div>
        {wrong && (
          <p id="resume-wrong" role="alert" style={{ color: 'var(--three-days)' }}>
            {t.wrong}
          </p>
        )}
      </form>
      <p style={{ marginTop: 8 }}>
        <button type="button" className="link-button" onClick={() => session.end()}>
          {t.leave}
        </button>
      </p>
    </Modal>
  );
}
