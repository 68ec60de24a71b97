package dev.careadvisor.advice;

/**
 * Words that go with a remedy; the text is found by the rule's id.
 *
 * @param kind what they are for
 * @param reason the rule
 */
public record Note(NoteKind kind, Reason reason) {}
