/** A box to pick one of several values from, with its label. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface PickedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onPick: (value: T) => void;
}

export function Picked<T extends string>({ label, value, options, onPick }: PickedProps<T>): ReactNode {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_event, { value: picked }) => {
          const option = options.find(([one]) => one === picked);
          if (option !== undefined) onPick(option[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
