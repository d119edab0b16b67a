import nlp from 'compromise/two';

/** Words and grammar only: it says nothing about tone by itself. */
export function create() {
  return (text: string) => nlp(text);
}
