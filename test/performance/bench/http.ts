import { DEMO_PASSWORD } from '@shouzheng/identity';
import { type Agent, request } from 'undici';

type Headers = Record<string, string>;

/** The access token of a demonstration account. */
export async function signIn(agent: Agent, url: string, username: string): Promise<string> {
  const body = { username, password: DEMO_PASSWORD };
  const answer = await post<{ accessToken: string }>(agent, `${url}/api/auth/login`, body, {});
  return answer.accessToken;
}

export const get = (agent: Agent, url: string, headers: Headers): Promise<unknown> =>
  ask(agent, 'GET', url, headers);

export const post = <T>(agent: Agent, url: string, body: object, headers: Headers): Promise<T> =>
  ask<T>(agent, 'POST', url, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));

async function ask<T>(
  dispatcher: Agent,
  method: 'GET' | 'POST',
  url: string,
  headers: Headers,
  body?: string,
): Promise<T> {
  const answer = await request(url, { dispatcher, method, headers, body });
  const text = await answer.body.text();
  if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${text}`);
  return JSON.parse(text) as T;
}
