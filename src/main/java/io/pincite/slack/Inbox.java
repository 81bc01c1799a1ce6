package io.pincite.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pincite.conversation.Errand;
import io.pincite.conversation.Errands;
import io.pincite.web.Problems;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What Slack was told has come in, until it is done. It is on disk before that, and found again after a restart; the same
 * thing is taken once, however often it comes. A few lanes work side by side, and what belongs to one thread keeps to one
 * lane. Safe to share between threads.
 */
@Singleton
final class Inbox {

    private static final String PREFIX = "slack:";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration LAST_WORK = Duration.ofSeconds(2);

    private final Errands errands;
    private final Worker worker;
    private final ObjectMapper json;
    private final Clock clock;
    private final SlackMetrics metrics;
    private final int maxWaiting;
    private final Duration giveUpAfter;
    private final Set<String> underway = ConcurrentHashMap.newKeySet();
    private final List<ScheduledThreadPoolExecutor> lanes;

    Inbox(Errands errands, Worker worker, ObjectMapper json, Clock clock, SlackMetrics metrics, SlackConfig config) {
        this.errands = errands;
        this.worker = worker;
        this.json = json;
        this.clock = clock;
        this.metrics = metrics;
        this.maxWaiting = config.maxWaiting();
        this.giveUpAfter = config.giveUpAfter();
        this.lanes = IntStream.range(0, config.workers()).mapToObj(Inbox::lane).toList();
        metrics.watch(underway);
    }

    private static ScheduledThreadPoolExecutor lane(int number) {
        ScheduledThreadPoolExecutor lane = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "slack-" + number);
            thread.setDaemon(true);
            return thread;
        });
        lane.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return lane;
    }

    /** What became of something that came in. */
    enum Taken {
        /** It is on disk and will be done. */
        NEW,
        /** It came before. */
        KNOWN,
        /** There is no room; nothing was noted. */
        FULL
    }

    /** Takes {@code event} in; on return it is durable, unless there was no room. */
    Taken take(SlackEvent event) {
        if (underway.size() >= maxWaiting) {
            return Taken.FULL;
        }
        Errand errand = new Errand(event.id(), clock.instant(), written(event));
        if (!errands.take(errand)) {
            return Taken.KNOWN;
        }
        begin(event, errand.id());
        return Taken.NEW;
    }

    /** Takes up what an earlier process left undone. */
    void resume() {
        for (Errand errand : errands.open()) {
            if (errand.id().startsWith(PREFIX)) {
                read(errand).ifPresent(event -> begin(event, errand.id()));
            }
        }
    }

    /** Whether everything that was taken in is done. */
    boolean isIdle() {
        return underway.isEmpty();
    }

    /** Ends the work at hand if it is soon done, else leaves it to the next process. */
    void close() {
        lanes.forEach(ScheduledThreadPoolExecutor::shutdown);
        for (ScheduledThreadPoolExecutor lane : lanes) {
            try {
                if (!lane.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
                    lane.shutdownNow();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void begin(SlackEvent event, String id) {
        if (underway.add(id)) {
            later(event, id, 0, Duration.ZERO);
        }
    }

    private void later(SlackEvent event, String id, int tries, Duration wait) {
        ScheduledThreadPoolExecutor lane = lanes.get(Math.floorMod(event.lane().hashCode(), lanes.size()));
        try {
            var unused = lane.schedule(() -> work(event, id, tries), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            Log.debug("slack errand is left to the next process");
        }
    }

    private void work(SlackEvent event, String id, int tries) {
        try {
            Optional<Errand> errand = errands.open(id);
            if (errand.isEmpty()) {
                underway.remove(id);
                return;
            }
            Step step = isTooOld(errand.get()) ? Step.FAILED : worker.work(event, errand.get());
            step.<Runnable>fold(
                            finished -> () -> finish(id, finished.told()),
                            again -> () -> later(event, id, tries + 1, longer(again.pause(), backoff(tries))))
                    .run();
        } catch (RuntimeException e) {
            Log.warnf(
                    "slack errand failed, it is tried again cause=%s",
                    Problems.of(e).detail());
            later(event, id, tries + 1, backoff(tries));
        } catch (Error e) {
            Log.errorf("slack errand broke off, it is taken up again at the next start cause=%s", e.getClass());
            underway.remove(id);
            throw e;
        }
    }

    private void finish(String id, boolean told) {
        errands.done(id);
        underway.remove(id);
        metrics.finished(told);
        if (!told) {
            Log.warn("slack errand given up, nobody was told; the lines before say why");
        }
    }

    private boolean isTooOld(Errand errand) {
        return errand.at().plus(giveUpAfter).isBefore(clock.instant());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Twice as long each time. */
    private static Duration backoff(int tries) {
        Duration wait = Duration.ofMillis(500L << Math.min(tries, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private String written(SlackEvent event) {
        try {
            return json.writerFor(SlackEvent.class).writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event is plain values", e);
        }
    }

    private Optional<SlackEvent> read(Errand errand) {
        try {
            return Optional.of(json.readValue(errand.content(), SlackEvent.class));
        } catch (JsonProcessingException e) {
            Log.warn("slack errand of another version cannot be read, nobody is told");
            errands.done(errand.id());
            metrics.finished(false);
            return Optional.empty();
        }
    }
}
