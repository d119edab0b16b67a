import { describe, expect, it } from 'vitest';
import { sendWay } from '@/lib/webmail/send-attempt';

const inText = { inBox: true, onSend: false, onSchedule: false };
const onSend = { inBox: true, onSend: true, onSchedule: false };
const onSchedule = { inBox: false, onSend: false, onSchedule: true };
const elsewhere = { inBox: false, onSend: false, onSchedule: false };
const enter = { type: 'keydown', key: 'Enter' };
const altS = { type: 'keydown', key: 's', altKey: true };

describe('an attempt to send', () => {
  it.each([
    ['a click on Send', { type: 'click' }, onSend, 'click'],
    ['the release over Send, which may be gone by the click', { type: 'mouseup' }, onSend, 'click'],
    ['Ctrl+Enter in the text', { ...enter, ctrlKey: true }, inText, 'key'],
    ['Cmd+Enter', { ...enter, metaKey: true }, inText, 'key'],
    ['Ctrl+Enter of the number pad', { ...enter, code: 'NumpadEnter', ctrlKey: true }, inText, 'key'],
    ['Ctrl+Shift+Enter', { ...enter, ctrlKey: true, shiftKey: true }, inText, 'key'],
    ['Enter on Send', enter, onSend, 'key'],
    ['Space on Send', { type: 'keydown', key: ' ' }, onSend, 'key'],
    ['a press of a menu item for later', { type: 'mouseup' }, onSchedule, 'schedule'],
    ['a click on it that no pointer made', { type: 'click' }, onSchedule, 'schedule'],
    ['Enter on it', enter, onSchedule, 'schedule'],
    ['Alt+S', altS, inText, 'key'],
    ['Alt+S on a Mac', { ...altS, key: 'ß', code: 'KeyS' }, inText, 'key'],
  ] as const)('is %s', (_, event, target, way) => {
    expect(sendWay(event, target, true)).toBe(way);
  });

  it.each([
    ['a click in the text', { type: 'click' }, inText],
    ['a click with another button', { type: 'click', button: 1 }, onSend],
    ['Enter in the text', enter, inText],
    ['Ctrl+Enter elsewhere', { ...enter, ctrlKey: true }, elsewhere],
    ['Ctrl+Enter held down', { ...enter, ctrlKey: true, repeat: true }, inText],
    ['Ctrl+Enter while a word is composed', { ...enter, ctrlKey: true, isComposing: true }, inText],
    ['Alt+Enter, which is ours', { ...enter, altKey: true }, inText],
    ['Ctrl+Alt+S', { ...altS, ctrlKey: true }, inText],
    ['Alt+S elsewhere', altS, elsewhere],
    ['another letter on Send', { type: 'keydown', key: 'x' }, onSend],
  ] as const)('is not %s', (_, event, target) => {
    expect(sendWay(event, target, true)).toBeNull();
  });

  it('is not Alt+S where the webmail does not send on it', () => {
    expect(sendWay(altS, inText, false)).toBeNull();
  });
});
