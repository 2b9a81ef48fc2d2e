import { useQuery } from '@tanstack/react-query';
import { Dropdown } from 'antd';
import { useContext, useEffect, useState } from 'react';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { issue } from '../api/client';
import { newKey } from '../api/key';
import { ask } from '../api/queries';
import { roleName } from '../api/roles';
import { session } from '../api/session';
import { longDate } from '../i18n/dates';
import { LanguageContext, useLang, usePick, useText } from '../i18n/text';
import { LiveRegion } from '../ui/announce';
import { Icon, Seal } from '../ui/icons';
import { useKeys } from '../ui/keys';
import { CommandBox } from './command-box';
import { KeysDialog } from './keys-dialog';
import { navigationFor } from './navigation';
import { SessionDialog } from './session-dialog';
import './shell.css';
import './shell-layers.css';
import { shellText } from './shell.text';
import { useAccount } from './use-session';
import { useSystem } from './use-system';

/** Bar, navigation and the layers above every page. */
export function Shell() {
  const t = useText(shellText);
  const navigate = useNavigate();
  const location = useLocation();
  const [finding, setFinding] = useState(false);
  const [helping, setHelping] = useState(false);
  const [menu, setMenu] = useState(false);
  useEffect(() => setMenu(false), [location.pathname]);
  useKeys({
    'mod+k': () => setFinding(true),
    '?': () => setHelping(true),
    'g d': () => navigate('/docket'),
    'g c': () => navigate('/cases'),
    'g l': () => navigate('/clues'),
    'g o': () => navigate('/organizations'),
  });
  return (
    <>
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <TopBar
        onFind={() => setFinding(true)}
        onHelp={() => setHelping(true)}
        onMenu={() => setMenu((open) => !open)}
      />
      <div className={menu ? 'frame open' : 'frame'}>
        <SideNavigation />
        <main id="content" className="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <CommandBox open={finding} onClose={() => setFinding(false)} />
      <KeysDialog open={helping} onClose={() => setHelping(false)} />
      <SessionDialog />
      <LiveRegion />
    </>
  );
}

function TopBar({ onFind, onHelp, onMenu }: { onFind: () => void; onHelp: () => void; onMenu: () => void }) {
  const t = useText(shellText);
  const pick = usePick();
  const account = useAccount();
  const system = useSystem();
  const signOut = () => {
    void issue('/api/auth/logout', {}, { key: newKey() })
      .catch(() => undefined)
      .finally(() => session.end());
  };
  return (
    <header className="bar">
      <button type="button" className="round burger" aria-label={t.menu} onClick={onMenu}>
        <Icon name="menu" />
      </button>
      <Link to="/" className="brand">
        <Seal />
        <span>{t.product}</span>
      </Link>
      <span className="line">{t.line}</span>
      <button type="button" className="find" onClick={onFind} aria-keyshortcuts="Control+K">
        <Icon name="search" size={14} />
        <span>{t.find}</span>
        <kbd className="kbd" aria-hidden="true">
          Ctrl K
        </kbd>
      </button>
      <div className="tools">
        {system.demo && (
          <span className="demo-tag">
            <span className="long">{t.demo}</span>
            <span className="short" aria-hidden="true">
              {t.demoShort}
            </span>
          </span>
        )}
        <LanguageSwitch />
        <button type="button" className="round" aria-label={t.help} onClick={onHelp}>
          <Icon name="help" size={18} />
        </button>
        <Dropdown
          trigger={['click']}
          menu={{
            items: [{ key: 'out', label: t.signOut, icon: <Icon name="out" size={14} />, onClick: signOut }],
          }}
        >
          <button type="button" className="me">
            <span className="face">
              <Icon name="user" />
            </span>
            <span className="who">
              <span className="sr-only">{t.account}: </span>
              {roleName(account.role, pick)} {account.badge}
              <small lang="zh-CN">{account.organ.name}</small>
            </span>
          </button>
        </Dropdown>
      </div>
    </header>
  );
}

export function LanguageSwitch() {
  const t = useText(shellText);
  const { lang, setLang } = useContext(LanguageContext);
  return (
    <button type="button" className="lang" onClick={() => setLang(lang === 'en' ? 'zh-CN' : 'en')}>
      <span className="sr-only">{t.language}: </span>
      {lang === 'en' ? (
        <>
          中 / <b>EN</b>
        </>
      ) : (
        <>
          <b>中</b> / EN
        </>
      )}
    </button>
  );
}

function SideNavigation() {
  const t = useText(shellText);
  const lang = useLang();
  const account = useAccount();
  const system = useSystem();
  const groups = navigationFor(account.role);
  const hasDocket = groups.some(([, items]) => items.some((item) => item.key === 'docket'));
  const docket = useQuery({ ...ask.docket({ limit: 1, role: 'mine' }), enabled: hasDocket });
  const counts = docket.data?.counts;
  const urgent = counts !== undefined && counts.overdue + counts.threeDays > 0;
  return (
    <nav className="side" aria-label={t.navigation}>
      {groups.map(([group, items]) => (
        <div key={group}>
          <h2>{t[group]}</h2>
          <ul>
            {items.map((item) => (
              <li key={item.key}>
                <NavLink to={item.to}>
                  <Icon name={item.icon} />
                  {t[item.key]}
                  {item.key === 'docket' && counts !== undefined && counts.all > 0 && (
                    <span className={urgent ? 'count urgent' : 'count'}>
                      <span aria-hidden="true">{counts.all}</span>
                      <span className="sr-only">{(urgent ? t.awaitingUrgent : t.awaiting)(counts.all)}</span>
                    </span>
                  )}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="foot">{longDate(system.today, lang)}</p>
    </nav>
  );
}
