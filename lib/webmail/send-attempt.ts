import type { SendWay } from '@/lib/model';

/** What of an event tells whether it sends. */
type Input = Pick<
  KeyboardEvent & MouseEvent,
  | 'type'
  | 'key'
  | 'code'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'repeat'
  | 'isComposing'
  | 'button'
>;

/** Where it happened, as far as sending goes. */
interface Target {
  /** In a compose box. */
  readonly inBox: boolean;
  /** On a button that sends it at once. */
  readonly onSend: boolean;
  /** On what sends it later. */
  readonly onSchedule: boolean;
}

/**
 * How an event sends a draft; null when it does not. A press is several events. Of those by pointer both `mouseup` and
 * `click` count: what acts on the first may be gone by the second, and what is pressed otherwise has the second only.
 *
 * @param altS whether the webmail sends on Alt+S
 */
export function sendWay(event: Partial<Input>, target: Target, altS: boolean): SendWay | null {
  if (event.type === 'keydown') return sendKey(event, target, altS);
  if ((event.button ?? 0) !== 0) return null;
  if (event.type !== 'click' && event.type !== 'mouseup') return null;
  if (target.onSchedule) return 'schedule';
  return target.onSend ? 'click' : null;
}

function sendKey(event: Partial<Input>, target: Target, altS: boolean): SendWay | null {
  if (event.repeat || event.isComposing) return null;
  if (target.inBox && isShortcut(event, altS)) return 'key';
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.key === 'Enter' || event.key === ' '))
    return null;
  if (target.onSchedule) return 'schedule';
  return target.onSend ? 'key' : null;
}

/** Ctrl or Cmd+Enter, of the number pad too, whatever Shift does; Alt+S. */
function isShortcut(event: Partial<Input>, altS: boolean): boolean {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return altS && !command && !event.shiftKey && isS(event);
  return Boolean(command) && event.key === 'Enter';
}

/** With Alt, a Mac writes another letter, and so does a keyboard of another script. */
function isS({ key, code }: Partial<Input>): boolean {
  return key?.toLowerCase() === 's' || code === 'KeyS';
}
