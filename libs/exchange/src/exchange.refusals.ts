import type { RefusalCatalogue } from '@shouzheng/kernel';

export const exchangeRefusals: RefusalCatalogue = {
  'endpoint.region-outside-jurisdiction': {
    status: 422,
    zh: '推送范围 {region} 不在本机关 {organ} 辖区内',
    en: 'The region {region} is not within the jurisdiction of the organ {organ}',
    rules: ['SZ-jurisdiction-1'],
  },
  'endpoint.already-active': {
    status: 409,
    zh: '端点已启用',
    en: 'The endpoint is active',
    rules: ['SZ-order-2'],
  },
  'endpoint.not-active': {
    status: 409,
    zh: '端点未启用',
    en: 'The endpoint is not active',
    rules: ['SZ-order-1'],
  },
  'endpoint.suspended': {
    status: 409,
    zh: '端点已暂停，不能提出授权',
    en: 'The endpoint is suspended: nothing is granted to it',
    rules: ['SZ-order-1'],
  },
  'endpoint.own-registration': {
    status: 403,
    zh: '登记端点的人不得启用该端点',
    en: 'Who entered an endpoint does not activate it',
    rules: ['SZ-sod-9'],
  },
  'endpoint.address-refused': {
    status: 422,
    zh: '端点地址不可用：{reason}',
    en: 'The address of the endpoint is refused: {reason}',
    rules: ['SZ-sod-9'],
  },
  'grant.not-in-catalogue': {
    status: 422,
    zh: '协同目录中没有把 {type} 推送给 {agency} 的依据',
    en: 'No rule of the sharing catalogue gives {type} to {agency}',
    rules: ['SZ-share-1'],
  },
  'grant.basis-does-not-fit': {
    status: 422,
    zh: '所列依据不支持推送 {type}，应为：{rules}',
    en: 'The legal basis does not support {type}; it takes one of {rules}',
    rules: ['SZ-share-1'],
  },
  'grant.unknown-rule': {
    status: 422,
    zh: '依据 {rule} 不存在或当日无效',
    en: 'The rule {rule} does not exist or is not in force that day',
    rules: ['SZ-share-1'],
  },
  'grant.region-outside-endpoint': {
    status: 422,
    zh: '授权范围 {region} 超出端点的推送范围 {endpoint}',
    en: 'The region {region} exceeds the endpoint’s region {endpoint}',
    rules: ['SZ-jurisdiction-1'],
  },
  'grant.none-proposed': {
    status: 409,
    zh: '没有待批准的授权',
    en: 'No grant awaits approval',
    rules: ['SZ-order-1'],
  },
  'grant.not-proposed': {
    status: 409,
    zh: '该授权不在待批准状态',
    en: 'The grant does not await approval',
    rules: ['SZ-order-1'],
  },
  'grant.own-proposal': {
    status: 403,
    zh: '提出授权的人不得批准该授权',
    en: 'Who proposed a grant does not approve it',
    rules: ['SZ-sod-9'],
  },
  'grant.none-to-revoke': {
    status: 409,
    zh: '没有可以撤销的授权',
    en: 'There is no grant to revoke',
    rules: ['SZ-order-1'],
  },
  'grant.not-in-effect': {
    status: 409,
    zh: '该授权不存在或已撤销',
    en: 'The grant does not exist or is revoked',
    rules: ['SZ-order-2'],
  },
  'delivery.recovery-unbounded': {
    status: 422,
    zh: '补发全部推送须限定起始时间或序号',
    en: 'Recovering all deliveries takes a first time or sequence',
    rules: ['SZ-share-1'],
  },
};
