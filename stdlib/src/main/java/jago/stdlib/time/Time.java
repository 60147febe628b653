package jago.stdlib.time;

import jago.runtime.call.GoStruct;
import jago.runtime.type.RType;
import jago.runtime.value.Struct;
import java.time.Instant;

/** time.Time, for natives to make; all that it means is said in Go. */
@GoStruct("Time")
public final class Time extends Struct {
  private static final long UNIX_EPOCH = 62_135_596_800L;
  private static final long NANOS = 1_000_000_000;

  /** What the monotonic clock counts from; 1 more, as 0 stands for no reading. */
  private static final long START = System.nanoTime() - 1;

  public long sec;
  public int nsec;
  public long mono;
  public Object loc;

  /** Reads both clocks. */
  static Time now(Object loc) {
    Instant i = Instant.now();
    Time t = new Time();
    t.sec = i.getEpochSecond() + UNIX_EPOCH;
    t.nsec = i.getNano();
    t.mono = System.nanoTime() - START;
    t.loc = loc;
    return t;
  }

  /** The time so many nanoseconds ago, for a timer that fired late. */
  static Time ago(long nanos, Object loc) {
    Time t = now(loc);
    long n = t.nsec - nanos;
    t.sec += Math.floorDiv(n, NANOS);
    t.nsec = (int) Math.floorMod(n, NANOS);
    t.mono -= nanos;
    return t;
  }

  @Override
  public RType type() {
    throw new IllegalStateException("Time used as an interface value");
  }

  @Override
  public Struct copy() {
    Time t = new Time();
    t.assign(this);
    return t;
  }

  @Override
  public void assign(Struct from) {
    Time t = (Time) from;
    sec = t.sec;
    nsec = t.nsec;
    mono = t.mono;
    loc = t.loc;
  }

  @Override
  public boolean equalTo(Struct other) {
    Time t = (Time) other;
    return sec == t.sec && nsec == t.nsec && mono == t.mono && loc == t.loc;
  }

  @Override
  public int hashValue() {
    return Long.hashCode(sec) * 31 + nsec;
  }
}
