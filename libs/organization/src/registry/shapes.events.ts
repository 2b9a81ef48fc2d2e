import { civilDateSchema, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';

/** SG association, PNE private non-enterprise unit (social service organization), FND foundation. */
export const ORGANIZATION_TYPES = ['SG', 'PNE', 'FND'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];
export const SUPERVISION = ['DUAL', 'DIRECT', 'DECOUPLED'] as const;
export const SERVICE_METHODS = ['direct', 'lien', 'mail', 'electronic', 'entrusted', 'announcement'] as const;

export const name = z.string().min(1).max(200);
export const documentNumber = z.string().min(1).max(100);
export const regionCode = z.string().regex(/^\d{6}(\d{3})?$/);
export const year = z.int().min(1990).max(2200);
export const served = { servedOn: civilDateSchema, method: z.enum(SERVICE_METHODS) };
/** Another organ's or one's own document: number and day. */
export const issuedDocument = z.strictObject({ documentNumber, issuedOn: civilDateSchema });
/** Service numbers of officers. */
export const badges = z.array(z.string().max(30)).max(50);

/** A person of an organization: a reference made with a key of the bureau from the identity number, and a sealed name. */
export const personSchema = z.strictObject({ person: z.uuid(), name: sealedSchema });
export type PersonOfRecord = z.infer<typeof personSchema>;
