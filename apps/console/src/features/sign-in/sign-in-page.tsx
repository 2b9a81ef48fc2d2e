import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState, type FormEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { client, data } from '../../api/client';
import type { DemoAccount } from '../../api/models';
import { NoAnswer, problemOf } from '../../api/problem';
import { ask } from '../../api/queries';
import { roleName } from '../../api/roles';
import { session } from '../../api/session';
import { dropAllDrafts } from '../../commands/drafts';
import { defineText, usePick, useText } from '../../i18n/text';
import { firstPage } from '../../shell/navigation';
import { LanguageSwitch } from '../../shell/shell';
import { shellText } from '../../shell/shell.text';
import { useSession } from '../../shell/use-session';
import '../../shell/shell.css';
import '../../shell/shell-layers.css';
import { useSystem } from '../../shell/use-system';
import { Seal } from '../../ui/icons';
import { PageTitle } from '../../ui/page-head';
import './sign-in.css';

const text = defineText(
  {
    title: '登录',
    username: '账号',
    password: '口令',
    signIn: '登录',
    wrong: '账号或口令不对。',
    tooMany: '连续输错，账号暂停登录，稍后再试。',
    noAnswer: '服务暂时没有应答，请稍后再试。',
    demoTitle: '演示账号',
    demoNote: '选一个职责直接登录。演示环境的案情为虚构，演示件不具效力。',
    role: '职责',
    place: '辖区',
    enter: '以此登录',
  },
  {
    title: 'Sign in',
    username: 'Account',
    password: 'Password',
    signIn: 'Sign in',
    wrong: 'Account or password is wrong.',
    tooMany: 'Too many wrong tries: the account is paused, try later.',
    noAnswer: 'The service does not answer, try later.',
    demoTitle: 'Demo accounts',
    demoNote: 'Choose a role and go in. All facts of cases are fictional; nothing printed here has effect.',
    role: 'Role',
    place: 'Jurisdiction',
    enter: 'Enter',
  },
);

/** Only a path of our own: what stands in the address bar is not to be trusted. */
function whereTo(from: string | null, role: string): string {
  return from?.startsWith('/') && !from.startsWith('//') && !from.startsWith('/\\') ? from : firstPage(role);
}

export function SignInPage() {
  const t = useText(text);
  const shell = useText(shellText);
  const state = useSession();
  const system = useSystem();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  // Nothing of the person before is left for the next: no answers, no drafts.
  useEffect(() => {
    if (state.phase !== 'out') return;
    dropAllDrafts();
    queries.removeQueries({
      predicate: ({ queryKey }) => queryKey[0] !== 'system' && queryKey[0] !== 'demo-accounts',
    });
  }, [state.phase, queries]);

  if (state.phase === 'in') return <Navigate to={whereTo(search.get('from'), state.account.role)} replace />;

  const signIn = async (name: string, word: string) => {
    setSending(true);
    setFault(null);
    try {
      session.accept(
        await data(client.POST('/api/auth/login', { body: { username: name, password: word } })),
      );
    } catch (error) {
      const status = problemOf(error)?.status;
      setFault(
        error instanceof NoAnswer || (status ?? 0) >= 500 ? t.noAnswer : status === 429 ? t.tooMany : t.wrong,
      );
      setSending(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn(username, password);
  };
  return (
    <>
      <header className="bar">
        <span className="brand">
          <Seal />
          <span>{shell.product}</span>
        </span>
        <span className="line">{shell.line}</span>
        <span className="tools">
          {system.demo && <span className="demo-tag">{shell.demo}</span>}
          <LanguageSwitch />
        </span>
      </header>
      <main className="sign-in">
        <form className="card sign-in-form" onSubmit={submit}>
          <PageTitle documentTitle={t.title}>{t.title}</PageTitle>
          <label htmlFor="username">{t.username}</label>
          <Input
            id="username"
            autoComplete="username"
            autoFocus
            required
            value={username}
            onChange={(event) => setUsername(event.target.value)}
          />
          <label htmlFor="password">{t.password}</label>
          <Input.Password
            id="password"
            autoComplete="current-password"
            required
            value={password}
            status={fault ? 'error' : ''}
            aria-describedby={fault ? 'sign-in-fault' : undefined}
            onChange={(event) => setPassword(event.target.value)}
          />
          {fault && (
            <p id="sign-in-fault" role="alert" className="fault">
              {fault}
            </p>
          )}
          <Button type="primary" htmlType="submit" block loading={sending}>
            {t.signIn}
          </Button>
        </form>
        {system.demo && (
          <DemoAccounts onChoose={(account) => void signIn(account.username, account.password)} />
        )}
      </main>
    </>
  );
}

function DemoAccounts({ onChoose }: { onChoose: (account: DemoAccount) => void }) {
  const t = useText(text);
  const pick = usePick();
  const accounts = useQuery(ask.demoAccounts());
  if (!accounts.data) return null;
  return (
    <section className="card demo-accounts" aria-labelledby="demo-title">
      <h2 id="demo-title" className="h2">
        {t.demoTitle}
      </h2>
      <p className="note">{t.demoNote}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.role}</th>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.username}</th>
            <th scope="col">{t.password}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {accounts.data.items.map((account) => (
            <tr key={account.username}>
              <td>{roleName(account.role, pick)}</td>
              <td lang="zh-CN">{account.jurisdiction}</td>
              <td className="mono">{account.username}</td>
              <td className="mono">{account.password}</td>
              <td className="right">
                <Button
                  size="small"
                  aria-label={`${t.enter}: ${account.username}`}
                  onClick={() => onChoose(account)}
                >
                  {t.enter}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
