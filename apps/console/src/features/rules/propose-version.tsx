import { useQuery } from '@tanstack/react-query';
import type { Rule } from '../../api/models';
import { ask } from '../../api/queries';
import { repealForm } from '../../commands/law-forms';
import { ruleVersionForm } from '../../commands/rule-version-form';
import { useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { LawAct } from './law-act';
import { rulesText } from './rules.text';
import { mayPropose } from './who-may';

/** A new rule, or a further version of one that is shown. */
export function ProposeVersion({ last }: { last?: Rule }) {
  const t = useText(rulesText);
  const account = useAccount();
  const mine = mayPropose(account);
  const instruments = useQuery({ ...ask.instruments(), enabled: mine });
  const timers = useQuery({ ...ask.timers({ limit: 200 }), enabled: mine });
  if (!mine) return null;
  const { data: known } = instruments;
  const ofRule = (timers.data?.items ?? []).filter(({ rule }) => !last || rule === last.id);
  return (
    <LawAct
      primary
      command="proposeRuleVersion"
      about={last?.id ?? ''}
      title={t.newVersion}
      form={() => ruleVersionForm(known?.items ?? [], ofRule, last)}
    />
  );
}

export function ProposeRepeal({ rule }: { rule?: string }) {
  const t = useText(rulesText);
  if (!mayPropose(useAccount())) return null;
  return (
    <LawAct
      command="proposeRuleRepeal"
      about={rule ?? ''}
      title={t.repeal}
      form={() => repealForm({ rule })}
    />
  );
}
