import type { HeatWeights } from '@/lib/engine/heat/model';
import { heaviest, pack } from '@/lib/engine/heat/packing';
import type { Fit } from './fit';

/** Beyond this share of all weights, the rest is cut to the largest. */
const quantile = 0.9995;

/** Four bits a bucket. Most weights become 0. */
export function quantise({ buckets, dense, bias }: Fit): HeatWeights {
  const sizes = buckets
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = sizes[Math.floor(quantile * sizes.length)]! / heaviest;
  const whole = (weight: number) => Math.max(-heaviest, Math.min(heaviest, Math.round(weight / scale)));
  const counts = Array.from(dense, (weight) => rounded(weight));
  const worst = counts.pop()!;
  return { scale: rounded(scale), bias: rounded(bias), worst, counts, packed: pack(buckets.map(whole)) };
}

/** What a model needs of a number, so that the file stays small. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
