package dev.careadvisor.rules;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.LabelRegion;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.testkit.CaseDraft;
import java.time.Instant;

/**
 * A case written as changes to a plain strain, as in {@code *.examples} files, with the policies under which it is advised: besides the steps
 * of a draft, {@code POLICY=}, {@code LABEL=} and {@code DAYS=}.
 */
record ExampleCase(CaseDraft draft, Policies policies) {

    static final Instant AS_OF = CaseDraft.AS_OF;

    static ExampleCase of(String changes) {
        CaseDraft draft = CaseDraft.plainStrain();
        Policies policies = Policies.CAUTIOUS;
        for (String change : changes.split(";")) {
            String value = change.substring(change.indexOf('=') + 1).strip();
            if (change.strip().startsWith("POLICY=")) {
                policies = policies.withHeat(HeatPolicy.valueOf(value));
            } else if (change.strip().startsWith("LABEL=")) {
                policies = policies.withLabelRegion(LabelRegion.valueOf(value));
            } else if (change.strip().startsWith("DAYS=")) {
                policies = policies.withDayLimits(DayLimits.valueOf(value));
            } else {
                draft = draft.with(change);
            }
        }
        return new ExampleCase(draft, policies);
    }

    /** An advisor with the policies of this example. */
    CareAdvisor advisor(Rulebase rulebase) {
        return CareAdvisor.builder()
                .rulebase(rulebase)
                .heatPolicy(policies.heat())
                .labelRegion(policies.labelRegion())
                .dayLimits(policies.dayLimits())
                .build();
    }

    PatientCase patient() {
        return draft.patient();
    }
}
