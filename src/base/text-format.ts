/** How a text is written when it comes to us. */
export type TextFormat = 'plain' | 'html' | 'markdown';
