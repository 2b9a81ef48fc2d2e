import { Input } from 'antd';
import { useRef } from 'react';
import { defineText, useText } from '../i18n/text';
import { Icon } from './icons';

const text = defineText(
  { pick: '从日历选', today: '今天' },
  { pick: 'Choose from a calendar', today: 'Today' },
);

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MINUTE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/;

export function isDate(value: string): boolean {
  return DATE.test(value);
}
export function isMinute(value: string): boolean {
  return MINUTE.test(value);
}

interface DateFieldProps {
  readonly id: string;
  readonly value: string;
  readonly withTime?: boolean;
  readonly status?: '' | 'error';
  readonly 'aria-describedby'?: string;
  readonly 'aria-label'?: string;
  readonly onChange: (value: string) => void;
  readonly onDone?: () => void;
  /** The bureau’s own day, where an act of today is likely: one press fills it in. */
  readonly today?: string;
}

/**
 * A date as it is written here, `2026-11-20` or `2026-11-20 16:10`, whatever the browser's own habit is.
 * Typing is the main way; the button opens the browser's calendar.
 */
export function DateField({ withTime, today, value, onChange, onDone, ...rest }: DateFieldProps) {
  const t = useText(text);
  const native = useRef<HTMLInputElement>(null);
  return (
    <span className="date-field">
      <Input
        {...rest}
        style={{ width: withTime ? 176 : 136 }}
        value={value}
        placeholder={withTime ? '2026-11-20 16:10' : '2026-11-20'}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onDone}
        onPressEnter={onDone}
      />
      <input
        ref={native}
        className="native"
        type={withTime ? 'datetime-local' : 'date'}
        tabIndex={-1}
        aria-hidden="true"
        value={withTime ? (isMinute(value) ? value.replace(' ', 'T') : '') : isDate(value) ? value : ''}
        onChange={(event) => onChange(event.target.value.replace('T', ' '))}
        onBlur={onDone}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={t.pick}
        onClick={() => native.current?.showPicker()}
      >
        <Icon name="calendar" />
      </button>
      {today && (
        <button type="button" className="link-button" onClick={() => onChange(today)}>
          {t.today}
        </button>
      )}
    </span>
  );
}
