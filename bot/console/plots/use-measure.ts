/** How wide a text is in the page's own font, for labels in pictures. */
import { useMemo } from 'react';
import { roughMeasure, type Measure } from './wrap.js';

/**
 * @param size of the font, pixels
 * @param language of the texts: another may bring another font
 */
export function useMeasure(size: number, language: string): Measure {
  return useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return roughMeasure(size);
    const font = getComputedStyle(document.documentElement).getPropertyValue('--font');
    // No label is drawn heavier than this.
    context.font = `600 ${size}px ${font === '' ? 'sans-serif' : font}`;
    return (text) => Math.ceil(context.measureText(text).width);
    // The style sheet has a font for each language.
  }, [size, language]);
}
