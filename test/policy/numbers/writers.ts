/** Writes numbers from 1 to 999,999 out in words, as a schoolbook of each language does. */

export const WRITERS: Readonly<Record<string, (number: number) => string>> = {
  'en-US': (number) => byThousands(number, english, (high) => `${high} thousand`, ' '),
  'sv-SE': (number) => byThousands(number, swedish, (high) => `${high === 'ett' ? 'et' : high}tusen`, ''),
  'fr-FR': (number) =>
    byThousands(
      number,
      french,
      (high) => (high === 'un' ? 'mille' : `${high.replace(/(?<=cent|vingt)s$/, '')} mille`),
      ' ',
    ),
  'zh-TW': chinese,
  'ko-KR': korean,
};

type Below = (number: number) => string;

function byThousands(number: number, below: Below, scaled: (high: string) => string, gap: string): string {
  const [high, low] = [Math.floor(number / 1_000), number % 1_000];
  return [high > 0 ? scaled(below(high)) : '', low > 0 ? below(low) : '']
    .filter((part) => part !== '')
    .join(gap);
}

const EN_ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function english(number: number): string {
  if (number >= 100) {
    const rest = number % 100;
    return `${EN_ONES[Math.floor(number / 100)]} hundred${rest > 0 ? ` and ${english(rest)}` : ''}`;
  }
  if (number < 20) return EN_ONES[number] as string;
  return `${EN_TENS[Math.floor(number / 10)]}${number % 10 > 0 ? `-${EN_ONES[number % 10]}` : ''}`;
}

const SV_ONES =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const SV_TENS = '- - tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

function swedish(number: number): string {
  if (number >= 100) {
    const rest = number % 100;
    return `${SV_ONES[Math.floor(number / 100)]}hundra${rest > 0 ? swedish(rest) : ''}`;
  }
  if (number < 20) return SV_ONES[number] as string;
  return `${SV_TENS[Math.floor(number / 10)]}${number % 10 > 0 ? SV_ONES[number % 10] : ''}`;
}

const FR_ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FR_TENS = '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

function french(number: number): string {
  if (number >= 100) {
    const [hundreds, rest] = [Math.floor(number / 100), number % 100];
    const head = hundreds === 1 ? 'cent' : `${FR_ONES[hundreds]} cent${rest === 0 ? 's' : ''}`;
    return rest === 0 ? head : `${head} ${french(rest)}`;
  }
  if (number < 20) return FR_ONES[number] as string;
  if (number === 80) return 'quatre-vingts';
  const ten = Math.floor(number / 10);
  const ones = (number % 10) + (ten === 7 || ten === 9 ? 10 : 0);
  if (ones === 0) return FR_TENS[ten] as string;
  return `${FR_TENS[ten]}${ones % 10 === 1 && ten < 8 ? ' et ' : '-'}${FR_ONES[ones]}`;
}

function chinese(number: number): string {
  const [high, low] = [Math.floor(number / 10_000), number % 10_000];
  const gap = high > 0 && low > 0 && low < 1_000 ? '零' : '';
  return `${high > 0 ? `${chineseBelow(high)}萬` : ''}${gap}${low > 0 ? chineseBelow(low) : ''}`;
}

function chineseBelow(number: number): string {
  const digits = String(number).split('').map(Number);
  let [text, isGap] = ['', false];
  digits.forEach((digit, index) => {
    if (digit === 0) isGap = true;
    else {
      text += `${isGap ? '零' : ''}${'零一二三四五六七八九'[digit]}${['', '十', '百', '千'][digits.length - 1 - index]}`;
      isGap = false;
    }
  });
  return number < 20 && number >= 10 ? text.slice(1) : text;
}

function korean(number: number): string {
  const [high, low] = [Math.floor(number / 10_000), number % 10_000];
  const head = high === 0 ? '' : `${high === 1 ? '' : koreanBelow(high)}만`;
  return `${head}${head !== '' && low > 0 ? ' ' : ''}${low > 0 ? koreanBelow(low) : ''}`;
}

function koreanBelow(number: number): string {
  const digits = String(number).split('').map(Number);
  return digits
    .map((digit, index) => {
      const unit = ['', '십', '백', '천'][digits.length - 1 - index] as string;
      if (digit === 0) return '';
      return `${digit === 1 && unit !== '' ? '' : '일이삼사오육칠팔구'[digit - 1]}${unit}`;
    })
    .join('');
}
