import type { INestApplicationContext } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PlatformModule } from '@shouzheng/platform';
import { type Assembly, assemble } from '../../assembly/src/assemble.js';
import { toolModules } from '../../assembly/src/contexts.js';
import { type Environment, readEnvironment } from '../../assembly/src/environment.js';

@Module({})
class ToolsModule {}

/** A one-shot command's surroundings: the product without HTTP and without followers, beside a running one or alone. */
export async function inContext(
  use: (app: INestApplicationContext, assembly: Assembly, environment: Environment) => Promise<void>,
): Promise<void> {
  const environment = readEnvironment(process.env);
  const assembly = await assemble(environment, { database: 'shared' });
  try {
    const app = await NestFactory.createApplicationContext(
      {
        module: ToolsModule,
        imports: [PlatformModule.with(assembly.parts, { http: false, followers: false }), ...toolModules],
      },
      { logger: ['warn', 'error', 'fatal'] },
    );
    try {
      await use(app, assembly, environment);
    } finally {
      await app.close();
    }
  } finally {
    await assembly.close();
  }
}
