/** One input of a check: a day, a number, a choice or a few words, with what is wrong with it. */
import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { showDay, showNumber } from '../texts/format.js';
import { useTexts, type Say } from '../texts/texts.js';
import { FIRST_DAY, isDay, LAST_DAY, type CheckInput, type InputFault } from './inputs.js';

export interface AskedInput extends CheckInput {
  readonly question: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

export interface InputFieldProps {
  readonly input: AskedInput;
  readonly value: string;
  readonly fault: InputFault | undefined;
  /** The last day that can be past. */
  readonly today: string;
  readonly onChange: (value: string) => void;
}

export function InputField(props: InputFieldProps): ReactNode {
  const { say, language } = useTexts();
  const { input, value, fault } = props;
  const isOptional = input.optional === true;
  return (
    <Field
      label={isOptional ? say('policies.optional', { question: input.question }) : input.question}
      hint={hintOf(input, value, language)}
      {...(fault !== undefined && {
        validationState: 'error' as const,
        validationMessage: faultText(input, fault, { say, language }),
      })}
    >
      {(field) => <Control {...props} field={field} none={say('policies.none')} />}
    </Field>
  );
}

type ControlProps = InputFieldProps & { readonly field: object; readonly none: string };

function Control({ input, value, today, onChange, field, none }: ControlProps): ReactNode {
  const common = { ...field, name: input.name, value };
  if (input.type === 'choice') return <Choice {...{ input, common, onChange, none }} />;
  const change = (_event: unknown, { value: typed }: { value: string }): void => onChange(typed);
  switch (input.type) {
    case 'date':
      return (
        <Input
          {...common}
          type="date"
          min={FIRST_DAY}
          max={input.mustBePast === true ? today : LAST_DAY}
          onChange={change}
        />
      );
    case 'count':
      return (
        <Input
          {...common}
          type="number"
          inputMode="numeric"
          min={input.min ?? 0}
          {...(input.max !== undefined && { max: input.max })}
          onChange={change}
        />
      );
    case 'text':
      return <Input {...common} maxLength={200} onChange={change} />;
  }
}

interface ChoiceProps {
  readonly input: AskedInput;
  readonly common: { readonly name: string; readonly value: string };
  readonly onChange: (value: string) => void;
  readonly none: string;
}

function Choice({ input, common, onChange, none }: ChoiceProps): ReactNode {
  const choices = input.choices ?? [];
  if (choices.length > MOST_RADIOS) {
    return (
      <Select {...common} onChange={(_event, { value }) => onChange(value)}>
        <option value="">{none}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <RadioGroup {...common} onChange={(_event, { value }) => onChange(value)}>
      {choices.map(({ value, label }) => (
        <Radio key={value} value={value} label={label} />
      ))}
    </RadioGroup>
  );
}

/** The day as the reader writes it: the browser's own box may write it otherwise. */
function hintOf({ type, min, max }: AskedInput, value: string, language: string): string | undefined {
  if (type === 'date' && isDay(value)) return showDay(value, language);
  if (type !== 'count' || min === undefined || max === undefined) return undefined;
  return `${showNumber(min, language)}–${showNumber(max, language)}`;
}

function faultText(
  { type, min = 0, max = 0 }: AskedInput,
  fault: InputFault,
  { say, language }: { readonly say: Say; readonly language: string },
): string {
  if (fault !== 'out-of-range') return say(`policies.fault.${fault}`);
  const [from, to] =
    type === 'date'
      ? [FIRST_DAY, LAST_DAY].map((day) => showDay(day, language))
      : [min, max].map((number) => showNumber(number, language));
  return say('policies.fault.out-of-range', { from: from ?? '', to: to ?? '' });
}

const MOST_RADIOS = 3;
