import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactNode } from 'react';
import { useLang } from '../i18n/text';
import { antdTheme } from './antd-theme';

const CALM = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function Themed({ children }: { children: ReactNode }) {
  const lang = useLang();
  const theme = useMemo(() => antdTheme(!CALM), []);
  return (
    <ConfigProvider
      locale={lang === 'en' ? enUS : zhCN}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}
