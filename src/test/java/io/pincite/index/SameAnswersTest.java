package io.pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.pincite.intake.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files give the same results to the bit, whatever happened on the way there. */
final class SameAnswersTest {

    private static final int FILES = 60;

    @TempDir
    Path data;

    @Test
    void whatever_was_there_before() throws Exception {
        MemoryFolder fresh = new MemoryFolder();
        MemoryFolder changed = new MemoryFolder();
        for (int file = 0; file < FILES; file++) {
            fresh.put(name(file), Stories.text(file));
            changed.put(name(file), Stories.text(file + FILES));
            changed.put("gone/" + name(file), Stories.text(file));
        }
        List<String> expected = answersOf(data.resolve("fresh"), fresh);
        try (TestLibrary library = new TestLibrary(data.resolve("changed"), changed).ready()) {
            for (int file = 0; file < FILES; file++) {
                changed.put(name(file), Stories.text(file)).remove("gone/" + name(file));
                changed.changed();
            }
            TestLibrary.patiently()
                    .untilAsserted(() ->
                            assertThat(Stories.answers(library.snapshot())).isEqualTo(expected));
        }
        assertThat(answersOf(data.resolve("changed"), changed)).isEqualTo(expected);
    }

    @Test
    void whatever_else_is_there_when_the_rest_is_left_out() throws Exception {
        MemoryFolder alone = new MemoryFolder();
        MemoryFolder beside = new MemoryFolder();
        for (int file = 0; file < FILES; file++) {
            alone.put(name(file), Stories.text(file));
            beside.put(name(file), Stories.text(file));
            beside.put("other/" + name(file), Stories.text(file + FILES));
        }
        Predicate<Document> ours = document -> document.collection().isEmpty();
        List<String> expected = answersOf(data.resolve("alone"), alone);
        try (TestLibrary library = new TestLibrary(data.resolve("beside"), beside).ready()) {
            Snapshot scoped = library.snapshot().within(ours);
            assertThat(Stories.answers(scoped, ours)).isEqualTo(expected);
            assertThat(scoped.languages()).containsExactly("en");
            assertThat(scoped.passages()).isLessThan(library.snapshot().passages());
        }
    }

    @Test
    void whatever_came_first() throws Exception {
        MemoryFolder atOnce = new MemoryFolder();
        List<Integer> order = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            atOnce.put(name(file), Stories.text(file));
            order.add(file);
        }
        Collections.shuffle(order, new Random(11));
        MemoryFolder oneByOne = new MemoryFolder();
        try (TestLibrary library = new TestLibrary(data.resolve("grown"), oneByOne).ready()) {
            for (int file : order) {
                oneByOne.put(name(file), Stories.text(file)).changed();
            }
            List<String> expected = answersOf(data.resolve("at-once"), atOnce);
            TestLibrary.patiently()
                    .untilAsserted(() ->
                            assertThat(Stories.answers(library.snapshot())).isEqualTo(expected));
        }
    }

    private static List<String> answersOf(Path data, MemoryFolder folder) throws IOException {
        try (TestLibrary library = new TestLibrary(data, folder).ready()) {
            return Stories.answers(library.snapshot());
        }
    }

    private static String name(int file) {
        return "story-" + file + ".txt";
    }
}
