/** The inputs of one check, and the day it is worked out for. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { showDay } from '../texts/format.js';
import { useTexts } from '../texts/texts.js';
import type { CheckAddress } from './address.js';
import { InputField, type AskedInput } from './input-field.js';
import { faultsIn, isDay, LAST_DAY, valuesIn } from './inputs.js';

export interface CheckFormProps {
  readonly inputs: readonly AskedInput[];
  readonly address: CheckAddress;
  /** The reader's own day. */
  readonly today: string;
  readonly onAsk: (values: Readonly<Record<string, string>>, on: string) => void;
}

export function CheckForm({ inputs, address, today, onAsk }: CheckFormProps): ReactNode {
  const { say } = useTexts();
  const { given, setGiven, on, setOn, isTold, setIsTold } = useGiven(address);
  const day = isDay(on) ? on : today;
  const faults = faultsIn(inputs, given, day);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setIsTold(true);
    const [first] = Object.keys(faults);
    if (first === undefined)
      onAsk(
        valuesIn(inputs, (name) => given[name]),
        day,
      );
    else event.currentTarget.querySelector<HTMLElement>(`[name="${CSS.escape(first)}"]`)?.focus();
  };
  return (
    <form noValidate onSubmit={submit}>
      <div className="policies-form">
        {inputs.map((input) => (
          <InputField
            key={input.name}
            input={input}
            value={given[input.name] ?? ''}
            fault={isTold ? faults[input.name] : undefined}
            today={day}
            onChange={(value) => setGiven({ ...given, [input.name]: value })}
          />
        ))}
        <OnField on={on} today={today} onChange={setOn} />
      </div>
      <div className="policies-actions">
        <Button type="submit" appearance="primary">
          {say('policies.run')}
        </Button>
      </div>
    </form>
  );
}

/** What is filled in: what the address says, also after going back and forth, until somebody changes it. */
function useGiven({ values, on: from, isAsked }: CheckAddress) {
  const [given, setGiven] = useState(values);
  const [on, setOn] = useState(from);
  const [isTold, setIsTold] = useState(isAsked);
  const said = JSON.stringify([values, from, isAsked]);
  const [shown, setShown] = useState(said);
  if (shown !== said) {
    setShown(said);
    setGiven(values);
    setOn(from);
    setIsTold(isAsked);
  }
  return { given, setGiven, on, setOn, isTold, setIsTold };
}

interface OnFieldProps {
  readonly on: string;
  readonly today: string;
  readonly onChange: (day: string) => void;
}

/** A linked result keeps its day: the reader is told where that is not today. */
function OnField({ on, today, onChange }: OnFieldProps): ReactNode {
  const { say, language } = useTexts();
  const isToday = on === today;
  return (
    <Field
      label={say('policies.on')}
      hint={isToday ? say('policies.on.today') : isDay(on) ? showDay(on, language) : undefined}
    >
      <Input
        type="date"
        value={on}
        max={LAST_DAY}
        onChange={(_event, { value }) => onChange(value)}
        {...(!isToday && {
          contentAfter: (
            <Button appearance="transparent" size="small" onClick={() => onChange(today)}>
              {say('policies.on.reset')}
            </Button>
          ),
        })}
      />
    </Field>
  );
}
