import { Global, Module } from '@nestjs/common';
import { NAME_SCREENER } from '@shouzheng/enforcement';
import { NameScreener, OrganizationToolsModule } from '@shouzheng/organization';

/** Where one context asks through a port and another answers: they do not know each other, the house does. */
@Global()
@Module({
  imports: [OrganizationToolsModule],
  providers: [{ provide: NAME_SCREENER, useExisting: NameScreener }],
  exports: [NAME_SCREENER],
})
export class BindingsModule {}
