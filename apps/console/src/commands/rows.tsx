import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { usePick, useText } from '../i18n/text';
import { Icon } from '../ui/icons';
import { commandsText } from './commands.text';
import { textOf, type Field, type Values } from './form-spec';

const fresh = (field: Field): Values =>
  Object.fromEntries((field.fields ?? []).map((part) => [part.name, part.initial ?? '']));

/** A list of things, each with the same few questions. */
export function Rows({
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
  const given = Array.isArray(value) ? (value as Values[]) : [];
  const rows = given.length > 0 || field.optional ? given : [fresh(field)];
  const put = (at: number, name: string, cell: unknown) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: cell } : row)));
  const cell = (row: Values, at: number, part: Field) => {
    const cellId = `${id}-${at}-${part.name}`;
    const content = row[part.name];
    if (part.kind === 'choice') {
      return (
        <Select
          id={cellId}
          style={{ width: '100%' }}
          placeholder={t.choose}
          value={typeof content === 'string' && content !== '' ? content : undefined}
          options={(part.choices ?? []).map(([choice, zh, en]) => ({ value: choice, label: pick(zh, en) }))}
          onChange={(next: string) => put(at, part.name, next)}
        />
      );
    }
    return (
      <Input
        id={cellId}
        inputMode={part.kind === 'number' ? 'numeric' : undefined}
        value={textOf(content)}
        onChange={(event) => {
          const typed = event.target.value;
          put(at, part.name, part.kind === 'number' && /^\d{1,9}$/.test(typed) ? Number(typed) : typed);
        }}
      />
    );
  };
  return (
    <>
      {rows.map((row, at) => (
        <div className="row-fields" key={at}>
          {(field.fields ?? []).map((part) => (
            <div key={part.name} className={part.kind === 'number' ? 'narrow' : undefined}>
              <label htmlFor={`${id}-${at}-${part.name}`}>{pick(...part.label)}</label>
              {cell(row, at, part)}
            </div>
          ))}
          <button
            type="button"
            className="icon-button"
            aria-label={t.removeRow}
            disabled={rows.length === 1 && !field.optional}
            onClick={() => onChange(rows.filter((_, index) => index !== at))}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      <Button
        size="small"
        icon={<Icon name="plus" size={12} />}
        onClick={() => onChange([...rows, fresh(field)])}
      >
        {t.addRow}
      </Button>
    </>
  );
}
