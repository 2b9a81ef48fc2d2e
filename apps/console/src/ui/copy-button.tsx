import { App } from 'antd';
import { useText } from '../i18n/text';
import { Icon } from './icons';
import { uiText } from './ui.text';

export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useText(uiText);
  const { message } = App.useApp();
  return (
    <button
      type="button"
      className="icon-button"
      style={{ width: 24, height: 24 }}
      aria-label={`${t.copy} ${label}`}
      onClick={() => void navigator.clipboard.writeText(text).then(() => message.success(t.copied))}
    >
      <Icon name="copy" size={14} />
    </button>
  );
}
