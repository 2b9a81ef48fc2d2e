import {
  AuditHttpModule,
  AuditWorkerModule,
  auditContext,
  auditEntities,
  auditMigrations,
} from '@shouzheng/audit';
import {
  EnforcementHttpModule,
  EnforcementWorkerModule,
  enforcementContextWith,
  enforcementEntities,
  enforcementMigrations,
} from '@shouzheng/enforcement';
import {
  ExchangeHttpModule,
  ExchangeWorkerModule,
  exchangeContext,
  exchangeEntities,
  exchangeMigrations,
} from '@shouzheng/exchange';
import {
  IdentityHttpModule,
  IdentityModule,
  identityContext,
  identityEntities,
  identityMigrations,
} from '@shouzheng/identity';
import { LawHttpModule, LawWorkerModule, lawContext, lawEntities, lawMigrations } from '@shouzheng/law';
import {
  OrganizationHttpModule,
  OrganizationToolsModule,
  OrganizationWorkerModule,
  organizationContext,
  listEntryDocket,
  organizationDocket,
  organizationEntities,
  organizationMigrations,
} from '@shouzheng/organization';
import { ChecklistModule } from './checklist.module.js';
import { BindingsModule } from './bindings.module.js';
import {
  type ContextDefinition,
  platformContext,
  platformEntities,
  platformMigrations,
} from '@shouzheng/platform';

/** The rooms of the house. A new context is one line in each list. */
export const contexts: readonly ContextDefinition[] = [
  platformContext,
  lawContext,
  identityContext,
  organizationContext,
  enforcementContextWith([organizationDocket, listEntryDocket]),
  exchangeContext,
  auditContext,
];

export const entities = [
  ...platformEntities,
  ...lawEntities,
  ...identityEntities,
  ...organizationEntities,
  ...enforcementEntities,
  ...exchangeEntities,
  ...auditEntities,
];

export const migrations = [
  ...platformMigrations,
  ...lawMigrations,
  ...identityMigrations,
  ...organizationMigrations,
  ...enforcementMigrations,
  ...exchangeMigrations,
  ...auditMigrations,
];

export const httpModules = [
  LawHttpModule,
  IdentityHttpModule,
  OrganizationHttpModule,
  EnforcementHttpModule,
  ExchangeHttpModule,
  AuditHttpModule,
  ChecklistModule,
];

export const workerModules = [
  BindingsModule,
  LawWorkerModule,
  OrganizationWorkerModule,
  EnforcementWorkerModule,
  ExchangeWorkerModule,
  AuditWorkerModule,
];

/** What one-shot commands use: no routes, no jobs of their own. */
export const toolModules = [IdentityModule, OrganizationToolsModule];
