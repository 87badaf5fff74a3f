/** The part of opencc-js that is used: its own types do not resolve under `nodenext`. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { from: string; to: string }): (text: string) => string;
}
