import { inflateSync } from 'node:zlib';

/** A picture as rows of pixels, each [red, green, blue, alpha] from 0 to 255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  pixel(x: number, y: number): readonly [number, number, number, number];
}

/** Reads a PNG of 8 bits a channel, with or without transparency, not interlaced: what Chromium writes. */
export function readPng(file: Buffer): Picture {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const chunks = chunksOf(file);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, color, interlace] = [header[8], header[9], header[12]];
  if (depth !== 8 || (color !== 2 && color !== 6) || interlace !== 0)
    throw new Error(`a PNG of another sort: depth ${depth ?? '?'}, colour ${color ?? '?'}`);
  const channels = color === 6 ? 4 : 3;
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const bytes = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  const at = (index: number) => bytes[index] ?? 0;
  return {
    width,
    height,
    pixel: (x, y) => {
      const start = (y * width + x) * channels;
      return [at(start), at(start + 1), at(start + 2), channels === 4 ? at(start + 3) : 255];
    },
  };
}

function chunksOf(file: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Each row begins with the filter it was written with; a filter foretells a byte from those left, above and above left. */
function unfiltered(data: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)] ?? 0;
    for (let i = 0; i < stride; i++) {
      const to = y * stride + i;
      const left = i < channels ? 0 : (out[to - channels] ?? 0);
      const above = y === 0 ? 0 : (out[to - stride] ?? 0);
      const corner = y === 0 || i < channels ? 0 : (out[to - stride - channels] ?? 0);
      out[to] = (data[y * (stride + 1) + 1 + i] ?? 0) + foretold(filter, left, above, corner);
    }
  }
  return out;
}

function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? nearest(left + above - corner, [left, above, corner]) : 0;
}

/** The Paeth predictor: of equally near ones the first. */
function nearest(target: number, candidates: readonly number[]): number {
  const distance = (value: number) => Math.abs(target - value);
  return candidates.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
