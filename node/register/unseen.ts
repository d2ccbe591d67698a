/**
 * Marks that nobody sees and that turn the text around them about, or stand between letters: the part of a class of a regular
 * expression. They come along with what is pasted, and make a text look like another.
 */
export const unseenMarks = String.raw`\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069`
