package dev.careadvisor.medicine;

import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.table.TableFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The reading of a table of names: every name only once. */
final class NameTable {

    private NameTable() {}

    /** Reads a resource beside this class; refuses it with every problem it has. */
    static <T> Map<String, T> read(String file, String header, Set<String> taken, Function<String[], Entry<T>> row) {
        return parse(file, TableFile.lines(NameTable.class, file), header, taken, row);
    }

    /** Reads lines; a name that is already taken, in another spelling too, is a problem. */
    static <T> Map<String, T> parse(
            String file, List<String> lines, String header, Set<String> taken, Function<String[], Entry<T>> row) {
        Map<String, T> byKey = new LinkedHashMap<>();
        TableFile.read(file, lines, header, cells -> {
            Entry<T> entry = row.apply(cells);
            for (String name : entry.names()) {
                add(byKey, taken, name, entry.value());
            }
        });
        return Collections.unmodifiableMap(byKey);
    }

    private static <T> void add(Map<String, T> byKey, Set<String> taken, String name, T value) {
        String key = Names.key(name);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a name without a letter");
        }
        if (taken.contains(key) || byKey.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("second row for the name \"" + name + "\"");
        }
    }

    /** The items of a cell, separated by a semicolon and a space. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
    }

    /** The classes of a cell. */
    static Set<MedicineClass> classes(String cell) {
        Set<MedicineClass> classes = EnumSet.noneOf(MedicineClass.class);
        parts(cell).forEach(name -> classes.add(MedicineClass.valueOf(name)));
        return classes;
    }

    /**
     * A row that was read.
     *
     * @param names every name of the row
     * @param value what the row says
     * @param <T> what a row says
     */
    record Entry<T>(List<String> names, T value) {

        static <T> Entry<T> of(String name, List<String> synonyms, T value) {
            List<String> names = new ArrayList<>(synonyms);
            names.add(0, name);
            return new Entry<>(List.copyOf(names), value);
        }
    }
}
