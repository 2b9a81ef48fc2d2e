import {
  DeliveryAttemptEntity,
  DeliveryEntity,
  DeliveryGrantEntity,
  DeliveryLaneEntity,
  DeliveryRouteEntity,
} from './deliveries/delivery.entity.js';
import { EndpointSecretEntity } from './endpoint/endpoint-secret.entity.js';
import { EndpointEntity } from './endpoint/endpoint.entity.js';
import { Exchange1763900000000 } from './migrations/1763900000000-exchange.js';

export const exchangeEntities = [
  EndpointEntity,
  EndpointSecretEntity,
  DeliveryRouteEntity,
  DeliveryGrantEntity,
  DeliveryLaneEntity,
  DeliveryEntity,
  DeliveryAttemptEntity,
];
export const exchangeMigrations = [Exchange1763900000000];
