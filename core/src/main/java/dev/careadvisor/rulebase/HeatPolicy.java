package dev.careadvisor.rulebase;

/** Whether heat is offered in the first 72 hours, where the sources disagree. */
public enum HeatPolicy {
    /** No heat before 72 hours: the stricter of the two articles. The default. */
    SEED_STRICT,
    /** Low-level heat from the start where there is no trauma, no swelling or bruise, and normal feeling: guidelines and a review. */
    GUIDELINE
}
