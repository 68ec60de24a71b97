package dev.careadvisor.benchmarks;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.benchmarks.measure.Meter;
import dev.careadvisor.benchmarks.measure.Rounds;
import dev.careadvisor.medicine.Product;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.testkit.CaseDraft;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Times cases with longer and longer lists: 1 to 50 medicines, 1 to 200 doses. */
public final class ListFork {

    private static final int[] MEDICINES = {1, 2, 5, 10, 20, 30, 40, 50};
    private static final int[] DOSES = {1, 5, 10, 25, 50, 100, 150, 200};
    private static final int HOURS_BETWEEN = 7;

    @SuppressWarnings("unused")
    private static volatile Object sink;

    private ListFork() {}

    /**
     * Prints the figures, a property a line.
     *
     * @param arguments seconds to warm up, seconds for each figure
     */
    public static void main(String[] arguments) {
        CareAdvisor advisor = CareAdvisor.standard();
        Map<String, PatientCase> patients = new TreeMap<>();
        for (int count : MEDICINES) {
            patients.put("medicines." + count, withMedicines(count));
        }
        for (int count : DOSES) {
            patients.put("doses." + count, withDoses(count));
        }
        long end = System.nanoTime() + (long) (Double.parseDouble(arguments[0]) * 1e9);
        while (System.nanoTime() < end) {
            patients.values().forEach(patient -> sink = advisor.evaluate(patient));
        }
        Rounds rounds = new Rounds(new Meter(), Double.parseDouble(arguments[1]));
        patients.forEach((name, patient) ->
                System.out.println(name + "=" + rounds.single(() -> sink = advisor.evaluate(patient))));
    }

    private static PatientCase withMedicines(int count) {
        List<Product> products = List.copyOf(ProductTable.standard().products());
        CaseDraft draft = CaseDraft.plainStrain();
        for (int i = 0; i < count; i++) {
            draft = draft.with("TAKES=" + products.get(i).name());
        }
        return draft.patient();
    }

    private static PatientCase withDoses(int count) {
        CaseDraft draft = CaseDraft.plainStrain();
        for (int i = 0; i < count; i++) {
            draft = draft.with("DOSE=IBUPROFEN 200 mg " + (2 + i * HOURS_BETWEEN) + " h");
        }
        return draft.patient();
    }
}
