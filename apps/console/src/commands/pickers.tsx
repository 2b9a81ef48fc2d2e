import { useQuery } from '@tanstack/react-query';
import { Select, TreeSelect } from 'antd';
import type { AccountItem, Region } from '../api/models';
import { ask } from '../api/queries';
import { roleName } from '../api/roles';
import { usePick, useText } from '../i18n/text';
import { useSystem } from '../shell/use-system';
import { commandsText } from './commands.text';

export interface PickerProps {
  readonly id: string;
  readonly status: '' | 'error';
  readonly 'aria-describedby'?: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** An officer acts with a certificate that is valid on the day; whoever has none is not offered. */
const isCertified = ({ certificateFrom, certificateTo }: AccountItem, on: string): boolean =>
  certificateTo !== null && on <= certificateTo && (certificateFrom === null || certificateFrom <= on);

/** People of the organ, by role and badge; who may not act is refused by the server with the article. */
export function AccountPicker({
  role,
  organ,
  many,
  by = 'id',
  on,
  value,
  ...rest
}: PickerProps & {
  role?: string | readonly string[];
  organ?: string;
  many?: boolean;
  by?: 'id' | 'badge';
  /** The day of the act: certificates are valid on a day. */
  on?: string;
}) {
  const t = useText(commandsText);
  const pick = usePick();
  const one = typeof role === 'string' ? role : undefined;
  const accounts = useQuery(ask.accounts({ role: one, organ, status: 'active' }));
  const regions = useQuery(ask.regions());
  const { today } = useSystem();
  const offered = accounts.data?.items.filter(
    (account) =>
      (!role || one || role.includes(account.role)) &&
      (account.role !== 'officer' || isCertified(account, on ?? today)),
  );
  const organs = new Set(offered?.map((account) => account.organ));
  const organName = (code: string) =>
    regions.data?.items.find((region) => region.code === code)?.name ?? code;
  const label = (account: AccountItem) =>
    [
      organs.size > 1 && organName(account.organ),
      `${roleName(account.role, pick)} ${account.badge}`,
      account.certificateTo && t.certificateTo(account.certificateTo),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Select
      {...rest}
      mode={many ? 'multiple' : undefined}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: '100%' }}
      placeholder={t.choose}
      loading={accounts.isPending}
      notFoundContent={accounts.isError ? t.noAccounts : undefined}
      value={value === undefined || value === '' ? undefined : value}
      options={offered?.map((account) => ({ value: account[by], label: label(account) }))}
    />
  );
}

interface Branch {
  readonly value: string;
  readonly title: string;
  readonly children: Branch[];
}

function tree(regions: readonly Region[], under: (region: Region) => boolean): Branch[] {
  return regions.filter(under).map((region) => ({
    value: region.code,
    title: region.name,
    children: tree(regions, ({ parent }) => parent === region.code),
  }));
}

/** The jurisdiction as a tree: city, counties, townships. */
export function RegionPicker({ value, ...rest }: PickerProps) {
  const t = useText(commandsText);
  const regions = useQuery(ask.regions());
  const all = regions.data?.items ?? [];
  const codes = new Set(all.map(({ code }) => code));
  const branches = tree(all, ({ parent }) => parent === null || !codes.has(parent));
  return (
    <TreeSelect
      {...rest}
      style={{ width: '100%' }}
      placeholder={t.choose}
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeData={branches}
      treeDefaultExpandedKeys={branches.map((branch) => branch.value)}
      value={typeof value === 'string' && value !== '' ? value : undefined}
    />
  );
}
