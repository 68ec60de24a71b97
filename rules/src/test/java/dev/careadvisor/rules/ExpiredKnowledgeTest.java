package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.testkit.CaseDraft;
import dev.careadvisor.testkit.Cases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Invariant 28: past its last day the knowledge offers nothing, and an emergency is still one. */
class ExpiredKnowledgeTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-02");

    /** The real rulebase with another last day. */
    private record Dated(LocalDate lastDay) implements ForwardingRulebase {
        @Override
        public KnowledgeVersion version() {
            KnowledgeVersion version = RuleProbe.RULEBASE.version();
            return new KnowledgeVersion(version.number(), version.hash(), version.date(), lastDay);
        }
    }

    private static CareAdvice advice(PatientCase patient, LocalDate lastDay) {
        return CareAdvisor.builder().rulebase(new Dated(lastDay)).build().evaluate(patient);
    }

    private static CareAdvice adviceAt(String asOf) {
        PatientCase patient = ExampleCase.of("").patient().toBuilder()
                .asOf(Instant.parse(asOf))
                .build();
        return advice(patient, LAST_DAY);
    }

    @Test
    void theLastDayEndsAtMidnightInUtc() {
        CareAdvice before = adviceAt("2026-03-02T23:59:59.999999999Z");
        assertEquals(Completeness.COMPLETE, before.completeness());
        assertEquals(Urgency.SELF_CARE, before.urgency());
        assertEquals(Instant.parse("2026-03-03T00:00:00Z"), before.validUntil());
        assertEquals(Completeness.EXPIRED, adviceAt("2026-03-03T00:00:00Z").completeness());
        assertEquals(
                Completeness.EXPIRED, adviceAt("2026-03-03T00:00:00.000000001Z").completeness());
    }

    @Test
    void anExpiredAdviceSaysSoAndCarriesItsVersion() {
        CareAdvice expired = adviceAt("2026-03-03T00:00:00Z");
        assertEquals(Urgency.SAME_DAY, expired.urgency());
        assertEquals(Clearance.NOT_CLEARED, expired.clearance());
        assertEquals(RuleProbe.RULEBASE.version().hash(), expired.record().knowledgeHash());
        String words = expired.text(Voice.PERSON, Locale.ENGLISH);
        assertTrue(words.startsWith("SPEAK TO A CLINICIAN TODAY"), words);
        assertTrue(words.contains("too old"), words);
        assertFalse(words.contains("ibuprofen"), words);
    }

    @Provide
    Arbitrary<CaseDraft> cases() {
        return Cases.valid(CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build());
    }

    @Property(tries = 1_000, seed = "28")
    void invariant28ExpiredKnowledgeOffersNothingAndLowersNothing(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = draft.patient();
        CareAdvice expired = advice(patient, LAST_DAY.minusDays(1));
        CareAdvice fresh = advice(patient, LAST_DAY);
        assertEquals(Completeness.EXPIRED, expired.completeness());
        assertTrue(expired.urgency().atLeast(fresh.urgency()));
        assertTrue(expired.urgency().atLeast(Urgency.SAME_DAY));
        assertEquals(fresh.redFlags(), expired.redFlags());
        assertEquals(1, expired.recommendations().size());
        assertTrue(expired.recommendations().get(0) instanceof Recommendation.SeekCare);
        assertEquals(List.of(), expired.pending());
        assertTrue(expired.text(Voice.PERSON, Locale.ENGLISH)
                .startsWith(
                        fresh.urgencyFromFindings().atLeast(Urgency.EMERGENCY_DEPARTMENT)
                                ? fresh.text(Voice.PERSON, Locale.ENGLISH).substring(0, 20)
                                : "SPEAK TO A CLINICIAN TODAY"));
    }
}
