import { Button } from 'antd';
import type { OwnControlProps } from '../../commands/form-spec';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui/icons';
import { When } from './block-fields';
import type { Copy, Fact } from './blocks';
import { FactText } from './fact-text';
import { editorText } from './template-editor.text';

/** To whom copies go (抄送), each always or only where the record has the fact that it is for. */
export function CopiesEditor({ value, onChange, facts }: OwnControlProps & { facts: readonly Fact[] }) {
  const t = useText(editorText);
  const copies = Array.isArray(value) ? (value as readonly Copy[]) : [];
  const put = (at: number, copy: Copy) => onChange(copies.map((other, n) => (n === at ? copy : other)));
  return (
    <div className="copies-editor">
      {copies.map((copy, at) => (
        <div key={at} className="block-card" data-testid="template-copy">
          <FactText
            label={t.copyTo}
            value={copy.text}
            facts={facts}
            onChange={(text) => put(at, { ...copy, text })}
          />
          <div className="block-options">
            <When
              facts={facts}
              value={copy.when}
              onChange={(when) => put(at, when ? { text: copy.text, when } : { text: copy.text })}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t.removeCopy}
              title={t.removeCopy}
              onClick={() => onChange(copies.filter((_, n) => n !== at))}
            >
              <Icon name="close" size={13} />
            </button>
          </div>
        </div>
      ))}
      <Button
        icon={<Icon name="plus" size={13} />}
        data-testid="add-copy"
        onClick={() => onChange([...copies, { text: '' }])}
      >
        {t.addCopy}
      </Button>
    </div>
  );
}
