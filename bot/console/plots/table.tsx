/** A table with its heads, in a holder that scrolls where it is wider than the window. */
import type { ReactNode } from 'react';

export interface Column {
  readonly name: string;
  /** Numbers stand at the end of their cells. */
  readonly isNumber?: boolean;
}

export interface TableProps {
  readonly columns: readonly Column[];
  readonly className: string;
  /** Where nothing in it can have the focus: the holder has it, to be scrolled by keys, and needs a name. */
  readonly label?: string;
  /** The rows. */
  readonly children: ReactNode;
}

export function Table({ columns, className, label, children }: TableProps): ReactNode {
  const reached = label === undefined ? {} : { tabIndex: 0, role: 'group', 'aria-label': label };
  return (
    <div className="table-holder" {...reached}>
      <table className={className}>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
