import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DocketItem } from '../../api/models';
import { usePick, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { LegalClock } from '../../ui/legal-clock';
import { Icon } from '../../ui/icons';
import { TermSteps } from '../../ui/term-steps';
import { uiText } from '../../ui/ui.text';
import { docketText } from './docket.text';
import { actLink, subjectLink, useStageName } from './docket-rows';
import { SettleTask } from './settle-task';

export function DocketPreview({
  item,
  mine,
  onClose,
  onAssign,
}: {
  item: DocketItem;
  mine: boolean;
  onClose?: () => void;
  onAssign?: () => void;
}) {
  const t = useText(docketText);
  const ui = useText(uiText);
  const pick = usePick();
  const stage = useStageName();
  const navigate = useNavigate();
  const { today } = useSystem();
  const [explained, setExplained] = useState(false);
  const link = subjectLink(item);
  const open = {
    clue: t.openClue,
    case: t.openCase,
    organization: t.openOrganization,
    task: t.openTask,
    request: t.openRequest,
    'list-entry': t.openList,
  }[item.subject.kind];
  return (
    <div className="preview">
      <div className="card-head" style={{ display: 'flex', alignItems: 'center', padding: '9px 14px' }}>
        <h2 className="h2 grow">{pick(item.act.zh, item.act.en)}</h2>
        {onClose && (
          <button type="button" className="icon-button" aria-label={ui.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <section>
        <p className="strong" style={{ fontSize: 16 }} lang="zh-CN">
          {item.subject.title}
        </p>
        <p className="second">
          {item.subject.number} · <span lang="zh-CN">{item.subject.regionName}</span> · {stage(item)}
        </p>
      </section>
      {item.term && (
        <div style={{ borderTop: '1px solid var(--divider)' }}>
          <LegalClock term={item.term} today={today} open={explained} onOpen={setExplained} />
        </div>
      )}
      {item.term && (
        <section>
          <p className="note">{t.howCome}</p>
          <dl className="steps">
            <TermSteps term={item.term} />
          </dl>
        </section>
      )}
      <div className="foot">
        {mine && item.subject.kind !== 'task' && (
          <Button type="primary" onClick={() => navigate(actLink(item))}>
            {pick(item.act.zh, item.act.en)}
          </Button>
        )}
        {item.subject.kind === 'task' && item.mine && <SettleTask item={item} />}
        {link && <Button onClick={() => navigate(link)}>{open}</Button>}
        {onAssign && (
          <Button type="text" onClick={onAssign}>
            {t.assign}
          </Button>
        )}
      </div>
    </div>
  );
}
