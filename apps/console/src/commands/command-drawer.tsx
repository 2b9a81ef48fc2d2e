import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Input } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Written } from '../api/client';
import type { Cite } from '../api/models';
import { NoAnswer, problemOf } from '../api/problem';
import { usePick, useText } from '../i18n/text';
import { useSystem } from '../shell/use-system';
import { useAccount } from '../shell/use-session';
import { announce } from '../ui/announce';
import { CiteList } from '../ui/cite';
import { Banner, ErrorCard, RefusalCard } from '../ui/states';
import './commands.css';
import { commandsText } from './commands.text';
import { draftOf, dropDraft, keepDraft } from './drafts';
import { TIME_OF_ACT } from './case-fields';
import { FieldInput } from './field-input';
import {
  initialValues,
  bodyOf,
  isFilled,
  isWellFormed,
  suggested,
  type CommandForm,
  type Field,
  type Target,
  type Values,
} from './form-spec';
import { fieldOf } from './refused-fields';
import { ImpactPreview } from './impact-preview';
import { formOf } from './registry';
import { Revealed } from './revealed';
import { StaleView } from './stale-view';
import { useCommand, WrongPassword } from './use-command';

interface DrawerProps {
  readonly command: string;
  readonly title: string;
  /** Whose command it is; `null` for one that starts something new. */
  readonly kind: Target['kind'];
  readonly target: Target | null;
  /** A form that the page made for what it shows, in place of the command's own. */
  readonly form?: CommandForm;
  /** The articles that it will rest on, as far as the record tells. */
  readonly basis?: readonly Cite[];
  readonly onClose: () => void;
  readonly onRecorded?: (written: Written) => void;
}

const AS_KIND: Readonly<Partial<Record<Field['kind'], 'asDate' | 'asNumber' | 'asMoney' | 'partsUnsound'>>> =
  { date: 'asDate', number: 'asNumber', money: 'asMoney', own: 'partsUnsound' };

const WIDE = 'min(1240px, 92vw)';

/** The form of one act, beside the page it concerns. */
export function CommandDrawer(props: DrawerProps) {
  const form = formOf(props.kind, props.command, props.form);
  return (
    <Drawer
      open
      title={props.title}
      size={form.wide ? WIDE : 500}
      onClose={props.onClose}
      destroyOnHidden
      mask={{ closable: false }}
      footer={null}
    >
      <CommandFormView {...props} form={form} />
    </Drawer>
  );
}

function focusOn(root: HTMLElement | null, name: string | undefined): void {
  root?.querySelector<HTMLElement>(`[data-field="${name}"] :is(input, textarea, button)`)?.focus();
}

function CommandFormView({
  command,
  title,
  form,
  target,
  basis = [],
  onClose,
  onRecorded,
}: DrawerProps & { form: CommandForm }) {
  const t = useText(commandsText);
  const pick = usePick();
  const navigate = useNavigate();
  const account = useAccount();
  const { today } = useSystem();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const draftKey = `${target?.kind ?? 'new'}:${target?.id ?? ''}:${command}`;
  const [values, setValues] = useState<Values>(() => draftOf(draftKey) ?? initialValues(form.fields, target));
  const [checked, setChecked] = useState(false);
  const [password, setPassword] = useState('');
  const [revealed, setRevealed] = useState<Written | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const finish = (written: Written) => {
    onClose();
    const opened = form.creates && written.id ? form.creates.opens(written.id) : '';
    // Without a page of its own it is shown where it was made: the address stays, with its filters.
    if (opened) void navigate(opened);
  };
  const mutation = useCommand(command, form, target, (written) => {
    dropDraft(draftKey);
    const words = written.repeated ? `${t.repeatedTitle}：${t.repeatedDetail}` : t.recorded(title);
    const revision = written.revision === null ? '' : ` · r${written.revision}`;
    void message.success(words + revision);
    announce(words);
    onRecorded?.(written);
    if (form.reveals) setRevealed(written);
    else finish(written);
  });
  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('input:not([type=file]), textarea');
    first?.focus();
  }, []);

  const missing = form.fields.filter((field) => !isFilled(field, values, target));
  const problem = problemOf(mutation.error);
  const faultOf = (field: Field): string | undefined => {
    const told = problem?.errors?.find(
      ({ path }) => path === field.name || path.startsWith(`${field.name}.`),
    );
    if (told) return told.reason;
    if (!checked || !missing.includes(field)) return undefined;
    if (!isWellFormed(field, values[field.name])) return t[AS_KIND[field.kind] ?? 'asMinute'];
    if (field.kind === 'rows' && Array.isArray(values[field.name])) return t.rowsUnfinished;
    return (field.min ?? 1) > 1 ? t.atLeast(field.min ?? 1) : t.required;
  };
  const shown = form.fields.filter((field) => !field.when || field.when(values, target));
  // What a refusal says of one answer stands beside it; the rest is about the record and stands at the foot.
  const sent = mutation.variables?.values ?? values;
  const placed = (problem?.unmet ?? []).map((one) => ({ one, field: fieldOf(one, shown, sent, today) }));
  const firstPlaced = placed.find(({ field }) => field)?.field?.name;
  useEffect(() => {
    if (firstPlaced) focusOn(root.current, firstPlaced);
  }, [firstPlaced, mutation.submittedAt]);
  const unplaced = placed.filter(({ field }) => !field).map(({ one }) => one);
  const put = (name: string, value: unknown) => {
    const changed = { ...values, [name]: value };
    // What is being written is the person's own; the rest may follow it.
    const others = form.fields.filter((field) => field.name !== name);
    const next = suggested(others, target, changed, values);
    setValues(next);
    keepDraft(draftKey, next);
  };
  const submit = (revision = target?.revision) => {
    setChecked(true);
    if (missing.length > 0) {
      focusOn(root.current, missing[0]?.name);
      return;
    }
    mutation.mutate({
      values,
      revision,
      password: form.irrevocable ? { username: account.username, word: password } : null,
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) submit();
  };
  const stale = problem?.status === 412 && target !== null;
  const refused = problem?.status === 409 || problem?.status === 422 || problem?.status === 403;
  if (revealed) {
    return <Revealed form={form} written={revealed} onDone={() => finish(revealed)} />;
  }
  const timed = shown.slice(-TIME_OF_ACT.length);
  const input = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      values={values}
      target={target}
      fault={faultOf(field)}
      refusals={placed.filter((each) => each.field === field).map(({ one }) => one)}
      errors={problem?.errors?.filter(({ path }) => path.startsWith(`${field.name}.`))}
      onChange={(value) => put(field.name, value)}
    />
  );
  return (
    <div ref={root} className="command-form" onKeyDown={onKey}>
      {form.about && <p className="strong">{pick(...form.about)}</p>}
      {(basis.length > 0 || (target && !form.unguarded)) && (
        <p className="note judged">
          {basis.length > 0 && (
            <span>
              {t.restsOn} <CiteList cites={basis} />
            </span>
          )}
          {target && !form.unguarded && <span>{t.judgedBy(target.revision)}</span>}
        </p>
      )}
      {shown.slice(0, -TIME_OF_ACT.length).map(input)}
      <details
        className="time-of-act"
        open={timed.some(
          (field) => values[field.name] || faultOf(field) || placed.some((one) => one.field === field),
        )}
      >
        <summary>{t.timeOfAct}</summary>
        {timed.map(input)}
      </details>
      {form.irrevocable && (
        <section className="irrevocable">
          <p>{pick(...form.irrevocable)}</p>
          <div className="field">
            <label htmlFor="password-again">{t.passwordAgain}</label>
            <Input.Password
              id="password-again"
              autoComplete="current-password"
              value={password}
              status={mutation.error instanceof WrongPassword ? 'error' : ''}
              onChange={(event) => setPassword(event.target.value)}
            />
            {mutation.error instanceof WrongPassword && (
              <p className="fault" role="alert">
                {t.passwordWrong}
              </p>
            )}
          </div>
        </section>
      )}
      {mutation.error instanceof NoAnswer && <Banner kind="warn">{t.noAnswer}</Banner>}
      {problem && refused && (unplaced.length > 0 || placed.length === 0) && (
        <RefusalCard title={t.refusedTitle(title)} problem={{ ...problem, unmet: unplaced }} />
      )}
      {problem && !refused && !stale && <ErrorCard error={mutation.error} what={t.notRecorded} />}
      {stale && problem && (
        <StaleView
          act={title}
          fields={form.fields}
          target={target}
          problem={problem}
          sending={mutation.isPending}
          onResubmit={submit}
          onOpen={() => {
            void queries.invalidateQueries({ queryKey: [target.kind, target.id] });
            onClose();
          }}
          onDiscard={() => {
            dropDraft(draftKey);
            onClose();
          }}
        />
      )}
      {form.preview && missing.length === 0 && (
        <ImpactPreview path={form.preview} body={bodyOf(form, values, target)} />
      )}
      {!stale && (
        <div className="command-foot">
          <Button
            type="primary"
            danger={form.irrevocable !== undefined}
            data-testid="submit-command"
            loading={mutation.isPending}
            onClick={() => submit()}
          >
            {title}
          </Button>
          <Button onClick={onClose}>{t.keepForLater}</Button>
          <span className="grow" />
          <span className="note">{t.submitKeys}</span>
        </div>
      )}
    </div>
  );
}
