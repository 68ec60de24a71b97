package dev.careadvisor.cli;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.rulebase.KnowledgeVersion;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of the knowledge in it. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String program = Optional.ofNullable(Versions.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        KnowledgeVersion knowledge = CareAdvisor.standard().knowledge();
        return new String[] {
            "advise " + program,
            "knowledge " + knowledge.number() + " of " + knowledge.date() + ", to be used until " + knowledge.expires(),
            "sha-256 " + knowledge.hash()
        };
    }
}
