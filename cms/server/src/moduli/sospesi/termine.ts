/** Days for which a post waits for its mailbox: those of the link, and one for a mail server that is away. */
export const GIORNI_SOSPESO = 3;
