import { z } from 'zod';
import type { OrganizationState } from './registry/organization.state.js';

export const publicType = (name: string): string => `shouzheng.organization.${name}.v1`;
const ID_LENGTH = 36;

/** Who it is about: what the register publishes of every organization. */
export const who = {
  organizationId: z.string(),
  uscc: z.string().nullable(),
  name: z.string(),
  type: z.string(),
  organ: z.string(),
};

interface Placed {
  readonly subject: string;
  readonly regionCode: string;
  readonly lane: string;
  readonly subjectData: {
    organizationId: string;
    uscc: string | null;
    name: string;
    type: string;
    organ: string;
  };
}

/** Subject: the credit code where there is one, else our id; lane: the stream, so that its facts come in order. */
export function placed(streamId: string, { uscc, name, type, region }: OrganizationState): Placed {
  const organizationId = streamId.slice(-ID_LENGTH);
  const subjectData = { organizationId, uscc: uscc ?? null, name, type, organ: region };
  return { subject: uscc ?? organizationId, regionCode: region, lane: streamId, subjectData };
}
