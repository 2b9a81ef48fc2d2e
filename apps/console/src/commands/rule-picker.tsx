import { useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { ask } from '../api/queries';
import { useLang, useText } from '../i18n/text';
import { shortly } from '../ui/cite';
import { commandsText } from './commands.text';
import type { PickerProps } from './pickers';

const FEW = 20;

/** Articles by their citation: those that the subject suggests at first, any other by its words or its number. */
export function RulePicker({
  suggested,
  value,
  onChange,
  ...rest
}: PickerProps & { suggested: readonly string[] }) {
  const t = useText(commandsText);
  const lang = useLang();
  const [typed, setTyped] = useState('');
  const q = typed.trim();
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const known = useQueries({ queries: [...new Set([...suggested, ...chosen])].map((id) => ask.rule(id)) });
  const found = useQuery({ ...ask.rules({ q, limit: FEW }), enabled: q !== '' });
  const rules = [
    ...(q === '' ? [] : (found.data?.items ?? [])),
    ...known.flatMap(({ data }) => data?.versions.at(-1) ?? []),
  ];
  const names = new Map(rules.map((rule) => [rule.id, shortly(rule, lang)]));
  return (
    <Select
      {...rest}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      style={{ width: '100%' }}
      placeholder={t.articleWords}
      notFoundContent={q === '' ? t.articleWords : found.isPending ? null : t.nothingFound}
      value={chosen}
      options={[...names].map(([id, label]) => ({ value: id, label, title: label }))}
      onChange={(next: string[]) => {
        setTyped('');
        onChange(next);
      }}
    />
  );
}
