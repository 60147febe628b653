package jago.runtime.call;

/**
 * Stands for a function that the program declares without a body and that is no native: it would be
 * written in assembly, and a call of it ends the program.
 */
public final class AssemblyTable extends NativeTable {
  private final String name;

  public AssemblyTable(String name) {
    this.name = name;
  }

  @Override
  public String[] names() {
    return new String[] {name};
  }

  @Override
  public String[] shapes() {
    throw new IllegalStateException("shape of " + name);
  }

  @Override
  public void call(int index, Frame f) {
    f.g.fatal(name + " has no body: jago does not run assembly");
  }
}
