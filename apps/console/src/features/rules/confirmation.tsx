import type { Rule } from '../../api/models';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui/icons';
import { rulesText } from './rules.text';

/** Confirmed by whom and when, still open, or in no need of it. */
export function Confirmation({ rule }: { rule: Rule }) {
  const t = useText(rulesText);
  if (rule.confirmation)
    return (
      <span className="note">
        <Icon name="check" size={12} /> {t.confirmedBy(rule.confirmation.badge, rule.confirmation.on)}
      </span>
    );
  return rule.textNotVerified ? (
    <span className="mark unverified">{t.notVerified}</span>
  ) : (
    <span className="note">{rule.mark === 'read' ? t.m_read : t.verified}</span>
  );
}
