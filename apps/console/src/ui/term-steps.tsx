import type { Term } from '../api/models';
import { usePick, useText } from '../i18n/text';
import { CiteLink, CiteList } from './cite';
import { termText } from './term.text';

/** 起算：… — the word before the colon names the step. */
function split(text: string): readonly [label: string, rest: string] {
  const found = /^([^：:]{1,14})[：:]\s*(.+)$/s.exec(text);
  return found ? [found[1] ?? '', found[2] ?? ''] : ['', text];
}

/** How the date came about, step by step, each with its article. Belongs into a `dl`. */
export function TermSteps({ term }: { term: Term }) {
  const t = useText(termText);
  const pick = usePick();
  if (term.steps.length === 0) {
    return (
      <div style={{ display: 'contents' }}>
        <dt>{t.instrument}</dt>
        <dd>
          <div>{t.asRecorded}</div>
          <CiteList cites={term.basis} />
        </dd>
      </div>
    );
  }
  return term.steps.map((step, index) => {
    const cite = term.basis.find((basis) => basis.rule === step.rule);
    const [label, rest] = split(pick(step.zh, step.en));
    return (
      <div key={index} style={{ display: 'contents' }}>
        <dt>{label || `${index + 1}`}</dt>
        <dd>
          <div>{rest}</div>
          {cite ? <CiteLink whole cite={cite} /> : step.rule && <span className="note">{step.rule}</span>}
        </dd>
      </div>
    );
  });
}
