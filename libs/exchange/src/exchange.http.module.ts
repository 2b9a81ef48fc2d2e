import { Module } from '@nestjs/common';
import { EventTypes } from './catalogue/event-types.js';
import { FindEventTypesEndpoint } from './catalogue/find-event-types/find-event-types.endpoint.js';
import { DeliveryList } from './deliveries/delivery-list.js';
import { FindDeliveriesEndpoint } from './deliveries/find-deliveries/find-deliveries.endpoint.js';
import { DeliveryBooks } from './delivery-books.js';
import { EndpointAddress } from './endpoint/endpoint-address.js';
import { EndpointQuestions } from './endpoint/endpoint-questions.js';
import { SecretReceipts } from './endpoint/endpoint-receipt.js';
import { EndpointSecrets } from './endpoint/endpoint-secrets.js';
import { FindEndpointsEndpoint } from './endpoint/find-endpoints/find-endpoints.endpoint.js';
import { GrantsEndpoint } from './endpoint/grants/grants.endpoint.js';
import { RecoverDeliveriesEndpoint } from './endpoint/recover-deliveries/recover-deliveries.endpoint.js';
import { RegisterEndpointEndpoint } from './endpoint/register-endpoint/register-endpoint.endpoint.js';
import { RotateSecretEndpoint } from './endpoint/rotate-secret/rotate-secret.endpoint.js';
import { RunEndpointEndpoint } from './endpoint/run-endpoint/run-endpoint.endpoint.js';
import { SendTestEventEndpoint } from './endpoint/send-test-event/send-test-event.endpoint.js';
import { PublicCatalogue } from './public-catalogue.js';
import { publicEvents } from './public-events.js';

@Module({
  controllers: [
    RegisterEndpointEndpoint,
    RunEndpointEndpoint,
    GrantsEndpoint,
    RotateSecretEndpoint,
    SendTestEventEndpoint,
    RecoverDeliveriesEndpoint,
    FindEndpointsEndpoint,
    FindDeliveriesEndpoint,
    FindEventTypesEndpoint,
  ],
  providers: [
    { provide: PublicCatalogue, useFactory: () => new PublicCatalogue(publicEvents) },
    EventTypes,
    DeliveryBooks,
    DeliveryList,
    EndpointAddress,
    EndpointQuestions,
    EndpointSecrets,
    SecretReceipts,
  ],
})
export class ExchangeHttpModule {}
