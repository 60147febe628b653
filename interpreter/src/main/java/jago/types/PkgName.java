package jago.types;

/** An imported package, as named in one file. */
public final class PkgName extends Obj {
  final Package imported;

  PkgName(int pos, Package pkg, String name, Package imported) {
    super(pos, pkg, name, Basic.INVALID);
    this.imported = imported;
  }

  /** Returns the package that is imported; {@link #pkg} is the one that imports it. */
  public Package imported() {
    return imported;
  }
}
