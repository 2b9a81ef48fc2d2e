import { useId } from 'react';
import { usePick, useText } from '../i18n/text';
import { Icon } from '../ui/icons';
import { Shape } from '../ui/shape';
import { commandsText } from './commands.text';
import { Control } from './field-control';
import type { Unmet } from './refused-fields';
import { CiteList } from '../ui/cite';
import type { Field, OwnControlProps, Target, Values } from './form-spec';

interface FieldProps {
  readonly field: Field;
  readonly values: Values;
  readonly target: Target | null;
  readonly fault: string | undefined;
  /** What the law says of the answer that was given. */
  readonly refusals?: readonly Unmet[];
  readonly errors?: OwnControlProps['errors'];
  readonly onChange: (value: unknown) => void;
}

/** One question with its label, hint and fault; the fault stands at the field it is about. */
export function FieldInput({ field, values, target, fault, refusals = [], errors, onChange }: FieldProps) {
  const t = useText(commandsText);
  const pick = usePick();
  const id = useId();
  const isFaulty = fault !== undefined || refusals.length > 0;
  const described =
    [field.hint && `${id}-hint`, isFaulty && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const grouped = ['rows', 'files', 'each', 'choices', 'own'].includes(field.kind);
  const label = (
    <>
      {pick(...field.label)}
      {field.sealed && (
        <span className="note sealed-note">
          <Icon name="lock" size={11} /> {t.sealed}
        </span>
      )}
      {field.optional && !field.lawAsks && <span className="note">{t.optional}</span>}
    </>
  );
  const control = (
    <Control
      field={field}
      id={id}
      values={values}
      target={target}
      fault={fault ?? pick(refusals[0]?.zh, refusals[0]?.en)}
      described={described}
      errors={errors}
      onChange={onChange}
    />
  );
  const notes = (
    <>
      {field.hint && (
        <p className="hint" id={`${id}-hint`}>
          {pick(...field.hint)}
        </p>
      )}
      {isFaulty && (
        <div id={`${id}-fault`} role={refusals.length > 0 ? 'alert' : undefined}>
          {fault && (
            <p className="fault">
              <Shape name="diamond" size={8} />
              {fault}
            </p>
          )}
          {refusals.map((refusal) => (
            <p className="fault" key={refusal.code}>
              <Shape name="diamond" size={8} />
              <span>
                {pick(refusal.zh, refusal.en)} <CiteList cites={refusal.citations} />
              </span>
            </p>
          ))}
        </div>
      )}
    </>
  );
  if (field.kind === 'yes')
    return (
      <div className="field" data-field={field.name}>
        {control}
        {notes}
      </div>
    );
  if (grouped) {
    return (
      <fieldset className="field" data-field={field.name}>
        <legend className="label">{label}</legend>
        {control}
        {notes}
      </fieldset>
    );
  }
  return (
    <div className="field" data-field={field.name}>
      <label htmlFor={id}>{label}</label>
      {control}
      {notes}
    </div>
  );
}
