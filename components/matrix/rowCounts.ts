/** Up to this many rows all of them stay in the document, and a filter only hides and shows them. */
export const MOST_MOUNTED = 400

/** As many rows as a very long matrix brings along with its page, and draws until the reader scrolls. */
export const FIRST_ROWS = 60

/** So many more come each time that the reader has come to their end. */
export const ROWS_A_STEP = 60
