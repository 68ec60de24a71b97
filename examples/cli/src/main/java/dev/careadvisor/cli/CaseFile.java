package dev.careadvisor.cli;

import dev.careadvisor.json.CareAdvisorJson;
import dev.careadvisor.json.JsonInputException;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.PatientCase;
import java.util.List;

/** One case in JSON. */
record CaseFile(Input input) {

    PatientCase read() {
        try {
            return CareAdvisorJson.standard().readCase(input.text());
        } catch (JsonInputException e) {
            throw new UserError(input.shownName() + ": " + e.getMessage());
        } catch (InvalidCaseException e) {
            List<String> problems = e.problems().stream()
                    .map(InvalidCaseException.Problem::toString)
                    .toList();
            String count = problems.size() == 1 ? "a problem" : problems.size() + " problems";
            throw new UserError(input.shownName() + ": the case has " + count, problems);
        }
    }
}
