package io.pincite.web;

import io.pincite.Sample;
import io.pincite.answer.Answer;
import io.pincite.answer.AnswerListener;
import io.pincite.answer.Claim;
import io.pincite.answer.Disagreement;
import io.pincite.answer.Trace;
import io.pincite.citation.Citation;
import io.pincite.conversation.Ask;
import io.pincite.conversation.Asker;
import io.pincite.conversation.Conversation;
import io.pincite.conversation.Conversations;
import io.pincite.conversation.Feedback;
import io.pincite.conversation.History;
import io.pincite.conversation.Turn;
import io.pincite.index.Hit;
import io.pincite.index.Holding;
import io.pincite.index.Library;
import io.pincite.index.Progress;
import io.pincite.index.Snapshot;
import io.pincite.intake.Block;
import io.pincite.intake.Document;
import io.pincite.intake.Folder;
import io.pincite.intake.FolderChange;
import io.pincite.intake.FoundFile;
import io.pincite.intake.Page;
import io.pincite.intake.Reading;
import io.pincite.intake.State;
import io.pincite.passage.Passage;
import io.pincite.retrieval.Asked;
import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Filter;
import io.pincite.retrieval.Inquiry;
import io.pincite.retrieval.Question;
import io.pincite.retrieval.Ranked;
import io.pincite.retrieval.Retriever;
import io.pincite.text.Span;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A library of four files behind the door, so that tests of the door need nothing else. */
public final class StandIns implements QuarkusTestProfile {

    static final Document HARBOR = Sample.document(
            "harbor/tartus.txt",
            "The ships left Tartus on December 8.\nNobody said where they went.\n",
            Optional.of("The Daily Anchor"),
            Optional.of(LocalDate.of(2024, 12, 8)));

    static final Document RIVAL = Sample.document("rival.txt", "The port was empty on December 3, say others.\n");

    static final Document SLIDES = new Document(
            "sl“ides <b>.html",
            "sha256:5",
            "text/html",
            "Budget\nShips cost money 🚢.\n",
            "Budget",
            Optional.empty(),
            Optional.empty(),
            "en",
            List.of(
                    new Block(Block.Kind.HEADING, new Span(0, 6), 1),
                    new Block(Block.Kind.LIST_ITEM, new Span(7, 27), 0)),
            List.of(new Page(1, "slide 1", new Span(0, 7)), new Page(2, "slide 2", new Span(7, 27))),
            List.of("One line was hidden."));

    static final String LOCKED = "locked.pdf";
    static final String ANSWER = "an_0123456789abcdef";
    static final String CONVERSATION = "co_0123456789abcdef";
    static final Instant ASKED = Instant.parse("2024-12-09T10:00:00Z");
    static final Citation LEFT = new Citation(HARBOR, new Span(0, 36), Optional.of(new Span(25, 35)), List.of(SLIDES));
    static final Citation EMPTY = new Citation(RIVAL, new Span(0, 32), Optional.empty(), List.of());
    static final Citation MONEY = new Citation(SLIDES, new Span(7, 26), Optional.empty(), List.of());

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(Shelf.class, Talk.class, Past.class, Finder.class, Files.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "pincite.data", "target/stand-ins",
                "pincite.web.questions-at-once", "1",
                "pincite.web.questions-waiting", "1",
                "pincite.web.question-wait", "50ms",
                "pincite.web.uploads-at-once", "1",
                "pincite.web.uploads-per-second", "1000",
                "pincite.web.event-listeners", "1",
                "pincite.web.widget-origins", "https://news.example,https://radio.example:8443",
                "pincite.web.widget-questions-per-minute", "100");
    }

    /** Holds the four files. */
    @Alternative
    @Singleton
    static final class Shelf implements Library, Snapshot {

        volatile Progress.Phase phase = Progress.Phase.READY;
        final List<Consumer<Progress>> listeners = new CopyOnWriteArrayList<>();

        @Override
        public Snapshot snapshot() {
            return this;
        }

        @Override
        public Progress progress() {
            Map<State, Integer> files = new EnumMap<>(State.class);
            for (State state : State.values()) {
                files.put(state, 0);
            }
            files.put(State.INDEXED, 3);
            files.put(State.REFUSED, 1);
            return new Progress(phase, files, 3, 2, Optional.of("rival.txt"), Optional.of(Duration.ofSeconds(7)));
        }

        @Override
        public Subscription onProgress(Consumer<Progress> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        @Override
        public List<Holding> holdings() {
            return List.of(
                    indexed(HARBOR),
                    new Holding(LOCKED, State.REFUSED, "It asks for a password.", Optional.empty(), 0, List.of()),
                    indexed(RIVAL),
                    indexed(SLIDES));
        }

        private static Holding indexed(Document document) {
            return new Holding(document.file(), State.INDEXED, "", Optional.of(document), 1, List.of());
        }

        @Override
        public Optional<Holding> holding(String documentId) {
            return holdings().stream()
                    .filter(holding -> holding.id().equals(documentId))
                    .findFirst();
        }

        @Override
        public List<Passage> passagesOf(Document document) {
            return List.of(new Passage(document, 0, new Span(0, document.text().length() - 1)));
        }

        @Override
        public int passages() {
            return 3;
        }

        @Override
        public int embedded() {
            return 2;
        }

        @Override
        public List<String> languages() {
            return List.of("en");
        }

        @Override
        public List<Hit> byWords(Collection<String> terms, Predicate<Document> from, int limit) {
            return List.of();
        }

        @Override
        public List<Hit> byMeaning(String text, Predicate<Document> from, int limit) {
            return List.of();
        }

        @Override
        public int frequency(String term) {
            return 0;
        }
    }

    /** Answers by the first word of the question. */
    @Alternative
    @Singleton
    static final class Talk implements Conversations {

        final CountDownLatch patience = new CountDownLatch(1);
        volatile boolean leftEarly;

        @Override
        public Turn ask(Ask ask, Consumer<Question> understood, AnswerListener listener) {
            Question question = new Question(ask.question() + " (alone)", ask.filter());
            understood.accept(question);
            return switch (ask.question().replaceFirst(" .*", "")) {
                case "Break" -> throw new IllegalStateException("secret words");
                case "Wait" -> waited(ask, question);
                case "Forever" -> forever(listener);
                case "Nothing" -> turn(ask, new Answer.NotFound(question, List.of(MONEY), List.of("zebra"), List.of()));
                case "Stumble" -> stumble(question, listener);
                default -> turn(ask, cited(question, listener));
            };
        }

        private Turn waited(Ask ask, Question question) {
            try {
                if (!patience.await(10, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("Nobody came");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return turn(ask, new Answer.NotFound(question, List.of(), List.of(), List.of()));
        }

        private Turn forever(AnswerListener listener) {
            try {
                for (int i = 0; i < 100_000; i++) {
                    listener.claim(new Claim("Once more.", List.of(LEFT), Claim.Support.QUOTED));
                }
            } finally {
                leftEarly = true;
            }
            throw new IllegalStateException("Nobody left");
        }

        private static Turn stumble(Question question, AnswerListener listener) {
            cited(question, listener);
            throw new IllegalStateException("secret words");
        }

        private static Answer cited(Question question, AnswerListener listener) {
            Claim first = new Claim("They left on December 8.", List.of(LEFT), Claim.Support.VERIFIED);
            Claim second = new Claim("The port was empty on December 3", List.of(EMPTY, LEFT), Claim.Support.QUOTED);
            Passage passage = new Passage(HARBOR, 0, new Span(0, 36));
            listener.passages(new Evidence(
                    new Inquiry(question, Asked.ANYTHING, List.of(), Optional.empty(), List.of()),
                    List.of(new Ranked(passage, Map.of("words", 1.5), List.of())),
                    0.5));
            listener.claim(first);
            listener.claim(second);
            return new Answer.Cited(
                    question,
                    List.of(first, second),
                    List.of(new Disagreement(
                            "the day",
                            List.of(
                                    new Disagreement.Version("December 8", List.of(LEFT)),
                                    new Disagreement.Version("December 3", List.of(EMPTY))))));
        }

        private static Turn turn(Ask ask, Answer answer) {
            return new Turn(
                    ANSWER,
                    ask.conversation().orElse(CONVERSATION),
                    ask.question(),
                    ASKED,
                    answer,
                    Duration.ofMillis(6),
                    Duration.ofMillis(3),
                    false);
        }
    }

    /** Remembers one answer, whose sources have changed since. */
    @Alternative
    @Singleton
    static final class Past implements History {

        final Map<String, Feedback> noted = new ConcurrentHashMap<>();
        final Map<String, String> titles = new ConcurrentHashMap<>(Map.of(CONVERSATION, "When?"));

        @Override
        public Optional<Turn> turn(String answerId) {
            Ask ask = new Ask("When?", Optional.empty(), Filter.NONE);
            Document older = Sample.document(HARBOR.file(), HARBOR.text() + "More.");
            Document gone = Sample.document("gone.txt", "It was here.");
            Claim claim = new Claim(
                    "It was here.",
                    List.of(
                            new Citation(older, new Span(0, 9), Optional.empty(), List.of()),
                            new Citation(gone, new Span(0, 9), Optional.empty(), List.of())),
                    Claim.Support.QUOTED);
            return Optional.of(answerId)
                    .filter(ANSWER::equals)
                    .map(id -> Talk.turn(ask, new Answer.Cited(new Question("When?"), List.of(claim), List.of())));
        }

        @Override
        public List<Conversation> conversations(Asker asker, String words, int limit) {
            return conversation(CONVERSATION).stream()
                    .filter(found -> asker == Asker.READER)
                    .filter(found -> found.title().contains(words))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<Conversation> conversation(String id) {
            return Optional.ofNullable(titles.get(id)).map(title -> new Conversation(id, title, ASKED, ASKED, 1));
        }

        @Override
        public List<Turn> turns(String conversation) {
            return turn(ANSWER).stream().toList();
        }

        @Override
        public Optional<Trace> trace(String answerId) {
            Trace.Considered passage = new Trace.Considered(
                    HARBOR.file(), new Span(0, 36), "The ships left", 0.7, Map.of("words", 0.7), true, "read");
            return Optional.of(new Trace(List.of(passage), List.of(), 0.8, 0.5));
        }

        @Override
        public boolean rename(String conversation, String title) {
            return titles.replace(conversation, title) != null;
        }

        @Override
        public boolean note(String answerId, Feedback feedback) {
            noted.put(answerId, feedback);
            return answerId.equals(ANSWER);
        }

        @Override
        public boolean forget(String conversation) {
            return titles.remove(conversation) != null;
        }

        @Override
        public void forgetAll() {
            titles.clear();
        }
    }

    /** Finds one passage for every question. */
    @Alternative
    @Singleton
    static final class Finder implements Retriever {

        @Override
        public Evidence evidenceFor(Question question, int limit) {
            Ranked ranked = new Ranked(
                    new Passage(SLIDES, 0, new Span(7, 26)), Map.of("words", 1.5, "meaning", 0.5), List.of(RIVAL));
            return new Evidence(
                    new Inquiry(question, Asked.ANYTHING, List.of(), Optional.empty(), List.of()),
                    List.of(ranked).subList(0, Math.min(limit, 1)),
                    0.5);
        }
    }

    /** Gives out the documents' texts as files, and notes what arrives; the name decides what becomes of it. */
    @Alternative
    @Singleton
    static final class Files implements Folder {

        final Map<String, String> arrived = new ConcurrentHashMap<>();
        final CountDownLatch patience = new CountDownLatch(1);

        @Override
        public List<FoundFile> scan() {
            return arrived.keySet().stream()
                    .map(name -> new FoundFile(name, ""))
                    .toList();
        }

        @Override
        public Optional<String> versionOf(FoundFile file) {
            return Optional.empty();
        }

        @Override
        public Reading read(FoundFile file) {
            throw new UnsupportedOperationException("The door reads no files");
        }

        @Override
        public FolderChange store(String name, InputStream bytes) {
            return switch (name) {
                case "wait.txt" -> waited(name, bytes);
                case "exists.txt" -> declined(FolderChange.Why.EXISTS);
                case "~" -> declined(FolderChange.Why.NAME);
                case "large.txt" -> declined(FolderChange.Why.TOO_LARGE);
                case "full.txt" -> declined(FolderChange.Why.DISK);
                default -> done(name, bytes);
            };
        }

        @Override
        public FolderChange replace(String name, InputStream bytes) {
            return done(name, bytes);
        }

        private FolderChange waited(String name, InputStream bytes) {
            try {
                if (!patience.await(10, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("Nobody came");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return done(name, bytes);
        }

        private FolderChange done(String name, InputStream bytes) {
            try {
                arrived.put(name, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                return new FolderChange.Done(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static FolderChange declined(FolderChange.Why why) {
            return new FolderChange.Declined(why, "Do something else");
        }

        @Override
        public FolderChange delete(String file) {
            return file.equals(LOCKED) || arrived.remove(file) != null
                    ? new FolderChange.Done(file)
                    : declined(FolderChange.Why.MISSING);
        }

        @Override
        public Watch watch(Runnable changed) {
            return () -> {};
        }

        @Override
        public Optional<InputStream> open(String file) {
            return file.equals(LOCKED)
                    ? Optional.empty()
                    : Optional.of(new ByteArrayInputStream(("bytes of " + file).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
