package dev.careadvisor.proof.reading;

/** All tables, in the order of the clinical document. */
final class Tables {

    private Tables() {}

    static void readTriage(Person p, Findings out) {
        NervesA1.read(p, out);
        InfectionA2.read(p, out);
        CancerA3.read(p, out);
        InjuryA4.read(p, out);
        VesselsA5.read(p, out);
        SystemsA6.read(p, out);
        TreatmentA7.read(p, out);
        DoseRows.triage(p, out);
    }

    static void readRemedies(Person p, Situation s, Findings out) {
        InvariantRows.read(p, s, out);
        DoseRows.remedies(p, s, out);
        NsaidsC1.read(p, s, out);
        AcetaminophenC2.read(p, s, out);
        AspirinC3.read(p, s, out);
        MagnesiumC4.read(p, s, out);
        RelaxantsC5.read(p, s, out);
        TopicalsC6.read(p, s, out);
        HeatC7.read(p, s, out);
        BathC8.read(p, s, out);
        ColdC9.read(p, s, out);
        TensC10.read(p, s, out);
        ManualC11.read(p, s, out);
        MassageC12.read(p, s, out);
        ExerciseC13.read(p, s, out);
        FoodAndFluidsC14.read(p, s, out);
        OffersD.read(p, s, out);
        LimitsBDX.read(p, s, out);
    }
}
