import { isPolicyLocked } from './locked';
import { guard, policy } from './storage';

/** Whether to ask before a draft goes out that hurts: as the person has it, unless their administrator locked it. */
export async function isGuarded(): Promise<boolean> {
  return (await isPolicyLocked()) || (await guard.getValue());
}

/** Calls after every change of that. */
export function watchGuard(changed: () => void): void {
  for (const item of [guard, policy]) item.watch(changed);
}
