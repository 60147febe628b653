package jago.stdlib.math.rand;

import jago.runtime.call.Natives;
import jago.runtime.value.Slice;
import java.util.concurrent.ThreadLocalRandom;

/** Natives of package math/rand. */
@Natives("math/rand")
public final class RandNatives {
  private RandNatives() {}

  public static Object cooked() {
    return Slice.whole(CookedState.compute());
  }

  /** A number from a generator that nobody seeds. */
  public static long random() {
    return ThreadLocalRandom.current().nextLong();
  }
}
