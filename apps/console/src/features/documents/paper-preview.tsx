import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { type Block, type Fact, type Template, factName, partsOf } from './blocks';
import { editorText } from './template-editor.text';

/** The template as it will lie on paper, its facts by their names; the document itself is drawn by the server. */
export function PaperPreview({ template, facts }: { template: Template; facts: readonly Fact[] }) {
  const t = useText(editorText);
  return (
    <div className="paper" lang="zh-CN">
      {template.redHead && <p className="paper-head">{t.organ}</p>}
      {template.showNumber && <p className="paper-number">{t.number}</p>}
      <p className="paper-title">
        <Words text={template.title} facts={facts} />
      </p>
      {template.blocks.map((block, index) => (
        <PaperBlock key={index} block={block} facts={facts} />
      ))}
    </div>
  );
}

function PaperBlock({ block, facts }: { block: Block; facts: readonly Fact[] }): ReactNode {
  const t = useText(editorText);
  const words = (text: string, list?: string) => <Words text={text} facts={facts} list={list} />;
  switch (block.kind) {
    case 'heading':
      return <p className={`paper-h${block.level ?? 1}`}>{words(block.text ?? '')}</p>;
    case 'paragraph':
      return <p className={`paper-${block.place ?? 'body'}`}>{words(block.text ?? '', block.each)}</p>;
    case 'form':
      return (
        <table>
          <tbody>
            {block.rows?.map((row, index) => (
              <tr key={index}>
                <th scope="row">{words(row.label)}</th>
                <td>{words(row.text)}</td>
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
              {block.columns?.map((column, index) => (
                <th key={index} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {block.columns?.map((column, index) => (
                <td key={index}>{words(column.text, block.list)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      );
    case 'signatures':
      return block.labels?.map((label, index) => (
        <p key={index} className="paper-flush">
          {label}：＿＿＿＿＿＿
        </p>
      ));
    case 'attachments':
      return block.titles?.map((title, index) => (
        <p key={index} className="paper-body">
          {index === 0 ? '附件：' : ''}
          {index + 1}. {words(title)}
        </p>
      ));
    case 'remedies':
      return <p className="paper-body note">{t.remediesWords}</p>;
    case 'seal':
      return <p className="paper-right note">{t.sealWords}</p>;
  }
}

function Words({ text, facts, list }: { text: string; facts: readonly Fact[]; list?: string }) {
  return partsOf(text).map((part, index) => {
    if (!part.fact) return part.text;
    const name = factName(part.text, facts, list);
    return (
      <span key={index} className={name ? 'paper-fact' : 'paper-fact unknown'} title={part.text}>
        〔{name ?? part.text}〕
      </span>
    );
  });
}
