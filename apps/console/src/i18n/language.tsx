import { useEffect, useState, type ReactNode } from 'react';
import { setRequestLanguage } from '../api/client';
import { LanguageContext, type Lang } from './text';

const STORED = 'shouzheng.lang';

function remembered(): Lang {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'zh-CN';
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [lang, choose] = useState<Lang>(() => {
    const lang = remembered();
    setRequestLanguage(lang);
    return lang;
  });
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const setLang = (next: Lang) => {
    localStorage.setItem(STORED, next);
    setRequestLanguage(next);
    choose(next);
  };
  return <LanguageContext value={{ lang, setLang }}>{children}</LanguageContext>;
}
