package dev.careadvisor.json;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.PatientCase;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The JSON form of cases and advice. What is written can be read back: {@code readCase(writeCase(c)).equals(c)}, and the same for advice.
 * Equal input gives the same text whatever the locale, time zone or platform.
 *
 * <p>Reading is strict. An unknown field or constant, a wrong or missing unit, a field that is there twice, a null, a time without a zone,
 * a document that is cut off, too long or nested too deep: each is a {@link JsonInputException} with its path. The schemas of both
 * documents are the resources {@code patient-case.schema.json} and {@code care-advice.schema.json} beside this class.
 *
 * <p>Immutable and thread-safe.
 */
public final class CareAdvisorJson {

    /** The longest document of a case that is read, in characters. */
    public static final int LONGEST_CASE = 256 * 1024;

    /** The longest document of an advice that is read, in characters. */
    public static final int LONGEST_ADVICE = 4 * 1024 * 1024;

    private static final CareAdvisorJson STANDARD = new CareAdvisorJson();

    private CareAdvisorJson() {}

    /**
     * The codec of this release.
     *
     * @return the one instance
     */
    public static CareAdvisorJson standard() {
        return STANDARD;
    }

    /**
     * Reads a case.
     *
     * @param document at most {@link #LONGEST_CASE} characters; not null
     * @return the case
     * @throws JsonInputException if the document cannot be read, with the path of the first problem
     * @throws InvalidCaseException if the case has values out of range or statements that exclude each other; all are listed
     */
    public PatientCase readCase(String document) {
        return CaseReader.read(Document.read(document, LONGEST_CASE));
    }

    /**
     * Reads a case to the end of a stream of characters, which stays open.
     *
     * @param document at most {@link #LONGEST_CASE} characters, no more than one beyond that is taken; not null
     * @return the case
     * @throws JsonInputException if the document cannot be read, with the path of the first problem
     * @throws InvalidCaseException if the case has values out of range or statements that exclude each other; all are listed
     * @throws UncheckedIOException if the stream fails
     */
    public PatientCase readCase(Reader document) {
        Objects.requireNonNull(document, "document");
        char[] text = new char[LONGEST_CASE + 1];
        int length = 0;
        try {
            int count;
            do {
                count = document.read(text, length, text.length - length);
                length += Math.max(count, 0);
            } while (count >= 0 && length < text.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readCase(new String(text, 0, length));
    }

    /**
     * Writes a case in one line.
     *
     * @param patient not null
     * @return the document
     */
    public String writeCase(PatientCase patient) {
        return Document.write(CaseWriter.write(patient));
    }

    /**
     * Writes an advice in one line. It holds the case, so it is as private as the case.
     *
     * @param advice not null
     * @return the document
     */
    public String writeAdvice(CareAdvice advice) {
        return Document.write(AdviceForm.write(advice));
    }

    /**
     * Writes an advice over several lines, indented by two spaces, lines separated by {@code \n}.
     *
     * @param advice not null
     * @return the document
     */
    public String writeAdvicePretty(CareAdvice advice) {
        return Document.writePretty(AdviceForm.write(advice));
    }

    /**
     * Reads an advice.
     *
     * @param document at most {@link #LONGEST_ADVICE} characters; not null
     * @return the advice
     * @throws JsonInputException if the document cannot be read, with the path of the first problem
     * @throws InvalidCaseException if the case inside is out of range; all problems are listed
     */
    public CareAdvice readAdvice(String document) {
        return AdviceForm.read(Document.read(document, LONGEST_ADVICE));
    }
}
