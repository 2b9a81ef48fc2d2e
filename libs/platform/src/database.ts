/** The read models' database and the command bus, for context files that may not import a driver or the framework. */
export { CommandBus } from '@nestjs/cqrs';
export { DataSource } from 'typeorm';
