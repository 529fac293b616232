package dev.parallax;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house plan: which room may use which, and which library lives where. */
class ArchitectureTest {

    private static final String ROOT = "dev.parallax.";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parallax");

    /** A room, the rooms it may use, and why no more. */
    private record Room(String name, List<String> mayUse, String because) {}

    private static final List<Room> ROOMS = List.of(
            new Room("story", List.of(), "everything points into the story, so the story depends on nothing"),
            new Room("work", List.of(), "every room does its work in the background, so work knows none of them"),
            new Room("message", List.of("story"), "a notice of the story is all that has to be put into words"),
            new Room("text", List.of("story"), "cutting is a function of one version"),
            new Room("diff", List.of("story", "text", "work"), "an engine sees tokens and may be cancelled, no more"),
            new Room("meaning", List.of("text", "story", "work"), "what words mean does not depend on who compares them"),
            new Room("align", List.of("meaning", "diff", "text", "story", "work"),
                    "alignment links sentences and knows no claims"),
            new Room("claim", List.of("text", "story", "work"), "what one version says does not depend on the others"),
            new Room("ledger", List.of("claim", "align", "diff", "text", "story", "work"),
                    "findings compare what was found"),
            new Room("compare", List.of("ledger", "claim", "align", "meaning", "diff", "text", "story", "work"),
                    "the facade computes: it neither reads, writes nor shows"),
            new Room("source", List.of("story", "text", "work"), "reading ends with a version and compares nothing"),
            new Room("report", List.of("compare", "ledger", "claim", "align", "diff", "text", "story", "message"),
                    "a writer is given the whole comparison and asks nothing"),
            new Room("dossier", List.of("compare", "ledger", "claim", "align", "diff", "text", "story", "message"),
                    "a saved story is a comparison with notes, whatever shows it"),
            new Room("cli", List.of("report", "dossier", "compare", "ledger", "claim", "align", "diff", "text", "story",
                    "source", "work", "message"), "a command runs where no window can be opened"),
            new Room("ui", List.of("cli", "report", "dossier", "compare", "ledger", "claim", "align", "diff", "text",
                    "story", "source", "work", "message"), "the window stands on all the other rooms"));

    /** A library, the rooms that may use it, and why no others. */
    private record Library(List<String> packages, List<String> rooms, String because) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library(List.of("javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.ikonli.."),
                    List.of("ui"), "everything but the window must run without a display"),
            new Library(List.of("org.jsoup..", "org.commonmark..", "org.mozilla.universalchardet.."),
                    List.of("source"), "a format or character set is nobody's business once its text is read"),
            new Library(List.of("com.fasterxml.jackson.."), List.of("report", "cli", "dossier", "meaning"),
                    "JSON is a form of writing, in which the language model's vocabulary comes too; results are no JSON"),
            new Library(List.of("org.apache.commons.csv.."), List.of("report"),
                    "a table becomes lines of cells only where it is written"),
            new Library(List.of("picocli..", "me.tongfei.progressbar.."), List.of("cli"),
                    "only the command line reads arguments and draws on a terminal"),
            new Library(List.of("opennlp.."), List.of("text", "align", "claim"),
                    "language models are replaceable behind documents and similarities"),
            new Library(List.of("ai.onnxruntime..", "net.sf.extjwnl.."), List.of("meaning"),
                    "a dictionary or model is replaceable behind what it says of words"),
            new Library(List.of("com.github.difflib.."), List.of("diff"),
                    "other rooms see edit scripts, whichever engine found them"));

    @TestFactory
    Stream<DynamicTest> eachRoomUsesOnlyTheRoomsBelowIt() {
        return ROOMS.stream().map(room -> DynamicTest.dynamicTest(room.name, () -> {
            List<String> allowed = new ArrayList<>(room.mayUse);
            allowed.add(room.name);
            noClasses()
                    .that().resideInAPackage(tree(room.name))
                    .should().dependOnClassesThat(
                            resideInAPackage("dev.parallax..").and(not(resideInAnyPackage(trees(allowed)))))
                    .because(room.because)
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryStaysInItsRooms() {
        return LIBRARIES.stream().map(library -> DynamicTest.dynamicTest(library.packages.getFirst(), () -> noClasses()
                .that().resideOutsideOfPackages(trees(library.rooms))
                .should().dependOnClassesThat().resideInAnyPackage(library.packages.toArray(String[]::new))
                .because(library.because)
                .check(HOUSE)));
    }

    @Test
    void storyAndWorkNeedNothingButTheLanguage() {
        classes()
                .that().resideInAnyPackage(trees(List.of("story", "work")))
                .should().onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..").or(resideInAnyPackage(trees(List.of("story", "work")))))
                .because("what everything else rests on rests on java.base alone")
                .check(HOUSE);
    }

    @Test
    void theHouseUsesNoLibraryWithoutAPlace() {
        List<String> known = new ArrayList<>(List.of("java..", "javax.net.ssl..", "dev.parallax..", "org.jspecify.."));
        LIBRARIES.forEach(library -> known.addAll(library.packages));
        classes()
                .that().resideInAPackage("dev.parallax..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(known.toArray(String[]::new))
                .because("a new library gets its room in this test before it is used")
                .check(HOUSE);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("dev.parallax.(*)..")
                .should().beFreeOfCycles()
                .because("a room that needs its own guests cannot be understood, tested or replaced alone")
                .check(HOUSE);
    }

    @Test
    void everyRoomIsOnThePlan() {
        Map<String, Long> rooms = HOUSE.stream()
                .collect(Collectors.groupingBy(type -> room(type.getPackageName()), Collectors.counting()));
        List<String> planned = ROOMS.stream().map(Room::name).toList();
        assertThat(new TreeSet<>(rooms.keySet()))
                .as("rooms of the house; a new one needs its arrows in this test, in the design and in the README")
                .isSubsetOf(planned);
    }

    @Test
    void nothingUsesTheOldToolkit() {
        noClasses()
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..")
                .because("two toolkits in one program fight over the display, and the old one is slow to start")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        noClasses()
                .that().resideOutsideOfPackage(tree("cli"))
                .and().doNotHaveSimpleName("Launcher")
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .because("standard output is the result of a command, and a window has no reader there")
                .check(HOUSE);
    }

    @Test
    void threadsAreMadeInOnePlace() {
        noClasses()
                .that().resideOutsideOfPackages(tree("ui.common"), tree("cli"))
                .should().callConstructorWhere(target(owner(assignableTo(Thread.class))))
                .orShould().callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .because("there is one road to the background, which cancels and reports failures: work.Jobs")
                .check(HOUSE);
    }

    @Test
    void everyRoomDeclaresThatNothingIsNull() {
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith(org.jspecify.annotations.NullMarked.class))
                        .map(room -> room.getName()))
                .as("packages without @NullMarked")
                .isEmpty();
    }

    private static String room(String packageName) {
        String inside = packageName.substring(ROOT.length());
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    private static String tree(String room) {
        return ROOT + room + "..";
    }

    private static String[] trees(List<String> rooms) {
        return rooms.stream().map(ArchitectureTest::tree).toArray(String[]::new);
    }
}
