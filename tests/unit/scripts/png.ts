import { readFileSync } from 'node:fs';

/** What the head of a PNG file says. */
export interface PngHead {
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly transparent: boolean;
}

/** @throws RangeError where the file is shorter than a head */
export function pngHead(path: string): PngHead {
  const bytes = readFileSync(path);
  const colourType = bytes.readUInt8(25);
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    // 4 and 6 have an alpha channel.
    transparent: [4, 6].includes(colourType),
  };
}
