package jago.stdlib.math.rand;

/**
 * The state that seeds are mixed into: that of the additive generator y[n] = y[n-607] + y[n-273]
 * modulo 2^64, started from a simple one, after 7.8e12 steps. Instead of taking the steps this
 * computes t^steps modulo the generator's polynomial t^607 - t^334 - 1: its coefficients say how
 * the state after the steps follows from the first one.
 */
final class CookedState {
  private static final int LENGTH = 607;
  private static final int TAP = 273;
  private static final long STEPS = 7_800_000_000_000L;

  private CookedState() {}

  /** Returns the state by position in the generator's register. */
  static long[] compute() {
    long[] history = history();
    long[] power = power();
    long[] state = new long[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      long y = 0;
      for (int j = 0; j < LENGTH; j++) {
        y += power[j] * history[i + j];
      }
      state[position(STEPS + i)] = y;
    }
    return state;
  }

  /** The register is filled from the top down, starting below the tap. */
  private static int position(long step) {
    return (int) Math.floorMod(LENGTH - TAP - 1 - step, (long) LENGTH);
  }

  /** Returns the first numbers of the sequence: the start values and what follows from them. */
  private static long[] history() {
    long[] y = new long[2 * LENGTH];
    long x = 1;
    for (int i = 0; i < 20; i++) {
      x = next(x);
    }
    long[] register = new long[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      long high = next(x);
      long middle = next(high);
      x = next(middle);
      register[i] = high << 20 ^ middle << 10 ^ x;
    }
    for (int i = 0; i < LENGTH; i++) {
      y[i] = register[position(i)];
    }
    for (int i = LENGTH; i < y.length; i++) {
      y[i] = y[i - LENGTH] + y[i - TAP];
    }
    return y;
  }

  /** The minimal standard generator, with multiplier 48271. */
  private static long next(long x) {
    return x * 48271 % Integer.MAX_VALUE;
  }

  private static long[] power() {
    long[] p = new long[LENGTH];
    p[0] = 1;
    for (int bit = 63 - Long.numberOfLeadingZeros(STEPS); bit >= 0; bit--) {
      p = squared(p);
      if ((STEPS >> bit & 1) != 0) {
        p = timesT(p);
      }
    }
    return p;
  }

  private static long[] squared(long[] p) {
    long[] wide = new long[2 * LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      for (int j = 0; j < LENGTH; j++) {
        wide[i + j] += p[i] * p[j];
      }
    }
    return reduced(wide);
  }

  private static long[] timesT(long[] p) {
    long[] wide = new long[2 * LENGTH];
    System.arraycopy(p, 0, wide, 1, LENGTH);
    return reduced(wide);
  }

  /** Replaces t^607 by t^334 + 1 until only lower powers are left. */
  private static long[] reduced(long[] wide) {
    for (int i = wide.length - 1; i >= LENGTH; i--) {
      wide[i - LENGTH] += wide[i];
      wide[i - TAP] += wide[i];
    }
    long[] p = new long[LENGTH];
    System.arraycopy(wide, 0, p, 0, LENGTH);
    return p;
  }
}
