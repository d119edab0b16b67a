import { bucketCount } from '@/lib/engine/heat/hash';
import { bucketShare } from '@/lib/engine/heat/model';

/** A text to learn from. */
export interface Row {
  /** Buckets of its features, each as often as it occurs. */
  readonly buckets: ArrayLike<number>;
  /** How many buckets it has, with those that are left out. */
  readonly size: number;
  /** Its other features, few and dense. */
  readonly dense: Float64Array;
  readonly isHostile: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Weights that fit. */
export interface Fit {
  readonly buckets: Float64Array;
  readonly dense: Float64Array;
  readonly bias: number;
  /** Mean loss over the rows, with the penalty. */
  readonly loss: number;
}

const mostRounds = 60;
/** Dense features are held back less than words: they are scaled down, and their weights back up. */
const denseScale = 0.3;

/**
 * Logistic regression, by L-BFGS from zero. The same rows give the same weights.
 *
 * @param penalty how strongly large weights are held back
 */
export function learn(rows: readonly Row[], penalty: number, rounds = mostRounds): Fit {
  const biasAt = bucketCount + rows[0]!.dense.length;
  const { weights, loss } = minimise(lossOf(rows, biasAt, penalty), biasAt + 1, rounds);
  return {
    buckets: weights.slice(0, bucketCount),
    dense: weights.slice(bucketCount, biasAt).map((weight) => weight * denseScale),
    bias: weights[biasAt]!,
    loss,
  };
}

/** A function of all weights: its value, and its slope into `gradient`. */
type Loss = (weights: Float64Array, gradient: Float64Array) => number;

function lossOf(rows: readonly Row[], biasAt: number, penalty: number): Loss {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  return (weights, gradient) => {
    let loss = 0;
    for (let at = 0; at < biasAt; at++) {
      loss += (penalty / 2) * weights[at]! ** 2;
      gradient[at] = penalty * weights[at]!;
    }
    gradient[biasAt] = 0;
    for (const row of rows) {
      const rowShare = row.weight / total;
      const probability = 1 / (1 + Math.exp(-logOddsOf(row, weights, biasAt)));
      loss -= rowShare * Math.log(Math.max(row.isHostile ? probability : 1 - probability, 1e-12));
      addSlope(row, rowShare * (probability - (row.isHostile ? 1 : 0)), gradient, biasAt);
    }
    return loss;
  };
}

function logOddsOf({ buckets, dense, size }: Row, weights: Float64Array, biasAt: number): number {
  let sum = 0;
  for (let at = 0; at < buckets.length; at++) sum += weights[buckets[at]!]!;
  let logOdds = sum * bucketShare(size) + weights[biasAt]!;
  for (let at = 0; at < dense.length; at++) logOdds += weights[bucketCount + at]! * dense[at]! * denseScale;
  return logOdds;
}

function addSlope({ buckets, dense, size }: Row, error: number, gradient: Float64Array, biasAt: number) {
  const slope = error * bucketShare(size);
  for (let at = 0; at < buckets.length; at++) gradient[buckets[at]!]! += slope;
  for (let at = 0; at < dense.length; at++) gradient[bucketCount + at]! += error * dense[at]! * denseScale;
  gradient[biasAt]! += error;
}

/** Steps remembered to guess the curvature. */
const memory = 8;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly scale: number;
}

/** L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.4). */
function minimise(lossAt: Loss, size: number, rounds: number): { weights: Float64Array; loss: number } {
  let weights = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossAt(weights, gradient);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionOf(gradient, steps);
    const slope = dot(gradient, direction);
    let length = 1;
    let next: Float64Array<ArrayBuffer>;
    const nextGradient = new Float64Array(size);
    let nextLoss: number;
    for (;;) {
      next = weights.map((weight, at) => weight - length * direction[at]!);
      nextLoss = lossAt(next, nextGradient);
      if (nextLoss <= loss - 1e-4 * length * slope) break;
      length /= 2;
      if (length < 1e-6) return { weights, loss };
    }
    const moved = next.map((weight, at) => weight - weights[at]!);
    const turned = nextGradient.map((value, at) => value - gradient[at]!);
    const curvature = dot(moved, turned);
    if (curvature > 0) steps.push({ moved, turned, scale: 1 / curvature });
    if (steps.length > memory) steps.shift();
    weights = next;
    gradient = nextGradient;
    loss = nextLoss;
  }
  return { weights, loss };
}

function directionOf(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = gradient.slice();
  const shares = new Map<Step, number>();
  for (const step of steps.toReversed()) {
    const share = step.scale * dot(step.moved, direction);
    shares.set(step, share);
    addTo(direction, step.turned, -share);
  }
  const last = steps.at(-1);
  const scale = last
    ? 1 / (last.scale * dot(last.turned, last.turned))
    : 1 / Math.sqrt(dot(gradient, gradient));
  for (let at = 0; at < direction.length; at++) direction[at]! *= scale;
  for (const step of steps) {
    addTo(direction, step.moved, shares.get(step)! - step.scale * dot(step.turned, direction));
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function addTo(target: Float64Array, source: Float64Array, times: number) {
  for (let at = 0; at < target.length; at++) target[at]! += times * source[at]!;
}
