/**
 * Goroutines on threads, as Go's runtime/proc.go has them: {@link jago.runtime.sched.G} is a
 * goroutine, M a thread, P the right to run Go code. Read G first, then M (the loop that runs
 * goroutines and finds the next), then Sched (who is idle and who wakes whom).
 *
 * <p>A goroutine leaves its thread only by {@code G.mcall}: what it leaves behind runs on the M's
 * own stack, and only that publishes the goroutine (queue, wait list), so no other M can run it
 * while it is still on this one. {@code park} and {@code ready} are the only ways to block and to
 * wake.
 *
 * <p>The thread is not the goroutine: code on a goroutine's stack uses no thread identity, so no
 * ThreadLocal, no owner-based lock, no Thread.currentThread(). What needs one runs through {@code
 * G.blocking} or {@code G.onSystemStack}. Locks taken on a goroutine's stack are {@link
 * jago.runtime.sched.SpinLock}s, whose order is written there.
 *
 * <p>No strong reference is kept to a parked goroutine but main's: whoever can wake it keeps it.
 */
package jago.runtime.sched;
