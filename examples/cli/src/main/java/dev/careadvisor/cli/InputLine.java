package dev.careadvisor.cli;

/**
 * A line as it was read.
 *
 * @param number from 1, blank lines counted
 * @param bytes without the line feed; empty if it was too long
 * @param tooLong whether it was over the limit and not kept
 */
record InputLine(long number, byte[] bytes, boolean tooLong) {

    boolean blank() {
        for (byte next : bytes) {
            if (next != ' ' && next != '\t' && next != '\r') {
                return false;
            }
        }
        return !tooLong;
    }
}
