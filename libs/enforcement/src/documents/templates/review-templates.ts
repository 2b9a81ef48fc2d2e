import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import { body, flush, heading, letter, seal, signatures, table } from './blocks.js';

/** To those who review a decision, and to the courts that are asked to enforce it. */
export const REVIEW_TEMPLATES = {
  EXECUTION_STAY: letter(
    '停止执行决定书',
    flush('{{party.name}}：'),
    body(
      '本机关于{{decidedOn}}对你组织作出{{decisionNo}}决定（案件编号：{{case.number}}）。该决定现处于{{pending}}期间。',
    ),
    body('停止执行的理由：{{reason}}'),
    body(
      '依据{{basis}}，本机关决定自{{from}}起停止执行该决定。停止执行期间，本机关不予催告，不申请强制执行，不计算加处罚款；恢复执行的，另行书面通知。',
    ),
    seal,
  ),
  REVIEW_ANSWER: letter(
    '{{title}}',
    flush('{{addressee}}：'),
    body('答复人（{{self}}）：{{organ.name}}。'),
    body('案号：{{reviewNo}}。所涉行政决定：{{decisionNo}}（{{decidedOn}}作出），当事人：{{party.name}}。'),
    body(
      '申请书（起诉状）副本，答复人于{{receivedOn}}收到。依据{{basis}}，现答复如下，并提交作出该决定的证据和依据：',
    ),
    body('程序意见：{{objections}}。', 'objections'),
    heading('一、该决定认定的事实'),
    body('{{facts}}'),
    heading('二、该决定的依据'),
    body('{{law}}。'),
    heading('三、答复意见'),
    body('{{statement}}'),
    heading('四、证据目录'),
    table('evidence', [
      ['序号', '{{.no}}', 3],
      ['证据名称', '{{.name}}', 10],
      ['形成日期', '{{.on}}', 7],
      ['证明对象', '　', 8],
    ]),
    signatures('答复人负责人'),
    seal,
    {
      kind: 'attachments',
      titles: ['上列证据材料', '作出该决定所依据的规范性文件', '负责人身份证明、授权委托书'],
    },
  ),
  REVIEW_OPINION_REPORT: letter(
    '行政复议意见书落实情况报告',
    flush('{{addressee}}：'),
    body(
      '本机关于{{receivedOn}}收到{{opinionNo}}行政复议意见书（复议案号：{{reviewNo}}；所涉决定：{{decisionNo}}，{{decidedOn}}作出）。依据{{basis}}，现将纠正情况报告如下：',
    ),
    body('{{corrected}}'),
    body('特此报告。'),
    seal,
  ),
  COURT_RECONSIDERATION: letter(
    '不予受理裁定复议申请书',
    flush('{{addressee}}：'),
    body('申请人：{{organ.name}}。被申请人：{{party.name}}。'),
    heading('一、申请事项'),
    body('撤销{{court}}{{rulingNo}}不予受理裁定，依法受理申请人的强制执行申请。'),
    heading('二、事实和理由'),
    body(
      '申请人于{{decidedOn}}对被申请人作出{{decisionNo}}决定（案件编号：{{case.number}}）。该决定认定：{{facts}}',
    ),
    body(
      '被申请人在法定期限内未履行该决定。申请人于{{appliedOn}}以{{applicationNo}}向{{court}}申请强制执行；该院以{{rulingNo}}裁定不予受理，申请人于{{rulingOn}}收到该裁定。',
    ),
    body('申请人对该裁定有异议，依据{{basis}}，特申请复议。'),
    signatures('申请人负责人'),
    seal,
    {
      kind: 'attachments',
      titles: ['不予受理裁定书', '行政强制执行申请书及所附材料'],
    },
  ),
} satisfies Partial<Record<DocumentType, Template>>;
