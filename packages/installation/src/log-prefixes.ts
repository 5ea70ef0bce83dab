/** The names of our streams begin so: together they are the whole log. */
export const LOG_PREFIXES = ['incident-', 'organisation-', 'notice-', 'access-'] as const
