import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import { body, flush, letter, remedies, seal } from './blocks.js';
import { toUnitToo } from './organization-templates.js';

const ADDRESSED = flush('{{party.name}}（统一社会信用代码：{{party.uscc}}）：');

/** What is granted and refused in registration, in writing (行政许可法 Art 38). */
export const REGISTRATION_TEMPLATES = {
  COMPLETION_NOTICE: letter(
    '补正材料告知书',
    flush('{{party.name}}（申请人）：'),
    body('你方提交的登记申请，本机关于{{receivedOn}}收到。经审查，申请材料不齐全，需要补正的全部内容如下：'),
    body('{{missing}}。'),
    body('依据{{basis}}，现一次告知。办理期限自收到全部补正材料之日起计算。告知日期：{{askedOn}}。'),
    seal,
  ),
  REGISTRATION_APPROVAL: toUnitToo(
    letter(
      '准予成立登记决定书',
      flush('{{party.name}}（申请人）：'),
      body(
        '你方提交的{{type}}成立登记申请，本机关于{{receivedOn}}收到全部有效文件。经审查，符合法定条件。依据{{basis}}，本机关于{{decidedOn}}决定准予成立登记。',
      ),
      body('统一社会信用代码：{{uscc}}。登记证书号：{{certificateNumber}}。'),
      body('登记证书自决定之日起{{deliverWithin}}内颁发、送达。'),
      seal,
    ),
  ),
  CHANGE_APPROVAL: toUnitToo(
    letter(
      '准予变更登记决定书',
      ADDRESSED,
      body(
        '你组织于{{appliedOn}}提出{{item}}变更登记申请。经审查，符合法定条件。依据{{basis}}，本机关于{{decidedOn}}决定准予变更登记。',
      ),
      body('变更前：{{from}}。', 'from'),
      body('变更后：{{to}}。', 'to'),
      body('换发的登记证书号：{{certificateNumber}}。', 'certificateNumber'),
      seal,
    ),
  ),
  CHANGE_REFUSAL: letter(
    '不予变更登记决定书',
    ADDRESSED,
    body('你组织于{{appliedOn}}提出{{item}}变更登记申请。'),
    body('申请变更为：{{to}}。', 'to'),
    body('经审查，不予变更登记的理由如下：'),
    body('{{reasons}}'),
    body('依据{{basis}}，本机关决定不予变更登记。'),
    remedies,
    seal,
  ),
  CHARTER_APPROVAL: toUnitToo(
    letter(
      '章程核准书',
      ADDRESSED,
      body(
        '你组织于{{appliedOn}}报请核准{{adoptedOn}}表决通过的章程。经审查，符合有关法律、法规的规定。依据{{basis}}，本机关于{{decidedOn}}予以核准。',
      ),
      body('该章程自核准之日起生效，请依照章程开展活动。'),
      seal,
      { kind: 'attachments', titles: ['经核准的章程'] },
    ),
  ),
  DEREGISTRATION_APPROVAL: toUnitToo(
    letter(
      '准予注销登记通知书',
      ADDRESSED,
      body(
        '你组织于{{appliedOn}}提出注销登记申请，并提交清算报告（{{reportNumber}}；清算于{{liquidationEndedOn}}结束）。经审查，符合法定条件。',
      ),
      body('注销原因：{{cause}}。', 'cause'),
      body('依据{{basis}}，本机关准予注销登记，并发给本注销证明文件。'),
      body('登记证书：{{certificate}}；印章：{{seal}}；财务凭证：{{vouchers}}。'),
      seal,
    ),
  ),
} satisfies Partial<Record<DocumentType, Template>>;
