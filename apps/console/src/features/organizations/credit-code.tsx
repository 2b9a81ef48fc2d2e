import type { OrganizationFile } from '../../api/models';
import { useText } from '../../i18n/text';
import { CopyButton } from '../../ui/copy-button';
import { Shape } from '../../ui/shape';
import { organizationsText } from './organizations.text';

/** 2-6-9-1 by spacing; copied without spaces. */
export function spaced(uscc: string): string {
  return uscc.length === 18
    ? `${uscc.slice(0, 2)} ${uscc.slice(2, 8)} ${uscc.slice(8, 17)} ${uscc.slice(17)}`
    : uscc;
}

export function CreditCode({ uscc, check }: { uscc: string | null; check: OrganizationFile['usccCheck'] }) {
  const t = useText(organizationsText);
  if (!uscc) return <>{t.codeNone}</>;
  return (
    <span className="row" style={{ gap: 4 }}>
      <span className="mono uscc">{spaced(uscc)}</span>
      <CopyButton text={uscc} label={t.code} />
      {check === 'ok' && (
        <span className="check-ok">
          <Shape name="tick" /> {t.codeOk}
        </span>
      )}
      {check === 'failed' && (
        <span className="check-failed">
          <Shape name="triangle" /> {t.codeFailed}
        </span>
      )}
    </span>
  );
}
