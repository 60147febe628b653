package jago.runtime.call;

/**
 * The Java natives of one Go package. The build generates one subclass for each class annotated
 * with {@link Natives}: it takes the arguments out of the frame, calls the static method and puts
 * its value into the slot of the first result.
 */
public abstract class NativeTable {
  /** Returns the Go names: Index, or Builder.WriteString for a method. */
  public abstract String[] names();

  /**
   * Returns for each name the kinds of parameters and value, for checks against the Go declaration:
   * J long, D double, Z boolean, L reference, V none; such as "LLJ" for func(string, string) int. A
   * method's receiver comes first.
   */
  public abstract String[] shapes();

  /** Calls the native with this index. */
  public abstract void call(int index, Frame f);
}
