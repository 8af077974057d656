/** One line that a person typed, for a TextRun: those show text as it is, without markdown. */
export interface Line {
  readonly line: string;
}

/** Each line costs a card some ninety characters of its own, so a long list goes on in its last line. */
const MOST_LINES = 30;

/**
 * What people typed, for a RichTextBlock a line. Teams renders no markdown, mentions or HTML in a TextRun; what it
 * would still carry out are its date functions (`{{DATE(…)}}`), so the braces get an invisible joiner between them.
 */
export function peopleText(text: string): Line[] {
  const lines = text
    .trim()
    .replace(/\n\s*\n/g, '\n\n')
    .split('\n');
  const shown = lines.slice(0, MOST_LINES - 1);
  const rest = lines.slice(MOST_LINES - 1).filter((line) => line.trim() !== '');
  const all = rest.length > 0 ? [...shown, rest.join(' / ')] : shown;
  return all.map((line) => ({ line: line.trim() === '' ? '\u00a0' : plain(line) }));
}

/** The same for a single line: a name, a title. Line breaks become spaces. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('{{', '{\u2060{');
}

/**
 * A name or a line within a sentence of ours, which is a TextBlock and so does know markdown: its characters are
 * escaped, `<at>` cannot become a mention, and an address does not become a link by itself.
 */
export function inSentence(text: string): string {
  return plain(text)
    .replace(/[\\`*_{}[\]()#+!|~<>]/g, (character) => `\\${character}`)
    .replace(/\\</g, '‹')
    .replace(/\\>/g, '›')
    .replace(/:\/\/|www\./gi, (start) => `${start.charAt(0)}\u2060${start.slice(1)}`);
}

/** A name, made safe already, with where that person works or helps when they said so. */
export function withOrganisation(name: string, organisation: string | undefined): string {
  return organisation === undefined ? name : `${name} (${inSentence(organisation)})`;
}
