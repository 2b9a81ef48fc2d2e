import { Checkbox, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { FileOwner } from '../api/client';
import { fromField } from '../i18n/dates';
import { usePick, useText } from '../i18n/text';
import { useSystem } from '../shell/use-system';
import { DateField, isMinute } from '../ui/date-field';
import { commandsText } from './commands.text';
import { FileUploads } from './file-uploads';
import { textOf, type Choice, type Field, type OwnControlProps, type Target, type Values } from './form-spec';
import { AccountPicker, RegionPicker } from './pickers';
import { RulePicker } from './rule-picker';
import { Rows } from './rows';
import { StepPicker, SubjectPicker } from './subject-pickers';

const ISO_MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

interface ControlProps {
  readonly field: Field;
  readonly id: string;
  readonly values: Values;
  readonly target: Target | null;
  readonly fault: string | undefined;
  readonly described: string | undefined;
  readonly errors?: OwnControlProps['errors'];
  readonly onChange: (value: unknown) => void;
}

export function choicesOf(field: Field, target: Target | null, values: Values): readonly Choice[] {
  return field.choices ?? (target && field.choicesOf ? field.choicesOf(target, values) : []);
}

/** The input of one question. */
export function Control({
  field,
  id,
  values,
  target,
  fault,
  described,
  errors = [],
  onChange,
}: ControlProps): ReactNode {
  const t = useText(commandsText);
  const pick = usePick();
  const { today } = useSystem();
  const value = values[field.name];
  const text = textOf(value);
  const shared = {
    id,
    status: fault ? 'error' : '',
    'aria-describedby': described,
    'aria-invalid': fault ? true : undefined,
  } as const;
  const options = () =>
    choicesOf(field, target, values).map(([choice, zh, en]) => ({ value: choice, label: pick(zh, en) }));
  switch (field.kind) {
    case 'text':
      return (
        <Input
          {...shared}
          value={text}
          onChange={(event) => onChange(event.target.value)}
          autoComplete="off"
        />
      );
    case 'number':
      return (
        <Input
          {...shared}
          inputMode="numeric"
          value={text}
          onChange={(event) => onChange(numberOf(event.target.value))}
        />
      );
    case 'money':
      return (
        <Input
          {...shared}
          inputMode="decimal"
          suffix={t.yuan}
          value={text}
          onChange={(event) => onChange(event.target.value.trim())}
        />
      );
    case 'long':
      return (
        <Input.TextArea
          {...shared}
          autoSize={{ minRows: 3, maxRows: 10 }}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'date':
      return <DateField {...shared} value={text} today={today} onChange={onChange} />;
    case 'instant':
      return (
        <DateField
          {...shared}
          withTime
          value={ISO_MINUTE.test(text) ? text.slice(0, 16).replace('T', ' ') : text}
          onChange={(typed) => onChange(isMinute(typed) ? fromField(typed.replace(' ', 'T')) : typed)}
        />
      );
    case 'choice':
      return (
        <Select
          {...shared}
          style={{ width: '100%' }}
          placeholder={t.choose}
          allowClear={field.optional}
          notFoundContent={t.chooseFirst}
          value={text || undefined}
          options={options()}
          onChange={onChange}
        />
      );
    case 'choices':
      return (
        <Checkbox.Group
          className="choices"
          value={Array.isArray(value) ? (value as string[]) : []}
          options={options()}
          onChange={onChange}
        />
      );
    case 'words':
      return (
        <Select
          {...shared}
          mode="tags"
          suffixIcon={null}
          tokenSeparators={[' ', ',', '，', '、']}
          style={{ width: '100%' }}
          placeholder={t.wordsHint}
          value={Array.isArray(value) ? (value as string[]) : []}
          options={options()}
          onChange={onChange}
        />
      );
    case 'several':
      return (
        <Select
          {...shared}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: '100%' }}
          placeholder={t.choose}
          notFoundContent={t.chooseFirst}
          value={Array.isArray(value) ? (value as string[]) : []}
          options={options()}
          onChange={onChange}
        />
      );
    case 'rules':
      return (
        <RulePicker
          {...shared}
          suggested={choicesOf(field, target, values).map(([id]) => id)}
          value={value}
          onChange={onChange}
        />
      );
    case 'yes':
      return (
        <Checkbox
          id={id}
          checked={value === true}
          aria-describedby={described}
          onChange={(event) => onChange(event.target.checked)}
        >
          {pick(...field.label)}
        </Checkbox>
      );
    case 'account':
    case 'accounts':
    case 'badges':
      return (
        <AccountPicker
          {...shared}
          role={target && field.roleOf ? field.roleOf(target) : field.role}
          organ={field.anyOrgan ? undefined : target?.organ}
          many={field.kind !== 'account'}
          by={field.kind === 'badges' ? 'badge' : 'id'}
          on={textOf(values['occurredAt']).slice(0, 10) || undefined}
          value={value}
          onChange={onChange}
        />
      );
    case 'organization':
    case 'case':
    case 'clue':
      return (
        <SubjectPicker {...shared} subject={field.kind} own={target?.id} value={value} onChange={onChange} />
      );
    case 'step':
      return (
        <StepPicker
          {...shared}
          subject={field.of === 'organization' ? 'organization' : 'case'}
          stream={textOf(values[field.of ?? ''])}
          value={value}
          onChange={onChange}
        />
      );
    case 'region':
      return <RegionPicker {...shared} value={value} onChange={onChange} />;
    case 'json':
      return (
        <Input.TextArea
          {...shared}
          className="mono"
          autoSize={{ minRows: 2, maxRows: 14 }}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'files':
      return (
        <FileUploads value={value} owner={ownerOf(target)} describedBy={described} onChange={onChange} />
      );
    case 'rows':
      return (
        <Rows
          field={field}
          target={target}
          value={value}
          onChange={onChange}
          cell={(part, cellId, row, put) => (
            <Control
              field={part}
              id={cellId}
              values={row}
              target={target}
              fault={undefined}
              described={undefined}
              onChange={put}
            />
          )}
        />
      );
    case 'own':
      return field.render?.({ value, values, errors, onChange });
    case 'each':
      return <Each field={field} values={values} target={target} onChange={onChange} />;
  }
}

function ownerOf(target: Target | null): FileOwner {
  if (target?.kind === 'document') return { documentId: target.id };
  if (target?.kind === 'request') return { requestId: target.id };
  return target?.kind === 'clue' ? { clueId: target.id } : { caseId: target?.id ?? '' };
}

/** What is typed and no number yet stays as typed; the form says what is wrong. */
export function numberOf(typed: string): number | string {
  return /^\d{1,15}$/.test(typed.trim()) ? Number(typed) : typed;
}

/** One answer for every item of the subject. */
function Each({
  field,
  values,
  target,
  onChange,
}: Pick<ControlProps, 'field' | 'values' | 'target' | 'onChange'>) {
  const t = useText(commandsText);
  const pick = usePick();
  const answers = (values[field.name] ?? {}) as Record<string, string>;
  const asked = target && field.eachOf ? field.eachOf(target, values) : [];
  return asked.map(([no, zh, en]) => (
    <div key={no} className="row each">
      <span className="grow">{pick(zh, en)}</span>
      <Select
        aria-label={`${pick(...field.label)} ${pick(zh, en)}`}
        style={{ width: 190 }}
        placeholder={t.choose}
        value={answers[no]}
        options={(field.choices ?? []).map(([value, cz, ce]) => ({ value, label: pick(cz, ce) }))}
        onChange={(outcome: string) => onChange({ ...answers, [no]: outcome })}
      />
    </div>
  ));
}
