import { Input, Select } from 'antd';
import { useId, useRef } from 'react';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useText } from '../../i18n/text';
import type { Fact } from './blocks';
import { editorText } from './template-editor.text';

/** Words with facts among them: a fact is chosen by what it is called and stands where the cursor was. */
export function FactText({
  label,
  value,
  facts,
  list,
  rows = 1,
  onChange,
}: {
  label: string;
  value: string;
  facts: readonly Fact[];
  /** The list whose rows the text repeats for: its columns may be named too. */
  list?: string;
  rows?: number;
  onChange: (text: string) => void;
}) {
  const t = useText(editorText);
  const id = useId();
  const area = useRef<TextAreaRef>(null);
  const columns = facts.find(({ key, kind }) => key === list && kind === 'list')?.columns ?? {};
  const options = [
    ...Object.entries(columns).map(([key, zh]) => ({ value: `.${key}`, label: `${zh}（.${key}）` })),
    ...facts
      .filter(({ kind }) => kind === 'text')
      .map(({ key, zh }) => ({ value: key, label: `${zh}（${key}）` })),
  ];
  const insert = (key: string) => {
    const field = area.current?.resizableTextArea?.textArea;
    const from = field?.selectionStart ?? value.length;
    const to = field?.selectionEnd ?? value.length;
    const placeholder = `{{${key}}}`;
    onChange(value.slice(0, from) + placeholder + value.slice(to));
    window.setTimeout(() => {
      field?.focus();
      field?.setSelectionRange(from + placeholder.length, from + placeholder.length);
    });
  };
  return (
    <div className="fact-text">
      <div className="row between">
        <label htmlFor={id}>{label}</label>
        <Select
          size="small"
          variant="borderless"
          aria-label={`${t.insert}：${label}`}
          className="insert-fact"
          popupMatchSelectWidth={320}
          showSearch={{ optionFilterProp: 'label' }}
          value={null}
          placeholder={t.insert}
          options={options}
          onChange={(key: string | null) => key && insert(key)}
        />
      </div>
      <Input.TextArea
        ref={area}
        id={id}
        lang="zh-CN"
        autoSize={{ minRows: rows, maxRows: 12 }}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
