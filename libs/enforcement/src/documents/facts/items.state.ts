import { asMoney, eitherCell, inWords, plain } from './read.state.js';

export const ITEM_COLUMNS = { no: '序号', name: '名称', kind: '种类', quantity: '数量', feature: '特征' };
export const ITEM_CELLS = {
  no: ['no', plain],
  name: ['name', plain],
  kind: ['kind', inWords('itemKind')],
  quantity: ['quantity', plain],
  feature: ['feature', plain],
} as const;
/** What is sealed or collected of an organization has a kind that says what it is, and a note beside it. */
export const TAKEN_CELLS = {
  ...ITEM_CELLS,
  name: ['', eitherCell(['name', plain], ['kind', inWords('itemKind')])],
  feature: ['', eitherCell(['feature', plain], ['note', plain])],
} as const;
export const VALUED_COLUMNS = { ...ITEM_COLUMNS, value: '价值' };
export const VALUED_CELLS = { ...ITEM_CELLS, value: ['valueFen', asMoney] } as const;
