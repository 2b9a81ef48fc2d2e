export { exchangeContext } from './exchange.context.js';
export { ExchangeHttpModule } from './exchange.http.module.js';
export { exchangeEntities, exchangeMigrations } from './exchange.persistence.js';
export { ExchangeWorkerModule } from './exchange.worker.module.js';
