/** Mail addresses are compared and stored trimmed and in lower case: people do not tell them apart by case. */
export const normalizeEmail = (email: string): string => email.trim().toLowerCase()
