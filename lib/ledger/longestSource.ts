/**
 * As much of a source as is kept: it is part of a unique index, in which PostgreSQL takes 2,704
 * bytes.
 */
export const longestSource = 500;
