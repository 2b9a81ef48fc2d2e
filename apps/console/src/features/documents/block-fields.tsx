import { Button, Input, InputNumber, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui/icons';
import type { Block, ColumnOf, Fact, Row } from './blocks';
import { FactText } from './fact-text';
import { editorText } from './template-editor.text';

interface FieldsProps {
  readonly block: Block;
  readonly facts: readonly Fact[];
  readonly onChange: (block: Block) => void;
}

/** The questions of one block; each kind has its own. */
export function BlockFields({ block, facts, onChange }: FieldsProps): ReactNode {
  const t = useText(editorText);
  const put = (part: Partial<Block>) => onChange(withoutNothing({ ...block, ...part }));
  const when = <When facts={facts} value={block.when} onChange={(key) => put({ when: key })} />;
  switch (block.kind) {
    case 'heading':
      return (
        <>
          <FactText
            label={t.text}
            value={block.text ?? ''}
            facts={facts}
            onChange={(text) => put({ text })}
          />
          <div className="block-options">
            <Choose
              label={t.level}
              value={String(block.level ?? 1)}
              options={[
                { value: '1', label: t.level1 },
                { value: '2', label: t.level2 },
              ]}
              onChange={(level) => put({ level: Number(level) })}
            />
            {when}
          </div>
        </>
      );
    case 'paragraph':
      return (
        <>
          <FactText
            label={t.text}
            rows={2}
            value={block.text ?? ''}
            facts={facts}
            list={block.each}
            onChange={(text) => put({ text })}
          />
          <div className="block-options">
            <Choose
              label={t.place}
              value={block.place ?? 'body'}
              options={(['body', 'flush', 'center', 'right'] as const).map((value) => ({
                value,
                label: t[value],
              }))}
              onChange={(place) => put({ place })}
            />
            {when}
            <Choose
              label={t.each}
              value={block.each ?? ''}
              options={[
                { value: '', label: t.once },
                ...listsOf(facts).map(({ key, zh }) => ({ value: key, label: t.eachOf(zh) })),
              ]}
              onChange={(each) => put({ each: each || undefined })}
            />
          </div>
        </>
      );
    case 'form':
      return (
        <>
          <FormRows rows={block.rows ?? []} facts={facts} onChange={(rows) => put({ rows })} />
          <div className="block-options">{when}</div>
        </>
      );
    case 'table':
      return (
        <>
          <div className="block-options">
            <Choose
              label={t.list}
              value={block.list ?? ''}
              options={listsOf(facts).map(({ key, zh }) => ({ value: key, label: zh }))}
              onChange={(list) => put({ list })}
            />
            {when}
          </div>
          <TableColumns
            columns={block.columns ?? []}
            list={block.list}
            facts={facts}
            onChange={(columns) => put({ columns })}
          />
        </>
      );
    case 'signatures':
      return <Lines label={t.signature} lines={block.labels ?? []} onChange={(labels) => put({ labels })} />;
    case 'attachments':
      return (
        <Lines
          label={t.attachment}
          lines={block.titles ?? []}
          facts={facts}
          onChange={(titles) => put({ titles })}
        />
      );
    case 'remedies':
    case 'seal':
      return <p className="note">{t[`fixed_${block.kind}`]}</p>;
  }
}

/** A part that is not wanted is left out, as the server knows no empty ones. */
const withoutNothing = (block: Block): Block =>
  Object.fromEntries(Object.entries(block).filter(([, part]) => part !== undefined)) as unknown as Block;

const listsOf = (facts: readonly Fact[]) => facts.filter(({ kind }) => kind === 'list');

const replaced = <T,>(all: readonly T[], at: number, one: T): readonly T[] =>
  all.map((other, index) => (index === at ? one : other));

function Choose({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: ReadonlyArray<{ value: string; label: string }>;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="small"
        style={{ width: '100%' }}
        showSearch={{ optionFilterProp: 'label' }}
        value={value}
        options={[...options]}
        onChange={onChange}
      />
    </div>
  );
}

export function When({
  facts,
  value,
  onChange,
}: {
  facts: readonly Fact[];
  value: string | undefined;
  onChange: (key: string | undefined) => void;
}) {
  const t = useText(editorText);
  return (
    <Choose
      label={t.when}
      value={value ?? ''}
      options={[
        { value: '', label: t.always },
        ...facts
          .filter(({ optional, key }) => optional || key === value)
          .map(({ key, zh }) => ({ value: key, label: t.whenFact(zh) })),
      ]}
      onChange={(key) => onChange(key || undefined)}
    />
  );
}

function Remove({ only, onRemove }: { only: boolean; onRemove: () => void }) {
  const t = useText(editorText);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t.removeRow}
      title={t.removeRow}
      disabled={only}
      onClick={onRemove}
    >
      <Icon name="close" size={12} />
    </button>
  );
}

function Add({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <Button size="small" icon={<Icon name="plus" size={12} />} onClick={onAdd}>
      {label}
    </Button>
  );
}

function FormRows({
  rows,
  facts,
  onChange,
}: {
  rows: readonly Row[];
  facts: readonly Fact[];
  onChange: (rows: readonly Row[]) => void;
}) {
  const t = useText(editorText);
  const put = (at: number, part: Partial<Row>) => {
    const { when, ...row } = { ...rows[at], label: '', text: '', ...rows[at], ...part };
    onChange(replaced(rows, at, when ? { ...row, when } : row));
  };
  return (
    <>
      {rows.map((row, at) => (
        <div className="block-row" key={at}>
          <div className="parts">
            <FactText
              label={t.label}
              value={row.label}
              facts={facts}
              onChange={(label) => put(at, { label })}
            />
            <FactText
              label={t.content}
              value={row.text}
              facts={facts}
              onChange={(text) => put(at, { text })}
            />
          </div>
          <Remove
            only={rows.length === 1}
            onRemove={() => onChange(rows.filter((_, index) => index !== at))}
          />
          <div className="below">
            <When facts={facts} value={row.when} onChange={(when) => put(at, { when })} />
          </div>
        </div>
      ))}
      <Add label={t.addRow} onAdd={() => onChange([...rows, { label: '', text: '' }])} />
    </>
  );
}

function TableColumns({
  columns,
  list,
  facts,
  onChange,
}: {
  columns: readonly ColumnOf[];
  list: string | undefined;
  facts: readonly Fact[];
  onChange: (columns: readonly ColumnOf[]) => void;
}) {
  const t = useText(editorText);
  const put = (at: number, part: Partial<ColumnOf>) =>
    onChange(columns.map((column, index) => (index === at ? { ...column, ...part } : column)));
  return (
    <>
      {columns.map((column, at) => (
        <div className="block-row" key={at}>
          <div className="parts three">
            <div className="fact-text">
              <label>
                {t.title}
                <Input
                  lang="zh-CN"
                  value={column.title}
                  onChange={(event) => put(at, { title: event.target.value })}
                />
              </label>
            </div>
            <FactText
              label={t.content}
              value={column.text}
              facts={facts}
              list={list}
              onChange={(text) => put(at, { text })}
            />
            <div className="fact-text">
              <label>
                {t.width}
                <InputNumber
                  min={1}
                  max={28}
                  style={{ width: '100%' }}
                  value={column.width}
                  onChange={(width) => put(at, { width: width ?? 1 })}
                />
              </label>
            </div>
          </div>
          <Remove
            only={columns.length === 1}
            onRemove={() => onChange(columns.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Add label={t.addColumn} onAdd={() => onChange([...columns, { title: '', text: '', width: 6 }])} />
    </>
  );
}

/** Lines of one kind: signatures in plain words, attachments with facts among theirs. */
function Lines({
  label,
  lines,
  facts,
  onChange,
}: {
  label: string;
  lines: readonly string[];
  facts?: readonly Fact[];
  onChange: (lines: readonly string[]) => void;
}) {
  const t = useText(editorText);
  return (
    <>
      {lines.map((line, at) => (
        <div className="block-row" key={at}>
          <div className="parts one">
            {facts ? (
              <FactText
                label={`${label} ${at + 1}`}
                value={line}
                facts={facts}
                onChange={(text) => onChange(replaced(lines, at, text))}
              />
            ) : (
              <Input
                aria-label={`${label} ${at + 1}`}
                lang="zh-CN"
                value={line}
                onChange={(event) => onChange(replaced(lines, at, event.target.value))}
              />
            )}
          </div>
          <Remove
            only={lines.length === 1}
            onRemove={() => onChange(lines.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <Add label={t.addRow} onAdd={() => onChange([...lines, ''])} />
    </>
  );
}
