package io.pincite.llm;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response, read no longer than a stopwatch allows and no further than a number of bytes. Parts are asked
 * for one at a time, so that an endless body fills no memory. The JDK's own stream has neither bound.
 */
final class BoundedBody extends InputStream implements BodySubscriber<InputStream> {

    private static final List<ByteBuffer> END = List.of();

    private final Stopwatch stopwatch;
    private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
    private final Deque<ByteBuffer> reading = new ArrayDeque<>();
    private final AtomicReference<Flow.@Nullable Subscription> subscription = new AtomicReference<>();
    private volatile boolean broken;
    private long bytesLeft;
    private boolean ended;

    BoundedBody(Stopwatch stopwatch, long mostBytes) {
        this.stopwatch = stopwatch;
        this.bytesLeft = mostBytes;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        if (subscription.compareAndSet(null, given)) {
            given.request(1);
        } else {
            given.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        if (!part.isEmpty()) {
            arrived.add(part);
        }
    }

    @Override
    public void onError(Throwable problem) {
        broken = true;
        arrived.add(END);
    }

    @Override
    public void onComplete() {
        arrived.add(END);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (reading.isEmpty()) {
            if (ended || !next()) {
                return -1;
            }
        }
        ByteBuffer part = reading.getFirst();
        int count = Math.min(length, part.remaining());
        part.get(into, offset, count);
        if (!part.hasRemaining()) {
            reading.removeFirst();
        }
        bytesLeft -= count;
        if (bytesLeft < 0) {
            throw new CallEnded(Failure.Cause.TOO_LONG);
        }
        return count;
    }

    /** Waits for the next part; false at the end. */
    private boolean next() throws IOException {
        List<ByteBuffer> part = awaited();
        if (part == null) {
            throw new CallEnded(Failure.Cause.TIMEOUT);
        }
        if (part.isEmpty()) {
            ended = true;
            if (broken) {
                throw new CallEnded(Failure.Cause.UNREADABLE);
            }
            return false;
        }
        part.stream().filter(ByteBuffer::hasRemaining).forEach(reading::add);
        Flow.Subscription source = subscription.get();
        if (source != null) {
            source.request(1);
        }
        return true;
    }

    private @Nullable List<ByteBuffer> awaited() throws IOException {
        try {
            return arrived.poll(stopwatch.left(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallEnded(Failure.Cause.TIMEOUT);
        }
    }

    /** Gives the connection up if there is more to come. */
    @Override
    public void close() {
        Flow.Subscription source = subscription.get();
        if (source != null) {
            source.cancel();
        }
    }
}
