package dev.careadvisor.advice;

/** An evaluation done again. Callers may switch over the permitted types. Immutable. */
public sealed interface Replay {

    /**
     * The same knowledge gives the same advice again, to the byte.
     *
     * @param advice the advice
     */
    record Repeated(CareAdvice advice) implements Replay {}

    /**
     * The record was made with other knowledge, so that it cannot be repeated here.
     *
     * @param neededNumber the version of the knowledge that is needed
     * @param neededHash its hash
     * @param hereNumber the version that is here
     * @param hereHash its hash
     */
    record OtherKnowledge(String neededNumber, String neededHash, String hereNumber, String hereHash)
            implements Replay {}

    /**
     * The record is of an evaluation that failed: it names no knowledge, and a failure is not repeated.
     *
     * @param incident the id under which the failure was logged
     */
    record Failed(String incident) implements Replay {}
}
