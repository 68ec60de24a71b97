package dev.careadvisor.medicine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.patient.MedicineClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicineTableTest {

    private static Set<MedicineClass> classes(String name) {
        return Contents.of(name)
                .orElseThrow(() -> new AssertionError(name + " is unknown"))
                .classes();
    }

    private static Set<MedicineClass> parse(String classes) {
        return Arrays.stream(classes.split(" ")).map(MedicineClass::valueOf).collect(Collectors.toSet());
    }

    @Test
    void everyClassHasAMember() {
        Set<MedicineClass> seen = EnumSet.noneOf(MedicineClass.class);
        MedicineTable.standard().medicines().forEach(medicine -> seen.addAll(medicine.classes()));
        ProductTable.standard().products().forEach(product -> seen.addAll(product.classes()));
        // No name of a medicine says that it was stopped.
        seen.add(MedicineClass.MAOI_STOPPED);
        assertEquals(EnumSet.allOf(MedicineClass.class), seen);
    }

    @Test
    void everyPartOfAClassBringsTheWhole() {
        Map<MedicineClass, MedicineClass> wholes = Map.of(
                MedicineClass.WARFARIN, MedicineClass.ANTICOAG,
                MedicineClass.THIAZIDE, MedicineClass.DIURETIC,
                MedicineClass.TRAMADOL, MedicineClass.OPIOID,
                MedicineClass.CARBAMAZEPINE, MedicineClass.ENZYME_INDUCER,
                MedicineClass.LINEZOLID, MedicineClass.MAOI,
                MedicineClass.METHYLENE_BLUE, MedicineClass.MAOI,
                MedicineClass.CLOMIPRAMINE, MedicineClass.TCA,
                MedicineClass.MEPERIDINE, MedicineClass.OPIOID);
        for (Medicine medicine : MedicineTable.standard().medicines()) {
            wholes.forEach((part, whole) -> assertTrue(
                    !medicine.classes().contains(part) || medicine.classes().contains(whole), medicine.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linezolid, LINEZOLID MAOI",
        "Methylene blue, METHYLENE_BLUE MAOI",
        "methylthioninium chloride, METHYLENE_BLUE MAOI",
        "Selegiline, MAOI",
        "selegiline patch, MAOI",
        "Emsam patch, MAOI",
        "rasagiline, MAOI",
        "safinamide, MAOI",
        "moclobemide, MAOI",
        "procarbazine, MAOI IMMUNOSUPPRESSANT",
        "enoxaparin, ANTICOAG",
        "enoxaparin sodium, ANTICOAG",
        "dalteparin, ANTICOAG",
        "tinzaparin, ANTICOAG",
        "fondaparinux, ANTICOAG",
        "heparin sodium, ANTICOAG",
        "acenocoumarol, WARFARIN ANTICOAG",
        "torasemide, DIURETIC",
        "torsemide, DIURETIC",
        "frusemide, DIURETIC",
        "clomipramine, TCA CLOMIPRAMINE ANTICHOLINERGIC",
        "duloxetine, SNRI",
        "tramadol, TRAMADOL OPIOID",
        "tapentadol, OPIOID",
        "pethidine, MEPERIDINE OPIOID",
        "meperidine, MEPERIDINE OPIOID",
        "St John's wort, ST_JOHNS_WORT ENZYME_INDUCER",
        "St. John’s Wort, ST_JOHNS_WORT ENZYME_INDUCER",
        "dextromethorphan, DEXTROMETHORPHAN",
        "dextromethorphan HBr, DEXTROMETHORPHAN",
        "metoclopramide, DOPAMINE_ANTAGONIST",
        "prochlorperazine maleate, DOPAMINE_ANTAGONIST",
        "ciclosporin, CICLOSPORIN_TACROLIMUS IMMUNOSUPPRESSANT",
        "cyclosporine, CICLOSPORIN_TACROLIMUS IMMUNOSUPPRESSANT",
        "alendronate sodium, BISPHOSPHONATE_ORAL",
        "alendronic acid, BISPHOSPHONATE_ORAL",
        "sacubitril/valsartan, ARNI ARB",
        "Entresto, ARNI ARB",
        "losartan/hydrochlorothiazide, ARB DIURETIC THIAZIDE",
        "hydrochlorothiazide + losartan, ARB DIURETIC THIAZIDE",
        "Hyzaar, ARB DIURETIC THIAZIDE",
        "amlodipine/benazepril, ACEI",
        "Lotrel, ACEI",
        "triamterene/hydrochlorothiazide, K_SPARING DIURETIC THIAZIDE",
        "Maxzide, K_SPARING DIURETIC THIAZIDE",
        "Tarka, ACEI VERAPAMIL",
        "Nuedexta, CLASS_I_ANTIARRHYTHMIC DEXTROMETHORPHAN",
        "Biktarvy, HIV_INTEGRASE TENOFOVIR",
        "rifampicin, ENZYME_INDUCER",
        "isoniazid, ENZYME_INDUCER",
        "glibenclamide, SULFONYLUREA",
        "meloxicam, NSAID",
        "celecoxib, NSAID",
        "ketorolac tromethamine, NSAID",
        "indomethacin, NSAID",
        "etodolac, NSAID",
        "mefenamic acid, NSAID",
        "etoricoxib, NSAID",
        "piroxicam, NSAID",
        "diflunisal, NSAID",
        "Aggrenox, ANTIPLATELET ASPIRIN_LOW_DOSE"
    })
    void medicinesThatAreEasilyForgottenAreKnown(String name, String classes) {
        assertEquals(parse(classes), classes(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "losartan",
                "LOSARTAN",
                " Losartan ",
                "Lósartan",
                "Cozaar®",
                "Cozaar\u2122 50 mg",
                "losartan potassium",
                "Losartan Potassium 50 mg",
                "losartan potassium 50mg tablets",
                "losartan 50 mg tablet",
                "losartan tablets 50 mg",
                "losartan (potassium)",
                "losartan, 50 mg",
                "Cozaar 100mg",
                "RXCUI:52175",
                "rxcui 52175"
            })
    void caseAccentsSaltsFormsAndStrengthsDoNotMatter(String name) {
        assertEquals(Set.of(MedicineClass.ARB), classes(name));
    }

    @ParameterizedTest
    @CsvSource({
        "quetiapine fumarate ER 50 mg, ANTIPSYCHOTIC",
        "venlafaxine hydrochloride XR 37.5 mg capsules, SNRI",
        "venlafaxine HCl, SNRI",
        "diltiazem/verapamil, ''",
        "Calan SR, VERAPAMIL",
        "enalapril maleate, ACEI",
        "zolpidem tartrate, Z_DRUG",
        "sumatriptan succinate, TRIPTAN",
        "doxazosin mesylate, ''",
        "morphine sulphate extended-release, OPIOID",
        "morphine 10 mg/5 ml, OPIOID",
        "fentanyl patch 25 mcg/h, OPIOID",
        "'fentanyl 12,5 µg/h patches', OPIOID",
        "losartan 50 mg / hydrochlorothiazide 12.5 mg, ARB DIURETIC THIAZIDE",
        "losartan-hydrochlorothiazide 50-12.5, ARB DIURETIC THIAZIDE",
        "losartan/HCTZ 100/25 mg, ARB DIURETIC THIAZIDE",
        "olmesartan medoxomil, ARB",
        "candesartan cilexetil, ARB",
        "dabigatran etexilate, ANTICOAG",
        "mycophenolate mofetil, MYCOPHENOLATE IMMUNOSUPPRESSANT",
        "methotrexate injection, METHOTREXATE IMMUNOSUPPRESSANT",
        "strontium carbonate, ''",
        "atorvastatin calcium, STATIN"
    })
    void saltsAndReleasesAreTakenOff(String name, String classes) {
        if (classes.isEmpty()) {
            assertEquals(Optional.empty(), Contents.of(name));
        } else {
            assertEquals(parse(classes), classes(name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "500 mg",
                "tablets",
                "sodium",
                "levodopa",
                "losarta",
                "losartann",
                "lozartan",
                "sartan",
                "losartan and something",
                "losartan amlodipine",
                "no aspirin",
                "aspirin free Excedrin",
                "prednisolone cream",
                "levodopa magnesium",
                "ferrous sulfate magnesium",
                "vitamin D3 magnesium",
                "caffeine potassium",
                "potassium iodide",
                "potassium magnesium",
                "warf",
                "warfarine",
                "Tylenol 5",
                "Advil Extra",
                "Aleve E",
                "RXCUI:5",
                "RXCUI:56401",
                "ATC:M01AE01",
                "RXCUI:21949",
                "5640"
            })
    void unknownNamesAndNearMissesStayUnknown(String name) {
        assertEquals(Optional.empty(), Contents.of(name));
        assertEquals(Optional.empty(), ProductTable.standard().find(name));
        assertEquals(Optional.empty(), MedicineTable.standard().find(name));
    }

    @ParameterizedTest
    @CsvSource({
        "161, ACETAMINOPHEN",
        "5640, IBUPROFEN",
        "7258, NAPROXEN",
        "1191, ASPIRIN",
        "2101, CARISOPRODOL",
        "3355, DICLOFENAC",
        "6387, LIDOCAINE"
    })
    void ingredientCodesAreNames(String code, Ingredient ingredient) {
        assertEquals(
                Map.of(ingredient, Optional.empty()),
                Contents.of("RXCUI:" + code).orElseThrow().ingredients());
    }

    @ParameterizedTest
    @CsvSource({
        "11289, ANTICOAG WARFARIN",
        "6851, METHOTREXATE IMMUNOSUPPRESSANT",
        "32968, ANTIPLATELET",
        "36437, SSRI",
        "4493, SSRI",
        "2556, SSRI",
        "321988, SSRI",
        "32937, SSRI",
        "39786, SNRI",
        "72625, SNRI",
        "9997, K_SPARING DIURETIC",
        "4603, DIURETIC",
        "5487, DIURETIC THIAZIDE",
        "3407, DIGOXIN",
        "3008, CICLOSPORIN_TACROLIMUS IMMUNOSUPPRESSANT",
        "42316, CICLOSPORIN_TACROLIMUS IMMUNOSUPPRESSANT",
        "2551, QUINOLONE",
        "82122, QUINOLONE",
        "2670, OPIOID",
        "10689, TRAMADOL OPIOID",
        "7804, OPIOID",
        "7052, OPIOID",
        "3322, BENZO",
        "1364430, ANTICOAG",
        "1114195, ANTICOAG",
        "29046, ACEI",
        "52175, ARB",
        "10582, LEVOTHYROXINE"
    })
    void partnerCodesAreNames(String code, String classes) {
        assertEquals(parse(classes), classes("RXCUI:" + code));
    }

    @Test
    void otherCodesAreKnown() {
        assertEquals(Set.of(), classes("RXCUI:1886"));
        assertEquals(
                "Capsaicin",
                ProductTable.standard().find("ATC:M02AB01").orElseThrow().name());
        assertEquals(
                "Capsaicin",
                ProductTable.standard().find("atc N01BX04").orElseThrow().name());
    }

    @Test
    void everyCodeStandsInARowThatWasSeen() {
        for (Medicine medicine : MedicineTable.standard().medicines()) {
            boolean coded = medicine.synonyms().stream().anyMatch(MedicineTableTest::isCode);
            assertEquals(coded, medicine.basis().equals("SEEN"), medicine.name());
        }
        for (Product product : ProductTable.standard().products()) {
            if (product.synonyms().stream().anyMatch(MedicineTableTest::isCode)) {
                assertEquals("SEEN", product.basis(), product.name());
            }
        }
    }

    private static boolean isCode(String name) {
        return name.startsWith("RXCUI:") || name.startsWith("ATC:");
    }

    @Test
    void noNameStandsTwiceAndEveryNameFindsItsOwnEntry() {
        Map<String, String> owners = new HashMap<>();
        for (Medicine medicine : MedicineTable.standard().medicines()) {
            names(medicine.name(), medicine.synonyms()).forEach(name -> {
                assertEquals(null, owners.put(Names.key(name), medicine.name()), name);
                assertEquals(medicine, MedicineTable.standard().find(name).orElseThrow(), name);
                assertEquals(medicine.classes(), classes(name), name);
            });
        }
        for (Product product : ProductTable.standard().products()) {
            names(product.name(), product.synonyms()).forEach(name -> {
                assertEquals(null, owners.put(Names.key(name), product.name()), name);
                assertEquals(product, ProductTable.standard().find(name).orElseThrow(), name);
            });
        }
        assertTrue(owners.size() > 1_000, "names: " + owners.size());
    }

    /** A combination is written out where a part has no class; the parts that have one must agree with it. */
    @Test
    void combinationsHaveAtLeastTheClassesOfTheirParts() {
        for (Medicine medicine : MedicineTable.standard().medicines()) {
            for (String part : Names.parts(medicine.name().toLowerCase(java.util.Locale.ROOT))) {
                MedicineTable.standard()
                        .find(part)
                        .ifPresent(found -> assertTrue(
                                medicine.classes().containsAll(found.classes()),
                                medicine.name() + " lacks a class of " + part));
            }
        }
    }

    @Test
    void noSpellingIsLeftWithSpacesOrEmptyItems() {
        Stream.concat(
                        MedicineTable.standard().medicines().stream().flatMap(m -> names(m.name(), m.synonyms())),
                        ProductTable.standard().products().stream().flatMap(p -> names(p.name(), p.synonyms())))
                .forEach(name -> {
                    assertEquals(name.strip(), name);
                    assertFalse(name.isEmpty() || name.endsWith(";"), name);
                });
    }

    private static Stream<String> names(String name, List<String> synonyms) {
        return Stream.concat(Stream.of(name), synonyms.stream());
    }

    @Test
    void anAmbiguousNameIsRefusedWhenTheTableIsRead() {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> NameTable.parse(
                        "test.csv",
                        List.of("name|synonyms", "First|One-two", "Second|one TWO", "Third|Taken", "Fourth|-", "short"),
                        "name|synonyms",
                        Set.of("taken"),
                        cells -> NameTable.Entry.of(cells[0], NameTable.parts(cells[1]), cells[0])));
        assertEquals("""
                test.csv:3: second row for the name "one TWO"
                test.csv:4: second row for the name "Taken"
                test.csv:5: a name without a letter
                test.csv:6: found 1 columns; expected 2""", refusal.getMessage());
    }

    @Test
    void aTableWithAnotherHeaderIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> NameTable.parse(
                        "test.csv",
                        List.of("other"),
                        "name",
                        Set.of(),
                        cells -> NameTable.Entry.of("a", List.of(), "a")));
        assertThrows(
                IllegalStateException.class,
                () -> NameTable.read(
                        "missing.csv", "name", Set.of(), cells -> NameTable.Entry.of("a", List.of(), "a")));
    }
}
