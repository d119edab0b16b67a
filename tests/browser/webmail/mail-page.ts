import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

/** Puts a page of `tests/fixtures` in place of the test's own, for the length of a test. */
export async function showPage(html: string): Promise<void> {
  await page.viewport(1100, 900);
  const { title, head, body } = new DOMParser().parseFromString(html, 'text/html');
  const parts = [...head.querySelectorAll('style'), ...body.childNodes];
  const { title: titleBefore } = document;
  document.body.className = body.className;
  document.title = title;
  document.body.append(...parts.map((part) => document.adoptNode(part)));
  onTestFinished(() => {
    document.title = titleBefore;
    document.body.className = '';
    document.body.replaceChildren();
  });
}
