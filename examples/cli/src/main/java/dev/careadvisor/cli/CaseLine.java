package dev.careadvisor.cli;

/**
 * A line taken apart. Both parts are the very characters of the line, so that an id comes back unchanged.
 *
 * @param id a JSON string or number
 * @param caseText a JSON object
 */
record CaseLine(String id, String caseText) {}
