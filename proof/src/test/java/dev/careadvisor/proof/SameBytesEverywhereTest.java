package dev.careadvisor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.testkit.CaseDraft;
import dev.careadvisor.testkit.CaseGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Invariant 3 across machines: another JVM with another charset, language, time zone and hash seed prints the same bytes. */
class SameBytesEverywhereTest {

    private static final int CASES = 100;

    /** Prints the hash of everything that is said about some cases. */
    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        // println would write it in the charset that is tried.
        System.out.writeBytes(hash().getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }

    private static String hash() throws NoSuchAlgorithmException {
        CareAdvisor advisor = CareAdvisor.standard();
        CaseGenerator generator = new CaseGenerator(advisor.rules().values());
        Random random = new Random(3);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < CASES; i++) {
            CaseDraft draft = generator.next(random);
            draft.valid().ifPresent(patient -> {
                CareAdvice advice = advisor.evaluate(patient);
                for (Voice voice : Voice.values()) {
                    digest.update(advice.text(voice, Locale.ENGLISH).getBytes(StandardCharsets.UTF_8));
                }
                digest.update((advice.openQuestions() + " " + advice.pending() + " " + advice.withheld() + " "
                                + advice.validUntil())
                        .getBytes(StandardCharsets.UTF_8));
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String hashIn(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(SameBytesEverywhereTest.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor());
        return printed;
    }

    @Test
    void anotherMachineSaysTheSame() throws IOException, InterruptedException, NoSuchAlgorithmException {
        String here = hash();
        assertEquals(here, hashIn("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.timezone=Pacific/Apia"));
        assertEquals(
                here,
                hashIn(
                        "-Dfile.encoding=UTF-16",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Asia/Kathmandu"));
    }
}
