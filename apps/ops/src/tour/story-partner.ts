import type { Cast } from './cast.js';
import { demand } from './client.js';
import type { Narrator } from './narrator.js';
import type { Receiver } from './receiver.js';

const TYPES = ['ban-decided', 'ban-announced', 'case-closed'].map(
  (name) => `shouzheng.enforcement.${name}.v1`,
);

interface EndpointView {
  readonly grants: readonly { readonly grant: string; readonly status: string }[];
}

/** The police register an endpoint; what it may receive is granted by two persons on a legal basis. */
export async function partner(cast: Cast, narrator: Narrator, receiver: Receiver): Promise<string> {
  narrator.chapter('协同单位 · The partner agency');
  const { exchange, cityHead } = cast;
  const registered = await exchange.give('endpoints', {
    agency: 'PSB',
    url: receiver.url,
    regionCode: '511803',
  });
  demand(typeof registered.secret === 'string', 'the secret of the new endpoint was not shown');
  receiver.knows(registered.secret);
  narrator.step(
    '公安端点登记，签名密钥只显示一次 — the police’s endpoint is registered',
    undefined,
    '/exchange/endpoints',
  );

  const { id } = registered;
  const asked = await exchange.give(
    `endpoints/${id}/grants`,
    { eventTypes: TYPES, regionCode: '511803', legalBasis: ['O77-20'] },
    registered.revision,
  );
  const proposed = await exchange.get<EndpointView>(`endpoints/${id}?atLeast=${asked.position}`);
  const grant = proposed.grants[0];
  demand(grant?.status === 'proposed', 'the grant does not await a second person');
  const approved = await cityHead.give(
    `endpoints/${id}/grants/approval`,
    { grant: grant.grant },
    asked.revision,
  );
  narrator.step('推送授权：一人提出，另一人批准 — granted by two persons', '取缔非法社会组织办法 第二十条');
  await cityHead.give(`endpoints/${id}/activation`, {}, approved.revision);
  narrator.step('端点启用 — the endpoint is active');
  return id;
}
