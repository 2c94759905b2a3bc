/**
 * The Persian calendar before 1304 (1925): months began with the day at whose noon in Tehran the sun stood in their sign, and had 29 to 32
 * days. The sun's longitude is reckoned after Meeus, Astronomical Algorithms, chapter 25 (within a hundredth of a degree, which is a
 * quarter of an hour).
 *
 * Against the 888 months of 1230 to 1303 that Najmabadi's concordance prints, and the 1,008 of 1220 to 1303 in Sarlati's, this rule differs
 * in six and in eight (both as typed by R. Pournader, github.com/roozbehp/persiancalendar, CC0). Newspapers of the time were a day off now
 * and then, and not with each other: they are not followed.
 */

const tehran = 51.42 / 360
const julianEpoch = 2_440_587.5

/**
 * Months that Najmabadi's concordance begins a day earlier, by year and month: all that there are. In four the sun entered the sign within
 * a quarter of an hour after noon, which is as near as old tables come; 1303/2 and 1285/10 are the print's own (Sarlati has all but the last).
 */
const printedEarlier: ReadonlySet<number> = new Set([124102, 128206, 128504, 128510, 130302, 130303])

/** Day number of the first day of a month of the zodiac calendar. */
export function zodiacMonth(year: number, month: number): number {
  const target = (month - 1) * 30
  // the spring equinox falls near the 80th day of the civil year
  const guess = (year + 621 - 1970) * 365.2425 + 79 + (month - 1) * 30.44
  let low = guess + julianEpoch - 8
  let high = low + 16
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (angle(sunLongitude(middle) - target) < 0) low = middle
    else high = middle
  }
  const local = low - julianEpoch + tehran
  const day = Math.floor(local)
  // true noon, by the sun
  const noon = 0.5 - equationOfTime(low)
  return day + (local - day < noon ? 0 : 1) - (printedEarlier.has(year * 100 + month) ? 1 : 0)
}

/** Apparent longitude of the sun in degrees, at a Julian date. */
function sunLongitude(julian: number): number {
  const t = (julian - 2_451_545) / 36_525
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
  const anomaly = ((357.52911 + 35_999.05029 * t - 0.0001537 * t * t) * Math.PI) / 180
  const center =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly)
  const node = ((125.04 - 1934.136 * t) * Math.PI) / 180
  return mean + center - 0.00569 - 0.00478 * Math.sin(node)
}

/** How far the sun is ahead of the clock, in days (Meeus, chapter 28, after Smart). */
function equationOfTime(julian: number): number {
  const t = (julian - 2_451_545) / 36_525
  const mean = ((280.46646 + 36_000.76983 * t) * Math.PI) / 180
  const anomaly = ((357.52911 + 35_999.05029 * t) * Math.PI) / 180
  const e = 0.016708634 - 0.000042037 * t
  const y = Math.tan(((23.439 - 0.013 * t) * Math.PI) / 360) ** 2
  const angle =
    y * Math.sin(2 * mean) -
    2 * e * Math.sin(anomaly) +
    4 * e * y * Math.sin(anomaly) * Math.cos(2 * mean) -
    0.5 * y * y * Math.sin(4 * mean) -
    1.25 * e * e * Math.sin(2 * anomaly)
  return angle / (2 * Math.PI)
}

/** An angle in degrees brought between −180 and 180. */
function angle(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}
