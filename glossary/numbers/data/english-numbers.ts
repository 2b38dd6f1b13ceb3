/** The number words of English, as `value:form/form`. */

export const UNITS = "1:one 2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine";
export const TEENS = "10:ten 11:eleven 12:twelve 13:thirteen 14:fourteen 15:fifteen 16:sixteen 17:seventeen 18:eighteen 19:nineteen";
export const TENS = "20:twenty 30:thirty 40:forty/fourty 50:fifty 60:sixty 70:seventy 80:eighty 90:ninety";
export const SCALES = "1000:thousand 1000000:million/mn 1000000000:billion/bn 1000000000000:trillion/tn";

export const ORDINAL_UNITS = "1:first 2:second 3:third 4:fourth 5:fifth 6:sixth 7:seventh 8:eighth 9:ninth";
export const ORDINAL_TEENS = "10:tenth 11:eleventh 12:twelfth 13:thirteenth 14:fourteenth 15:fifteenth 16:sixteenth 17:seventeenth 18:eighteenth 19:nineteenth";
export const ORDINAL_TENS = "20:twentieth 30:thirtieth 40:fortieth 50:fiftieth 60:sixtieth 70:seventieth 80:eightieth 90:ninetieth";
export const ORDINAL_SCALES = "100:hundredth 1000:thousandth 1000000:millionth";

/** What an ordinal is below a line: two thirds. */
export const FRACTIONS = `
  0.5:half/halves 0.3333:third/thirds 0.25:quarter/quarters/fourth/fourths 0.2:fifth/fifths 0.1667:sixth/sixths 0.1429:seventh/sevenths 0.125:eighth/eighths
  0.1111:ninth/ninths 0.1:tenth/tenths`;

export const DECADES = "20:twenties 30:thirties 40:forties 50:fifties 60:sixties 70:seventies 80:eighties 90:nineties";

/** What multiplies a number before it. */
export const SPANS = "10:decade/decades 100:century/centuries 7:week/weeks 14:fortnight/fortnights 20:score 12:dozen/dozens 1000:millennium/millennia";

/** Words with a number in them that answer one, and ask for none. */
export const IN_WORDS = `
  0:zero/nil/none/nought/midnight 1:once/single/sole/lone/unique 2:both/twice/couple/pair/pairs/twin/twins/double/doubled/twofold/duo/either/neither
  3:thrice/triple/threefold/trio/tripled/quarterly 4:fourfold/quadruple/quartet 5:fivefold/quintet 10:tenfold 12:noon/midday/midnight 24:midnight
  50:jubilee 100:centenary/hundredfold/centennial 200:bicentenary`;

/** Before or behind a number that is rounded. */
export const APPROXIMATELY = "about around roughly nearly almost some approximately over circa c ca close odd so";
