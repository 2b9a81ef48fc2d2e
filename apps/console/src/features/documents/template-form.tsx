import type { TemplateVersion } from '../../api/models';
import type { CommandForm } from '../../commands/form-spec';
import { type Block, type Copy, type Fact, type Template, faultsOf, sentBlock } from './blocks';
import { BlocksEditor } from './blocks-editor';
import { CopiesEditor } from './copies-editor';

/** A new version of a template, begun with the blocks of the one that is shown. */
export function templateForm(version: TemplateVersion, facts: readonly Fact[]): CommandForm {
  const { title, redHead, showNumber, blocks, copies = [] } = version.template as unknown as Template;
  return {
    path: 'propose',
    unguarded: true,
    wide: true,
    fields: [
      { name: 'title', kind: 'text', label: ['标题', 'Title'], initial: title },
      {
        name: 'redHead',
        kind: 'yes',
        label: ['红头（GB/T 9704）', 'Red head (GB/T 9704)'],
        initial: redHead,
      },
      { name: 'showNumber', kind: 'yes', label: ['印出文号', 'Number is printed'], initial: showNumber },
      {
        name: 'blocks',
        kind: 'own',
        label: ['内容', 'Content'],
        initial: blocks,
        render: (props) => <BlocksEditor {...props} facts={facts} />,
        isSound: (value) => (value as readonly Block[]).every((block) => faultsOf(block, facts).length === 0),
      },
      {
        name: 'copies',
        kind: 'own',
        label: ['抄送机关（版记）', 'Copies to (colophon)'],
        optional: true,
        initial: copies,
        render: (props) => <CopiesEditor {...props} facts={facts} />,
        isSound: (value) =>
          (value as readonly Copy[]).every(
            ({ text }) => faultsOf({ kind: 'paragraph', text }, facts).length === 0,
          ),
      },
      { name: 'reason', kind: 'long', label: ['改了什么，为什么', 'What changed and why'] },
    ],
    body: ({ blocks: all, ...body }) => ({ ...body, blocks: (all as readonly Block[]).map(sentBlock) }),
  };
}
