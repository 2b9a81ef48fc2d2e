import { Button, Checkbox, Input, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { fromField } from '../i18n/dates';
import { usePick, useText } from '../i18n/text';
import { DateField, isMinute } from '../ui/date-field';
import { Shape } from '../ui/shape';
import { Icon } from '../ui/icons';
import { commandsText } from './commands.text';
import { FileHashes } from './file-hashes';
import type { Field, Values } from './form-spec';

const ISO_MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

interface FieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly fault: string | undefined;
  readonly onChange: (value: unknown) => void;
}

/** One question with its label, hint and fault; the fault stands at the field it is about. */
export function FieldInput({ field, value, fault, onChange }: FieldProps) {
  const t = useText(commandsText);
  const pick = usePick();
  const id = useId();
  const described =
    [field.hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const grouped = field.kind === 'rows' || field.kind === 'files';
  const label = (
    <>
      {pick(...field.label)}
      {field.optional && <span className="note">{t.optional}</span>}
    </>
  );
  const control = (
    <Control field={field} id={id} value={value} fault={fault} described={described} onChange={onChange} />
  );
  const notes = (
    <>
      {field.hint && (
        <p className="hint" id={`${id}-hint`}>
          {pick(...field.hint)}
        </p>
      )}
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          <Shape name="diamond" size={8} />
          {fault}
        </p>
      )}
    </>
  );
  if (field.kind === 'yes')
    return (
      <div className="field">
        {control}
        {notes}
      </div>
    );
  if (grouped) {
    return (
      <fieldset className="field" data-field={field.name}>
        <legend className="label">{label}</legend>
        {control}
        {notes}
      </fieldset>
    );
  }
  return (
    <div className="field" data-field={field.name}>
      <label htmlFor={id}>{label}</label>
      {control}
      {notes}
    </div>
  );
}

function Control({
  field,
  id,
  value,
  fault,
  described,
  onChange,
}: FieldProps & { id: string; described: string | undefined }): ReactNode {
  const t = useText(commandsText);
  const pick = usePick();
  const status = fault ? 'error' : '';
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const shared = {
    id,
    status,
    'aria-describedby': described,
    'aria-invalid': fault ? true : undefined,
  } as const;
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
          onChange={(event) => onChange(event.target.value === '' ? '' : Number(event.target.value))}
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
      return <DateField {...shared} value={text} onChange={onChange} />;
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
          value={text || undefined}
          options={(field.choices ?? []).map(([choice, zh, en]) => ({ value: choice, label: pick(zh, en) }))}
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
    case 'badges': {
      const badges = Array.isArray(value) ? (value as string[]) : [];
      return (
        <Select
          {...shared}
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={[' ', ',', '，', '、']}
          style={{ width: '100%' }}
          placeholder={t.badgesHint}
          value={badges}
          onChange={onChange}
        />
      );
    }
    case 'files':
      return <FileHashes value={value} describedBy={described} onChange={onChange} />;
    case 'rows':
      return <Rows field={field} value={value} onChange={onChange} />;
  }
}

function Rows({
  field,
  value,
  onChange,
}: {
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const t = useText(commandsText);
  const pick = usePick();
  const id = useId();
  const rows = Array.isArray(value) && value.length > 0 ? (value as Values[]) : [{}];
  const put = (at: number, name: string, cell: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: cell } : row)));
  return (
    <>
      {rows.map((row, at) => (
        <div className="row-fields" key={at}>
          {(field.fields ?? []).map((part) => (
            <div key={part.name}>
              <label htmlFor={`${id}-${at}-${part.name}`}>{pick(...part.label)}</label>
              <Input
                id={`${id}-${at}-${part.name}`}
                value={typeof row[part.name] === 'string' ? (row[part.name] as string) : ''}
                onChange={(event) => put(at, part.name, event.target.value)}
              />
            </div>
          ))}
          <button
            type="button"
            className="icon-button"
            aria-label={t.removeRow}
            disabled={rows.length === 1}
            onClick={() => onChange(rows.filter((_, index) => index !== at))}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      <Button size="small" icon={<Icon name="plus" size={12} />} onClick={() => onChange([...rows, {}])}>
        {t.addRow}
      </Button>
    </>
  );
}
