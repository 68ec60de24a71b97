package dev.careadvisor.cli;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.json.CareAdvisorJson;
import dev.careadvisor.json.JsonInputException;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.PatientCase;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;

/** Turns one line of input into one line of output. Thread-safe. */
final class LineEvaluation {

    private final CareAdvisor advisor;

    LineEvaluation(CareAdvisor advisor) {
        this.advisor = advisor;
    }

    ResultLine of(InputLine input) {
        try {
            CaseLine line = new CaseLineParser(text(input)).parse();
            return ResultLine.advice(
                    line.id(), CareAdvisorJson.standard().writeAdvice(advisor.evaluate(patient(line))));
        } catch (BadLine trouble) {
            return ResultLine.error(input.number(), trouble);
        } catch (RuntimeException unexpected) {
            // One line must never stop the others.
            String message = "unexpected failure: " + unexpected.getClass().getSimpleName();
            BadLine trouble = new BadLine(message, Optional.empty(), Optional.empty(), List.of());
            return ResultLine.error(input.number(), trouble);
        }
    }

    private static String text(InputLine input) throws BadLine {
        if (input.tooLong()) {
            throw new BadLine("longer than 1 MiB", Optional.empty(), Optional.empty(), List.of());
        }
        try {
            return Utf8.decode(input.bytes());
        } catch (CharacterCodingException e) {
            throw new BadLine("not UTF-8", Optional.empty(), Optional.empty(), List.of());
        }
    }

    private static PatientCase patient(CaseLine line) throws BadLine {
        Optional<String> id = Optional.of(line.id());
        try {
            return CareAdvisorJson.standard().readCase(line.caseText());
        } catch (JsonInputException e) {
            // The codec sees only the case; the reader of the error sees the whole line.
            String path = "$.case" + e.path().substring(1);
            String problem = e.getMessage().substring(e.path().length() + 2);
            throw new BadLine(problem, id, Optional.of(path), List.of());
        } catch (InvalidCaseException e) {
            throw new BadLine("the case is invalid", id, Optional.of("$.case"), e.problems());
        }
    }
}
