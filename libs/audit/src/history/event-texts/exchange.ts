import type { EventText } from '@shouzheng/platform';

export const exchangeEventTexts: Readonly<Record<string, EventText>> = {
  EndpointRegistered: { zh: '登记接收端点', en: 'Endpoint registered', family: 'system' },
  EndpointActivated: { zh: '启用接收端点', en: 'Endpoint activated', family: 'system' },
  EndpointSuspended: { zh: '暂停接收端点', en: 'Endpoint suspended', family: 'system' },
  EndpointHeld: { zh: '对方停止接收，端点待核', en: 'Endpoint held: the receiver is gone', family: 'system' },
  GrantProposed: { zh: '提出共享授权', en: 'Grant proposed', family: 'procedure' },
  GrantApproved: { zh: '批准共享授权', en: 'Grant approved', family: 'procedure' },
  GrantRevoked: { zh: '撤销共享授权', en: 'Grant revoked', family: 'procedure' },
  SecretRotated: { zh: '更换签名密钥', en: 'Signing secret rotated', family: 'system' },
  TestEventRequested: { zh: '发送测试事件', en: 'Test event requested', family: 'system' },
  DeliveriesRecovered: { zh: '补发投递', en: 'Deliveries recovered', family: 'system' },
  LaneReleased: { zh: '解除投递停滞', en: 'Held lane released', family: 'system' },
};
