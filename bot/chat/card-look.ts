/** How cards look: sizes as Teams has them, colours as variables, so that light and dark need no new drawing. */
import { HostConfig } from 'adaptivecards';

export function createHostConfig(): HostConfig {
  return new HostConfig({
    fontFamily: 'var(--font)',
    fontTypes: {
      default: { fontFamily: 'var(--font)', fontSizes: SIZES, fontWeights: WEIGHTS },
      monospace: { fontFamily: 'var(--mono)', fontSizes: SIZES, fontWeights: WEIGHTS },
    },
    // Lower ones cut off what hangs below the line.
    lineHeights: { small: 17, default: 20, medium: 23, large: 28, extraLarge: 34 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: 'var(--line)' },
    containerStyles: {
      default: style('transparent'),
      emphasis: style('var(--emphasis)'),
      warning: style('var(--warning)'),
      attention: style('var(--attention)'),
      good: style('var(--good)'),
      accent: style('var(--emphasis)'),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    },
    factSet: {
      title: {
        color: 'default',
        size: 'default',
        weight: 'bolder',
        isSubtle: false,
        wrap: true,
        maxWidth: 180,
      },
      value: { color: 'default', size: 'default', weight: 'default', isSubtle: false, wrap: true },
      spacing: 16,
    },
    textBlock: { headingLevel: 3 },
  });
}

function style(backgroundColor: string): Record<string, unknown> {
  const color = { default: 'var(--text)', subtle: 'var(--subtle)' };
  const names = ['default', 'dark', 'light', 'attention', 'good', 'warning'];
  const foregroundColors = {
    ...Object.fromEntries(names.map((name) => [name, color])),
    accent: { default: 'var(--link)', subtle: 'var(--link)' },
  };
  return { backgroundColor, foregroundColors };
}

const SIZES = { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 };
const WEIGHTS = { lighter: 300, default: 400, bolder: 600 };
