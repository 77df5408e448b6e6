/** A link as data: where it leads, and what it says. */
export type LinkText = { href: string; text: string };
