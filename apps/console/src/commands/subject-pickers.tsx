import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { ask } from '../api/queries';
import { usePick, useText } from '../i18n/text';
import { commandsText } from './commands.text';
import type { PickerProps } from './pickers';

const FEW = 20;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}

function useSubjects(subject: 'organization' | 'case' | 'clue', text: string | undefined) {
  const organizations = useQuery({
    ...ask.organizations({ q: text, limit: FEW }),
    enabled: subject === 'organization',
  });
  const cases = useQuery({ ...ask.cases({ text, limit: FEW }), enabled: subject === 'case' });
  const clues = useQuery({ ...ask.clues({ text, limit: FEW }), enabled: subject === 'clue' });
  const found: readonly Found[] | undefined = {
    organization: organizations.data?.items.map(({ id, name, uscc }) => ({ id, name, number: uscc ?? '' })),
    case: cases.data?.items.map(({ id, subjectName, number }) => ({ id, name: subjectName, number })),
    clue: clues.data?.items.map(({ id, subjectName, number }) => ({ id, name: subjectName, number })),
  }[subject];
  return { found, failed: organizations.isError || cases.isError || clues.isError };
}

/** The one that is chosen already, where the search does not bring it along. */
function useNamed(subject: 'organization' | 'case' | 'clue', id: string | undefined): Found | undefined {
  const wanted = (one: typeof subject) => id !== undefined && subject === one;
  const organization = useQuery({ ...ask.organization(id ?? ''), enabled: wanted('organization') });
  const file = useQuery({ ...ask.case(id ?? ''), enabled: wanted('case') });
  const clue = useQuery({ ...ask.clue(id ?? ''), enabled: wanted('clue') });
  if (id === undefined) return undefined;
  if (organization.data) return { id, name: organization.data.name, number: organization.data.uscc ?? '' };
  const known = file.data ?? clue.data;
  return known && { id, name: known.subjectName, number: known.number };
}

/** A recorded organization, case or clue, found by name or number. */
export function SubjectPicker({
  subject,
  own,
  value,
  onChange,
  ...rest
}: PickerProps & { subject: 'organization' | 'case' | 'clue'; own?: string }) {
  const t = useText(commandsText);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(typed.trim()), 250);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const { found, failed } = useSubjects(subject, asked || undefined);
  const chosen = typeof value === 'string' && value !== '' ? value : undefined;
  const offered = (found ?? []).filter(({ id }) => id !== own);
  const named = useNamed(subject, offered.some(({ id }) => id === chosen) ? undefined : chosen);
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      style={{ width: '100%' }}
      placeholder={t.nameOrNumber}
      loading={!found && !failed}
      notFoundContent={failed ? t.noAnswer : found && t.nothingFound}
      value={chosen}
      options={[...(named ? [named] : []), ...offered].map(({ id, name, number }) => ({
        value: id,
        label: [name, number].filter(Boolean).join(' · '),
      }))}
      onChange={(next: string | undefined) => onChange(next ?? '')}
    />
  );
}

/** A step in the history of the organization or case that another field names. */
export function StepPicker({
  subject,
  stream,
  value,
  onChange,
  ...rest
}: PickerProps & { subject: 'organization' | 'case'; stream: string }) {
  const t = useText(commandsText);
  const pick = usePick();
  const organization = useQuery({
    ...ask.organizationHistory(stream),
    enabled: subject === 'organization' && stream !== '',
  });
  const file = useQuery({ ...ask.caseHistory(stream), enabled: subject === 'case' && stream !== '' });
  const items = (subject === 'case' ? file : organization).data?.items;
  return (
    <Select
      {...rest}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: '100%' }}
      placeholder={t.choose}
      notFoundContent={stream === '' ? t.chooseFirst : undefined}
      value={typeof value === 'string' && value !== '' ? value : undefined}
      options={items?.map((item) => ({
        value: item.eventId,
        label: `r${item.revision} ${pick(item.zh, item.en)}`,
      }))}
      onChange={onChange}
    />
  );
}
