/** Id of the key under which the free texts of an organization's record lie: they may name persons. */
export const organizationTextKey = (id: string): string => `organization-text-${id}`;
