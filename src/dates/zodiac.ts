/**
 * The Persian calendar before 1304 (1925): months began with the day at whose noon in Tehran the sun stood in their sign, and had 29 to 32
 * days. The sun's longitude is reckoned after Meeus, Astronomical Algorithms, chapter 25 (within a hundredth of a degree).
 */

const tehran = 51.42 / 360
const julianEpoch = 2_440_587.5

/** Months that the printed almanacs began a day earlier, by year and month. */
const printed: Readonly<Record<number, number>> = {128206: -1, 128510: -1}

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
  // true noon by the sun, and three minutes for the almanacs' own tables
  const noon = 0.502 - equationOfTime(low)
  return day + (local - day < noon ? 0 : 1) + (printed[year * 100 + month] ?? 0)
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
