/** Type under which an event of this context leaves the house. */
export const publicType = (name: string): string => `shouzheng.enforcement.${name}.v1`;

const OTHER = 'OTHER';

/** The one agency that an event is addressed to; none where it has no endpoint. */
export const addresseeOf = (agency: string): readonly string[] => (agency === OTHER ? [] : [agency]);
