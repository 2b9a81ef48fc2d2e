import { Button } from 'antd';
import type { Change, Differences } from '../api/models';
import { usePick, useText } from '../i18n/text';
import { changeLabel, changeText } from './change-text';
import { Changed } from './changed';
import { downloadCsv } from './download';
import { historyText } from './history.text';
import { Icon } from './icons';
import { uiText } from './ui.text';

const GROUPS = ['procedure', 'people', 'terms', 'evidence', 'documents'] as const;

/** Changed fields only, grouped; then, now, and the step that changed it. */
export function DifferencesTable({
  differences,
  onStep,
}: {
  differences: Differences;
  onStep: (revision: number) => void;
}) {
  const t = useText(historyText);
  const ui = useText(uiText);
  const pick = usePick();
  const { from, to, changes } = differences;
  const label = (change: Change) => changeLabel(pick(change.labelZh, change.labelEn));
  const save = () =>
    downloadCsv(`r${from}-r${to}`, [
      [t.field, t.then(from), t.nowAt(to), t.byStep],
      ...changes.map((change) => [
        label(change),
        changeText(change, ui.masked).before ?? '',
        changeText(change, ui.masked).after ?? '',
        `r${change.revision}`,
      ]),
    ]);
  return (
    <section className="card" aria-label={t.compare}>
      <div className="card-head">
        <h2>{t.changed(changes.length)}</h2>
        <span className="note">{t.span(from, to)}</span>
        <span className="grow" />
        <Button
          size="small"
          icon={<Icon name="download" size={13} />}
          onClick={save}
          disabled={changes.length === 0}
        >
          {t.exportDifferences}
        </Button>
      </div>
      {changes.length === 0 ? (
        <p className="state second">{t.nothingChanged}</p>
      ) : (
        <table className="differences">
          <thead>
            <tr>
              <th scope="col">
                <span className="sr-only">{t.group}</span>
              </th>
              <th scope="col" style={{ width: '18%' }}>
                {t.field}
              </th>
              <th scope="col" style={{ width: '30%' }}>
                {t.then(from)}
              </th>
              <th scope="col" style={{ width: '30%' }}>
                {t.nowAt(to)}
              </th>
              <th scope="col">{t.byStep}</th>
            </tr>
          </thead>
          {GROUPS.map((group) => {
            const own = changes.filter((change) => change.group === group);
            if (own.length === 0) return null;
            return (
              <tbody key={group}>
                {own.map((change, index) => (
                  <tr key={change.path} className={index === 0 ? 'first' : undefined}>
                    <td className="group">{index === 0 && t[group]}</td>
                    <td>{label(change)}</td>
                    <td>
                      <Changed {...changeText(change, ui.masked)} side="before" none={ui.none} />
                    </td>
                    <td>
                      <Changed {...changeText(change, ui.masked)} side="after" none={ui.none} />
                    </td>
                    <td>
                      <button type="button" className="link-button" onClick={() => onStep(change.revision)}>
                        r{change.revision}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      )}
    </section>
  );
}
