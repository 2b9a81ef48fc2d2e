import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemView } from '@shouzheng/platform';

/** The public contract. It is checked in (apps/api/openapi.json), and CI fails when it is stale. */
export function documentOf(app: INestApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Shouzheng 守正')
    .setDescription(
      'Case management for the supervision of social organizations. Writes take Idempotency-Key and, unless they ' +
        'create, If-Match; errors are RFC 9457 problem details with a stable code and, for a legal refusal, its articles.',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, frame, {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemView],
  });
}

export function serveDocument(app: INestApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup('api/docs', app, () => (document ??= documentOf(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Shouzheng API',
  });
}
