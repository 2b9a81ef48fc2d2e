import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { CaseFile } from '../../api/models';
import { usePick, useText } from '../../i18n/text';
import { AUDITORS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { CiteLink } from '../../ui/cite';
import { CopyButton } from '../../ui/copy-button';
import { Icon } from '../../ui/icons';
import { PageTitle } from '../../ui/page-head';
import { useStageName } from '../docket/docket-rows';
import { caseText } from './case.text';

export function CaseHead({ file }: { file: CaseFile }) {
  const t = useText(caseText);
  const pick = usePick();
  const stage = useStageName();
  const account = useAccount();
  const navigate = useNavigate();
  return (
    <header className="file-head">
      <div className="top">
        <PageTitle documentTitle={`${file.subjectName} ${file.number}`}>
          <span lang="zh-CN">{file.subjectName}</span>
        </PageTitle>
        <span className="tag l-info" data-testid="case-stage">
          {stage(file)}
        </span>
        {file.grounds.map((ground) => (
          <span key={ground.code} className="tag">
            {pick(ground.zh, ground.en)}
          </span>
        ))}
        <span className="grow" />
        <Button
          icon={<Icon name="print" />}
          onClick={() => navigate(`/cases/${file.id}/print?rev=${file.revision}`)}
        >
          {t.print}
        </Button>
      </div>
      <dl className="facts">
        <div>
          <dt className="sr-only">{t.number}</dt>
          <dd lang="zh-CN" className="row" style={{ gap: 2 }}>
            {file.number}
            <CopyButton text={file.number} label={t.number} />
          </dd>
        </div>
        <div>
          <dt>{t.place}</dt>
          <dd lang="zh-CN">{file.regionName}</dd>
        </div>
        {file.filedOn && (
          <div>
            <dt>{t.filedOn}</dt>
            <dd>{file.filedOn}</dd>
          </div>
        )}
        <div>
          <dt>{t.handlers}</dt>
          <dd>{file.officers.map((officer) => officer.badge).join('、') || '—'}</dd>
        </div>
        {file.grounds[0]?.cite && (
          <div>
            <dt>{t.law}</dt>
            <dd>
              <CiteLink whole cite={file.grounds[0].cite} />
            </dd>
          </div>
        )}
        {AUDITORS.has(account.role) && (
          <div>
            <dt className="sr-only">{t.accesses}</dt>
            <dd>
              <Link to={`/audit?subject=case-${file.id}`}>{t.accesses}</Link>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
