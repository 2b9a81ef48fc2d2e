import { Module } from '@nestjs/common';
import { ComputeDeadlineEndpoint } from './questions/compute-deadline.endpoint.js';
import { FindRulesEndpoint } from './questions/find-rules.endpoint.js';

@Module({ controllers: [FindRulesEndpoint, ComputeDeadlineEndpoint] })
export class LawHttpModule {}
