import { Button, Dropdown, Input, Segmented } from 'antd';
import { useState } from 'react';
import type { OwnControlProps } from '../../commands/form-spec';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui/icons';
import { Shape } from '../../ui/shape';
import { BlockFields } from './block-fields';
import {
  BLOCK_KINDS,
  type Block,
  type BlockKind,
  type Fact,
  type Fault,
  faultsOf,
  freshBlock,
} from './blocks';
import './blocks-editor.css';
import { PaperPreview } from './paper-preview';
import { editorText } from './template-editor.text';
import { templatesText } from './templates.text';

const blocksOf = (value: unknown): readonly Block[] =>
  Array.isArray(value) ? (value as readonly Block[]) : [];

/** Blocks of a template, one below the other, and beside them the paper that they make. */
export function BlocksEditor({
  value,
  values,
  errors,
  onChange,
  facts,
}: OwnControlProps & { facts: readonly Fact[] }) {
  const t = useText(editorText);
  const [mode, setMode] = useState<'blocks' | 'json'>('blocks');
  const blocks = blocksOf(value);
  const title = typeof values['title'] === 'string' ? values['title'] : '';
  return (
    <div className="blocks-editor">
      <div className="pane">
        <div className="row between pane-head">
          <h3 className="strong">{t.blocks}</h3>
          <Segmented
            size="small"
            aria-label={t.mode}
            value={mode}
            options={[
              { value: 'blocks', label: t.blocks },
              { value: 'json', label: t.json },
            ]}
            onChange={setMode}
          />
        </div>
        {mode === 'json' ? (
          <JsonBlocks blocks={blocks} onChange={onChange} />
        ) : (
          <BlockCards blocks={blocks} facts={facts} errors={errors} onChange={onChange} />
        )}
      </div>
      <div className="pane preview-pane">
        <div className="pane-head">
          <h3 className="strong">{t.preview}</h3>
          <p className="note">{t.previewNote}</p>
        </div>
        <PaperPreview
          facts={facts}
          template={{
            title,
            redHead: values['redHead'] === true,
            showNumber: values['showNumber'] === true,
            blocks,
          }}
        />
      </div>
    </div>
  );
}

interface CardsProps {
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  readonly errors: OwnControlProps['errors'];
  readonly onChange: (blocks: readonly Block[]) => void;
}

function BlockCards({ blocks, facts, errors, onChange }: CardsProps) {
  const t = useText(editorText);
  const names = useText(templatesText);
  const kinds = (add: (kind: BlockKind) => void) => ({
    items: BLOCK_KINDS.map((kind) => ({ key: kind, label: names[`b_${kind}`], onClick: () => add(kind) })),
  });
  const insert = (at: number, kind: BlockKind) => onChange(blocks.toSpliced(at, 0, freshBlock(kind, facts)));
  const swap = (at: number, to: number) => {
    const [one, other] = [blocks[at], blocks[to]];
    if (one && other) onChange(blocks.with(at, other).with(to, one));
  };
  return (
    <>
      <ol className="block-cards">
        {blocks.map((block, at) => (
          <li key={at} className="block-card" data-testid="template-block">
            <div className="block-head">
              <span className="note">{at + 1}</span>
              <b>{names[`b_${block.kind}`]}</b>
              <span className="grow" />
              <Tool label={t.up} icon="left" turned disabled={at === 0} onClick={() => swap(at, at - 1)} />
              <Tool
                label={t.down}
                icon="down"
                disabled={at === blocks.length - 1}
                onClick={() => swap(at, at + 1)}
              />
              <Dropdown trigger={['click']} menu={kinds((kind) => insert(at + 1, kind))}>
                <button type="button" className="icon-button" aria-label={t.addBelow} title={t.addBelow}>
                  <Icon name="plus" size={13} />
                </button>
              </Dropdown>
              <Tool label={t.remove} icon="close" onClick={() => onChange(blocks.toSpliced(at, 1))} />
            </div>
            <BlockFields block={block} facts={facts} onChange={(next) => onChange(blocks.with(at, next))} />
            <Faults
              faults={faultsOf(block, facts)}
              told={errors.filter(({ path }) => path.startsWith(`blocks.${at}.`) || path === `blocks.${at}`)}
            />
          </li>
        ))}
      </ol>
      <Dropdown trigger={['click']} menu={kinds((kind) => insert(blocks.length, kind))}>
        <Button icon={<Icon name="plus" size={13} />} data-testid="add-block">
          {t.add}
        </Button>
      </Dropdown>
    </>
  );
}

function Tool({
  label,
  icon,
  turned,
  disabled,
  onClick,
}: {
  label: string;
  icon: 'left' | 'down' | 'close';
  turned?: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className={turned ? 'icon-button turned' : 'icon-button'}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={13} />
    </button>
  );
}

/** What is wrong with a block: as found here, and as the server said. */
function Faults({ faults, told }: { faults: readonly Fault[]; told: OwnControlProps['errors'] }) {
  const t = useText(editorText);
  const words = [
    ...faults.map((fault) => (fault.kind === 'unknown' ? t.f_unknown(fault.name) : t[`f_${fault.kind}`])),
    ...told.map(({ reason }) => reason),
  ];
  return words.map((line) => (
    <p key={line} className="fault">
      <Shape name="diamond" size={8} />
      {line}
    </p>
  ));
}

/** The last resort: what is no list of blocks stays as typed and is not taken over. */
function JsonBlocks({
  blocks,
  onChange,
}: {
  blocks: readonly Block[];
  onChange: (blocks: readonly Block[]) => void;
}) {
  const t = useText(editorText);
  const [typed, setTyped] = useState(() => JSON.stringify(blocks, null, 2));
  const [broken, setBroken] = useState('');
  const take = (text: string) => {
    setTyped(text);
    try {
      const read: unknown = JSON.parse(text);
      const isBlocks =
        Array.isArray(read) &&
        read.every((one: unknown) => BLOCK_KINDS.includes((one as Partial<Block> | null)?.kind as BlockKind));
      setBroken(isBlocks ? '' : 'kind');
      if (isBlocks) onChange(read as Block[]);
    } catch (error) {
      setBroken(error instanceof Error ? error.message : 'JSON');
    }
  };
  return (
    <>
      <p className="hint">{t.jsonHint}</p>
      <Input.TextArea
        aria-label={t.json}
        className="mono"
        status={broken ? 'error' : ''}
        autoSize={{ minRows: 12, maxRows: 30 }}
        value={typed}
        onChange={(event) => take(event.target.value)}
      />
      {broken && (
        <p className="fault" role="alert">
          <Shape name="diamond" size={8} />
          {t.jsonBroken}
          {broken}
        </p>
      )}
    </>
  );
}
