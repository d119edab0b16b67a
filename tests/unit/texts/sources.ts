import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A source file, and its path in the project. */
export interface Source {
  readonly path: string;
  readonly root: ts.SourceFile;
}

/** The sources that stand in folders, not in those within them. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceOf(path, readFileSync(path, 'utf8')));
}

export function sourceOf(path: string, code: string): Source {
  return { path, root: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true) };
}

/** All nodes of a file, but for what is imported and what only types say. */
function* nodesIn(node: ts.Node): Generator<ts.Node> {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
  yield node;
  for (const child of node.getChildren()) yield* nodesIn(child);
}

/** The keys that a file names: patterns for those that it puts together. */
export function keysNamedIn({ root }: Source): RegExp[] {
  return [...nodesIn(root)].flatMap((node) => {
    if (ts.isStringLiteralLike(node)) return [new RegExp(`^${escaped(node.text)}$`)];
    if (!ts.isTemplateExpression(node) || !/^\w+_$/.test(node.head.text)) return [];
    const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return [new RegExp(`^${parts.map(escaped).join('\\w+')}$`)];
  });
}

/** Attributes that people read or hear. */
const spoken = /^(?:aria-(?:label|description|valuetext|roledescription)|title|placeholder|alt|hint)$/;

/** The words for people that stand in a file itself, such as `components/Tick.tsx:12 Done`. */
export function wordsWrittenIn({ path, root }: Source): string[] {
  return [...nodesIn(root)].filter(isForPeople).map((node) => {
    const { line } = root.getLineAndCharacterOfPosition(node.getStart());
    return `${path}:${line + 1} ${node.getText().trim()}`;
  });
}

function isForPeople(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text);
  const isPiece = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  if (!ts.isStringLiteralLike(node) && !isPiece) return false;
  if (isSpoken(node)) return /\p{L}/u.test(node.text);
  return !isThrown(node) && readsAsWords(node.text.trim());
}

function isSpoken(node: ts.Node): boolean {
  const { parent } = node;
  const isValue =
    (ts.isJsxAttribute(parent) || ts.isPropertyAssignment(parent)) && parent.initializer === node;
  return isValue && spoken.test(parent.name.getText().replaceAll("'", ''));
}

/** What is thrown is read by those who mend it. */
function isThrown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTemplateSpan(parent) || ts.isTemplateExpression(parent)) return isThrown(parent);
  return ts.isNewExpression(parent) && parent.expression.getText().endsWith('Error');
}

/** A sentence, or its beginning; not a selector, a style, the name of a key or our own name. */
function readsAsWords(text: string): boolean {
  if (/[[\]{}<>#=;|]/.test(text)) return false;
  if (/^[A-Z][a-z]+(?:-[A-Z][a-z]+)+$/.test(text)) return false; // a header of HTTP
  if (/^(?:Escape|Enter|Tab|Home|End|Backspace|Delete|Files|Arrow\w+|Key[A-Z]|Evenkeel)$/.test(text))
    return false;
  return /^\p{Lu}\p{Ll}+/u.test(text) || /\p{Ll}{2,} \p{Ll}{2,}/u.test(text);
}

function escaped(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}
