import type { ReactNode } from 'react';
import type { TemplateVersion } from '../../api/models';
import { useText } from '../../i18n/text';
import type { Block, Template } from './blocks';
import { templatesText } from './templates.text';

/** What a template says, block by block, with the facts that it names set apart. */
export function TemplateBlocks({ version }: { version: TemplateVersion }) {
  const t = useText(templatesText);
  const form = version.template as unknown as Template;
  return (
    <section className="card" aria-label={t.blocks}>
      <div className="card-head">
        <h2>
          <Marked text={form.title} />
        </h2>
        <span className="grow" />
        {form.redHead && <span className="tag">{t.redHead}</span>}
        {form.showNumber && <span className="tag">{t.showNumber}</span>}
      </div>
      <div className="template-blocks" lang="zh-CN">
        {form.blocks.map((block, index) => (
          <div className="template-block" key={index}>
            <div className="kind">
              {t[`b_${block.kind}`]}
              {block.when && <div className="mono">{t.when(block.when)}</div>}
              {(block.each ?? block.list) && (
                <div className="mono">{t.each(block.each ?? block.list ?? '')}</div>
              )}
            </div>
            <Content block={block} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Content({ block }: { block: Block }): ReactNode {
  const t = useText(templatesText);
  switch (block.kind) {
    case 'heading':
      return (
        <p className="strong">
          <Marked text={block.text ?? ''} />
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Marked text={block.text ?? ''} />
        </p>
      );
    case 'form':
      return (
        <table>
          <tbody>
            {block.rows?.map((row) => (
              <tr key={row.label}>
                <th scope="row" style={{ width: '30%' }}>
                  <Marked text={row.label} />
                </th>
                <td>
                  <Marked text={row.text} />
                  {row.when && <span className="note mono"> {t.when(row.when)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.columns?.map((column) => (
                <th key={column.title} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {block.columns?.map((column) => (
                <td key={column.title}>
                  <Marked text={column.text} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      );
    case 'remedies':
    case 'seal':
      return <p className="note">{t.fixed}</p>;
    case 'signatures':
      return <p>{block.labels?.join('　')}</p>;
    case 'attachments':
      return (
        <ol>
          {block.titles?.map((title) => (
            <li key={title}>
              <Marked text={title} />
            </li>
          ))}
        </ol>
      );
  }
}

function Marked({ text }: { text: string }) {
  return text.split(/(\{\{[^}]+\}\})/).map((part, index) =>
    part.startsWith('{{') ? (
      <span key={index} className="placeholder mono">
        {part.slice(2, -2)}
      </span>
    ) : (
      part
    ),
  );
}
