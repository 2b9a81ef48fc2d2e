import { Controller, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, Id, Question } from '@shouzheng/platform';
import { DeliveryBooksView, DeliveryItem, DeliveryPage, FindDeliveriesQuery } from '../delivery.dto.js';
import { DeliveryList } from '../delivery-list.js';

const READERS = ['partner-engineer', 'exchange-officer', 'section-head', 'organ-head', 'auditor'] as const;

export class DeliveryBooksQuery {
  @Id({ optional: true, description: 'One endpoint; all that one sees if absent' })
  endpoint?: string;
}

@ApiTags('deliveries')
@Controller()
export class FindDeliveriesEndpoint {
  constructor(private readonly list: DeliveryList) {}

  @Question('findDeliveries', 'deliveries', {
    summary: '查询推送 — Deliveries with every attempt, newest first, and the books',
    access: READERS,
  })
  @ApiOkResponse({ type: DeliveryPage })
  find(@Query() query: FindDeliveriesQuery, @CurrentStaff() staff: Staff): Promise<DeliveryPage> {
    return this.list.find(query, staff);
  }

  @Question('getDelivery', 'deliveries/:id', {
    summary: '推送 — One delivery by its webhook-id',
    access: READERS,
  })
  @ApiOkResponse({ type: DeliveryItem })
  get(@Param('id', ParseUUIDPipe) id: string, @CurrentStaff() staff: Staff): Promise<DeliveryItem> {
    return this.list.get(id, staff);
  }

  @Question('getDeliveryBooks', 'delivery-books', {
    summary: '推送台账 — due = delivered + pending + held + withdrawn',
    access: READERS,
  })
  @ApiOkResponse({ type: DeliveryBooksView })
  books(@Query() { endpoint }: DeliveryBooksQuery, @CurrentStaff() staff: Staff): Promise<DeliveryBooksView> {
    return this.list.books(endpoint, staff);
  }
}
