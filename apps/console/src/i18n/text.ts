import { createContext, useContext } from 'react';

export type Lang = 'zh-CN' | 'en';

type Entry = string | ((...args: never[]) => string);
type Wide<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string;
};
export type Dictionary<T> = Readonly<Record<Lang, Wide<T>>>;

/** Each feature keeps its words beside its pages; the compiler refuses a key that one language lacks. */
export function defineText<const T extends Record<string, Entry>>(zh: T, en: Wide<T>): Dictionary<T> {
  return { 'zh-CN': zh as unknown as Wide<T>, en };
}

export interface LanguageChoice {
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ lang: 'zh-CN', setLang: () => undefined });

export function useLang(): Lang {
  return useContext(LanguageContext).lang;
}

export function useText<T>(dictionary: Dictionary<T>): Wide<T> {
  return dictionary[useLang()];
}

/** Picks of a pair that the server sent in both languages; Chinese where the English is missing. */
export type Pick2 = (zh: string | null | undefined, en: string | null | undefined) => string;

export function usePick(): Pick2 {
  const lang = useLang();
  return (zh, en) => (lang === 'en' ? en || zh : zh || en) ?? '';
}
