/** The parts of a card that the bot uses: those every client since Adaptive Cards 1.2 shows. */

/** What any element can have: a name to be shown and hidden by. */
interface ElementBase {
  readonly id?: string;
  readonly isVisible?: false;
  readonly spacing?: Spacing;
  /** Which area of its container's grid the element goes to; clients without grids do not look. */
  readonly 'grid.area'?: string;
}

export interface TextBlock extends ElementBase {
  readonly type: 'TextBlock';
  readonly text: string;
  /** Always: without it a text is cut at the first line. */
  readonly wrap: true;
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium';
  readonly isSubtle?: true;
  readonly color?: 'Accent';
  readonly style?: 'heading';
  readonly fontType?: 'Monospace';
}

export interface Container extends ElementBase {
  readonly type: 'Container';
  readonly items: readonly CardElement[];
  readonly style?: 'emphasis' | 'warning';
  readonly separator?: true;
  /** What a press anywhere on it does. */
  readonly selectAction?: Action;
  /** Teams lays out by the first that fits its width; all others stack the items. */
  readonly layouts?: readonly AreaGrid[];
}

export interface AreaGrid {
  readonly type: 'Layout.AreaGrid';
  readonly targetWidth: 'atLeast:Standard';
  /** Widths in per cent; the last column takes the rest. */
  readonly columns: readonly number[];
  readonly areas: readonly { readonly name: string; readonly column?: number }[];
}

export interface ColumnSet extends ElementBase {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
}

export interface Column {
  readonly type: 'Column';
  /** Fitting its content, filling the row, or a fixed number of pixels. */
  readonly width: 'auto' | 'stretch' | `${number}px`;
  readonly items: readonly CardElement[];
}

export interface ActionSet extends ElementBase {
  readonly type: 'ActionSet';
  readonly actions: readonly Action[];
}

/** Labels with their values, one a line. */
export interface FactSet extends ElementBase {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  /** A line above it. */
  readonly separator?: true;
}

interface InputBase extends ElementBase {
  /** Under this name the value comes back. */
  readonly id: string;
  readonly value?: string | number;
  readonly placeholder?: string;
}

export type Input =
  | (InputBase & { readonly type: 'Input.Date'; readonly max?: string })
  | (InputBase & { readonly type: 'Input.Number'; readonly min?: number; readonly max?: number })
  | (InputBase & { readonly type: 'Input.Text'; readonly maxLength: number; readonly isMultiline?: true })
  | (InputBase & {
      readonly type: 'Input.ChoiceSet';
      readonly style: 'expanded' | 'compact';
      readonly wrap: true;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
    });

export type Action =
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }
  | {
      readonly type: 'Action.Submit';
      readonly title: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: 'Action.ToggleVisibility';
      readonly title: string;
      readonly targetElements: readonly string[];
    };

export type CardElement = TextBlock | Container | ColumnSet | ActionSet | FactSet | Input;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  /** What clients that know no cards show. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
}

export type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large';

/** A text that is escaped already. */
export function textBlock(text: string, style: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...style };
}

export function column(width: Column['width'], items: readonly CardElement[]): Column {
  return { type: 'Column', width, items };
}

export function card(lang: string, fallbackText: string, body: readonly CardElement[]): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang,
    fallbackText,
    body,
  };
}
