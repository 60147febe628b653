package jago.runtime.call;

/**
 * The body of a function, without the variables it captured. A caller makes a {@link Frame},
 * evaluates the arguments into the slots that {@link #layout} names, calls {@link #run}, and reads
 * the results from their slots.
 */
public abstract class Code {
  /** As tracebacks print it: main.f, main.(*T).M, main.T.M, main.f.func1. */
  public final String name;

  public final Layout layout;

  /** Sizes of a frame's arrays; at least what the layout needs. Final once the code is linked. */
  public int nLongs;

  public int nRefs;

  protected Code(String name, Layout layout) {
    this.name = name;
    this.layout = layout;
    this.nLongs = layout.nLongs;
    this.nRefs = layout.nRefs;
  }

  /**
   * Makes sure that the function can run and that the sizes of its frames are known. Whoever hands
   * out a Func calls this before anyone makes a frame for it; a Func taken from a {@code Method}
   * may still need it.
   */
  public void link() {}

  /** Runs to the end of the function, deferred calls included. */
  public abstract void run(Frame f);
}
