import { Modal, Switch } from 'antd';
import { useId, useState } from 'react';
import { defineText, useText } from '../i18n/text';
import { letterKeys } from '../ui/keys';
import { shellText } from './shell.text';

const keysText = defineText(
  {
    move: '下一行、上一行',
    find: '找案件或要办的事',
    open: '打开',
    filter: '页内筛选',
    peek: '预览',
    history: '历史逐步',
    claim: '领取',
    compare: '比较开、关',
    release: '释放',
    explain: '解释期限',
    docket: '去待办',
    cases: '去案件',
    clues: '去线索',
    organizations: '去组织名录',
    match: '确认、排除甄别',
    tabs: '案件分页',
    submit: '提交表单',
    close: '关闭、回到现在',
  },
  {
    move: 'Next, previous row',
    find: 'Find or act',
    open: 'Open',
    filter: 'Filter the page',
    peek: 'Peek',
    history: 'Step through history',
    claim: 'Claim',
    compare: 'Comparison on, off',
    release: 'Release',
    explain: 'Explain the term',
    docket: 'To the docket',
    cases: 'To cases',
    clues: 'To clues',
    organizations: 'To the directory',
    match: 'Confirm, dismiss a match',
    tabs: 'Tabs of a case',
    submit: 'Submit a form',
    close: 'Close, back to now',
  },
);

const KEYS = [
  ['move', ['J', 'K']],
  ['find', ['Ctrl K']],
  ['open', ['Enter']],
  ['filter', ['/']],
  ['peek', ['Space']],
  ['history', ['[', ']']],
  ['claim', ['E']],
  ['compare', ['D']],
  ['release', ['X']],
  ['explain', ['I']],
  ['docket', ['G', 'D']],
  ['cases', ['G', 'C']],
  ['clues', ['G', 'L']],
  ['organizations', ['G', 'O']],
  ['match', ['Y', 'N']],
  ['tabs', ['1', '…', '6']],
  ['submit', ['Ctrl Enter']],
  ['close', ['Esc']],
] as const;

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText(shellText);
  const words = useText(keysText);
  const [off, setOff] = useState(letterKeys.off);
  const label = useId();
  return (
    <Modal open={open} onCancel={onClose} footer={null} width={560} title={t.keysTitle} destroyOnHidden>
      <dl className="keys-grid">
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="kbd">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words[what]}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <Switch
          checked={off}
          aria-labelledby={label}
          onChange={(next) => {
            letterKeys.set(next);
            setOff(next);
          }}
        />
        <span id={label}>{t.lettersOff}</span>
      </div>
      <p className="note">{t.lettersHint}</p>
    </Modal>
  );
}
