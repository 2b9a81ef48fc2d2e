import { describe, expect, it } from '@jest/globals';
import { listEntryDocket, organizationDocket } from '@shouzheng/organization/contract';
import { OWN_DOCKET_SOURCES } from './docket.projection.js';
import { QUEUES, itemsOf, queueOf } from './queues.js';

const items = [...OWN_DOCKET_SOURCES, organizationDocket, listEntryDocket].flatMap((source) =>
  source.items.map(({ code }) => `${source.category}/${code}`),
);

describe('the queues of the office', () => {
  it('hold every item of the docket once, and no item that is not there', () => {
    const held = QUEUES.flatMap((queue) => queue.items);
    expect(items.filter((item) => !held.includes(item))).toEqual([]);
    expect(held.filter((item) => !items.includes(item))).toEqual([]);
    expect(new Set(held).size).toBe(held.length);
  });

  it('answer by item and by code', () => {
    expect(queueOf('case', 'review')?.code).toBe('legal-review');
    expect(itemsOf('no-such-queue')).toEqual([]);
  });
});
