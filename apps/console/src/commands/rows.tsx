import { Button } from 'antd';
import { useId, type ReactNode } from 'react';
import { usePick, useText } from '../i18n/text';
import { Icon } from '../ui/icons';
import { commandsText } from './commands.text';
import type { Field, Target, Values } from './form-spec';

const fresh = (field: Field): Values =>
  Object.fromEntries((field.fields ?? []).map((part) => [part.name, part.initial ?? '']));

/** More than a line holds, or words at length: the row becomes a box of its own. */
const isTall = (field: Field) =>
  (field.fields?.length ?? 0) > 4 || Boolean(field.fields?.some(({ kind }) => kind === 'long'));

interface RowsProps {
  readonly field: Field;
  readonly target: Target | null;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** The input of one question of a row. */
  readonly cell: (part: Field, id: string, row: Values, put: (value: unknown) => void) => ReactNode;
}

/** A list of things, each with the same few questions. */
export function Rows({ field, target, value, onChange, cell }: RowsProps) {
  const t = useText(commandsText);
  const pick = usePick();
  const id = useId();
  const given = Array.isArray(value) ? (value as Values[]) : [];
  const rows = given.length > 0 || field.optional ? given : [fresh(field)];
  const put = (at: number, name: string, content: unknown) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [name]: content } : row)));
  const tall = isTall(field);
  return (
    <>
      {rows.map((row, at) => (
        <div className={tall ? 'row-fields tall' : 'row-fields'} key={at}>
          {(field.fields ?? [])
            .filter((part) => !part.when || part.when(row, target))
            .map((part) => {
              const cellId = `${id}-${at}-${part.name}`;
              return (
                <div key={part.name} className={part.kind === 'number' ? 'narrow' : part.kind}>
                  {part.kind !== 'yes' && (
                    <label htmlFor={cellId}>
                      {pick(...part.label)}
                      {part.optional && <span className="note">{t.optional}</span>}
                    </label>
                  )}
                  {cell(part, cellId, row, (content) => put(at, part.name, content))}
                </div>
              );
            })}
          <button
            type="button"
            className="icon-button remove"
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
