package dev.careadvisor.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the commands take: {@code --write} puts the result into docs/, {@code --quick} is for trying them out, and {@code --name=value} sets a
 * number.
 */
final class Options {

    private final List<String> given;

    Options(String... arguments) {
        given = new ArrayList<>(Arrays.asList(arguments));
    }

    boolean write() {
        return given.contains("--write");
    }

    boolean quick() {
        return given.contains("--quick");
    }

    /** A number that can be given. */
    double number(String name, double ifQuick, double otherwise) {
        return given.stream()
                .filter(argument -> argument.startsWith("--" + name + "="))
                .mapToDouble(argument -> Double.parseDouble(argument.substring(name.length() + 3)))
                .findFirst()
                .orElse(quick() ? ifQuick : otherwise);
    }

    int count(String name, int ifQuick, int otherwise) {
        return (int) number(name, ifQuick, otherwise);
    }
}
