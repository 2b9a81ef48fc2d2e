import { NotAsTold, Visitor } from './client.js';

/** The county of the story, and the city above it. */
const COUNTY = 'mingshan';
const CITY = 'yaan';

const PEOPLE = {
  clerk: `${COUNTY}-clerk`,
  first: `${COUNTY}-officer-1`,
  second: `${COUNTY}-officer-2`,
  sectionHead: `${COUNTY}-section-head`,
  head: `${COUNTY}-head`,
  reviewer: `${COUNTY}-reviewer`,
  keeper: `${COUNTY}-evidence`,
  exchange: `${CITY}-exchange-1`,
  cityHead: `${CITY}-head`,
  cityReviewer: `${CITY}-reviewer`,
  auditor: `${CITY}-auditor`,
} as const;

export type Cast = { readonly [name in keyof typeof PEOPLE]: Visitor };

/** Signs everybody in with the published demo accounts. */
export async function assembleCast(base: string): Promise<Cast> {
  const response = await fetch(`${base}/api/auth/demo-accounts`);
  if (!response.ok) throw new NotAsTold('The tour needs a server in demo mode');
  const { items } = (await response.json()) as { items: { username: string; password: string }[] };
  const passwords = new Map(items.map(({ username, password }) => [username, password]));
  const people = await Promise.all(
    Object.entries(PEOPLE).map(async ([name, username]) => {
      const password = passwords.get(username);
      if (password === undefined) throw new NotAsTold(`There is no demo account ${username}`);
      return [name, await Visitor.signIn(base, username, password)] as const;
    }),
  );
  return Object.fromEntries(people) as unknown as Cast;
}
