import type { Html } from '@/scripts/demo/html';

/** A picture to be drawn by a browser and kept as PNG. */
export interface Drawing {
  /** Within the project. */
  readonly path: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** What stands in the page; it fills it. */
  readonly content: Html;
  /** Nothing behind it: an icon stands on whatever ground there is. A store takes a tile without transparency only. */
  readonly transparent: boolean;
}
