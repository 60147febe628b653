package jago.runtime.call;

import java.util.List;

/**
 * The calling convention, decided by the signature alone: where parameters and results live in a
 * frame. Slots are numbered through the parameters, then the results, separately for longs and
 * refs. In a method, slot 0 of both arrays is kept for the receiver, so that a caller through an
 * interface need not know of which kind the receiver is.
 */
public final class Layout {
  /** In which form a value is held while it is worked on. */
  public enum Kind {
    LONG,
    DOUBLE,
    BOOL,
    REF;

    /** Reports whether values of this kind live in the longs of a frame. */
    public boolean inLongs() {
      return this != REF;
    }
  }

  public final boolean method;

  /** The receiver's kind; null for a function and for an interface's method. */
  public final Kind receiver;

  public final List<Kind> params;
  public final List<Kind> results;
  public final int[] paramSlots;
  public final int[] resultSlots;

  /** Whether each result is in the longs of a frame, not in the refs. */
  public final boolean[] inLongs;

  public final int nLongs;
  public final int nRefs;

  public Layout(boolean method, Kind receiver, List<Kind> params, List<Kind> results) {
    this.method = method;
    this.receiver = receiver;
    this.params = List.copyOf(params);
    this.results = List.copyOf(results);
    int longs = method ? 1 : 0;
    int refs = longs;
    paramSlots = new int[params.size()];
    for (int i = 0; i < paramSlots.length; i++) {
      paramSlots[i] = params.get(i).inLongs() ? longs++ : refs++;
    }
    resultSlots = new int[results.size()];
    inLongs = new boolean[results.size()];
    for (int i = 0; i < resultSlots.length; i++) {
      inLongs[i] = results.get(i).inLongs();
      resultSlots[i] = results.get(i).inLongs() ? longs++ : refs++;
    }
    nLongs = longs;
    nRefs = refs;
  }
}
