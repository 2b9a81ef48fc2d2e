import { SetMetadata, applyDecorators } from '@nestjs/common';
import type { Role } from '@shouzheng/law/contract';

export const ACCESS = 'shouzheng:access';

/** Who may use a route: nobody in particular, anyone signed in, or these roles. */
export type Access = 'public' | 'signed-in' | readonly Role[];

/** Every route bears one: a test walks all routes and fails on one without it. */
export const Allow = (access: Access): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, access));
