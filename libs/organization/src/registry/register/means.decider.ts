import { type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { OrganizationType } from '../organization.events.js';
import type { FoundationKind } from '../registration.events.js';

export interface Means {
  readonly individualMembers: number;
  readonly unitMembers: number;
  readonly fullTimeStaff: number;
  readonly fundsFen: number;
  readonly premises: boolean;
}

interface FoundationMinimum {
  readonly localPublicFen?: number;
  readonly nonPublicFen?: number;
}

interface AssociationMinimum {
  readonly individualMembers?: number;
  readonly unitMembers?: number;
  readonly mixedMembers?: number;
  readonly localFundsFen?: number;
}

/** The least that the regulation of the type asks for, as the rule in force that day states it. */
export function meansRefusals(
  {
    type,
    means,
    foundationKind,
  }: {
    readonly type: OrganizationType;
    readonly means: Means;
    readonly foundationKind?: FoundationKind;
  },
  context: LegalContext,
): readonly Refusal[] {
  const { individualMembers, unitMembers, fullTimeStaff, fundsFen, premises } = means;
  switch (type) {
    case 'SG': {
      const least = (context.law.rule('SG-10', context.occurredOn)?.value ?? {}) as AssociationMinimum;
      const enough =
        individualMembers >= (least.individualMembers ?? 0) ||
        unitMembers >= (least.unitMembers ?? 0) ||
        individualMembers + unitMembers >= (least.mixedMembers ?? 0);
      return [
        ...when(!enough, 'application.too-few-members', {
          individual: least.individualMembers ?? 0,
          unit: least.unitMembers ?? 0,
        }),
        ...when(fundsFen < (least.localFundsFen ?? 0), 'application.funds-too-low', {
          yuan: (least.localFundsFen ?? 0) / 100,
        }),
        ...when(fullTimeStaff < 1, 'application.no-staff'),
        ...when(!premises, 'application.no-premises'),
      ];
    }
    case 'PNE':
      return [
        ...when(fullTimeStaff < 1, 'application.no-staff'),
        ...when(fundsFen <= 0, 'application.no-property'),
        ...when(!premises, 'application.no-premises'),
      ];
    case 'FND': {
      const value = (context.law.rule('FND-8', context.occurredOn)?.value ?? {}) as FoundationMinimum;
      const least = (foundationKind === 'public' ? value.localPublicFen : value.nonPublicFen) ?? 0;
      return [
        ...when(foundationKind === undefined, 'application.foundation-kind-required'),
        ...when(fundsFen < least, 'application.original-fund-too-low', { yuan: least / 100 }),
        ...when(fullTimeStaff < 1, 'application.no-staff'),
        ...when(!premises, 'application.no-premises'),
      ];
    }
  }
}
