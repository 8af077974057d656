import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from '../../scripts/app-package/sources';
import { drawIcons } from '../../scripts/icons/draw';
import { readPng, type Picture } from '../support/png';

/** Another version of Chromium may draw the edge of a curve a little lighter or darker. */
const MOST_DIFFERENCE = 24;

test('the icons are what their SVG sources draw', async () => {
  for (const { name, size, png } of await drawIcons()) {
    const [drawn, kept] = [readPng(png), readPng(readFileSync(join(FOLDER, `${name}.png`)))];
    expect([kept.width, kept.height]).toEqual([size, size]);
    expect(difference(drawn, kept)).toBeLessThanOrEqual(MOST_DIFFERENCE);
  }
});

/** The largest, in one part of one pixel, from 0 to 255. */
function difference(one: Picture, other: Picture): number {
  const pixels = Array.from({ length: one.width * one.height }, (_, i) => i);
  const parts = pixels.flatMap((i) => {
    const [x, y] = [i % one.width, Math.floor(i / one.width)];
    return one.pixel(x, y).map((part, at) => Math.abs(part - (other.pixel(x, y)[at] ?? 0)));
  });
  return parts.reduce((most, part) => Math.max(most, part), 0);
}
