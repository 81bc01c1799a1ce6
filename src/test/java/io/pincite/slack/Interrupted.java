package io.pincite.slack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ends a process, as far as a process can be ended from within: from a certain call on, nothing that is done by way of it
 * does anything any more.
 */
final class Interrupted {

    private final int last;
    private final boolean lastIsDone;
    private final AtomicInteger calls = new AtomicInteger();

    private Interrupted(int last, boolean lastIsDone) {
        this.last = last;
        this.lastIsDone = lastIsDone;
    }

    /** Dies before call number {@code call}, counted from 0. */
    static Interrupted before(int call) {
        return new Interrupted(call, false);
    }

    /** Dies after call number {@code call} is done and before anybody hears of it. */
    static Interrupted after(int call) {
        return new Interrupted(call, true);
    }

    /** What is thrown at whoever calls after the end; no code of ours catches it. */
    static final class Dead extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Whether it has died. */
    boolean isOver() {
        return calls.get() > last;
    }

    /** {@code thing}, until the end. */
    <T> T mortal(Class<T> type, T thing) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    int call = calls.getAndIncrement();
                    if (call > last || (call == last && !lastIsDone)) {
                        throw new Dead();
                    }
                    method.setAccessible(true);
                    try {
                        Object result = method.invoke(thing, given);
                        if (call == last) {
                            throw new Dead();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
